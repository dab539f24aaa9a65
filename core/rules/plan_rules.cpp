#include "core/rules/plan_rules.h"

#include "core/base/age.h"
#include "core/rules/candidate_rules.h"
#include "core/rules/central_body.h"
#include "core/rules/plan_membership.h"
#include "core/rules/post_ladder.h"
#include "core/rules/share.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace kecan {

namespace {

void append(Findings& findings, Findings more)
{
    findings.insert(
        findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

ListCount& bandOf(ListFigures& figures, int age, AgeBandEdges edges)
{
    return figures.bands[age < edges.lower ? 0 : age <= edges.upper ? 1 : 2];
}

/// The share of @p part in the list, counting persons and entries.
std::optional<Finding> judgeShare(const RuleSet& rules,
                                  QStringView ruleId,
                                  const FindingSubject& subject,
                                  const RuleCase& ruleCase,
                                  const ListCount& part,
                                  const ListCount& whole)
{
    auto finding = rules.judge(
        ruleId, ruleCase, subject, hundredthsOf(part.persons, whole.persons, Comparison::AtLeast));
    if (finding) {
        finding->entries = hundredthsOf(part.entries, whole.entries, Comparison::AtLeast);
    }
    return finding;
}

/// Entries per seat: one seat is one entry, of whoever it is.
std::optional<Finding> judgeCoefficient(const RuleSet& rules,
                                        QStringView ruleId,
                                        const FindingSubject& subject,
                                        const RuleCase& ruleCase,
                                        const ListFigures& figures)
{
    auto finding = rules.judge(ruleId, ruleCase, subject, std::nullopt);
    if (!finding || figures.seats.value_or(0) == 0) {
        return finding;
    }
    const Comparison comparison = finding->comparison;
    return rules.judge(
        ruleId, ruleCase, subject, hundredthsOf(figures.all.entries, *figures.seats, comparison));
}

} // namespace

PlanCheck::PlanCheck(const Snapshot& snapshot, const RuleSet& rules, PlanId plan)
    : m_snapshot(snapshot)
    , m_rules(rules)
    , m_plan(*snapshot.derived().plan(plan))
{
    collect({});
}

PlanCheck::PlanCheck(const Snapshot& snapshot, const RuleSet& rules, PlanId plan, CadreId cadre)
    : m_snapshot(snapshot)
    , m_rules(rules)
    , m_plan(*snapshot.derived().plan(plan))
{
    collect(cadre);
}

void PlanCheck::collect(MaybeCadreId only)
{
    const Day day = m_snapshot.day();
    for (const auto& [id, plan] : m_snapshot.derived().plans) {
        const bool isSelf = id == m_plan.id;
        // Approving a review closes the plan reviewed: the two never count together.
        const bool isReviewed = m_plan.profile.reviewOf == MaybePlanId(id);
        const bool isOfTerm = isSelf || (!isReviewed && plan->profile.term &&
                                         plan->profile.term == m_plan.profile.term &&
                                         plan->openedOn <= day && day < plan->closedOn);
        if (!isOfTerm) {
            continue;
        }
        for (const NominationRecord& nomination : plan->nominations) {
            if (only && nomination.cadre != only) {
                continue;
            }
            const NominationStep* step = nomination.on(day);
            if (!step || !isNominee(step->status)) {
                continue;
            }
            const Entry entry{nomination.cadre, nomination.position};
            m_termEntries.push_back(entry);
            if (isSelf) {
                m_entries.push_back(entry);
            }
        }
    }
    for (std::vector<Entry>* entries : {&m_entries, &m_termEntries}) {
        std::sort(entries->begin(), entries->end());
        entries->erase(std::unique(entries->begin(), entries->end()), entries->end());
    }
    for (const Entry& entry : m_entries) {
        ++m_nominees[entry.position];
    }
}

std::span<const PlanCheck::Entry> PlanCheck::entriesOf(const std::vector<Entry>& entries,
                                                       CadreId cadre)
{
    const auto range = std::ranges::equal_range(entries, cadre, {}, &Entry::cadre);
    return {range.begin(), range.end()};
}

Day PlanCheck::judgedOn(const PlanRecord& plan, Day day)
{
    return std::min(plan.approvedOn, day);
}

Findings PlanCheck::post(PositionId position) const
{
    const PositionProfile* post = m_snapshot.position(position);
    if (!post) {
        return {};
    }
    const auto counted = m_nominees.find(position);
    const int nominees = counted == m_nominees.end() ? 0 : counted->second;
    const FindingSubject subject{.position = position, .unit = post->unit, .plan = m_plan.id};
    Findings findings;
    // Equal posts of a unit stand as one with several seats; the limit is for each of them.
    take(findings,
         m_rules.judge(
             u"post.max-candidates", caseOf(*post), subject, nominees, std::max(post->seats, 1)));
    take(findings, m_rules.judge(u"post.min-candidates", caseOf(*post), subject, nominees));
    return findings;
}

Findings PlanCheck::cadre(CadreId cadre) const
{
    int posts = 0;
    std::map<PositionLevel, int> ofLevel;
    for (const Entry& entry : entriesOf(m_termEntries, cadre)) {
        if (const PositionProfile* post = m_snapshot.position(entry.position)) {
            ++posts;
            ++ofLevel[post->level];
        }
    }
    const FindingSubject subject{.cadre = cadre, .plan = m_plan.id};
    Findings findings;
    take(findings, m_rules.judge(u"cadre.max-posts", {}, subject, posts));
    int most = 0;
    for (const auto& [level, count] : ofLevel) {
        most = std::max(most, count);
    }
    take(findings, m_rules.judge(u"cadre.max-posts-same-level", {}, subject, most));
    return findings;
}

RuleCase PlanCheck::listCase() const
{
    RuleCase ruleCase{.branch = m_plan.profile.branch};
    MaybeUnitId unit = m_plan.profile.unit;
    if (!unit && !m_entries.empty()) {
        const PositionProfile* post = m_snapshot.position(m_entries.front().position);
        unit = post ? post->unit : MaybeUnitId();
    }
    if (isOfCentralBody(m_snapshot, unit)) {
        ruleCase.level = PositionLevel::Central;
    }
    return ruleCase;
}

bool PlanCheck::countsYoungOfCentre(const RuleCase& ruleCase) const
{
    return m_rules.prefers(u"list.young-central", u"list.young", ruleCase);
}

AgeBandEdges PlanCheck::bandEdges() const
{
    return countsYoungOfCentre(listCase()) ? kCentralAgeBands : AgeBandEdges{};
}

ListFigures PlanCheck::figures(std::optional<AgeBandEdges> wanted) const
{
    const AgeBandEdges edges = wanted ? *wanted : bandEdges();
    ListFigures figures;
    const AgesOnDay ages(m_snapshot.day());
    MaybeCadreId before;
    for (const Entry& entry : m_entries) {
        const bool isNewPerson = before != entry.cadre;
        before = entry.cadre;
        const auto count = [isNewPerson](ListCount& counted) {
            counted.persons += isNewPerson ? 1 : 0;
            ++counted.entries;
        };
        count(figures.all);
        const CadreRecord* record = m_snapshot.derived().cadre(entry.cadre);
        if (!record) {
            count(figures.ageUnknown);
            continue;
        }
        const CadreProfile& person = record->on(m_snapshot.day());
        if (person.sex == Sex::Female) {
            count(figures.women);
        }
        if (isEthnicMinority(person)) {
            count(figures.minority);
        }
        count(person.birth ? bandOf(figures, ages.years(*person.birth), edges)
                           : figures.ageUnknown);
    }
    for (const auto& [position, nominees] : m_nominees) {
        const PositionProfile* post = m_snapshot.position(position);
        const bool isDecided = post && post->seats != kSeatsUndecided;
        figures.seats =
            isDecided && figures.seats ? std::optional(*figures.seats + post->seats) : std::nullopt;
    }
    return figures;
}

Findings PlanCheck::list(std::optional<AgeBandEdges> edges) const
{
    const ListFigures figures = this->figures(edges);
    if (figures.all.persons == 0) {
        return {};
    }
    const FindingSubject subject{.unit = m_plan.profile.unit, .plan = m_plan.id};
    const RuleCase ruleCase = listCase();
    Findings findings;
    for (const QStringView ruleId : {u"list.coefficient-min", u"list.coefficient-max"}) {
        take(findings, judgeCoefficient(m_rules, ruleId, subject, ruleCase, figures));
    }
    take(findings,
         judgeShare(m_rules, u"list.women", subject, ruleCase, figures.women, figures.all));
    take(findings,
         judgeShare(m_rules,
                    countsYoungOfCentre(ruleCase) ? QStringView(u"list.young-central")
                                                  : u"list.young",
                    subject,
                    ruleCase,
                    figures.bands[0],
                    figures.all));
    const auto bands = std::count_if(figures.bands.begin(),
                                     figures.bands.end(),
                                     [](const ListCount& band) { return band.persons > 0; });
    take(findings, m_rules.judge(u"list.age-bands", ruleCase, subject, static_cast<int>(bands)));
    return findings;
}

Findings PlanCheck::nominee(CadreId cadre) const
{
    const CadreRecord* record = m_snapshot.derived().cadre(cadre);
    const bool isGone = record && record->departedOn <= m_snapshot.day();
    Findings findings = isGone ? Findings() : this->cadre(cadre);
    for (const Entry& entry : entriesOf(m_entries, cadre)) {
        append(findings,
               checkCandidate(m_snapshot,
                              m_rules,
                              {.cadre = cadre,
                               .position = entry.position,
                               .purpose = planningPurpose(m_snapshot, m_plan.profile),
                               .countedOn = m_snapshot.day(),
                               .plan = m_plan.id}));
    }
    return findings;
}

Findings PlanCheck::counts() const
{
    Findings findings = list();
    MaybeCadreId before;
    for (const Entry& entry : m_entries) {
        const CadreRecord* record = m_snapshot.derived().cadre(entry.cadre);
        // Of somebody who has left nominee() does not ask it either.
        if (before != entry.cadre && !(record && record->departedOn <= m_snapshot.day())) {
            append(findings, cadre(entry.cadre));
        }
        before = entry.cadre;
    }
    for (const auto& [position, nominees] : m_nominees) {
        append(findings, post(position));
    }
    return findings;
}

Findings PlanCheck::all(std::optional<AgeBandEdges> edges) const
{
    Findings findings = list(edges);
    MaybeCadreId before;
    for (const Entry& entry : m_entries) {
        if (before != entry.cadre) {
            append(findings, nominee(entry.cadre));
            before = entry.cadre;
        }
    }
    for (const auto& [position, nominees] : m_nominees) {
        append(findings, post(position));
    }
    return findings;
}

} // namespace kecan
