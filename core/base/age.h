#pragma once

#include "core/base/day.h"
#include "core/base/partial_date.h"

#include <vector>

namespace kecan {

/// Completed months from @p from to @p to, by calendar: 15/01 → 14/02 is 0, → 15/02 is 1. Where the
/// last month has no such day its last day completes the month (31/01 → 28/02 is 1), so that
/// completedMonths(d, d.plusMonths(n)) == n. Negative, with the same size, when @p to is earlier.
/// Neither day may be endless. @unit completed months
/// @source Bộ luật Dân sự 91/2015/QH13 (24/11/2015), art. 148, clause 3, on terms in months; that
/// ages count the same way follows no text known to us
int completedMonths(Day from, Day to);

/// Age on @p day; unknown parts of the birth date count as 01. Negative before birth.
/// @unit completed months
/// @source NĐ 135/2020/NĐ-CP art. 3
int ageInCompletedMonths(const PartialDate& birth, Day day);

/// Age on @p day; unknown parts of the birth date count as 01. @unit completed years
int ageInCompletedYears(const PartialDate& birth, Day day);

/// Ages of many people on one day: asks the calendar once for every age, not once for every person.
class AgesOnDay
{
public:
    /// @p day must not be endless.
    explicit AgesOnDay(Day day);

    /// ageInCompletedYears() on the day.
    [[nodiscard]] int years(const PartialDate& birth) const;

private:
    Day m_day;
    std::vector<Day> m_latestBirths; ///< by age: last day of birth of those who have reached it
};

} // namespace kecan
