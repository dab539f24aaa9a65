#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "core/planning/plan_draft.h"

namespace kecan::cli {

/// The draft of a plan of this code, as it began. @error NotFound, Format, Storage
Result<PlanDraft> draftCalled(Workspace& workspace, const QString& code);

/// What "plan" does to drafts, by its second word; steps are judged on @p day.
ExitCode changeDraft(const Arguments& arguments, Workspace& workspace, Day day);

} // namespace kecan::cli
