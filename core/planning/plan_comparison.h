#pragma once

#include "core/history/derived_history.h"

#include <array>
#include <cstddef>
#include <vector>

namespace kecan {

/// What became of somebody's entry for a post from one plan to the other.
enum class PlanChange
{
    Kept,      ///< in both at the same place
    Reranked,  ///< in both at another place
    Added,     ///< only in the later one
    Moved,     ///< out of this post and into another of the later plan
    Removed,   ///< taken out
    Appointed, ///< holds the post now
};
inline constexpr std::size_t kPlanChangeCount = 6;

/// One entry compared. Somebody moved stands once, at the post left.
struct PlanDifference
{
    PlanChange change;
    CadreId cadre;
    PositionId position; ///< in the earlier plan; where added, in the later one
    MaybePositionId movedTo;
    // Places among those in the plan for the post; who is out of it has the one recorded.
    int rankBefore = 0;                               ///< 0 when not in the earlier plan
    int rankAfter = 0;                                ///< 0 when not in the later plan
    WithdrawalReason reason = WithdrawalReason::None; ///< where removed and one is recorded
    // Their records, for looking further:
    MaybeNominationId before;
    MaybeNominationId after;

    bool operator==(const PlanDifference&) const = default;
};

/// How many entries changed in which way.
using PlanChangeCounts = std::array<int, kPlanChangeCount>;

/// The changes of one post; somebody moved is among those of the post left.
struct PostComparison
{
    PositionId position;
    std::vector<PlanDifference> differences; ///< by place before, those added by place after
    PlanChangeCounts counts = {};

    [[nodiscard]] int of(PlanChange change) const
    {
        return counts[static_cast<std::size_t>(change)];
    }
};

/// Two plans side by side.
struct PlanComparison
{
    std::vector<PostComparison> posts; ///< by key of the post
    PlanChangeCounts counts = {};
    int before = 0; ///< entries of the earlier plan, also those removed or appointed since
    int after = 0;  ///< entries of the later plan

    [[nodiscard]] int of(PlanChange change) const
    {
        return counts[static_cast<std::size_t>(change)];
    }
};

/// What changed from @p before to @p after, both as they are on @p day; a plan closed by then as at
/// its end. The earlier plan counts with whoever was ever in it, once approved only with those who
/// were approved: who was appointed or taken out before the review is told apart and not lost.
PlanComparison comparePlans(const PlanRecord& before, const PlanRecord& after, Day day);

} // namespace kecan
