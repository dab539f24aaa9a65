#pragma once

#include "core/base/result.h"
#include "core/history/snapshot.h"
#include "core/reports/plan_paper.h"
#include "core/reports/report_document.h"

#include <optional>
#include <vector>

namespace kecan {

/// "BIÊN BẢN HỘI NGHỊ" and, where it voted, "BIÊN BẢN KIỂM PHIẾU" of each step of the procedure of
/// a plan that was held, or of @p step alone: place and time, who was there, ballots, the people by
/// post with most votes first, what follows. Dated on the day of the conference; secretary and
/// chair sign the one, the head of the tellers and the chair the other.
/// @error NotFound (no such plan, no such step held), Conflict (not opened on that day)
/// @source rules §1.6, §1.8 form 5
Result<std::vector<ReportDocument>> planMinutes(const Snapshot& snapshot,
                                                PlanId plan,
                                                const PlanListHeading& heading,
                                                std::optional<int> step = {});

} // namespace kecan
