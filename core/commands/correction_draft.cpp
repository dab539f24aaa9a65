#include "core/commands/correction_draft.h"

#include <algorithm>

namespace kecan {

namespace {

bool isOfTheSame(const Event& a, const Event& b)
{
    return a.cadre == b.cadre && a.effectiveOn == b.effectiveOn && a.document == b.document;
}

/// What one act can be made of: a holding that begins with what ends for it, or a departure.
bool isPartOfAnAct(EventKind kind)
{
    return opensTenure(kind) || closesTenure(kind) || isDeparture(kind) ||
           kind == EventKind::NominationFulfilled || kind == EventKind::NominationWithdrawn;
}

/// Whether an act that has come to @p last goes on with @p next, in the order acts are recorded in.
bool goesOnWith(EventKind last, EventKind next)
{
    if (next == EventKind::NominationWithdrawn) {
        return isDeparture(last) || last == EventKind::NominationWithdrawn;
    }
    if (next == EventKind::NominationFulfilled) {
        return opensTenure(last) || last == EventKind::NominationFulfilled;
    }
    return closesTenure(last) && (closesTenure(next) || opensTenure(next));
}

/// The records of the act @p id was made in, itself among them.
std::vector<EventId> actOf(const History& history, EventId id)
{
    const Event& event = history.event(id);
    std::vector<EventId> act{id};
    if (!event.cadre || !isPartOfAnAct(event.kind)) {
        return act;
    }
    // Retractions stand between the records of a correction.
    const auto neighbour = [&](EventId from, int step) -> MaybeEventId {
        for (std::int64_t number = from.value() + step;; number += step) {
            const MaybeEventId next = MaybeEventId::fromStored(number);
            if (!next || !history.has(*next) || history.event(*next).batch != event.batch) {
                return {};
            }
            if (history.event(*next).kind != EventKind::Retracted) {
                return isOfTheSame(history.event(*next), event) ? next : MaybeEventId();
            }
        }
    };
    const auto kindOf = [&](EventId record) { return history.event(record).kind; };
    for (MaybeEventId at = neighbour(id, -1);
         at && isPartOfAnAct(kindOf(*at)) && goesOnWith(kindOf(*at), kindOf(act.front()));
         at = neighbour(*at, -1)) {
        act.insert(act.begin(), *at);
    }
    for (MaybeEventId at = neighbour(id, 1);
         at && isPartOfAnAct(kindOf(*at)) && goesOnWith(kindOf(act.back()), kindOf(*at));
         at = neighbour(*at, 1)) {
        act.push_back(*at);
    }
    return act;
}

/// The record that stands for @p id in the end.
EventId newestOf(const EventVersions& versions, EventId id)
{
    return versions.chain(id).back();
}

/// Whether @p holding is what the plan entry of @p fulfilled was approved for by that day.
bool fulfils(const History& history, const Event& holding, const Event& fulfilled)
{
    const PlanRecord* plan = history.derived()->plan(fulfilled.plan);
    const NominationRecord* entry =
        plan && fulfilled.nomination ? plan->find(*fulfilled.nomination) : nullptr;
    return entry && holding.capacity == Capacity::Full && holding.position == fulfilled.position &&
           (holding.kind == EventKind::Appointed || holding.kind == EventKind::Elected ||
            holding.kind == EventKind::Designated) &&
           std::any_of(entry->steps.begin(), entry->steps.end(), [&](const NominationStep& step) {
               // An entry carried over may be fulfilled while its review waits for approval.
               const bool counts =
                   step.status == NominationStatus::Approved ||
                   (step.status == NominationStatus::Proposed && plan->profile.reviewOf &&
                    entry->detail.origin == NominationOrigin::CarriedOver);
               return counts && step.on <= holding.effectiveOn;
           });
}

Status addAll(BatchDraft& draft, const std::vector<Command>& commands)
{
    BatchDraft attempt = draft;
    for (const Command& command : commands) {
        if (const auto added = attempt.add(command); !added) {
            return added.error();
        }
    }
    draft = std::move(attempt);
    return {};
}

/// Some can be done only in one order: a post is left before another record ends it, or after.
Status addInSomeOrder(BatchDraft& draft, std::vector<Command> commands)
{
    const Status first = addAll(draft, commands);
    if (first || commands.size() < 2) {
        return first;
    }
    std::reverse(commands.begin(), commands.end());
    return addAll(draft, commands) ? Status() : first;
}

} // namespace

std::vector<EventId> companionsOf(const History& history, const EventVersions& versions, EventId id)
{
    std::vector<EventId> companions;
    const EventId standing = newestOf(versions, id);
    for (const EventId version : versions.chain(id)) {
        for (const EventId made : actOf(history, version)) {
            const EventId now = newestOf(versions, made);
            if (now != standing && history.isLive(now) &&
                isOfTheSame(history.event(now), history.event(standing))) {
                companions.push_back(now);
            }
        }
    }
    std::sort(companions.begin(), companions.end());
    companions.erase(std::unique(companions.begin(), companions.end()), companions.end());
    return companions;
}

Status addCorrection(BatchDraft& draft, const RecordCorrection& correction)
{
    const History& history = draft.history();
    const Event& right = correction.replacement;
    std::vector<Command> commands;
    if (!sameEvent(history.event(correction.event), right)) {
        commands.emplace_back(CorrectEvent{correction.event, right, correction.reason});
    }
    for (const EventId id : correction.along) {
        const Event& companion = history.event(id);
        if (companion.kind == EventKind::NominationFulfilled && opensTenure(right.kind) &&
            !fulfils(history, right, companion)) {
            commands.emplace_back(RetractEvent{id, correction.reason});
            continue;
        }
        Event moved = companion;
        moved.effectiveOn = right.effectiveOn;
        moved.precision = right.precision;
        moved.document = right.document;
        if (!sameEvent(companion, moved)) {
            commands.emplace_back(CorrectEvent{id, moved, correction.reason});
        }
    }
    return addInSomeOrder(draft, std::move(commands));
}

Status addRetraction(BatchDraft& draft,
                     EventId event,
                     const std::vector<EventId>& along,
                     const QString& reason)
{
    std::vector<Command> commands{RetractEvent{event, reason}};
    for (const EventId id : along) {
        commands.emplace_back(RetractEvent{id, reason});
    }
    return addInSomeOrder(draft, std::move(commands));
}

} // namespace kecan
