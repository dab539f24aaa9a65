#include "core/rules/candidate_rules.h"

#include "core/base/age.h"
#include "core/rules/cadre_retirement.h"
#include "core/rules/central_body.h"
#include "core/rules/discipline_rules.h"
#include "core/rules/plan_membership.h"
#include "core/rules/post_ladder.h"
#include "core/rules/service_time.h"

#include <algorithm>

namespace kecan {

namespace {

constexpr int kRatedYears = 3; ///< @source rules §1.8 form 1: "Đánh giá 3 năm"

/// One question with the facts it is judged by.
class CandidateCheck
{
public:
    CandidateCheck(const Snapshot& snapshot,
                   const RuleSet& rules,
                   const CandidateQuestion& question,
                   const CadreProfile& person,
                   const PositionProfile& post)
        : m_snapshot(snapshot)
        , m_rules(rules)
        , m_question(question)
        , m_person(person)
        , m_post(post)
        , m_case(caseOf(post))
        , m_held(highestPost(snapshot, question.cadre, post.branch))
    {
        m_case.sex = person.sex;
    }

    Findings run();

private:
    void planning();
    void reElection();
    /// True for somebody who has left, of whom nothing else is asked.
    bool departed();
    void appointment();
    void rotation();

    void remaining(QStringView ruleId);
    void age(QStringView ruleId);
    void rating(QStringView ruleId);
    void plannedBefore();
    void timeInPost(QStringView ruleId);
    void judge(QStringView ruleId, std::optional<int> measured);
    [[nodiscard]] std::optional<Finding> finding(QStringView ruleId,
                                                 std::optional<int> measured) const;
    [[nodiscard]] FindingSubject subject() const
    {
        return {.cadre = m_question.cadre,
                .position = m_question.position,
                .unit = m_post.unit,
                .plan = m_question.plan};
    }
    /// Nothing when not recorded.
    template <class Level>
    static std::optional<int> levelOf(Level level)
    {
        return level == Level::None ? std::nullopt : std::optional(static_cast<int>(level));
    }
    /// Steps from the highest post held up to this one; 1 when none is held.
    [[nodiscard]] int steps() const { return m_held ? stepsAbove(m_post, *m_held) : 1; }

    const Snapshot& m_snapshot;
    const RuleSet& m_rules;
    const CandidateQuestion& m_question;
    const CadreProfile& m_person;
    const PositionProfile& m_post;
    RuleCase m_case;
    const PositionProfile* m_held;
    Findings m_findings;
};

Findings CandidateCheck::run()
{
    switch (m_question.purpose) {
    case CandidatePurpose::NextTermPlan:
    case CandidatePurpose::PresentTermPlan:
        planning();
        break;
    case CandidatePurpose::Appointment:
        appointment();
        break;
    case CandidatePurpose::Rotation:
        rotation();
        break;
    case CandidatePurpose::FirstElection:
        remaining(u"congress.first-time");
        break;
    case CandidatePurpose::ReElection:
        reElection();
        break;
    }
    return std::move(m_findings);
}

bool CandidateCheck::departed()
{
    const Day left = m_snapshot.derived().cadre(m_question.cadre)->departedOn;
    const bool isGone = left <= m_snapshot.day();
    // The day on which one leaves is the first one away.
    const int days = isGone ? m_snapshot.day().julianDay() - left.julianDay() + 1 : 0;
    std::optional<Finding> answer = finding(u"plan.in-service", days);
    if (answer && isGone) {
        answer->basis = left;
    }
    take(m_findings, std::move(answer));
    return isGone;
}

void CandidateCheck::planning()
{
    if (departed()) {
        return;
    }
    if (m_question.purpose == CandidatePurpose::NextTermPlan) {
        remaining(u"plan.full-term");
        remaining(u"plan.two-terms");
    } else {
        remaining(u"plan.current-term");
    }
    judge(u"plan.higher-post", steps());
    judge(u"plan.education", levelOf(m_person.professionalLevel));
    judge(u"plan.theory", levelOf(m_person.theoryLevel));
    rating(u"plan.rating");
    take(m_findings,
         disciplineInForce(m_snapshot, m_rules, m_case, subject(), m_question.countedOn));
}

void CandidateCheck::reElection()
{
    remaining(u"congress.re-election");
    const bool isTooOld = !m_findings.empty() && m_findings.back().outcome == Outcome::Broken;
    if (isTooOld && isOfProvincialCommittee(m_snapshot, m_post)) {
        remaining(u"congress.re-election-special");
    }
}

void CandidateCheck::appointment()
{
    // An equal or lower post asks for no age. @source NĐ 138/2020/NĐ-CP
    if (steps() > 0) {
        age(u"appoint.age");
        remaining(u"appoint.full-term");
        take(m_findings,
             disciplineWait(m_snapshot, m_rules, m_case, subject(), m_question.countedOn));
    }
    // Without a plan of the unit whoever is competent decides. @source QĐ 377-QĐ/TW art. 34
    std::optional<int> entries = plannedFor(m_snapshot, m_question.cadre, m_post);
    if (*entries == 0 && !hasApprovedPlan(m_snapshot, m_post)) {
        entries = std::nullopt;
    }
    judge(u"appoint.in-plan", entries);
    plannedBefore();
    timeInPost(u"appoint.time-in-post");
}

void CandidateCheck::plannedBefore()
{
    const auto since = plannedSince(m_snapshot, m_question.cadre, m_post);
    if (!since) {
        return;
    }
    const int days = m_question.countedOn.julianDay() - since->julianDay();
    std::optional<Finding> answer = finding(u"appoint.planned-before", days);
    if (answer) {
        answer->basis = *since;
        if (answer->outcome == Outcome::Broken) {
            answer->changesOn = since->plusDays(answer->limit);
        }
    }
    take(m_findings, std::move(answer));
}

void CandidateCheck::rotation()
{
    judge(u"rotation.in-plan", plannedAnywhere(m_snapshot, m_question.cadre));
    remaining(u"rotation.remaining");
    age(u"rotation.age");
    if (m_held) {
        judge(u"rotation.equal-post", steps());
    }
}

void CandidateCheck::remaining(QStringView ruleId)
{
    // A plan approved when the age was 60 counts by the age of the day it is looked at.
    // @source rules §1.2, "Age base"
    const auto retirement =
        retirementOf(m_snapshot, m_rules.onDay(m_question.countedOn), m_question.cadre);
    if (!retirement) {
        judge(ruleId, std::nullopt);
        return;
    }
    std::optional<Finding> answer =
        finding(ruleId, remainingMonths(*retirement, m_question.countedOn));
    if (answer) {
        answer->basis = retirement->retiresOn;
        if (answer->outcome == Outcome::Met) {
            answer->changesOn = firstDayWithFewer(*retirement, answer->limit);
        }
    }
    take(m_findings, std::move(answer));
}

void CandidateCheck::age(QStringView ruleId)
{
    if (!m_person.birth) {
        judge(ruleId, std::nullopt);
        return;
    }
    std::optional<Finding> answer =
        finding(ruleId, ageInCompletedMonths(*m_person.birth, m_question.countedOn));
    if (answer) {
        setChangeOfGrowing(*answer, m_person.birth->earliest());
    }
    take(m_findings, std::move(answer));
}

void CandidateCheck::rating(QStringView ruleId)
{
    const int year = m_snapshot.day().date().year();
    std::optional<int> lowest;
    const CadreRecord* record = m_snapshot.derived().cadre(m_question.cadre);
    for (const EvaluationEntry& entry : record->evaluations) {
        if (entry.year < year && entry.year >= year - kRatedYears) {
            const int rating = static_cast<int>(entry.rating);
            lowest = std::min(lowest.value_or(rating), rating);
        }
    }
    judge(ruleId, lowest);
}

void CandidateCheck::timeInPost(QStringView ruleId)
{
    // A first appointment asks for no time in a post. @source rules §3
    const bool isLeading =
        m_held && (m_held->role == PositionRole::Head || m_held->role == PositionRole::Deputy);
    if (!isLeading || steps() <= 0) {
        return;
    }
    const ServiceTime time = timeInEqualPosts(m_snapshot, m_question.cadre, *m_held);
    std::optional<Finding> answer = finding(ruleId, time.months);
    if (answer) {
        setChangeOfGrowing(*answer, time.countsFrom);
    }
    take(m_findings, std::move(answer));
}

void CandidateCheck::judge(QStringView ruleId, std::optional<int> measured)
{
    take(m_findings, finding(ruleId, measured));
}

std::optional<Finding> CandidateCheck::finding(QStringView ruleId,
                                               std::optional<int> measured) const
{
    return m_rules.judge(ruleId, m_case, subject(), measured);
}

} // namespace

Findings
checkCandidate(const Snapshot& snapshot, const RuleSet& rules, const CandidateQuestion& question)
{
    const CadreProfile* person = snapshot.cadre(question.cadre);
    const PositionProfile* post = snapshot.position(question.position);
    if (!person || !post) {
        return {};
    }
    return CandidateCheck(snapshot, rules, question, *person, *post).run();
}

} // namespace kecan
