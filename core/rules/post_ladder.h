#pragma once

#include "core/history/snapshot.h"
#include "core/rules/rule.h"

namespace kecan {

/// Case of the rules for a post, and for who is to hold it.
RuleCase caseOf(const PositionProfile& post);

/// 1 when @p post is higher than @p other, 0 when equal, -1 when lower: by level, then by role, and
/// among the members of one committee by their order.
int stepsAbove(const PositionProfile& post, const PositionProfile& other);

/// The highest post of a branch a person holds on the day of @p snapshot, acting, in charge and
/// away postings aside; nothing when there is none.
const PositionProfile* highestPost(const Snapshot& snapshot, CadreId cadre, Branch branch);

} // namespace kecan
