#pragma once

#include "core/base/result.h"
#include "core/history/history.h"
#include "core/history/snapshot.h"
#include "core/reports/plan_paper.h"
#include "core/reports/report_document.h"
#include "core/rules/rule_set.h"

#include <vector>

namespace kecan {

/// "PHIẾU THÔNG TIN CÁN BỘ QUY HOẠCH": one page for each person in the plan, or for @p cadre alone,
/// in the order of names, for the meeting: who it is, training, the posts held, the last ratings,
/// discipline, retirement by @p rules, and every post the plan has the person for, with votes.
/// Earlier posts of a long career are only counted, so that a page is enough.
/// @error NotFound (no such plan, the person or nobody is in it), Conflict (not opened on that day)
Result<std::vector<ReportDocument>> planCandidateSheets(const Snapshot& snapshot,
                                                        PlanId plan,
                                                        const PlanListHeading& heading,
                                                        const RuleSet& rules,
                                                        const History& history,
                                                        MaybeCadreId cadre = {});

} // namespace kecan
