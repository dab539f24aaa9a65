#pragma once

#include "core/history/history.h"
#include "core/history/snapshot.h"

#include <optional>
#include <vector>

namespace kecan {

/// A holding as it was without an act and as it is with it; one of them may be missing.
struct HoldingChange
{
    std::optional<Tenure> before;
    std::optional<Tenure> after;
};

/// The seats of a post on the day of an act.
struct SeatChange
{
    PositionId position;
    SeatCount before;
    SeatCount after;
};

/// A plan entry that goes another step; Approved when its last one is taken back.
struct EntryChange
{
    PlanId plan;
    NominationId nomination;
    NominationStatus status;
};

/// What an act does to careers, posts and plans.
struct EventEffect
{
    Day on = Day::endless(); ///< first day of the act
    std::vector<HoldingChange> holdings;
    std::vector<SeatChange> seats;
    std::vector<EntryChange> entries;

    [[nodiscard]] bool isEmpty() const { return holdings.empty() && entries.empty(); }
};

/// The records made with @p id for the same person and day, itself among them, in order of
/// recording: a post left for another, a plan entry fulfilled. Only those that stand.
std::vector<EventId> recordsMadeWith(const History& history, EventId id);

/// What a recorded event did, with the records made with it; nothing when it does not stand.
EventEffect effectOf(const History& history, EventId id);

/// What @p events would do, given as decide() or a BatchDraft upon @p history gives them.
/// @cost derives the careers it touches
EventEffect effectOf(const History& history, const std::vector<Event>& events);

} // namespace kecan
