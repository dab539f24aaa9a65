#pragma once

#include "core/history/snapshot.h"

namespace kecan {

/// Completed months of service, perhaps in several stretches.
struct ServiceTime
{
    int months = 0;
    Day countsFrom; ///< where one unbroken stretch of as many months would have begun
};

/// How long a person has held @p post or equal ones of its branch, up to the day of @p snapshot;
/// acting, in charge and away postings aside. @unit completed months of each stretch, added up
/// @source rules §3: may be cumulated only over equal posts
ServiceTime timeInEqualPosts(const Snapshot& snapshot, CadreId cadre, const PositionProfile& post);

} // namespace kecan
