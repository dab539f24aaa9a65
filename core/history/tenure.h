#pragma once

#include "core/base/day.h"
#include "core/history/event_kind.h"
#include "core/model/capacity.h"
#include "core/model/ids.h"

namespace kecan {

/// A holding of a post by a cadre in one capacity, [from, until); derived, never stored. A
/// reappointment or extension begins a new row whose heldSince is that of the row before. An away
/// posting (secondment, field posting) outside has no position.
struct Tenure
{
    CadreId cadre;
    MaybePositionId position;
    Capacity capacity = Capacity::Full;
    Day from;
    Day until;     ///< endless while it goes on
    Day heldSince; ///< first day of the unbroken holding in this capacity
    Day plannedEnd;
    EventId openedBy;
    MaybeEventId closedBy;
    EventKind begunBy = EventKind::Appointed; ///< kind of the act at heldSince

    bool operator==(const Tenure&) const = default;
};

} // namespace kecan
