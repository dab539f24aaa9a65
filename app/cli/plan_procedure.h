#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/session.h"

namespace kecan::cli {

/// "plan step": the conferences of a plan or draft listed, recorded and dropped, by the third word;
/// steps are judged on @p day. A plan is changed as one act, and only while it is not approved.
ExitCode runPlanStep(const Arguments& arguments, Workspace& workspace, Day day);

} // namespace kecan::cli
