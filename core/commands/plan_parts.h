#pragma once

#include "core/commands/decide_parts.h"

namespace kecan {

// What the acts of planning have in common.

/// Opens a plan of this profile. @error Validation, Conflict (the code is taken)
Result<Event> planOpening(const DecisionScope& scope, PlanProfile plan, const PartialDate& on);
/// Enters @p cadre for @p position.
Event nominationAdded(PlanId plan,
                      NominationId nomination,
                      CadreId cadre,
                      PositionId position,
                      NominationDetail detail,
                      const PartialDate& on);
/// That @p plan is open on @p day. @error Conflict
Status checkPlanOpen(const PlanRecord& plan, Day day);
/// That nothing has happened in @p plan after @p day. @error Conflict
Status mayClosePlan(const PlanRecord& plan, Day day);

} // namespace kecan
