#include "core/base/partial_date.h"

#include <QTest>

#include <algorithm>
#include <vector>

using kecan::DatePrecision;
using kecan::Day;
using kecan::ErrorCode;
using kecan::PartialDate;

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void parse_reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");

        QTest::newRow("slashes") << "1/9/2016"
                                 << "2016-09-01";
        QTest::newRow("padded") << "01/09/2016"
                                << "2016-09-01";
        QTest::newRow("dots") << "01.09.2016"
                              << "2016-09-01";
        QTest::newRow("dashes") << "1-9-2016"
                                << "2016-09-01";
        QTest::newRow("iso") << "2016-09-01"
                             << "2016-09-01";
        QTest::newRow("iso, slashes") << "2016/9/1"
                                      << "2016-09-01";
        QTest::newRow("of 2012: slashes") << "12/3/2012"
                                          << "2012-03-12";
        QTest::newRow("of 2012: dashes") << "12-3-2012"
                                         << "2012-03-12";
        QTest::newRow("of 2012: dots") << "12.03.2012"
                                       << "2012-03-12";
        QTest::newRow("leap day") << "29/02/2012"
                                  << "2012-02-29";
        QTest::newRow("month") << "9/2016"
                               << "2016-09";
        QTest::newRow("month, dot") << "09.2016"
                                    << "2016-09";
        QTest::newRow("month, dash") << "9-2016"
                                     << "2016-09";
        QTest::newRow("month, iso") << "2016-09"
                                    << "2016-09";
        QTest::newRow("year") << "2016"
                              << "2016";
        QTest::newRow("first year") << "1800"
                                    << "1800";
        QTest::newRow("last day") << "31/12/2200"
                                  << "2200-12-31";
        QTest::newRow("ellipsis for the day") << QStringLiteral("…/5/1965") << "1965-05";
        QTest::newRow("dots for the day") << "../5/1965"
                                          << "1965-05";
        QTest::newRow("three dots") << ".../05/1965"
                                    << "1965-05";
        QTest::newRow("zeros for the day") << "00/05/1965"
                                           << "1965-05";
        QTest::newRow("zeros, dots between") << "00.05.1965"
                                             << "1965-05";
        QTest::newRow("ellipsis, dots between") << QStringLiteral("….5.1965") << "1965-05";
        QTest::newRow("ellipses, dashes between") << QStringLiteral("…-…-1965") << "1965";
        QTest::newRow("day and month unknown") << QStringLiteral("…/…/1965") << "1965";
        QTest::newRow("zeros for both") << "00/00/1965"
                                        << "1965";
        QTest::newRow("zeros for both, iso") << "1965-00-00"
                                             << "1965";
        QTest::newRow("only the month unknown is written") << "../1965"
                                                           << "1965";
        QTest::newRow("blanks around") << "  1/9/2016 "
                                       << "2016-09-01";
        QTest::newRow("blanks between") << "1 / 9 / 2016"
                                        << "2016-09-01";
        QTest::newRow("no-break blank") << QStringLiteral("\u00A01/9/2016\t") << "2016-09-01";
        QTest::newRow("invisible mark") << QStringLiteral("\u200E1/9/2016") << "2016-09-01";
    }
    void parse_reads()
    {
        QFETCH(QString, typed);
        const auto date = PartialDate::parse(typed);
        QVERIFY2(date.ok(), qPrintable(typed));
        QTEST(date->iso(), "iso");
    }

    void parse_notADate_isValidationQuotingTheText_data()
    {
        QTest::addColumn<QString>("typed");

        QTest::newRow("31 February") << "31/02/2012";
        QTest::newRow("29 February of a common year") << "29/02/2011";
        QTest::newRow("29 February 1900") << "29/02/1900";
        QTest::newRow("month 13") << "1/13/2012";
        QTest::newRow("day 32") << "32/1/2012";
        QTest::newRow("month without a day") << QStringLiteral("15/…/1965");
        QTest::newRow("words") << "not yet";
        QTest::newRow("letters inside") << "1/9/2o16";
        QTest::newRow("four parts") << "1/9/2016/1";
        QTest::newRow("empty part") << "/9/2016";
        QTest::newRow("trailing separator") << "9/2016/";
        QTest::newRow("mixed separators") << "1/9-2016";
        QTest::newRow("spreadsheet serial") << "42614";
        QTest::newRow("digits in one") << "01092016";
        QTest::newRow("three digit year") << "1/9/201";
        QTest::newRow("three digit day") << "001/9/2016";
        QTest::newRow("two years") << "2015-2020";
        QTest::newRow("too early") << "1/1/1799";
        QTest::newRow("too late") << "2201";
        QTest::newRow("dots only") << QStringLiteral("…");
        QTest::newRow("with a time") << "2016-09-01 00:00";
        QTest::newRow("minus") << "-2016";
        QTest::newRow("other digits") << QStringLiteral("１/9/2016");
    }
    void parse_notADate_isValidationQuotingTheText()
    {
        QFETCH(QString, typed);
        const auto date = PartialDate::parse(typed);
        QVERIFY(!date.ok());
        QCOMPARE(date.error().code, ErrorCode::Validation);
        QVERIFY2(date.error().message.contains(u'"' + typed + u'"'),
                 qPrintable(date.error().message));
        QVERIFY(!date.error().detail.contains(typed));
    }

    void parse_shortYear_asksForFourDigits_data()
    {
        QTest::addColumn<QString>("typed");

        QTest::newRow("day") << "01/09/16";
        QTest::newRow("month") << "9/16";
        QTest::newRow("year") << "65";
        QTest::newRow("dots") << "01.09.65";
        QTest::newRow("unknown day") << QStringLiteral("…/5/65");
    }
    void parse_shortYear_asksForFourDigits()
    {
        QFETCH(QString, typed);
        const auto date = PartialDate::parse(typed);
        QVERIFY(!date.ok());
        QCOMPARE(date.error().code, ErrorCode::Validation);
        QVERIFY(date.error().message.contains(typed));
        QVERIFY(date.error().message.contains(QStringLiteral("four digits")));
    }

    void parse_empty_isValidation()
    {
        QVERIFY(!PartialDate::parse(QString()).ok());
        QVERIFY(!PartialDate::parse(u"  ").ok());
    }

    void parse_longText_isQuotedInPart()
    {
        const auto date = PartialDate::parse(QString(500, u'x'));
        QVERIFY(!date.ok());
        QVERIFY(date.error().message.size() < 200);
    }

    void forms_followThePrecision_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("earliest");
        QTest::addColumn<QString>("latest");

        QTest::newRow("day") << 1965 << 9 << 1 << "01/09/1965"
                             << "1965-09-01"
                             << "1965-09-01"
                             << "1965-09-01";
        QTest::newRow("month") << 1965 << 5 << 0 << "5/1965"
                               << "1965-05"
                               << "1965-05-01"
                               << "1965-05-31";
        QTest::newRow("February, leap") << 2012 << 2 << 0 << "2/2012"
                                        << "2012-02"
                                        << "2012-02-01"
                                        << "2012-02-29";
        QTest::newRow("December") << 2012 << 12 << 0 << "12/2012"
                                  << "2012-12"
                                  << "2012-12-01"
                                  << "2012-12-31";
        QTest::newRow("year") << 1965 << 0 << 0 << "1965"
                              << "1965"
                              << "1965-01-01"
                              << "1965-12-31";
    }
    void forms_followThePrecision()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        const auto date = PartialDate::fromYmd(year, month, day);
        QVERIFY(date);
        QCOMPARE(date->year(), year);
        QCOMPARE(date->month(), month);
        QCOMPARE(date->day(), day);
        QTEST(date->text(), "text");
        QTEST(date->iso(), "iso");
        QTEST(date->earliest().iso(), "earliest");
        QTEST(date->latest().iso(), "latest");
        const auto fromText = PartialDate::parse(date->text());
        const auto fromIso = PartialDate::parse(date->iso());
        QVERIFY(fromText.ok() && *fromText == *date);
        QVERIFY(fromIso.ok() && *fromIso == *date);
        QVERIFY(PartialDate::fromStored(date->earliest(), date->precision()) == *date);
    }

    void fromYmd_refusesWhatIsNoDate()
    {
        QVERIFY(!PartialDate::fromYmd(2011, 2, 29));
        QVERIFY(!PartialDate::fromYmd(2012, 13));
        QVERIFY(!PartialDate::fromYmd(2012, 0, 5));
        QVERIFY(!PartialDate::fromYmd(2012, -1, 5));
        QVERIFY(!PartialDate::fromYmd(1799));
        QVERIFY(!PartialDate::fromYmd(2201));
        QVERIFY(!PartialDate::fromYmd(0));
    }

    void fromStored_dayWithinTheDate_isTheSameDate()
    {
        const Day day = Day::fromDate(QDate(1965, 5, 20));
        QCOMPARE(PartialDate::fromStored(day, DatePrecision::Day).iso(),
                 QStringLiteral("1965-05-20"));
        QVERIFY(PartialDate::fromStored(day, DatePrecision::Month) ==
                PartialDate::fromYmd(1965, 5));
        QVERIFY(PartialDate::fromStored(day, DatePrecision::Year) == PartialDate::fromYmd(1965));
        QVERIFY(PartialDate::fromDay(day) == PartialDate::fromYmd(1965, 5, 20));
    }

    void order_earliestThenMoreExact()
    {
        const QStringList expected{QStringLiteral("31/12/1964"),
                                   QStringLiteral("01/01/1965"),
                                   QStringLiteral("1/1965"),
                                   QStringLiteral("1965"),
                                   QStringLiteral("02/01/1965"),
                                   QStringLiteral("5/1965"),
                                   QStringLiteral("1966")};
        std::vector<PartialDate> dates;
        for (const QString& text : expected) {
            const auto date = PartialDate::parse(text);
            QVERIFY(date.ok());
            dates.insert(dates.begin(), *date);
        }
        std::sort(dates.begin(), dates.end());
        QStringList sorted;
        for (const PartialDate& date : dates) {
            sorted.append(date.text());
        }
        QCOMPARE(sorted, expected);
    }
};

QTEST_APPLESS_MAIN(TestPartialDate)
#include "tst_partial_date.moc"
