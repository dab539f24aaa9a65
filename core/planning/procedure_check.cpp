#include "core/planning/procedure_check.h"

#include "core/planning/plan_scope.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <set>

namespace kecan {

namespace {

struct CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ProcedureCheck)
};

constexpr int kWhole = 1000;   ///< @unit tenths of a percent
constexpr int kQuorumPart = 2; ///< of kQuorumWhole. @source rules §1.6
constexpr int kQuorumWhole = 3;
constexpr int kMostPeople = 1'000'000; ///< at a conference; more is a slip of the hand
constexpr std::size_t kWhoGoOn = 2;    ///< where nobody has enough. @source rules §3

class ConferenceChecking
{
public:
    ConferenceChecking(const DerivedHistory& derived, const ConferenceDetail& conference)
        : m_derived(derived)
        , m_in(conference)
    {
    }

    std::vector<ConferenceFault> run() &&
    {
        checkStep();
        if (!m_faults.empty()) {
            return std::move(m_faults); // what cannot be counted cannot be compared
        }
        checkAttendance();
        checkBallots();
        checkTallies();
        return std::move(m_faults);
    }

private:
    void fault(ConferenceField field, const QString& message)
    {
        m_faults.push_back({.severity = Severity::Error,
                            .field = field,
                            .cadre = {},
                            .position = {},
                            .message = message});
    }

    void checkStep()
    {
        if (m_in.step < 1 || m_in.name.isEmpty()) {
            fault(ConferenceField::Step, CheckTexts::tr("A step needs its number and its name."));
        }
        if (m_in.threshold < 0 || m_in.threshold > kWhole) {
            fault(ConferenceField::Step, CheckTexts::tr("The threshold is between 0% and 100%."));
        }
        const std::pair<ConferenceField, int> counts[] = {
            {ConferenceField::Summoned, m_in.summoned},
            {ConferenceField::Present, m_in.present},
            {ConferenceField::Issued, m_in.issued},
            {ConferenceField::Returned, m_in.returned},
            {ConferenceField::Valid, m_in.valid},
            {ConferenceField::Invalid, m_in.invalid},
        };
        for (const auto& [field, count] : counts) {
            if (count < 0) {
                fault(field, CheckTexts::tr("A number of people or ballots is not below 0."));
            } else if (count > kMostPeople) {
                fault(field, CheckTexts::tr("So many people or ballots cannot be."));
            }
        }
    }

    void checkAttendance()
    {
        if (m_in.present > 0 && m_in.summoned == 0) {
            fault(ConferenceField::Summoned, CheckTexts::tr("How many were summoned is missing."));
        } else if (m_in.present > m_in.summoned) {
            fault(ConferenceField::Present,
                  CheckTexts::tr("Present (%1) cannot be more than summoned (%2).")
                      .arg(m_in.present)
                      .arg(m_in.summoned));
        } else if (m_in.present > 0 && kQuorumWhole * m_in.present < kQuorumPart * m_in.summoned) {
            m_faults.push_back(
                {.severity = Severity::Warning,
                 .field = ConferenceField::Present,
                 .cadre = {},
                 .position = {},
                 .message = CheckTexts::tr(
                                "Present (%1) are fewer than two thirds of those summoned (%2).")
                                .arg(m_in.present)
                                .arg(m_in.summoned)});
        }
    }

    void checkBallots()
    {
        if (!m_in.takesVote()) {
            if (m_in.issued + m_in.returned + m_in.valid + m_in.invalid > 0) {
                fault(ConferenceField::Issued, CheckTexts::tr("This step takes no vote."));
            }
            return;
        }
        if (m_in.issued > m_in.present) {
            fault(ConferenceField::Issued,
                  CheckTexts::tr("Ballots issued (%1) cannot be more than present (%2): each has "
                                 "one ballot.")
                      .arg(m_in.issued)
                      .arg(m_in.present));
        }
        if (m_in.returned > m_in.issued) {
            fault(ConferenceField::Returned,
                  CheckTexts::tr("Ballots returned (%1) cannot be more than issued (%2).")
                      .arg(m_in.returned)
                      .arg(m_in.issued));
        }
        if (m_in.valid > m_in.returned) {
            fault(ConferenceField::Valid,
                  CheckTexts::tr("Valid ballots (%1) cannot be more than returned (%2).")
                      .arg(m_in.valid)
                      .arg(m_in.returned));
        } else if (m_in.valid + m_in.invalid > 0 && m_in.valid + m_in.invalid != m_in.returned) {
            fault(ConferenceField::Invalid,
                  CheckTexts::tr("Valid (%1) and invalid (%2) ballots are %3 together, but %4 "
                                 "were returned.")
                      .arg(m_in.valid)
                      .arg(m_in.invalid)
                      .arg(m_in.valid + m_in.invalid)
                      .arg(m_in.returned));
        }
    }

    void checkTallies()
    {
        std::set<std::pair<CadreId, PositionId>> seen;
        for (const VoteTally& tally : m_in.tallies) {
            const QString problem = seen.insert({tally.cadre, tally.position}).second
                                        ? problemOf(tally)
                                        : CheckTexts::tr("%1 is counted twice for “%2”.")
                                              .arg(nomineeText(m_derived, tally.cadre),
                                                   plannedPostText(m_derived, tally.position));
            if (!problem.isEmpty()) {
                m_faults.push_back({.severity = Severity::Error,
                                    .field = ConferenceField::Tally,
                                    .cadre = tally.cadre,
                                    .position = tally.position,
                                    .message = problem});
            }
        }
    }

    [[nodiscard]] QString problemOf(const VoteTally& tally) const
    {
        if (!m_in.takesVote()) {
            return CheckTexts::tr("This step takes no vote.");
        }
        const QString name = nomineeText(m_derived, tally.cadre);
        if (tally.agree < 0 || tally.disagree < 0) {
            return CheckTexts::tr("%1: votes are not below 0.").arg(name);
        }
        if (tally.agree > kMostPeople || tally.disagree > kMostPeople) {
            return CheckTexts::tr("So many people or ballots cannot be.");
        }
        if (tally.agree + tally.disagree != m_in.valid) {
            return CheckTexts::tr(
                       "%1: agree (%2) and disagree (%3) are %4 together, but %5 ballots "
                       "are valid.")
                .arg(name)
                .arg(tally.agree)
                .arg(tally.disagree)
                .arg(tally.agree + tally.disagree)
                .arg(m_in.valid);
        }
        const bool isTie = m_in.base() > 0 &&
                           standingOf(tally.agree, m_in.base(), m_in.threshold, m_in.atThreshold) ==
                               VoteStanding::AtThreshold;
        if (tally.decision != HeadDecision::None &&
            !(isTie && m_in.atThreshold == AtThreshold::HeadDecides)) {
            return CheckTexts::tr("%1: the head decides only of who has exactly %2.")
                .arg(name, percentText(m_in.threshold));
        }
        return {};
    }

    const DerivedHistory& m_derived;
    const ConferenceDetail& m_in;
    std::vector<ConferenceFault> m_faults;
};

void decide(const ConferenceDetail& conference, PostVote& vote)
{
    std::ranges::stable_sort(vote.results, [](const VoteResult& a, const VoteResult& b) {
        return a.tally.agree > b.tally.agree;
    });
    bool isAnyAbove = false;
    for (VoteResult& result : vote.results) {
        const bool isAt = result.standing == VoteStanding::AtThreshold;
        result.goesOn = result.standing == VoteStanding::Above ||
                        (isAt && result.tally.decision == HeadDecision::Chosen);
        isAnyAbove = isAnyAbove || result.goesOn;
        vote.hasTie = vote.hasTie || (isAt && conference.atThreshold == AtThreshold::HeadDecides &&
                                      result.tally.decision == HeadDecision::None);
    }
    vote.isNobodyAbove = !isAnyAbove && !vote.hasTie && !vote.results.empty();
    if (vote.isNobodyAbove && conference.nobodyAbove == NobodyAbove::TopTwoGoOn) {
        // Who has as many votes as the second goes on with him: the rule names no order of equals.
        // Whom the head has not chosen is out.
        const auto isLeft = [](const VoteResult& result) {
            return result.tally.decision != HeadDecision::NotChosen;
        };
        std::vector<int> votes;
        for (const VoteResult& result : vote.results | std::views::filter(isLeft)) {
            votes.push_back(result.tally.agree);
        }
        if (votes.empty()) {
            return;
        }
        const int least = std::max(1, votes[std::min(kWhoGoOn, votes.size()) - 1]);
        for (VoteResult& result : vote.results) {
            result.goesOn = isLeft(result) && result.tally.agree >= least;
        }
    }
}

} // namespace

std::vector<ConferenceFault> conferenceFaults(const DerivedHistory& derived,
                                              const ConferenceDetail& conference)
{
    return ConferenceChecking(derived, conference).run();
}

Status checkConference(const DerivedHistory& derived, const ConferenceDetail& conference)
{
    for (const ConferenceFault& fault : conferenceFaults(derived, conference)) {
        if (fault.severity == Severity::Error) {
            return Error{ErrorCode::Validation, fault.message};
        }
    }
    return {};
}

VoteStanding standingOf(int agree, int base, int threshold, AtThreshold atThreshold)
{
    const std::int64_t share = std::int64_t{agree} * kWhole;
    const std::int64_t needed = std::int64_t{threshold} * base;
    if (share == needed) {
        return atThreshold == AtThreshold::Chosen ? VoteStanding::Above : VoteStanding::AtThreshold;
    }
    return share > needed ? VoteStanding::Above : VoteStanding::Below;
}

std::vector<PostVote> outcomeOf(const ConferenceDetail& conference)
{
    std::vector<PostVote> votes;
    const int base = conference.base();
    if (!conference.takesVote() || base <= 0) {
        return votes;
    }
    for (const VoteTally& tally : conference.tallies) {
        auto vote = std::ranges::find(votes, tally.position, &PostVote::position);
        if (vote == votes.end()) {
            vote = votes.insert(votes.end(), PostVote{.position = tally.position, .results = {}});
        }
        vote->results.push_back(
            {.tally = tally,
             .tenths = tenthsOf(tally.agree, base),
             .standing =
                 standingOf(tally.agree, base, conference.threshold, conference.atThreshold)});
    }
    for (PostVote& vote : votes) {
        decide(conference, vote);
    }
    return votes;
}

QString tieRuleText(const ConferenceDetail& conference)
{
    const QString share = percentText(conference.threshold);
    switch (conference.atThreshold) {
    case AtThreshold::HeadDecides:
        return CheckTexts::tr("With exactly %1, the head of the body decides.").arg(share);
    case AtThreshold::NotChosen:
        return CheckTexts::tr("Who has exactly %1 is not chosen; more is needed.").arg(share);
    case AtThreshold::Chosen:
        break;
    }
    return CheckTexts::tr("%1 is enough.").arg(share);
}

QString nobodyRuleText(const ConferenceDetail& conference)
{
    return conference.nobodyAbove == NobodyAbove::TopTwoGoOn
               ? CheckTexts::tr("Nobody has enough votes: the two with most votes go on.")
               : CheckTexts::tr("Nobody has enough votes: nobody is chosen for this post.");
}

} // namespace kecan
