#include "core/base/age.h"

namespace kecan {

namespace {

constexpr int kMonthsInYear = 12;

constexpr int kAgesKept = 120;
constexpr double kDaysInYear = 365.2425;

/// Last day of birth of those who have completed @p years on @p day.
Day latestBirth(int years, Day day)
{
    Day birth = Day::fromDate(day.date().addYears(-years));
    // Born on 29 February, one completes a year on the 28th.
    while (completedMonths(birth.plusDays(1), day) >= years * kMonthsInYear &&
           birth.plusDays(1) <= day) {
        birth = birth.plusDays(1);
    }
    return birth;
}

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

AgesOnDay::AgesOnDay(Day day)
    : m_day(day)
{
    m_latestBirths.reserve(kAgesKept);
    for (int age = 0; age < kAgesKept; ++age) {
        m_latestBirths.push_back(latestBirth(age, day));
    }
}

int AgesOnDay::years(const PartialDate& birth) const
{
    const Day born = birth.earliest();
    const int lived = m_day.julianDay() - born.julianDay();
    int age = static_cast<int>(lived / kDaysInYear);
    if (lived < 0 || age + 1 >= kAgesKept) {
        return ageInCompletedYears(birth, m_day);
    }
    if (born <= m_latestBirths[static_cast<std::size_t>(age + 1)]) {
        ++age;
    } else if (born > m_latestBirths[static_cast<std::size_t>(age)]) {
        --age;
    }
    return age;
}

} // namespace kecan
