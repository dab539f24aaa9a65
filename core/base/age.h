#pragma once

#include "core/base/day.h"
#include "core/base/partial_date.h"

namespace kecan {

/// Completed months from @p from to @p to, by calendar: 15/01 → 14/02 is 0, → 15/02 is 1. Negative
/// when @p to is earlier. @unit completed months
int completedMonths(Day from, Day to);

/// Age on @p day; unknown parts of the birth date count as 01. @unit completed months
/// @source NĐ 135/2020/NĐ-CP art. 3
int ageInCompletedMonths(const PartialDate& birth, Day day);

/// Age on @p day. @unit completed years
int ageInCompletedYears(const PartialDate& birth, Day day);

} // namespace kecan
