#include "core/commands/career_check.h"
#include "core/history/event_order.h"

#include <algorithm>

namespace kecan {

namespace {

struct TenureTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::TenureCommands)
};

bool isMainCapacity(Capacity capacity)
{
    return capacity == Capacity::Full || capacity == Capacity::Acting ||
           capacity == Capacity::InCharge;
}

/// A person who left can come back only by being received, recruited or elected again.
bool mayReturn(EventKind kind)
{
    return kind == EventKind::Received || kind == EventKind::Recruited ||
           kind == EventKind::Elected || kind == EventKind::Designated ||
           kind == EventKind::Rotated;
}

Event tenureEvent(EventKind kind,
                  CadreId cadre,
                  MaybePositionId position,
                  const PartialDate& on,
                  MaybeDocumentId document,
                  const TenureDetail& detail)
{
    Event event = eventOf(kind, on, document);
    event.cadre = cadre;
    event.position = position;
    if (!(detail == TenureDetail{})) {
        event.setBody(detail);
    }
    return event;
}

/// Holding of exactly this post on @p day; for a posting outside that in the same capacity.
const Tenure* heldOn(const DerivedHistory& derived,
                     CadreId cadre,
                     MaybePositionId position,
                     Capacity capacity,
                     Day day)
{
    const Tenure* held = nullptr;
    for (const Tenure& tenure : derived.tenuresOf(cadre)) {
        if (tenure.position == position && tenure.from <= day && day < tenure.until &&
            (position || capacity == Capacity::None || tenure.capacity == capacity)) {
            held = &tenure;
        }
    }
    return held;
}

/// The departure the person has not come back from on @p day; none while in the agency.
const Event* departureBefore(const History& history, CadreId cadre, Day day)
{
    const Event* last = nullptr;
    for (const Event* event : history.liveEventsOf(cadre)) {
        if ((isDeparture(event->kind) || opensTenure(event->kind)) && event->effectiveOn <= day &&
            (!last || takesEffectBefore(*last, *event))) {
            last = event;
        }
    }
    return last && isDeparture(last->kind) ? last : nullptr;
}

/// The capacity a kind says by itself; none where it may be any.
Capacity capacityOf(EventKind kind)
{
    switch (kind) {
    case EventKind::ActingAssigned:
        return Capacity::Acting;
    case EventKind::InChargeAssigned:
        return Capacity::InCharge;
    case EventKind::Seconded:
        return Capacity::Seconded;
    case EventKind::FieldPosted:
        return Capacity::FieldPosting;
    default:
        return Capacity::None;
    }
}

EventKind endingOf(Capacity capacity)
{
    return isAwayPosting(capacity) ? EventKind::PostingEnded : EventKind::LeftPost;
}

Status checkShape(const DecisionScope& scope, const BeginTenure& command)
{
    const Day day = command.on.earliest();
    if (!opensTenure(command.kind)) {
        return DecisionScope::invalid(TenureTexts::tr("This act does not begin a holding."));
    }
    if (command.capacity == Capacity::None && !continuesTenure(command.kind)) {
        return DecisionScope::invalid(TenureTexts::tr("The capacity is missing."));
    }
    const Capacity said = capacityOf(command.kind);
    if (said != Capacity::None && command.capacity != said) {
        return DecisionScope::invalid(
            TenureTexts::tr("The capacity is not that of the kind of act."));
    }
    if (command.position) {
        KECAN_CHECK(scope.positionOn(*command.position, day));
    } else if (!isAwayPosting(command.capacity)) {
        return DecisionScope::invalid(TenureTexts::tr("The post is missing."));
    }
    if (command.plannedEnd <= day) {
        return DecisionScope::invalid(
            TenureTexts::tr("The planned end must be later than the beginning."));
    }
    if (command.endedOn && command.endedOn->earliest() <= day) {
        return DecisionScope::invalid(TenureTexts::tr("The end must be later than the beginning."));
    }
    return scope.checkDocument(command.document);
}

/// Checks the person's state on the day against the holding to begin.
Status checkState(const DecisionScope& scope, const CadreRecord& record, const BeginTenure& command)
{
    const Day day = command.on.earliest();
    const Event* departure = departureBefore(scope.history(), command.cadre, day);
    if (departure && (!mayReturn(command.kind) || departure->effectiveOn == day)) {
        return DecisionScope::conflict(
            TenureTexts::tr("%1 left the agency on %2.")
                .arg(scope.nameOf(record), departure->effectiveOn.text()));
    }
    const Tenure* held =
        heldOn(scope.derived(), command.cadre, command.position, command.capacity, day);
    if (held && held->from == day) {
        return DecisionScope::conflict(
            TenureTexts::tr("%1 holds this post only from %2 on; correct that record instead.")
                .arg(scope.nameOf(record), day.text()));
    }
    if (continuesTenure(command.kind)) {
        if (!held) {
            return DecisionScope::conflict(
                TenureTexts::tr("%1 does not hold this post on %2, so it cannot be renewed.")
                    .arg(scope.nameOf(record), day.text()));
        }
        return {};
    }
    if (held && held->capacity == command.capacity) {
        return DecisionScope::conflict(TenureTexts::tr("%1 holds this post since %2 already.")
                                           .arg(scope.nameOf(record), held->heldSince.text()));
    }
    for (const Tenure& tenure : scope.derived().tenuresOf(command.cadre)) {
        const bool ended = command.endedOn && command.endedOn->earliest() <= tenure.from;
        if (command.position && tenure.position == command.position && tenure.from > day &&
            !ended) {
            return DecisionScope::conflict(
                TenureTexts::tr("%1 holds this post from %2 on already; correct that record, or "
                                "give the end of the earlier holding.")
                    .arg(scope.nameOf(record), tenure.from.text()));
        }
    }
    return {};
}

/// Entries of @p cadre in plans in force on @p day that still stand at their last step.
template <class Visit>
void forStandingEntries(const DerivedHistory& derived, CadreId cadre, Day day, const Visit& visit)
{
    for (const auto& [id, plan] : derived.plans) {
        if (day < plan->openedOn || day >= plan->closedOn) {
            continue;
        }
        for (const NominationRecord& entry : plan->nominations) {
            const NominationStep* step = entry.cadre == cadre ? entry.on(day) : nullptr;
            if (step && step == &entry.steps.back()) {
                visit(*plan, entry, step->status);
            }
        }
    }
}

WithdrawalReason reasonOf(EventKind departure)
{
    switch (departure) {
    case EventKind::Retired:
        return WithdrawalReason::Retired;
    case EventKind::Deceased:
        return WithdrawalReason::Deceased;
    default:
        return WithdrawalReason::Transferred;
    }
}

Event planEntryEvent(EventKind kind,
                     const PlanRecord& plan,
                     const NominationRecord& entry,
                     const PartialDate& on,
                     MaybeDocumentId document)
{
    Event event = eventOf(kind, on, document);
    event.plan = plan.id;
    event.nomination = entry.id;
    event.cadre = entry.cadre;
    event.position = entry.position;
    return event;
}

/// Approved, or carried over into a review that waits for its approval: the one entry in two lists.
bool awaitsAppointment(const PlanRecord& plan,
                       const NominationRecord& entry,
                       NominationStatus status)
{
    return status == NominationStatus::Approved ||
           (status == NominationStatus::Proposed && plan.profile.reviewOf &&
            entry.detail.origin == NominationOrigin::CarriedOver);
}

bool fulfilsPlan(const BeginTenure& command)
{
    return command.capacity == Capacity::Full &&
           (command.kind == EventKind::Appointed || command.kind == EventKind::Elected ||
            command.kind == EventKind::Designated);
}

} // namespace

std::vector<PositionId> postsLeftBy(const DerivedHistory& derived,
                                    CadreId cadre,
                                    MaybePositionId position,
                                    Capacity capacity,
                                    Day on)
{
    const auto profileOn = [&](MaybePositionId id) {
        const PositionRecord* record = derived.structure->position(id);
        return record ? record->on(on) : nullptr;
    };
    const PositionProfile* target = profileOn(position);
    if (!target || target->branch != Branch::State ||
        (capacity != Capacity::Full && capacity != Capacity::Acting)) {
        return {};
    }
    std::vector<PositionId> left;
    for (const Tenure& tenure : derived.tenuresOf(cadre)) {
        if (tenure.from > on || !tenure.until.isEndless() || !tenure.position ||
            tenure.position == position || !isMainCapacity(tenure.capacity)) {
            continue;
        }
        const PositionProfile* held = profileOn(tenure.position);
        if (!held || held->branch == Branch::State) {
            left.push_back(*tenure.position);
        }
    }
    return left;
}

Result<Events> decidePart(const DecisionScope& scope, const BeginTenure& command)
{
    KECAN_TRY(const CadreRecord* record, scope.cadre(command.cadre));
    KECAN_CHECK(checkShape(scope, command));
    KECAN_CHECK(checkState(scope, *record, command));

    const Day day = command.on.earliest();
    Events events;
    const std::vector<PositionId> leaving = command.leaving.value_or(
        continuesTenure(command.kind) || command.endedOn
            ? std::vector<PositionId>()
            : postsLeftBy(scope.derived(), command.cadre, command.position, command.capacity, day));
    for (const PositionId post : leaving) {
        const Tenure* held = heldOn(scope.derived(), command.cadre, post, Capacity::None, day);
        if (!held || !held->until.isEndless()) {
            return DecisionScope::conflict(
                TenureTexts::tr("%1 does not hold the post to be left on %2.")
                    .arg(scope.nameOf(*record), day.text()));
        }
        if (held->from == day) {
            return DecisionScope::conflict(
                TenureTexts::tr("%1 begins to hold the post to be left only on %2; correct that "
                                "record instead.")
                    .arg(scope.nameOf(*record), day.text()));
        }
        events.push_back(tenureEvent(
            EventKind::LeftPost, command.cadre, post, command.on, command.document, {}));
    }

    Event opening = tenureEvent(command.kind,
                                command.cadre,
                                command.position,
                                command.on,
                                command.document,
                                command.detail);
    opening.capacity = command.capacity;
    opening.plannedEnd = command.plannedEnd;
    events.push_back(std::move(opening));
    if (command.endedOn) {
        events.push_back(tenureEvent(
            endingOf(command.capacity), command.cadre, command.position, *command.endedOn, {}, {}));
    }
    KECAN_CHECK(checkCareer(scope, command.cadre, events));

    if (fulfilsPlan(command)) {
        forStandingEntries(
            scope.derived(),
            command.cadre,
            day,
            [&](const PlanRecord& plan, const NominationRecord& entry, NominationStatus status) {
                if (awaitsAppointment(plan, entry, status) && command.position == entry.position) {
                    events.push_back(planEntryEvent(
                        EventKind::NominationFulfilled, plan, entry, command.on, command.document));
                }
            });
    }
    return events;
}

Result<Events> decidePart(const DecisionScope& scope, const EndTenure& command)
{
    KECAN_TRY(const CadreRecord* record, scope.cadre(command.cadre));
    KECAN_CHECK(scope.checkDocument(command.document));
    if (!closesTenure(command.kind)) {
        return DecisionScope::invalid(TenureTexts::tr("This act does not end a holding."));
    }
    const Day day = command.on.earliest();
    const Tenure* held = nullptr;
    for (const Tenure& tenure : scope.derived().tenuresOf(command.cadre)) {
        if (tenure.position == command.position && tenure.from <= day && day <= tenure.until &&
            (!held || tenure.until.isEndless())) {
            held = &tenure;
        }
    }
    if (held && held->from == day) {
        return DecisionScope::conflict(
            TenureTexts::tr("%1 holds this post only from %2 on; correct that record instead.")
                .arg(scope.nameOf(*record), day.text()));
    }
    if (!held) {
        return DecisionScope::conflict(TenureTexts::tr("%1 does not hold this post on %2.")
                                           .arg(scope.nameOf(*record), day.text()));
    }
    if (!held->until.isEndless()) {
        return DecisionScope::conflict(
            TenureTexts::tr("The holding of %1 ended on %2 already; correct that record instead.")
                .arg(scope.nameOf(*record), held->until.text()));
    }
    return Events{tenureEvent(command.kind,
                              command.cadre,
                              command.position,
                              command.on,
                              command.document,
                              command.detail)};
}

Result<Events> decidePart(const DecisionScope& scope, const RecordDeparture& command)
{
    KECAN_TRY(const CadreRecord* record, scope.cadre(command.cadre));
    KECAN_CHECK(scope.checkDocument(command.document));
    if (!isDeparture(command.kind)) {
        return DecisionScope::invalid(TenureTexts::tr("This act is not a departure."));
    }
    const Day day = command.on.earliest();
    if (!record->departedOn.isEndless()) {
        return DecisionScope::conflict(TenureTexts::tr("%1 left the agency on %2 already.")
                                           .arg(scope.nameOf(*record), record->departedOn.text()));
    }
    for (const Tenure& tenure : scope.derived().tenuresOf(command.cadre)) {
        if (tenure.from > day || (tenure.until > day && !tenure.until.isEndless())) {
            return DecisionScope::conflict(
                TenureTexts::tr("%1 has records later than %2; correct these first.")
                    .arg(scope.nameOf(*record), day.text()));
        }
    }
    Events events{
        tenureEvent(command.kind, command.cadre, {}, command.on, command.document, command.detail)};
    forStandingEntries(
        scope.derived(),
        command.cadre,
        day,
        [&](const PlanRecord& plan, const NominationRecord& entry, NominationStatus status) {
            if (status == NominationStatus::Approved || status == NominationStatus::Proposed) {
                Event event = planEntryEvent(
                    EventKind::NominationWithdrawn, plan, entry, command.on, command.document);
                event.setBody(WithdrawalDetail{reasonOf(command.kind), command.detail.note});
                events.push_back(std::move(event));
            }
        });
    return events;
}

} // namespace kecan
