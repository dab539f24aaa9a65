#include "core/history/event_effect.h"

#include "core/history/derive.h"

#include <algorithm>
#include <set>

namespace kecan {

namespace {

using Tenures = std::vector<Tenure>;

/// An event of a list in which ids need not be those of the history.
struct Act
{
    std::set<EventId> removed;       ///< of the history
    std::vector<const Event*> added; ///< not of the history
    std::set<CadreId> cadres;
    Day on = Day::endless();

    void touch(const Event& event)
    {
        if (event.cadre && isCadreKind(event.kind)) {
            cadres.insert(*event.cadre);
            on = std::min(on, event.effectiveOn);
        }
    }
};

Tenures careerOf(std::vector<const Event*> events, CadreId cadre)
{
    const auto career = deriveCadres(std::move(events));
    const auto tenures = career->tenuresOf(cadre);
    return {tenures.begin(), tenures.end()};
}

std::vector<const Event*> without(std::vector<const Event*> events, const std::set<EventId>& ids)
{
    std::erase_if(events, [&](const Event* event) { return ids.count(*event->id) != 0; });
    return events;
}

/// Tenures of one list that are not in the other, side by side where the same event opened them.
void compare(const Tenures& before, const Tenures& after, std::vector<HoldingChange>& changes)
{
    const auto isIn = [](const Tenures& list, const Tenure& tenure) {
        return std::find(list.begin(), list.end(), tenure) != list.end();
    };
    Tenures added;
    std::copy_if(after.begin(), after.end(), std::back_inserter(added), [&](const Tenure& tenure) {
        return !isIn(before, tenure);
    });
    for (const Tenure& old : before) {
        if (isIn(after, old)) {
            continue;
        }
        const auto same = std::find_if(added.begin(), added.end(), [&](const Tenure& tenure) {
            return tenure.openedBy == old.openedBy && tenure.position == old.position;
        });
        if (same == added.end()) {
            changes.push_back({old, std::nullopt});
        } else {
            changes.push_back({old, *same});
            added.erase(same);
        }
    }
    for (const Tenure& tenure : added) {
        changes.push_back({std::nullopt, tenure});
    }
}

/// Seats of @p position that @p tenure takes on @p day.
int seatsTaken(const std::optional<Tenure>& tenure, PositionId position, Day day)
{
    return tenure && tenure->position == MaybePositionId(position) &&
                   !isAwayPosting(tenure->capacity) && tenure->from <= day && day < tenure->until
               ? 1
               : 0;
}

/// @p isRecorded: the changes are in @p history already.
void countSeats(const History& history, bool isRecorded, EventEffect& effect)
{
    std::set<PositionId> positions;
    for (const HoldingChange& change : effect.holdings) {
        for (const auto* tenure : {&change.before, &change.after}) {
            if (*tenure && (*tenure)->position) {
                positions.insert(*(*tenure)->position);
            }
        }
    }
    if (positions.empty()) {
        return;
    }
    const Snapshot office(history.derived(), effect.on);
    for (const PositionId position : positions) {
        int more = 0;
        for (const HoldingChange& change : effect.holdings) {
            more += seatsTaken(change.after, position, effect.on) -
                    seatsTaken(change.before, position, effect.on);
        }
        if (more == 0 || !office.position(position)) {
            continue;
        }
        SeatChange seats{position, seatCount(office, position), {}};
        seats.after = seats.before;
        (isRecorded ? seats.before : seats.after).held += isRecorded ? -more : more;
        effect.seats.push_back(seats);
    }
}

void noteEntry(const Event& event, EventEffect& effect)
{
    if (!event.plan || !event.nomination) {
        return;
    }
    if (event.kind == EventKind::NominationFulfilled) {
        effect.entries.push_back({*event.plan, *event.nomination, NominationStatus::Appointed});
    } else if (event.kind == EventKind::NominationWithdrawn) {
        effect.entries.push_back({*event.plan, *event.nomination, NominationStatus::Withdrawn});
    } else if (event.kind == EventKind::NominationAdded) {
        effect.entries.push_back({*event.plan, *event.nomination, NominationStatus::Proposed});
    }
}

/// Steps of plan entries that are taken back and not recorded anew.
void noteEntriesGivenBack(const History& history, const Act& act, EventEffect& effect)
{
    for (const EventId id : act.removed) {
        const Event& event = history.event(id);
        const bool isStep = event.kind == EventKind::NominationFulfilled ||
                            event.kind == EventKind::NominationWithdrawn;
        const auto isRecordedAnew = [&](const EntryChange& change) {
            return MaybeNominationId(change.nomination) == event.nomination;
        };
        if (isStep && event.plan && event.nomination &&
            std::none_of(effect.entries.begin(), effect.entries.end(), isRecordedAnew)) {
            effect.entries.push_back({*event.plan, *event.nomination, NominationStatus::Approved});
        }
    }
}

void noteRetraction(const History& history, const RetractionDetail& detail, Act& act)
{
    for (const EventId id : history.changedByRetracting(detail)) {
        const Event& event = history.event(id);
        act.touch(event);
        if (history.isLive(id)) {
            act.removed.insert(id);
        } else {
            act.added.push_back(&event);
        }
    }
}

} // namespace

std::vector<EventId> recordsMadeWith(const History& history, EventId id)
{
    const Event& event = history.event(id);
    const auto belongs = [&](std::int64_t number) {
        const MaybeEventId other = MaybeEventId::fromStored(number);
        if (!other || !history.has(*other)) {
            return false;
        }
        const Event& made = history.event(*other);
        if (made.batch != event.batch) {
            return false;
        }
        // Retractions stand between the records of a correction.
        return made.kind == EventKind::Retracted ||
               (made.cadre == event.cadre && made.effectiveOn == event.effectiveOn &&
                made.document == event.document &&
                (isCadreKind(made.kind) || isPlanningKind(made.kind)));
    };
    std::int64_t first = id.value();
    std::int64_t last = id.value();
    if (event.cadre && belongs(first)) {
        while (belongs(first - 1)) {
            --first;
        }
        while (belongs(last + 1)) {
            ++last;
        }
    }
    std::vector<EventId> records;
    for (std::int64_t number = first; number <= last; ++number) {
        if (history.isLive(EventId(number)) &&
            history.event(EventId(number)).kind != EventKind::Retracted) {
            records.push_back(EventId(number));
        }
    }
    return records;
}

EventEffect effectOf(const History& history, EventId id)
{
    EventEffect effect;
    Act act;
    if (!history.isLive(id)) {
        return effect;
    }
    for (const EventId made : recordsMadeWith(history, id)) {
        act.touch(history.event(made));
        act.removed.insert(made);
        noteEntry(history.event(made), effect);
    }
    effect.on = std::min(act.on, history.event(id).effectiveOn);
    for (const CadreId cadre : act.cadres) {
        const std::vector<const Event*> events = history.liveEventsOf(cadre);
        compare(careerOf(without(events, act.removed), cadre),
                careerOf(events, cadre),
                effect.holdings);
    }
    countSeats(history, true, effect);
    return effect;
}

EventEffect effectOf(const History& history, const std::vector<Event>& events)
{
    EventEffect effect;
    Act act;
    std::vector<Event> numbered = events;
    std::int64_t next = history.head().events;
    for (Event& event : numbered) {
        event.id = EventId(++next);
        event.batch = BatchId(history.head().batches + 1);
    }
    for (const Event& event : numbered) {
        const auto* retraction = event.body<RetractionDetail>();
        if (retraction && (!retraction->event || history.has(*retraction->event))) {
            noteRetraction(history, *retraction, act);
        } else {
            act.touch(event);
            act.added.push_back(&event);
            noteEntry(event, effect);
        }
    }
    noteEntriesGivenBack(history, act, effect);
    effect.on = act.on;
    for (const CadreId cadre : act.cadres) {
        const std::vector<const Event*> before = history.liveEventsOf(cadre);
        std::vector<const Event*> after = without(before, act.removed);
        std::copy_if(act.added.begin(),
                     act.added.end(),
                     std::back_inserter(after),
                     [cadre](const Event* event) {
                         return event->cadre == MaybeCadreId(cadre) && isCadreKind(event->kind);
                     });
        compare(careerOf(before, cadre), careerOf(std::move(after), cadre), effect.holdings);
    }
    countSeats(history, false, effect);
    return effect;
}

} // namespace kecan
