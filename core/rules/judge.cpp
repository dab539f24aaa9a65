#include "core/rules/judge.h"

#include "core/rules/exam_rules.h"
#include "core/rules/exceptions.h"
#include "core/rules/holding_rules.h"
#include "core/rules/own_rules.h"
#include "core/rules/plan_membership.h"
#include "core/rules/unit_rules.h"

#include <algorithm>
#include <utility>

namespace kecan {

namespace {

void append(Findings& findings, Findings more)
{
    findings.insert(
        findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

Judge::Judge(const DerivedHistory& derived, std::shared_ptr<const RuleBook> shipped)
    : m_book(withOwnRules(derived, std::move(shipped)))
    , m_records(derived.rules)
{
    std::vector<const ExceptionRecord*> records;
    for (const ExceptionRecord& record : m_records->exceptions) {
        records.push_back(&record);
    }
    std::ranges::sort(records, {}, &ExceptionRecord::event);
    for (const ExceptionRecord* record : records) {
        m_exceptions.emplace(findingKey(record->detail.rule, record->subject), record);
    }
}

Findings Judge::marked(Findings findings, Day day) const
{
    if (m_exceptions.empty()) {
        return findings;
    }
    for (Finding& finding : findings) {
        if (finding.outcome == Outcome::Met) {
            continue;
        }
        const auto [first, last] = m_exceptions.equal_range(findingKey(finding));
        for (auto entry = first; entry != last; ++entry) {
            const ExceptionRecord& record = *entry->second;
            if (day < record.decidedOn) {
                continue;
            }
            // One entered late, for what the facts were once, takes nothing from one that holds.
            const bool holds = accepts(record.detail, finding);
            if (holds || !finding.accepted || !finding.accepted->holds) {
                finding.accepted = Acceptance{.exception = record.event, .holds = holds};
            }
        }
    }
    return findings;
}

RuleSet Judge::rules(Day day) const
{
    return {m_book, day};
}

RuleSet Judge::rulesOf(const PlanRecord& plan, Day day) const
{
    return rules(PlanCheck::judgedOn(plan, day));
}

Findings Judge::ofPlan(const Snapshot& snapshot, PlanId plan) const
{
    const PlanRecord* record = snapshot.derived().plan(plan);
    if (!record) {
        return {};
    }
    const RuleSet rules = rulesOf(*record, snapshot.day());
    return marked(PlanCheck(snapshot, rules, plan).all(), snapshot.day());
}

Findings Judge::countsOf(const Snapshot& snapshot, PlanId plan) const
{
    const PlanRecord* record = snapshot.derived().plan(plan);
    if (!record) {
        return {};
    }
    const RuleSet rules = rulesOf(*record, snapshot.day());
    return marked(PlanCheck(snapshot, rules, plan).counts(), snapshot.day());
}

AgeBandEdges Judge::bandEdges(const Snapshot& snapshot, PlanId plan) const
{
    const PlanRecord& record = *snapshot.derived().plan(plan);
    // Of a plan closed by then nobody stands in it any more: what it was is asked of its last day.
    const bool isClosed = record.closedOn <= snapshot.day();
    const Snapshot view = snapshot.onDay(isClosed ? record.closedOn.plusDays(-1) : snapshot.day());
    const RuleSet rules = rulesOf(record, view.day());
    return PlanCheck(view, rules, plan).bandEdges();
}

Findings Judge::ofUnit(const Snapshot& snapshot, UnitId unit) const
{
    const RuleSet rules = this->rules(snapshot.day());
    Findings findings = checkUnit(snapshot, rules, unit);
    for (const PositionId position : snapshot.positionsOf(unit)) {
        for (const Tenure* tenure : snapshot.holders(position)) {
            append(findings, checkHolding(snapshot, rules, *tenure));
        }
    }
    return marked(std::move(findings), snapshot.day());
}

Findings Judge::ofCadre(const Snapshot& snapshot, CadreId cadre) const
{
    const Day day = snapshot.day();
    const RuleSet today = rules(day);
    Findings findings;
    for (const Tenure* tenure : snapshot.tenuresOf(cadre)) {
        append(findings, checkHolding(snapshot, today, *tenure));
    }
    append(findings, checkLastExam(snapshot, m_book, cadre));
    for (const auto& [id, plan] : snapshot.derived().plans) {
        if (isNomineeOf(*plan, cadre, day)) {
            const RuleSet rules = rulesOf(*plan, day);
            append(findings, PlanCheck(snapshot, rules, id, cadre).nominee(cadre));
        }
    }
    return marked(std::move(findings), day);
}

Findings Judge::why(const Snapshot& snapshot, const CandidateQuestion& question) const
{
    const PlanRecord* plan = snapshot.derived().plan(question.plan);
    const RuleSet rules = plan ? rulesOf(*plan, snapshot.day()) : this->rules(snapshot.day());
    return marked(checkCandidate(snapshot, rules, question), snapshot.day());
}

} // namespace kecan
