#pragma once

#include "core/rules/candidate_rules.h"

#include <span>
#include <vector>

namespace kecan {

/// What the rules come to for one person and a post.
struct CandidateScore
{
    CadreId cadre;
    int met = 0;
    int errors = 0;   ///< broken, by the gravity of the limits
    int warnings = 0; ///< the same
    int hints = 0;    ///< the same
    int unknown = 0;  ///< what is asked is not recorded

    [[nodiscard]] int asked() const { return met + errors + warnings + hints + unknown; }
    bool operator==(const CandidateScore&) const = default;
};

/// Asks @p question of each of @p people in place of the one it names, and puts those first who
/// break least: errors, then warnings, then what is not known, then hints; equals stay in their
/// order. Whoever cannot be asked about, being unknown on the day, is left out.
/// @cost that of checkCandidate() for each
std::vector<CandidateScore> rankCandidates(const Snapshot& snapshot,
                                           const RuleSet& rules,
                                           const CandidateQuestion& question,
                                           std::span<const CadreId> people);

/// What the rules come to for one post of somebody.
struct PostScore
{
    PositionId position;
    CandidateScore checks;

    bool operator==(const PostScore&) const = default;
};

/// The other way round: asks @p question for each of @p posts, and puts those first of which the
/// person breaks least, in the same order.
std::vector<PostScore> rankPosts(const Snapshot& snapshot,
                                 const RuleSet& rules,
                                 const CandidateQuestion& question,
                                 std::span<const PositionId> posts);

} // namespace kecan
