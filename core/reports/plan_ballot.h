#pragma once

#include "core/base/result.h"
#include "core/history/snapshot.h"
#include "core/reports/plan_paper.h"
#include "core/reports/report_document.h"

#include <vector>

namespace kecan {

/// "PHIẾU GIỚI THIỆU QUY HOẠCH": one paper for each post somebody is in the plan for, or for
/// @p position alone; the people by given name (A-B-C), a box to agree and one not to, and
/// @p blankLines lines for others. A single name has no number. Nobody signs; the stamp of the unit
/// goes over its name at the top left.
/// @error NotFound (no such plan, nobody in it for the post), Conflict (not opened on that day)
/// @source rules §1.8 form 4
Result<std::vector<ReportDocument>> planBallots(const Snapshot& snapshot,
                                                PlanId plan,
                                                const PlanListHeading& heading,
                                                MaybePositionId position = {},
                                                int blankLines = 3);

} // namespace kecan
