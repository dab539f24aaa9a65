#include "core/base/age.h"

namespace kecan {

namespace {

constexpr int kMonthsInYear = 12;

} // namespace

int completedMonths(Day from, Day to)
{
    Q_ASSERT(!from.isEndless() && !to.isEndless());
    if (to < from) {
        return -completedMonths(to, from);
    }
    const QDate first = from.date();
    const QDate last = to.date();
    const int months = (last.year() - first.year()) * kMonthsInYear + last.month() - first.month();
    const bool isCompleted = last.day() >= first.day() || last.day() == last.daysInMonth();
    return isCompleted ? months : months - 1;
}

int ageInCompletedMonths(const PartialDate& birth, Day day)
{
    return completedMonths(birth.earliest(), day);
}

int ageInCompletedYears(const PartialDate& birth, Day day)
{
    return ageInCompletedMonths(birth, day) / kMonthsInYear;
}

} // namespace kecan
