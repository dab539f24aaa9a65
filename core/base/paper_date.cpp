#include "core/base/paper_date.h"

namespace kecan {

namespace {

QString padded(int number, int firstUnpadded)
{
    const QString digits = QString::number(number);
    return number < firstUnpadded ? u'0' + digits : digits;
}

} // namespace

QString paperDateLine(Day day)
{
    if (day.isEndless()) {
        return {};
    }
    constexpr int kFirstUnpaddedDay = 10;
    constexpr int kFirstUnpaddedMonth = 3;
    const QDate date = day.date();
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(padded(date.day(), kFirstUnpaddedDay),
             padded(date.month(), kFirstUnpaddedMonth),
             QString::number(date.year()));
}

} // namespace kecan
