#pragma once

#include "core/history/snapshot.h"
#include "core/planning/plan_fold.h"

#include <memory>

namespace kecan {

/// Stands for the event of a step that is only drafted; no history has it.
inline constexpr EventId kDraftedStep{std::numeric_limits<std::int64_t>::max()};

/// The office as if a draft were an opened plan: whatever lists, counts, prints or judges plans
/// answers of the draft as of any other.
struct DraftOverlay
{
    std::shared_ptr<const DerivedHistory> derived; ///< shares everything but the plan
    Day day;
    PlanId plan;     ///< the draft in @c derived
    FoldedPlan fold; ///< what the plan is made of

    /// The office with the draft, on the day it was folded for.
    [[nodiscard]] Snapshot snapshot() const { return {derived, day}; }
    [[nodiscard]] const PlanRecord& record() const { return *derived->plan(plan); }
};

/// @p draft upon the office as it is on @p day. A new plan or review stands beside the others, and
/// the plan it reviews stays in force; changes to an opened plan stand in its place.
/// @cost a few milliseconds for 1 500 entries
DraftOverlay overlayOf(const DerivedHistory& derived, const PlanDraft& draft, Day day);

} // namespace kecan
