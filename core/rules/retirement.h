#pragma once

#include "core/base/partial_date.h"
#include "core/model/code_lists.h"
#include "core/model/ids.h"
#include "core/rules/regulation.h"

#include <vector>

namespace kecan {

/// Retirement age of those of one sex born in a span of months.
struct RetirementAge
{
    Sex sex = Sex::Male;
    DateSpan born;  ///< from and until are first days of months, or open
    int months = 0; ///< the age

    bool operator==(const RetirementAge&) const = default;
};

/// The retirement ages of one regulation. @invariant every birthday of each sex has exactly one.
struct RetirementSchedule
{
    RegulationRef source;
    std::vector<RetirementAge> ages; ///< by sex and birth

    bool operator==(const RetirementSchedule&) const = default;
};

/// When a person retires, by age or by a decision.
struct Retirement
{
    int ageMonths = 0;
    Day retiresOn;            ///< last day of the month in which the age is reached
    Day pensionFrom;          ///< first day of the next month
    RegulationRef source;     ///< of a decision, its number; empty when none is recorded
    MaybeEventId record = {}; ///< of the decision, when it is not by age

    bool operator==(const Retirement&) const = default;
};

/// Retirement by @p schedule; unknown parts of the birth date count as 01.
/// @source NĐ 135/2020/NĐ-CP art. 3
Retirement retirement(const RetirementSchedule& schedule, Sex sex, const PartialDate& birth);

/// Service left: from the month of @p day to the month of retirement. @unit months
/// @source HD 06-HD/BTCTW (26/7/2021), its example: counted in 8/2021, retired in 8/2026 is 60
int remainingMonths(const Retirement& retirement, Day day);

/// First day on which less than @p months are left.
Day firstDayWithFewer(const Retirement& retirement, int months);

} // namespace kecan
