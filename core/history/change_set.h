#pragma once

#include "core/base/day.h"
#include "core/model/ids.h"

#include <vector>

namespace kecan {

/// What one act touched; views that show none of it need not look again.
struct ChangeSet
{
    MaybeBatchId batch;
    Day firstDay = Day::endless(); ///< no day before this one looks different
    std::vector<CadreId> cadres;   ///< sorted, unique
    std::vector<PlanId> plans;     ///< sorted, unique
    bool structureChanged = false; ///< units, posts, terms or documents
    bool rulesChanged = false;     ///< exceptions or own limits
};

} // namespace kecan
