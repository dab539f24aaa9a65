#pragma once

#include "core/commands/command.h"

#include <optional>
#include <span>
#include <vector>

namespace kecan::ui {

/// Which fields a kind of event has in a form.
struct EventNeeds
{
    bool post = false;                     ///< chosen among all posts
    bool holding = false;                  ///< chosen among what the person holds
    bool outside = false;                  ///< there may be none in the agency
    std::vector<Capacity> capacities = {}; ///< to choose from; the one the kind says; none
    bool leaving = false;                  ///< other posts may be left with it
    bool plannedEnd = false;
    bool endedOn = false; ///< it may be over already
    bool organisation = false;
    bool place = false;
    bool duty = false;
    bool counterpart = false; ///< the other side decides too
    bool remark = true;
    bool exam = false;
    bool decision = true;
};

/// The kinds entered one by one, in the order of a list to choose from: beginnings, ends,
/// departures, grade exams.
std::span<const EventKind> enterableKinds();
bool isEnterable(EventKind kind);
/// Of an enterable kind.
EventNeeds needsOf(EventKind kind);

/// An event as an officer entered it.
struct EventEntry
{
    EventKind kind = EventKind::Appointed;
    CadreId cadre;
    PartialDate on;
    MaybePositionId position = {};
    Capacity capacity = Capacity::None;
    Day plannedEnd = Day::endless();
    std::optional<PartialDate> endedOn = {}; ///< first day no longer held
    MaybeDocumentId document = {};
    TenureDetail detail = {};
    GradeExamDetail exam = {};
    std::vector<PositionId> leaving = {};
};

/// The act that records @p entry.
Command commandOf(const EventEntry& entry);
/// What stands in the fields for a recorded event. It is of an enterable kind.
EventEntry entryOf(const Event& event);
/// @p wrong with the values of @p entry where its kind has a field.
Event corrected(const Event& wrong, const EventEntry& entry);

} // namespace kecan::ui
