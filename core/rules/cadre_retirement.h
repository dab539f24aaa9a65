#pragma once

#include "core/history/snapshot.h"
#include "core/rules/rule_set.h"

namespace kecan {

/// When a person retires, as far as known on the day of @p snapshot: by the decision on it, else by
/// the age in force for @p rules. Whoever shows or judges a retirement asks this. Nothing when
/// neither a decision nor sex and birth are recorded.
std::optional<Retirement>
retirementOf(const Snapshot& snapshot, const RuleSet& rules, CadreId cadre);

} // namespace kecan
