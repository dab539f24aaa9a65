#include "core/rules/rule_set.h"

#include <algorithm>

namespace kecan {

RuleSet::RuleSet(std::shared_ptr<const RuleBook> book, Day day)
    : m_book(std::move(book))
    , m_day(day)
{
}

const RuleParameter* RuleSet::limit(QStringView ruleId, const RuleCase& ruleCase) const
{
    const Rule* rule = m_book->rule(ruleId);
    return rule ? limitOf(*rule, ruleCase) : nullptr;
}

bool RuleSet::prefers(QStringView special, QStringView general, const RuleCase& ruleCase) const
{
    const RuleParameter* first = limit(special, ruleCase);
    const RuleParameter* second = limit(general, ruleCase);
    return first && (first->record || !second || !second->record);
}

const RuleParameter* RuleSet::limitOf(const Rule& rule, const RuleCase& ruleCase) const
{
    const auto found = std::find_if(
        rule.parameters.begin(), rule.parameters.end(), [&](const RuleParameter& parameter) {
            return parameter.source.span.contains(m_day) && applies(parameter.scope, ruleCase);
        });
    return found == rule.parameters.end() ? nullptr : &*found;
}

std::optional<Finding> RuleSet::judge(QStringView ruleId,
                                      const RuleCase& ruleCase,
                                      const FindingSubject& subject,
                                      std::optional<int> measured,
                                      int times) const
{
    const Rule* rule = m_book->rule(ruleId);
    const RuleParameter* parameter = rule ? limitOf(*rule, ruleCase) : nullptr;
    if (!parameter) {
        return std::nullopt;
    }
    Finding finding{.ruleId = rule->id,
                    .severity = parameter->severity,
                    .subject = subject,
                    .comparison = rule->comparison,
                    .unit = rule->unit,
                    .measured = measured,
                    .limit = parameter->value * times,
                    .source = parameter->source};
    if (measured) {
        finding.outcome =
            isMet(rule->comparison, *measured, finding.limit) ? Outcome::Met : Outcome::Broken;
    }
    return finding;
}

std::optional<Retirement> RuleSet::retirement(Sex sex, const PartialDate& birth) const
{
    for (const RetirementSchedule& schedule : m_book->retirement) {
        if (schedule.source.span.contains(m_day)) {
            return kecan::retirement(schedule, sex, birth);
        }
    }
    return std::nullopt;
}

} // namespace kecan
