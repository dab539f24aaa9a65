#pragma once

#include "core/base/day.h"
#include "core/history/event_kind.h"
#include "core/model/field_mask.h"
#include "core/model/ids.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace kecan {

/// Kinds of events that are looked at together.
enum class EventGroup : std::uint8_t
{
    Beginnings,
    Endings,
    Departures,
    GradeExams,
    Evaluations,
    People,    ///< registered, facts changed
    Structure, ///< units, posts, terms
    Planning,
    Decisions, ///< registered, revoked
    Discipline,
    Rules, ///< exceptions, own limits
};
inline constexpr int kEventGroupCount = 11;
using EventGroups = FieldMask<EventGroup>;

/// Nothing for what only takes another record back.
std::optional<EventGroup> groupOf(EventKind kind);

/// Which events to list. An optional without a value asks for nothing.
struct EventFilter
{
    /// Words, each as the beginning of a word of person, post, unit, decision number or kind, in
    /// any order, without marks.
    QString text = {};
    /// Those of a career, which most questions are about.
    EventGroups groups = {EventGroup::Beginnings,
                          EventGroup::Endings,
                          EventGroup::Departures,
                          EventGroup::GradeExams};
    std::optional<Day> from = {};
    std::optional<Day> until = {}; ///< first day no longer asked for
    MaybeUnitId unit = {};         ///< this unit and what was below it on the day of the event
    std::optional<bool> withDecision = {};
    MaybeDocumentId document = {};
    bool takenBack = false; ///< also what no longer stands

    bool operator==(const EventFilter&) const = default;
};

} // namespace kecan
