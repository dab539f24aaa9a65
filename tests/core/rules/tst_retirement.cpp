#include "core/rules/rule_loader.h"
#include "core/rules/rule_set.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::test;

namespace {

/// The age in months by the formula: from @p base years, @p step months more each year from 2021.
int ageByFormula(const QDate& birth, int base, int step, int cap)
{
    if (birth.addYears(base) <= QDate(2020, 12, 31)) {
        return base * 12;
    }
    for (int year = 2021;; ++year) {
        const int age = std::min(base * 12 + step * (year - 2020), cap * 12);
        if (birth.addMonths(age) <= QDate(year, 12, 31)) {
            return age;
        }
    }
}

} // namespace

class TestRetirement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRow_isRightAtBothEdges_data();
    void everyRow_isRightAtBothEdges();
    void everyMonth_agreesWithTheFormula();
    void publishedAnswers_areRight_data();
    void publishedAnswers_areRight();
    void unknownParts_countAsTheFirst();
    void dayOfBirth_doesNotMatterWithinItsMonth();
    void ageBefore2021_isSixtyAndFiftyFive();
    void remaining_isCountedByMonths();
    void fewerMonths_beginOnTheFirstOfAMonth();

private:
    std::shared_ptr<const RuleBook> m_book;
};

void TestRetirement::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto read = RuleLoader::loadShipped();
    QVERIFY_RESULT(read);
    m_book = *read;
}

void TestRetirement::everyRow_isRightAtBothEdges_data()
{
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<int>("months");
    QFile file(QStringLiteral(KECAN_TEST_DATA_DIR) + u"/rules/retirement.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 26);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        const int months = cells[3].toInt() * 12 + cells[4].toInt();
        const QString first = cells[1].isEmpty() ? u"1930-01"_s : cells[1];
        const QString last = cells[2].isEmpty() ? u"1999-12"_s : cells[2];
        for (const QString& birth : {first, last}) {
            QTest::newRow(qPrintable(cells[0] + birth)) << cells[0] << birth << months;
        }
    }
}

void TestRetirement::everyRow_isRightAtBothEdges()
{
    QFETCH(QString, sex);
    QFETCH(QString, birth);
    QFETCH(int, months);
    const RuleSet rules(m_book, day(u"2021-01-01"));
    const Retirement found = *rules.retirement(*parseCode<Sex>(sex), date(birth));
    QCOMPARE(found.ageMonths, months);
    QCOMPARE(found.source.number, u"NĐ 135/2020/NĐ-CP"_s);
    const Day pension = date(birth).earliest().plusMonths(months + 1);
    QCOMPARE(found.pensionFrom.text(), pension.text());
    QCOMPARE(found.retiresOn.text(), pension.plusDays(-1).text());
}

void TestRetirement::everyMonth_agreesWithTheFormula()
{
    const RuleSet rules(m_book, day(u"2021-01-01"));
    for (QDate birth(1940, 1, 1); birth < QDate(1990, 1, 1); birth = birth.addMonths(1)) {
        const PartialDate month = PartialDate::fromDay(Day::fromDate(birth));
        QCOMPARE(rules.retirement(Sex::Male, month)->ageMonths, ageByFormula(birth, 60, 3, 62));
        QCOMPARE(rules.retirement(Sex::Female, month)->ageMonths, ageByFormula(birth, 55, 4, 60));
    }
}

void TestRetirement::publishedAnswers_areRight_data()
{
    QTest::addColumn<Sex>("sex");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("pension");
    QTest::newRow("M 12/1960") << Sex::Male << u"1960-12"_s << 720 << u"2021-01-01"_s;
    QTest::newRow("M 01/1961") << Sex::Male << u"1961-01"_s << 723 << u"2021-05-01"_s;
    QTest::newRow("M 02/1965") << Sex::Male << u"1965-02"_s << 738 << u"2026-09-01"_s;
    QTest::newRow("M 04/1966") << Sex::Male << u"1966-04"_s << 744 << u"2028-05-01"_s;
    QTest::newRow("F 12/1965") << Sex::Female << u"1965-12"_s << 660 << u"2021-01-01"_s;
    QTest::newRow("F 12/1968") << Sex::Female << u"1968-12"_s << 680 << u"2025-09-01"_s;
    QTest::newRow("F 05/1975") << Sex::Female << u"1975-05"_s << 720 << u"2035-06-01"_s;
}

void TestRetirement::publishedAnswers_areRight()
{
    QFETCH(Sex, sex);
    QFETCH(QString, birth);
    QFETCH(int, months);
    QFETCH(QString, pension);
    const Retirement found = *RuleSet(m_book, day(u"2022-01-01")).retirement(sex, date(birth));
    QCOMPARE(found.ageMonths, months);
    QCOMPARE(found.pensionFrom.iso(), pension);
}

void TestRetirement::unknownParts_countAsTheFirst()
{
    const RuleSet rules(m_book, day(u"2022-01-01"));
    QCOMPARE(rules.retirement(Sex::Male, date(u"1965")),
             rules.retirement(Sex::Male, date(u"1965-01-01")));
    QCOMPARE(rules.retirement(Sex::Male, date(u"1965-07")),
             rules.retirement(Sex::Male, date(u"1965-07-01")));
}

void TestRetirement::dayOfBirth_doesNotMatterWithinItsMonth()
{
    const RuleSet rules(m_book, day(u"2022-01-01"));
    QCOMPARE(rules.retirement(Sex::Male, date(u"1966-03-31")),
             rules.retirement(Sex::Male, date(u"1966-03-01")));
    QCOMPARE(rules.retirement(Sex::Male, date(u"1966-03-31"))->ageMonths, 741);
    QCOMPARE(rules.retirement(Sex::Male, date(u"1966-04-01"))->ageMonths, 744);
}

void TestRetirement::ageBefore2021_isSixtyAndFiftyFive()
{
    const RuleSet before(m_book, day(u"2020-12-31"));
    const RuleSet after(m_book, day(u"2021-01-01"));
    QCOMPARE(before.retirement(Sex::Male, date(u"1970-05"))->ageMonths, 720);
    QCOMPARE(before.retirement(Sex::Female, date(u"1970-05"))->ageMonths, 660);
    QCOMPARE(after.retirement(Sex::Male, date(u"1970-05"))->ageMonths, 744);
    QCOMPARE(after.retirement(Sex::Female, date(u"1970-05"))->ageMonths, 688);
}

void TestRetirement::remaining_isCountedByMonths()
{
    const RuleSet rules(m_book, day(u"2021-08-01"));
    const Retirement february = *rules.retirement(Sex::Male, date(u"1965-02"));
    const Retirement january = *rules.retirement(Sex::Male, date(u"1965-01"));
    QCOMPARE(remainingMonths(february, day(u"2021-08-01")), 60);
    QCOMPARE(remainingMonths(february, day(u"2021-08-31")), 60);
    QCOMPARE(remainingMonths(february, day(u"2021-09-01")), 59);
    QCOMPARE(remainingMonths(january, day(u"2021-08-15")), 59);
    QCOMPARE(remainingMonths(january, day(u"2026-08-01")), -1);
}

void TestRetirement::fewerMonths_beginOnTheFirstOfAMonth()
{
    const Retirement one =
        *RuleSet(m_book, day(u"2021-08-01")).retirement(Sex::Male, date(u"1965-02"));
    const Day first = firstDayWithFewer(one, 60);
    QCOMPARE(first.iso(), u"2021-09-01"_s);
    QCOMPARE(remainingMonths(one, first.plusDays(-1)), 60);
    QCOMPARE(remainingMonths(one, first), 59);
}

QTEST_GUILESS_MAIN(TestRetirement)
#include "tst_retirement.moc"
