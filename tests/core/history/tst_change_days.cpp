#include "core/history/change_days.h"
#include "tests/support/history_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::day;
using test::HistoryBuilder;

class TestChangeDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void days_areSortedAndCounted()
    {
        HistoryBuilder office;
        office.cadre(u"an", u"2012-03-01").cadre(u"ba", u"2010-01-01").cadre(u"co", u"2012-03-01");
        const ChangeDays days(office.history());
        QCOMPARE(days.all().size(), std::size_t(2));
        QCOMPARE(days.all().front().day.iso(), u"2010-01-01"_s);
        QCOMPARE(days.on(day(u"2012-03-01")), 2);
        QCOMPARE(days.on(day(u"2012-03-02")), 0);
    }

    void steps_leaveTheDayItself()
    {
        HistoryBuilder office;
        office.cadre(u"an", u"2010-01-01").cadre(u"ba", u"2012-03-01");
        const ChangeDays days(office.history());
        QCOMPARE(days.before(day(u"2012-03-01"))->iso(), u"2010-01-01"_s);
        QCOMPARE(days.after(day(u"2010-01-01"))->iso(), u"2012-03-01"_s);
        QCOMPARE(days.before(day(u"2012-03-02"))->iso(), u"2012-03-01"_s);
        QVERIFY(!days.before(day(u"2010-01-01")));
        QVERIFY(!days.after(day(u"2012-03-01")));
    }

    void within_hasBothEnds()
    {
        HistoryBuilder office;
        office.cadre(u"an", u"2012-01-01").cadre(u"ba", u"2012-12-31").cadre(u"co", u"2013-01-01");
        const ChangeDays days(office.history());
        QCOMPARE(days.within(day(u"2012-01-01"), day(u"2012-12-31")).size(), std::size_t(2));
        QVERIFY(days.within(day(u"2014-01-01"), day(u"2014-12-31")).empty());
        QVERIFY(days.within(day(u"2013-01-01"), day(u"2012-01-01")).empty());
    }

    void papersAndWhatWasTakenBack_doNotCount()
    {
        HistoryBuilder office;
        office.cadre(u"an", u"2012-01-01").document(u"1-QĐ", u"2012-05-05");
        office.cadre(u"ba", u"2012-06-06");
        office.run(RetractBatch{office.lastBatch(), {}});
        const ChangeDays days(office.history());
        QCOMPARE(days.all().size(), std::size_t(1));
        QVERIFY(ChangeDays().all().empty());
        QVERIFY(!ChangeDays().after(day(u"2012-01-01")));
    }
};

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestChangeDays)
#include "tst_change_days.moc"
