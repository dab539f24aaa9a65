#pragma once

#include "core/base/result.h"
#include "core/planning/plan_draft.h"

#include <QByteArray>

namespace kecan {

/// The one canonical JSON of a draft, with every step, also those undone: fixed order of keys,
/// compact, what is empty left out. People, posts and plans stand by their keys in the store the
/// draft belongs to (ADR 0003).
QByteArray encodeDraft(const PlanDraft& draft);

/// @error Format when it is not what encodeDraft() writes, or of a newer form than we know
Result<PlanDraft> decodeDraft(const QByteArray& json);

} // namespace kecan
