#include "core/base/text_normal.h"
#include "core/commands/decide_parts.h"
#include "core/history/derive.h"

#include <algorithm>
#include <set>

namespace kecan {

namespace {

struct CorrectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::CorrectionCommands)
};

/// Things that come to exist by an event; a later event that names one rests on it.
struct Created
{
    std::set<std::int64_t> cadres, units, positions, terms, plans, nominations, documents;

    void add(const Event& event)
    {
        switch (event.kind) {
        case EventKind::CadreRegistered:
            cadres.insert(event.cadre.stored());
            break;
        case EventKind::UnitEstablished:
            units.insert(event.unit.stored());
            break;
        case EventKind::PositionEstablished:
            positions.insert(event.position.stored());
            break;
        case EventKind::TermOpened:
            terms.insert(event.term.stored());
            break;
        case EventKind::PlanOpened:
            plans.insert(event.plan.stored());
            break;
        case EventKind::NominationAdded:
            nominations.insert(event.nomination.stored());
            break;
        case EventKind::DocumentRegistered:
            documents.insert(event.document.stored());
            break;
        default:
            break;
        }
    }

    [[nodiscard]] bool isNamedBy(const Event& event) const
    {
        const auto* unit = event.body<UnitChange>();
        const auto* post = event.body<PositionChange>();
        const auto* plan = event.body<PlanProfile>();
        return cadres.count(event.cadre.stored()) || units.count(event.unit.stored()) ||
               units.count(event.relatedUnit.stored()) ||
               positions.count(event.position.stored()) || terms.count(event.term.stored()) ||
               plans.count(event.plan.stored()) || nominations.count(event.nomination.stored()) ||
               documents.count(event.document.stored()) ||
               (unit && units.count(unit->values.parent.stored())) ||
               (post && units.count(post->values.unit.stored())) ||
               (plan && plans.count(plan->reviewOf.stored()));
    }
};

/// Events whose liveness a correction changes.
struct Effect
{
    std::vector<const Event*> removed;
    std::vector<const Event*> reinstated;
};

std::vector<const Event*> eventsOf(const History& history, BatchId batch)
{
    std::vector<const Event*> events;
    const BatchRecord& record = history.batch(batch);
    for (int i = 0; i < record.eventCount; ++i) {
        events.push_back(&history.event(EventId(record.firstEvent.value() + i)));
    }
    return events;
}

/// What retracting @p event also brings back, when it is a retraction itself.
void addEffect(const History& history, const Event& event, Effect& effect)
{
    effect.removed.push_back(&event);
    const auto* retraction = event.body<RetractionDetail>();
    if (!retraction) {
        return;
    }
    if (retraction->batch) {
        for (const Event* back : eventsOf(history, *retraction->batch)) {
            effect.reinstated.push_back(back);
        }
    }
    if (retraction->event) {
        effect.reinstated.push_back(&history.event(*retraction->event));
    }
}

/// A later act that stands must not name what would vanish.
Status checkNotNamedLater(const History& history, const Effect& effect)
{
    Created created;
    std::set<std::int64_t> batches;
    std::int64_t first = history.head().events;
    for (const Event* event : effect.removed) {
        created.add(*event);
        batches.insert(event->batch.stored());
        first = std::min(first, event->id.stored());
    }
    for (std::int64_t id = first + 1; id <= history.head().events; ++id) {
        const Event& later = history.event(EventId(id));
        if (history.isLive(EventId(id)) && !batches.count(later.batch.stored()) &&
            created.isNamedBy(later)) {
            return DecisionScope::conflict(
                CorrectionTexts::tr("A later act of %1 (%2) rests on it; take that back first.")
                    .arg(later.effectiveOn.text(), history.batch(*later.batch).command));
        }
    }
    return {};
}

/// The history of every person touched must not come to contradict itself.
Status checkCareers(const DecisionScope& scope,
                    const Effect& effect,
                    const std::vector<const Event*>& replacements)
{
    std::set<CadreId> cadres;
    for (const auto* list : {&effect.removed, &effect.reinstated, &replacements}) {
        for (const Event* event : *list) {
            if (event->cadre && isCadreKind(event->kind)) {
                cadres.insert(*event->cadre);
            }
        }
    }
    for (const CadreId cadre : cadres) {
        std::vector<const Event*> events = scope.history().liveEventsOf(cadre);
        const std::size_t before = deriveCadres(events)->anomalies.size();
        std::erase_if(events, [&](const Event* event) {
            return std::find(effect.removed.begin(), effect.removed.end(), event) !=
                   effect.removed.end();
        });
        for (const auto* list : {&effect.reinstated, &replacements}) {
            for (const Event* event : *list) {
                if (event->cadre == cadre && isCadreKind(event->kind)) {
                    events.push_back(event);
                }
            }
        }
        if (!events.empty() && deriveCadres(events)->anomalies.size() > before) {
            const CadreRecord* record = scope.derived().cadre(cadre);
            return DecisionScope::conflict(
                CorrectionTexts::tr("The later records of %1 would contradict it; correct these "
                                    "first.")
                    .arg(record ? scope.nameOf(*record) : CorrectionTexts::tr("this person")));
        }
    }
    return {};
}

Event retracted(RetractionDetail detail, Day on)
{
    Event event = eventOf(EventKind::Retracted, PartialDate::fromDay(on));
    event.setBody(std::move(detail));
    return event;
}

/// A retraction takes effect on the first day it changes, so that views know from where to look.
Day firstDayOf(const Effect& effect)
{
    Day first = Day::endless();
    for (const Event* event : effect.removed) {
        first = std::min(first, event->effectiveOn);
    }
    return first;
}

Status checkLiveEvent(const History& history, EventId id)
{
    if (!history.has(id)) {
        return Error{ErrorCode::NotFound, CorrectionTexts::tr("There is no such record.")};
    }
    if (!history.isLive(id)) {
        return DecisionScope::conflict(CorrectionTexts::tr("This record was taken back already."));
    }
    return {};
}

/// Number of the alternative in the body; none for an event without one.
std::size_t bodyIndex(const Event& event)
{
    return event.detail ? event.detail->index() : std::variant_npos;
}

bool sameSubject(const Event& wrong, const Event& replacement)
{
    // A holding may gain or lose its remarks; every other kind keeps its body.
    const bool fits =
        bodyIndex(wrong) == bodyIndex(replacement) ||
        (isCadreKind(wrong.kind) && (!replacement.detail || replacement.body<TenureDetail>()) &&
         (!wrong.detail || wrong.body<TenureDetail>()));
    return fits && wrong.kind == replacement.kind && wrong.cadre == replacement.cadre &&
           wrong.unit == replacement.unit && wrong.term == replacement.term &&
           wrong.plan == replacement.plan && wrong.nomination == replacement.nomination;
}

} // namespace

Result<Events> decidePart(const DecisionScope& scope, const RetractBatch& command)
{
    const History& history = scope.history();
    if (!history.has(command.batch)) {
        return Error{ErrorCode::NotFound, CorrectionTexts::tr("There is no such record.")};
    }
    if (!history.isLive(command.batch)) {
        return DecisionScope::conflict(CorrectionTexts::tr("This record was taken back already."));
    }
    Effect effect;
    for (const Event* event : eventsOf(history, command.batch)) {
        if (history.isLive(*event->id)) {
            addEffect(history, *event, effect);
        }
    }
    KECAN_CHECK(checkNotNamedLater(history, effect));
    KECAN_CHECK(checkCareers(scope, effect, {}));
    return Events{
        retracted({command.batch, {}, normalizedText(command.reason)}, firstDayOf(effect))};
}

Result<Events> decidePart(const DecisionScope& scope, const RetractEvent& command)
{
    KECAN_CHECK(checkLiveEvent(scope.history(), command.event));
    Effect effect;
    addEffect(scope.history(), scope.history().event(command.event), effect);
    KECAN_CHECK(checkNotNamedLater(scope.history(), effect));
    KECAN_CHECK(checkCareers(scope, effect, {}));
    return Events{
        retracted({{}, command.event, normalizedText(command.reason)}, firstDayOf(effect))};
}

Result<Events> decidePart(const DecisionScope& scope, const CorrectEvent& command)
{
    KECAN_CHECK(checkLiveEvent(scope.history(), command.event));
    const Event& wrong = scope.history().event(command.event);
    if (!sameSubject(wrong, command.replacement)) {
        return DecisionScope::invalid(
            CorrectionTexts::tr("A correction keeps what the record is about; retract it and "
                                "record anew instead."));
    }
    if (command.replacement.position) {
        KECAN_CHECK(
            scope.positionOn(*command.replacement.position, command.replacement.effectiveOn));
    }
    Event replacement = command.replacement;
    // The replacement is judged as if just recorded: after everything else of its day and phase.
    replacement.id = EventId(scope.history().head().events + 2);
    replacement.batch = {};
    Effect effect;
    addEffect(scope.history(), wrong, effect);
    KECAN_CHECK(checkCareers(scope, effect, {&replacement}));
    replacement.id = {};
    return Events{retracted({{}, command.event, normalizedText(command.reason)},
                            std::min(wrong.effectiveOn, replacement.effectiveOn)),
                  std::move(replacement)};
}

Result<Events> decidePart(const DecisionScope& scope, const RevokeDecision& command)
{
    if (!scope.structure().document(command.decision)) {
        return Error{ErrorCode::NotFound,
                     CorrectionTexts::tr("The decision named is not registered.")};
    }
    KECAN_CHECK(scope.checkDocument(command.document));
    const Day day = command.on.earliest();
    Event revoked = eventOf(EventKind::DecisionRevoked, command.on, command.decision);
    Events events{std::move(revoked)};
    for (const auto& partition : scope.derived().partitions) {
        for (const Tenure& tenure : partition->tenures) {
            const Event& opening = scope.history().event(tenure.openedBy);
            if (opening.document != command.decision || tenure.from > day ||
                !tenure.until.isEndless()) {
                continue;
            }
            Event end = eventOf(EventKind::LeftPost, command.on, command.document);
            end.cadre = tenure.cadre;
            end.position = tenure.position;
            events.push_back(std::move(end));
        }
    }
    return events;
}

} // namespace kecan
