#pragma once

#include "core/base/result.h"
#include "core/history/snapshot.h"
#include "core/reports/plan_contents.h"
#include "core/reports/plan_paper.h"
#include "core/reports/report_document.h"
#include "core/rules/plan_rules.h"

namespace kecan {

/// "DANH SÁCH cán bộ quy hoạch": the plan as it stands on the snapshot's day in the official
/// layout, made of planContents(): by unit and post, people in order within each post, ages counted
/// on that day. A plan closed by then shows what it held at its end. People taken out or appointed
/// are not on the list. @p bands are those of Judge::bandEdges().
/// @error NotFound (no such plan), Conflict (not opened on that day)
/// @source rules §1.8 form 1, §8.3; HD 15-HD/BTCTW (05/11/2012)
Result<ReportDocument> planListReport(const Snapshot& snapshot,
                                      PlanId plan,
                                      const PlanListHeading& heading,
                                      AgeBandEdges bands,
                                      PlanGrouping grouping = PlanGrouping::Department);

} // namespace kecan
