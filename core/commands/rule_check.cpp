#include "core/commands/rule_check.h"

#include "core/rules/rule_loader.h"

#include <QDate>

namespace kecan {

namespace {

struct RuleCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::RuleCommands)
};

/// A rule of those shipped. @error NotFound
Result<Rule> shippedRule(const QString& id)
{
    KECAN_TRY(const auto book, RuleLoader::loadShipped());
    if (const Rule* rule = book->rule(id)) {
        return *rule;
    }
    return Error{ErrorCode::NotFound, RuleCheckTexts::tr("There is no rule “%1”.").arg(id)};
}

Status
checkRetirement(const DecisionScope& scope, const Event& event, const RetirementDetail& retirement)
{
    if (retirement.retiresOn.isEndless()) {
        return DecisionScope::invalid(RuleCheckTexts::tr("The day of retirement is missing."));
    }
    if (retirement.retiresOn.plusDays(1).date().day() != 1) {
        return DecisionScope::invalid(
            RuleCheckTexts::tr("%1 is not the last day of a month; one retires at the end of it.")
                .arg(retirement.retiresOn.text()));
    }
    const CadreRecord* record = scope.derived().cadre(event.cadre);
    const auto birth = record ? record->on(event.effectiveOn).birth : std::nullopt;
    if (birth && retirement.retiresOn < birth->earliest()) {
        return DecisionScope::invalid(
            RuleCheckTexts::tr("The day of retirement (%1) comes before birth (%2).")
                .arg(retirement.retiresOn.text(), birth->text()));
    }
    return {};
}

Status checkSubject(const DecisionScope& scope, const Event& event)
{
    const DerivedHistory& derived = scope.derived();
    if (!event.cadre && !event.position && !event.unit && !event.plan) {
        return DecisionScope::invalid(
            RuleCheckTexts::tr("The exception does not say whom or what it is about."));
    }
    if (event.cadre) {
        KECAN_CHECK(scope.cadre(*event.cadre));
    }
    if (event.plan) {
        KECAN_CHECK(scope.plan(*event.plan));
    }
    if (event.position && !derived.structure->position(event.position)) {
        return Error{ErrorCode::NotFound, RuleCheckTexts::tr("This post is not in the store.")};
    }
    if (event.unit && !derived.structure->unit(event.unit)) {
        return Error{ErrorCode::NotFound, RuleCheckTexts::tr("This unit is not in the store.")};
    }
    return {};
}

Status checkException(const DecisionScope& scope, const Event& event, const ExceptionDetail& said)
{
    KECAN_TRY(const Rule rule, shippedRule(said.rule));
    KECAN_CHECK(checkSubject(scope, event));
    if (said.reason.isEmpty()) {
        return DecisionScope::invalid(RuleCheckTexts::tr("An exception needs its reason."));
    }
    if (said.decidedBy.isEmpty()) {
        return DecisionScope::invalid(RuleCheckTexts::tr("An exception needs who decided it."));
    }
    const bool isMet = said.measured ? kecan::isMet(rule.comparison, *said.measured, said.limit)
                                     : said.outcome == Outcome::Met;
    if (isMet) {
        return DecisionScope::invalid(
            RuleCheckTexts::tr("The rule “%1” is kept; there is nothing to accept.")
                .arg(rule.title.vietnamese));
    }
    return {};
}

Status checkLimit(const Event& event, const OwnLimitDetail& limit)
{
    KECAN_TRY(const Rule rule, shippedRule(limit.rule));
    if (!isPossible(rule.unit, limit.value)) {
        return DecisionScope::invalid(
            RuleCheckTexts::tr("%1 cannot be a limit of the rule “%2”.")
                .arg(QString::number(limit.value), rule.title.vietnamese));
    }
    if (!event.document && limit.source.isEmpty()) {
        return DecisionScope::invalid(
            RuleCheckTexts::tr("A limit of the office needs the document it stands in."));
    }
    return {};
}

} // namespace

Status checkRuleBody(const DecisionScope& scope, const Event& event)
{
    if (event.plannedEnd <= event.effectiveOn) {
        return DecisionScope::invalid(
            RuleCheckTexts::tr("It would end on %1, before it begins on %2.")
                .arg(event.plannedEnd.text(), event.effectiveOn.text()));
    }
    if (const auto* retirement = event.body<RetirementDetail>()) {
        return checkRetirement(scope, event, *retirement);
    }
    if (const auto* exception = event.body<ExceptionDetail>()) {
        return checkException(scope, event, *exception);
    }
    if (const auto* limit = event.body<OwnLimitDetail>()) {
        return checkLimit(event, *limit);
    }
    return {};
}

Status checkOwnLimits(const RuleTable& rules)
{
    for (std::size_t i = 0; i < rules.limits.size(); ++i) {
        const OwnLimitRecord& limit = rules.limits[i];
        for (std::size_t other = 0; other < i; ++other) {
            const OwnLimitRecord& before = rules.limits[other];
            if (limit.detail.rule == before.detail.rule && limit.span.overlaps(before.span) &&
                intersects(limit.detail.scope, before.detail.scope)) {
                return DecisionScope::conflict(
                    RuleCheckTexts::tr("The office has another limit of this rule from %1; end it "
                                       "or take it back first.")
                        .arg(before.span.from().text()));
            }
        }
    }
    return {};
}

} // namespace kecan
