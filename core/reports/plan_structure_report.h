#pragma once

#include "core/base/result.h"
#include "core/history/snapshot.h"
#include "core/reports/plan_paper.h"
#include "core/reports/report_document.h"
#include "core/rules/plan_rules.h"

namespace kecan {

/// "BIỂU TỔNG HỢP cơ cấu cán bộ quy hoạch": for every post seats, holders, people planned and what
/// they are, summed by unit and as a whole, made of planContents() and planFigures(). In a sum a
/// person planned for several posts counts once, an entry every time. Posts from which somebody was
/// taken out are there too. @p bands are those of Judge::bandEdges().
/// @error NotFound (no such plan), Conflict (not opened on that day)
/// @source rules §1.8 form 2
Result<ReportDocument> planStructureReport(const Snapshot& snapshot,
                                           PlanId plan,
                                           const PlanListHeading& heading,
                                           AgeBandEdges bands);

} // namespace kecan
