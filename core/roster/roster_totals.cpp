#include "core/roster/roster_totals.h"

#include "core/roster/roster_table.h"

namespace kecan {

void RosterTotals::add(const RosterTable& table, RosterRow row)
{
    const RosterFacts& facts = table.facts(row);
    ++people;
    women += facts.sex == Sex::Female ? 1 : 0;
    minority += facts.isMinority ? 1 : 0;
    partyMembers += facts.isPartyMember ? 1 : 0;
    inPlan += facts.plans > 0 ? 1 : 0;
    if (facts.age != RosterFacts::kAgeUnknown) {
        ++ageKnown;
        ageSum += facts.age;
    }
}

RosterTotals totalsOf(const RosterTable& table, const RowList& rows)
{
    RosterTotals totals;
    for (const RosterRow row : rows.rows()) {
        totals.add(table, row);
    }
    return totals;
}

} // namespace kecan
