#include "core/rules/candidate_ranking.h"

#include <algorithm>
#include <tuple>

namespace kecan {

namespace {

int& countFor(CandidateScore& score, const Finding& finding)
{
    switch (finding.outcome) {
    case Outcome::Met:
        return score.met;
    case Outcome::Unknown:
        return score.unknown;
    case Outcome::Broken:
        break;
    }
    switch (finding.severity) {
    case Severity::Error:
        return score.errors;
    case Severity::Warning:
        return score.warnings;
    case Severity::Hint:
        break;
    }
    return score.hints;
}

CandidateScore
scoreOf(const Snapshot& snapshot, const RuleSet& rules, const CandidateQuestion& question)
{
    CandidateScore score{.cadre = question.cadre};
    for (const Finding& finding : checkCandidate(snapshot, rules, question)) {
        ++countFor(score, finding);
    }
    return score;
}

/// Less comes first.
auto orderOf(const CandidateScore& score)
{
    return std::tuple(score.errors, score.warnings, score.unknown, score.hints);
}

} // namespace

std::vector<CandidateScore> rankCandidates(const Snapshot& snapshot,
                                           const RuleSet& rules,
                                           const CandidateQuestion& question,
                                           std::span<const CadreId> people)
{
    std::vector<CandidateScore> scores;
    scores.reserve(people.size());
    CandidateQuestion asked = question;
    for (const CadreId cadre : people) {
        asked.cadre = cadre;
        const CandidateScore score = scoreOf(snapshot, rules, asked);
        if (score.asked() > 0) {
            scores.push_back(score);
        }
    }
    std::ranges::stable_sort(scores, {}, orderOf);
    return scores;
}

std::vector<PostScore> rankPosts(const Snapshot& snapshot,
                                 const RuleSet& rules,
                                 const CandidateQuestion& question,
                                 std::span<const PositionId> posts)
{
    std::vector<PostScore> scores;
    scores.reserve(posts.size());
    CandidateQuestion asked = question;
    for (const PositionId position : posts) {
        asked.position = position;
        const CandidateScore score = scoreOf(snapshot, rules, asked);
        if (score.asked() > 0) {
            scores.push_back({position, score});
        }
    }
    std::ranges::stable_sort(
        scores, {}, [](const PostScore& score) { return orderOf(score.checks); });
    return scores;
}

} // namespace kecan
