#include "core/rules/judge.h"

#include "core/rules/holding_rules.h"
#include "core/rules/plan_membership.h"
#include "core/rules/plan_rules.h"
#include "core/rules/unit_rules.h"

#include <utility>

namespace kecan {

namespace {

void append(Findings& findings, Findings more)
{
    findings.insert(
        findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

Judge::Judge(const DerivedHistory&, std::shared_ptr<const RuleBook> shipped)
    : m_book(std::move(shipped))
{
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
    return PlanCheck(snapshot, rules, plan).all();
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
    return findings;
}

Findings Judge::ofCadre(const Snapshot& snapshot, CadreId cadre) const
{
    const Day day = snapshot.day();
    const RuleSet today = rules(day);
    Findings findings;
    for (const Tenure* tenure : snapshot.tenuresOf(cadre)) {
        append(findings, checkHolding(snapshot, today, *tenure));
    }
    for (const auto& [id, plan] : snapshot.derived().plans) {
        if (isNomineeOf(*plan, cadre, day)) {
            const RuleSet rules = rulesOf(*plan, day);
            append(findings, PlanCheck(snapshot, rules, id, cadre).nominee(cadre));
        }
    }
    return findings;
}

Findings Judge::why(const Snapshot& snapshot, const CandidateQuestion& question) const
{
    const PlanRecord* plan = snapshot.derived().plan(question.plan);
    const RuleSet rules = plan ? rulesOf(*plan, snapshot.day()) : this->rules(snapshot.day());
    return checkCandidate(snapshot, rules, question);
}

} // namespace kecan
