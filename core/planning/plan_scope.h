#pragma once

#include "core/base/result.h"
#include "core/history/derived_history.h"

#include <QString>

namespace kecan {

// Who and what may stand in a plan at all, whatever the rules say of it.

/// That @p position exists on @p day and is of the branch and the units of @p plan.
/// @error NotFound, Conflict (no such post that day), Validation (outside the scope)
Status checkPlannedPost(const DerivedHistory& derived,
                        const PlanProfile& plan,
                        PositionId position,
                        Day day);

/// That @p cadre is in the store and has not left the agency by @p day. @error NotFound, Conflict
Status checkNominee(const DerivedHistory& derived, CadreId cadre, Day day);

/// "Nguyễn Văn Hoà (BTC0001)", for messages; a dash when the person is not in the store.
QString nomineeText(const DerivedHistory& derived, CadreId cadre);
/// "Vụ trưởng (VTC-VT)", for messages; a dash when the post is not in the store.
QString plannedPostText(const DerivedHistory& derived, PositionId position);

} // namespace kecan
