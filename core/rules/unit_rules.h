#pragma once

#include "core/history/snapshot.h"
#include "core/rules/rule_set.h"

namespace kecan {

/// What the rules say of a unit on the day of @p snapshot: holders against the seats of each post,
/// whether there is a head, and its deputies. Empty when the unit does not exist that day.
Findings checkUnit(const Snapshot& snapshot, const RuleSet& rules, UnitId unit);

} // namespace kecan
