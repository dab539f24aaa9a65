#pragma once

#include "core/reports/plan_figures.h"
#include "core/rules/judge.h"

#include <vector>

namespace kecan {

/// Where a plan has gaps, and where too much.
struct PlanGaps
{
    std::vector<PositionId> unplanned; ///< posts nobody is in the plan for; by key
    std::vector<PositionId> tooFew;    ///< with fewer people than the least of the day; by key
    std::vector<CadreId> overLimit;    ///< people in more posts than they may be; by key

    bool operator==(const PlanGaps&) const = default;
};

/// What stands over a plan: its figures, and what the rules say of what is counted in it.
struct PlanOverview
{
    PlanFigures figures;
    Findings list; ///< of the list as a whole, kept and broken
    PlanGaps gaps; ///< an exception that holds closes one

    /// The finding of the first of @p rules the list was judged by; none when by none.
    [[nodiscard]] const Finding* finding(std::initializer_list<QStringView> rules) const;
    bool operator==(const PlanOverview&) const = default;
};

/// Of @p plan as it is in @p snapshot; empty when it is not opened by then. A plan closed by then
/// is looked at on its last day. @cost a few milliseconds for 1 500 entries
PlanOverview planOverview(const Snapshot& snapshot, const Judge& judge, PlanId plan);

} // namespace kecan
