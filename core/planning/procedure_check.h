#pragma once

#include "core/base/result.h"
#include "core/history/derived_history.h"
#include "core/model/procedure.h"
#include "core/model/rule_facts.h"

#include <QString>

#include <optional>
#include <vector>

namespace kecan {

/// What of a conference a fault is about.
enum class ConferenceField
{
    Step,
    Summoned,
    Present,
    Issued,
    Returned,
    Valid,
    Invalid,
    Tally,
};

/// A number of a conference that cannot be, or ought not to be.
struct ConferenceFault
{
    Severity severity = Severity::Error; ///< an error is refused, a warning is not
    ConferenceField field = ConferenceField::Step;
    MaybeCadreId cadre = {}; ///< of a tally
    MaybePositionId position = {};
    QString message; ///< a sentence that names the numbers

    bool operator==(const ConferenceFault&) const = default;
};

/// What is wrong with the numbers of @p conference, and whether it had its quorum. What is not
/// recorded yet is not wrong. @source rules §1.6
std::vector<ConferenceFault> conferenceFaults(const DerivedHistory& derived,
                                              const ConferenceDetail& conference);
/// The first error among them. @error Validation
Status checkConference(const DerivedHistory& derived, const ConferenceDetail& conference);

/// How a vote compares with the threshold, exactly and never by the rounded share.
enum class VoteStanding
{
    Above,
    AtThreshold,
    Below,
};

/// The vote on one cadre for one post.
struct VoteResult
{
    VoteTally tally;
    int tenths = 0; ///< share of the base. @unit tenths of a percent, half rounded up
    VoteStanding standing = VoteStanding::Below;
    bool goesOn = false; ///< chosen, or goes to the next step

    bool operator==(const VoteResult&) const = default;
};

/// The votes on everyone for one post, most votes first; equal votes in the order of the tallies.
struct PostVote
{
    PositionId position;
    std::vector<VoteResult> results;
    bool hasTie = false;        ///< somebody has exactly the threshold and the head has not decided
    bool isNobodyAbove = false; ///< nobody has enough votes, and no tie waits for the head

    bool operator==(const PostVote&) const = default;
};

/// Standing of @p agree votes among @p base. @p threshold as in ConferenceDetail
VoteStanding standingOf(int agree, int base, int threshold, AtThreshold atThreshold);
/// The outcome of @p conference, posts in the order of the tallies; nothing where it takes no vote
/// or its base is not recorded.
std::vector<PostVote> outcomeOf(const ConferenceDetail& conference);

/// What the rule says of somebody with exactly the threshold, a sentence.
QString tieRuleText(const ConferenceDetail& conference);
/// What the rule says of a post for which nobody has enough votes, a sentence.
QString nobodyRuleText(const ConferenceDetail& conference);

} // namespace kecan
