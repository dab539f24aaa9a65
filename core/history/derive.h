#pragma once

#include "core/history/derived_history.h"

#include <span>
#include <vector>

namespace kecan {

/// Pure derivation of each part from its own live events, in any order: the result depends only on
/// (effective day, phase, id). Total: what cannot be right becomes an Anomaly.
/// @cost O(n log n) in the events given

std::shared_ptr<const CadrePartition> deriveCadres(std::vector<const Event*> events);
std::shared_ptr<const StructureTable> deriveStructure(std::vector<const Event*> events);
/// Plan entries by plan; @p events are planning events of one plan.
std::shared_ptr<const PlanRecord> derivePlan(std::vector<const Event*> events);
/// Exceptions and own limits; @p events are of isRuleKind().
std::shared_ptr<const RuleTable> deriveRules(std::vector<const Event*> events);

} // namespace kecan
