#pragma once

#include "core/commands/decide_parts.h"

namespace kecan {

/// Live events of @p cadre without @p removed (by id) and with those of @p added that are of the
/// person.
std::vector<const Event*> careerWith(const History& history,
                                     CadreId cadre,
                                     const std::vector<const Event*>& removed,
                                     const std::vector<const Event*>& added);

/// That a career does not come to contradict itself, or the lives of the posts in @p structure,
/// more than it does now. @error Conflict
Status checkCareer(const DecisionScope& scope,
                   CadreId cadre,
                   const std::vector<const Event*>& career,
                   const StructureTable& structure);

/// The same for @p events about to be recorded, given without ids.
Status checkCareer(const DecisionScope& scope, CadreId cadre, Events events);

/// That the entries of @p plan, as it would be derived, do not move backwards nor lack what they
/// continue, more than they do now. @error Conflict
Status checkPlan(const DecisionScope& scope, const PlanRecord& plan);

/// That units and posts do not come to contradict each other more than they do now, were
/// @p structure the derived one. What @p added puts into a unit that ends later is no
/// contradiction: what is long past is often entered after its end. @error Conflict
Status checkStructure(const DecisionScope& scope,
                      const StructureTable& structure,
                      const std::vector<const Event*>& added = {});

} // namespace kecan
