#include "core/base/text_normal.h"
#include "core/commands/rule_check.h"
#include "core/history/derive.h"
#include "core/rules/exceptions.h"

namespace kecan {

namespace {

struct RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::RuleCommands)
};

} // namespace

Result<Events> decidePart(const DecisionScope& scope, const RecordDiscipline& command)
{
    KECAN_CHECK(scope.cadre(command.cadre));
    KECAN_CHECK(scope.checkDocument(command.document));
    Event event = eventOf(EventKind::DisciplineRecorded, command.on, command.document);
    event.cadre = command.cadre;
    event.plannedEnd = command.until;
    event.setBody(DisciplineDetail{command.form, command.branch, normalizedText(command.reason)});
    KECAN_CHECK(checkRuleBody(scope, event));
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const DecideRetirement& command)
{
    KECAN_CHECK(scope.cadre(command.cadre));
    KECAN_CHECK(scope.checkDocument(command.document));
    Event event = eventOf(EventKind::RetirementDecided, command.on, command.document);
    event.cadre = command.cadre;
    event.setBody(
        RetirementDetail{command.change, command.retiresOn, normalizedText(command.reason)});
    KECAN_CHECK(checkRuleBody(scope, event));
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const AcceptFinding& command)
{
    KECAN_CHECK(scope.checkDocument(command.document));
    const Finding& finding = command.finding;
    Event event = eventOf(EventKind::FindingAccepted, command.on, command.document);
    event.cadre = finding.subject.cadre;
    event.position = finding.subject.position;
    event.unit = finding.subject.unit;
    event.plan = finding.subject.plan;
    event.setBody(
        exceptionOf(finding, normalizedText(command.decidedBy), normalizedText(command.reason)));
    KECAN_CHECK(checkRuleBody(scope, event));
    const ExceptionRecord* former = exceptionFor(*scope.derived().rules, finding);
    if (former && accepts(former->detail, finding)) {
        return DecisionScope::conflict(
            RuleTexts::tr("This was accepted already on %1 by %2.")
                .arg(former->decidedOn.text(), former->detail.decidedBy));
    }
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const SetOwnLimit& command)
{
    KECAN_CHECK(scope.checkDocument(command.document));
    OwnLimitDetail limit = command.limit;
    limit.source = normalizedText(limit.source);
    limit.article = normalizedText(limit.article);
    limit.note = normalizedText(limit.note);
    Event event = eventOf(EventKind::OwnLimitSet, command.on, command.document);
    event.plannedEnd = command.until;
    event.setBody(std::move(limit));
    KECAN_CHECK(checkRuleBody(scope, event));
    Event judged = event;
    judged.id = EventId(scope.history().head().events + 1);
    std::vector<const Event*> events = scope.history().liveRuleEvents();
    events.push_back(&judged);
    KECAN_CHECK(checkOwnLimits(*deriveRules(std::move(events))));
    return Events{event};
}

} // namespace kecan
