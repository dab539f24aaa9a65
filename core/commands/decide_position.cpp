#include "core/base/text_normal.h"
#include "core/commands/decide_parts.h"
#include "core/history/timeline.h"

namespace kecan {

namespace {

struct PositionTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PositionCommands)
};

Error needsSeat(const PositionProfile& position)
{
    return DecisionScope::invalid(
        PositionTexts::tr("The post “%1” needs at least one seat.").arg(position.title));
}

Status checkPosition(const DecisionScope& scope, const PositionProfile& position, Day day)
{
    if (position.code.isEmpty() || position.title.isEmpty()) {
        return DecisionScope::invalid(PositionTexts::tr("A post needs a code and a title."));
    }
    if (!position.unit) {
        return DecisionScope::invalid(
            PositionTexts::tr("The post “%1” needs its unit.").arg(position.title));
    }
    KECAN_CHECK(scope.unitOn(*position.unit, day));
    return {};
}

} // namespace

Result<Events> decidePart(const DecisionScope& scope, const EstablishPosition& command)
{
    PositionProfile position = command.position;
    position.code = normalizedText(position.code);
    position.title = normalizedText(position.title);
    KECAN_CHECK(checkPosition(scope, position, command.on.earliest()));
    if (position.seats < 1 && position.seats != kSeatsUndecided) {
        return needsSeat(position);
    }
    KECAN_CHECK(scope.checkDocument(command.document));
    if (findPosition(scope.structure(), position.code)) {
        return DecisionScope::conflict(
            PositionTexts::tr("The post code %1 is taken; codes are never used again.")
                .arg(position.code));
    }
    Event event = eventOf(EventKind::PositionEstablished, command.on, command.document);
    event.position = PositionId(scope.history().nextPosition());
    event.unit = position.unit;
    event.setBody(PositionChange{
        FieldMask<PositionField>::all(kPositionFieldCount), std::move(position), Uid::random()});
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const ChangePosition& command)
{
    const Day day = command.on.earliest();
    KECAN_TRY(const PositionProfile* present, scope.positionOn(command.position, day));
    KECAN_CHECK(scope.checkDocument(command.document));
    PositionChange change = command.change;
    change.uid.reset();
    change.values.title = normalizedText(change.values.title);
    if (change.mask.isEmpty()) {
        return DecisionScope::invalid(PositionTexts::tr("Nothing is changed."));
    }
    if (change.mask.has(PositionField::Code)) {
        return DecisionScope::invalid(PositionTexts::tr("The code of a post never changes."));
    }
    // Only what is changed is recorded.
    change.values = applied(PositionProfile(), change);
    const PositionProfile next = applied(*present, change);
    KECAN_CHECK(checkPosition(scope, next, day));
    // Once decided, a number of seats gives way only to another one.
    if (change.mask.has(PositionField::Seats) && next.seats < 1) {
        return needsSeat(next);
    }
    Event event = eventOf(EventKind::PositionChanged, command.on, command.document);
    event.position = command.position;
    event.unit = next.unit;
    event.setBody(std::move(change));
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const AbolishPosition& command)
{
    const Day day = command.on.earliest();
    KECAN_TRY(const PositionProfile* present, scope.positionOn(command.position, day));
    KECAN_CHECK(scope.checkDocument(command.document));
    const Day ended = scope.structure().position(command.position)->endedOn;
    if (!ended.isEndless()) {
        return DecisionScope::conflict(
            PositionTexts::tr("The post “%1” (%2) ends on %3 already; correct that record instead.")
                .arg(present->title, present->code, ended.text()));
    }
    for (const Tenure& tenure : succession(scope.derived(), command.position)) {
        if (tenure.until > day) {
            return DecisionScope::conflict(
                PositionTexts::tr("The post “%1” (%2) is still held by %3 on %4.")
                    .arg(present->title,
                         present->code,
                         scope.nameOf(*scope.derived().cadre(tenure.cadre)),
                         day.text()));
        }
    }
    Event event = eventOf(EventKind::PositionAbolished, command.on, command.document);
    event.position = command.position;
    event.unit = present->unit;
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const OpenTerm& command)
{
    TermProfile term = command.term;
    term.code = normalizedText(term.code);
    term.name = normalizedText(term.name);
    if (term.code.isEmpty()) {
        return DecisionScope::invalid(PositionTexts::tr("A term needs a code."));
    }
    if (term.span.isOpen()) {
        return DecisionScope::invalid(
            PositionTexts::tr("The term %1 needs both ends.").arg(term.code));
    }
    if (findTerm(scope.structure(), term.code)) {
        return DecisionScope::conflict(
            PositionTexts::tr("The term %1 is in the store already.").arg(term.code));
    }
    Event event = eventOf(EventKind::TermOpened, PartialDate::fromDay(term.span.from()));
    event.term = TermId(scope.history().nextTerm());
    event.setBody(std::move(term));
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const CloseTerm& command)
{
    const TermRecord* term = scope.structure().term(command.term);
    if (!term) {
        return Error{ErrorCode::NotFound, PositionTexts::tr("This term is not in the store.")};
    }
    if (!term->profile.span.contains(command.on.earliest())) {
        return DecisionScope::invalid(
            PositionTexts::tr("The term %1 can only be closed within its span.")
                .arg(term->profile.code));
    }
    Event event = eventOf(EventKind::TermClosed, command.on);
    event.term = command.term;
    return Events{event};
}

} // namespace kecan
