#pragma once

#include "core/history/snapshot.h"
#include "core/rules/rule_set.h"

namespace kecan {

/// For what a person is judged against a post.
enum class CandidatePurpose : std::uint8_t
{
    NextTermPlan = 1,    ///< planning for a term to come
    PresentTermPlan = 2, ///< planning for the term that runs
    Appointment = 3,
    Rotation = 4,
    FirstElection = 5, ///< first time in the committee
    ReElection = 6,
};

/// May this person have this post?
struct CandidateQuestion
{
    CadreId cadre;
    PositionId position;
    CandidatePurpose purpose;
    /// On which age and service left are counted: the opening of the congress, the day the dossier
    /// was received, the day of the review.
    Day countedOn;
    MaybePlanId plan = {}; ///< the plan it is about, for the finding
};

/// What every rule of @p rules says of it, kept ones too. Facts are those of the day of
/// @p snapshot; @p rules may be of another day: that on which the plan was approved. Empty when the
/// person or the post was not known on the day of @p snapshot.
Findings
checkCandidate(const Snapshot& snapshot, const RuleSet& rules, const CandidateQuestion& question);

} // namespace kecan
