#pragma once

#include "core/history/snapshot.h"
#include "core/rules/candidate_rules.h"

#include <optional>

namespace kecan {

// Who stands in a plan on the day of a snapshot: approved entries of approved plans that have not
// been closed.

/// Entries of a person for @p post or for an equal or higher one of its branch.
int plannedFor(const Snapshot& snapshot, CadreId cadre, const PositionProfile& post);

/// The day on which the first plan with such an entry was approved.
std::optional<Day>
plannedSince(const Snapshot& snapshot, CadreId cadre, const PositionProfile& post);

/// Entries of a person for whatever post.
int plannedAnywhere(const Snapshot& snapshot, CadreId cadre);

/// Whether a plan in force covers @p post: its unit and its branch.
bool hasApprovedPlan(const Snapshot& snapshot, const PositionProfile& post);

/// Whether @p cadre is among the nominees of @p plan, which is open on @p day.
bool isNomineeOf(const PlanRecord& plan, CadreId cadre, Day day);

/// What a plan is for on the day of @p snapshot: the term that runs, from its first day on, or one
/// to come.
CandidatePurpose planningPurpose(const Snapshot& snapshot, const PlanProfile& plan);

/// Whether an entry of this status counts among the nominees of a plan.
bool isNominee(NominationStatus status);

} // namespace kecan
