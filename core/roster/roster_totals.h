#pragma once

#include "core/roster/row_list.h"

namespace kecan {

class RosterTable;

/// What the foot of a roster says of its rows.
struct RosterTotals
{
    int people = 0;
    int women = 0;
    int minority = 0;
    int partyMembers = 0;
    int inPlan = 0;   ///< with an entry in any plan in force
    int ageKnown = 0; ///< people whose age is known
    int ageSum = 0;   ///< of them. @unit completed years

    bool operator==(const RosterTotals&) const = default;

    void add(const RosterTable& table, RosterRow row);
};

/// @cost a look at the facts of every row
RosterTotals totalsOf(const RosterTable& table, const RowList& rows);

} // namespace kecan
