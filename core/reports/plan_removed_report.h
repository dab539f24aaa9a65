#pragma once

#include "core/base/result.h"
#include "core/history/history.h"
#include "core/history/snapshot.h"
#include "core/reports/plan_paper.h"
#include "core/reports/report_document.h"

namespace kecan {

/// "DANH SÁCH đưa ra khỏi danh sách cán bộ quy hoạch": who was taken out of the plan by the day of
/// @p snapshot, by unit, with the post, the reason, the decision and what was remarked, numbered
/// through. Appointed ones are not taken out. Who was taken out while the plan was
/// reviewed is so by the decision that approved it. @p history is the one the snapshot is of; it
/// has the remarks.
/// @error NotFound (no such plan), Conflict (not opened on that day)
/// @source rules §1.7, §1.8 form 3
Result<ReportDocument> planRemovedReport(const Snapshot& snapshot,
                                         PlanId plan,
                                         const PlanListHeading& heading,
                                         const History& history);

} // namespace kecan
