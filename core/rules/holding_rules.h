#pragma once

#include "core/history/snapshot.h"
#include "core/rules/rule_set.h"

namespace kecan {

/// What the rules say of a post held, or of a secondment, on the day of @p snapshot: years and
/// terms as head, the coming reappointment, the length of a secondment, and of a holding that began
/// as a rotation. @p tenure is one of that day.
Findings checkHolding(const Snapshot& snapshot, const RuleSet& rules, const Tenure& tenure);

} // namespace kecan
