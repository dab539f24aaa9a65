#include "core/base/age.h"

#include <QTest>

using kecan::ageInCompletedMonths;
using kecan::ageInCompletedYears;
using kecan::completedMonths;
using kecan::Day;
using kecan::PartialDate;

namespace {

Day dayOf(const QString& iso)
{
    return Day::fromIso(iso).value_or(Day::endless());
}

} // namespace

class TestAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void completedMonths_counts_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("months");

        QTest::newRow("same day") << "2012-01-15"
                                  << "2012-01-15" << 0;
        QTest::newRow("one day short") << "2012-01-15"
                                       << "2012-02-14" << 0;
        QTest::newRow("to the day") << "2012-01-15"
                                    << "2012-02-15" << 1;
        QTest::newRow("across the year") << "2011-12-31"
                                         << "2012-01-01" << 0;
        QTest::newRow("whole year") << "2011-03-01"
                                    << "2012-03-01" << 12;
        QTest::newRow("short month ends it") << "2011-01-31"
                                             << "2011-02-28" << 1;
        QTest::newRow("not before the short month ends") << "2011-01-31"
                                                         << "2011-02-27" << 0;
        QTest::newRow("leap year: 28/02 is not the end") << "2012-01-31"
                                                         << "2012-02-28" << 0;
        QTest::newRow("leap year: 29/02 is the end") << "2012-01-31"
                                                     << "2012-02-29" << 1;
        QTest::newRow("30 days") << "2012-03-31"
                                 << "2012-04-30" << 1;
        QTest::newRow("30th in a month of 31") << "2012-03-31"
                                               << "2012-05-30" << 1;
        QTest::newRow("leap birthday, common year") << "1964-02-29"
                                                    << "2013-02-28" << 588;
        QTest::newRow("leap birthday, day before") << "1964-02-29"
                                                   << "2013-02-27" << 587;
        QTest::newRow("leap birthday, leap year") << "1964-02-29"
                                                  << "2012-02-28" << 575;
        QTest::newRow("28/02 stays 28/02") << "2011-02-28"
                                           << "2012-02-28" << 12;
        QTest::newRow("1900 was no leap year") << "1900-01-31"
                                               << "1900-02-28" << 1;
        QTest::newRow("2000 was a leap year") << "2000-01-31"
                                              << "2000-02-28" << 0;
        QTest::newRow("backwards") << "2012-03-15"
                                   << "2012-01-15" << -2;
        QTest::newRow("backwards, less than a month") << "2012-02-15"
                                                      << "2012-01-16" << 0;
    }
    void completedMonths_counts()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, months);
        QCOMPARE(completedMonths(dayOf(from), dayOf(to)), months);
        QCOMPARE(completedMonths(dayOf(to), dayOf(from)), -months);
    }

    void completedMonths_isInverseOfPlusMonths()
    {
        const Day first = dayOf(QStringLiteral("2011-12-20"));
        for (std::int32_t shift = 0; shift < 120; ++shift) {
            const Day day = first.plusDays(shift);
            for (int months = 0; months <= 60; ++months) {
                const Day later = day.plusMonths(months);
                QCOMPARE(completedMonths(day, later), months);
                if (months > 0) {
                    QCOMPARE(completedMonths(day, later.plusDays(-1)), months - 1);
                }
            }
        }
    }

    void age_partialBirthCountsFromTheFirst_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("years");

        // The example of HD 06-HD/BTCTW 26/7/2021: born 02/1965, 56 years 6 months in 8/2021.
        QTest::newRow("guide of 2021") << "02/1965"
                                       << "2021-08-01" << 678 << 56;
        QTest::newRow("day before the month") << "02/1965"
                                              << "2021-07-31" << 677 << 56;
        QTest::newRow("year only") << "1962"
                                   << "2012-01-01" << 600 << 50;
        QTest::newRow("year only, day before") << "1962"
                                               << "2011-12-31" << 599 << 49;
        QTest::newRow("birthday") << "15/06/1972"
                                  << "2012-06-15" << 480 << 40;
        QTest::newRow("day before birthday") << "15/06/1972"
                                             << "2012-06-14" << 479 << 39;
        QTest::newRow("31st") << "31/08/1980"
                              << "2012-02-29" << 378 << 31;
        QTest::newRow("day of birth") << "01/09/2012"
                                      << "2012-09-01" << 0 << 0;
        QTest::newRow("before birth") << "01/09/2012"
                                      << "2012-07-01" << -2 << 0;
    }
    void age_partialBirthCountsFromTheFirst()
    {
        QFETCH(QString, birth);
        QFETCH(QString, day);
        const auto date = PartialDate::parse(birth);
        QVERIFY(date.ok());
        QTEST(ageInCompletedMonths(*date, dayOf(day)), "months");
        QTEST(ageInCompletedYears(*date, dayOf(day)), "years");
    }
};

QTEST_APPLESS_MAIN(TestAge)
#include "tst_age.moc"
