#pragma once

#include "core/planning/plan_fold.h"

#include <vector>

namespace kecan {

/// What copying the entries of another plan into a draft would do.
struct PlanCopy
{
    PlanStep step;                     ///< enters those that can be; no edits when nobody can
    std::vector<EntryKey> duplicates;  ///< in the draft for that post already
    std::vector<DraftProblem> refused; ///< people and posts that may not stand in the draft
};

/// The entries of @p plan in force on @p day, for @p draft. Votes stay where they were cast.
/// @error NotFound (no such plan), Conflict (not opened by then)
Result<PlanCopy>
copyOf(const DerivedHistory& derived, const PlanDraft& draft, PlanId plan, Day day);

} // namespace kecan
