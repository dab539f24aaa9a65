#include "core/rules/retirement.h"

#include "core/base/age.h"

#include <algorithm>

namespace kecan {

namespace {

Day firstOfMonth(Day day)
{
    const QDate date = day.date();
    return Day::fromDate(QDate(date.year(), date.month(), 1));
}

} // namespace

Retirement retirement(const RetirementSchedule& schedule, Sex sex, const PartialDate& birth)
{
    const Day born = birth.earliest();
    const auto age = std::find_if(
        schedule.ages.begin(), schedule.ages.end(), [&](const RetirementAge& candidate) {
            return candidate.sex == sex && candidate.born.contains(born);
        });
    Q_ASSERT(age != schedule.ages.end());
    const Day month = firstOfMonth(born).plusMonths(age->months);
    const Day pensionFrom = month.plusMonths(1);
    return {.ageMonths = age->months,
            .retiresOn = pensionFrom.plusDays(-1),
            .pensionFrom = pensionFrom,
            .source = schedule.source};
}

int remainingMonths(const Retirement& retirement, Day day)
{
    return completedMonths(firstOfMonth(day), firstOfMonth(retirement.retiresOn));
}

Day firstDayWithFewer(const Retirement& retirement, int months)
{
    return firstOfMonth(retirement.retiresOn).plusMonths(1 - months);
}

} // namespace kecan
