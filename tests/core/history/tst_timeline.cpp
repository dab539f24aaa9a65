#include "core/history/timeline.h"
#include "tests/support/history_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::day;
using test::HistoryBuilder;

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void succession_isByFirstDay();
    void succession_ofAPostNeverHeld_isEmpty();
    void find_byCode();
    void find_unknownCode_isNothing();
    void findCadre_byFormerCode_isNothing();
};

void TestTimeline::succession_isByFirstDay()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"dung", u"head1", u"2012-06-01")
        .appoint(u"an", u"head1", u"2003-01-01", {.endedOn = u"2008-01-01"_s})
        .appoint(u"binh", u"head1", u"2008-01-01", {.endedOn = u"2012-01-01"_s});

    QStringList rows;
    for (const Tenure& tenure : succession(*office.derived(), office.positionId(u"head1"))) {
        rows << u"%1 %2..%3"_s.arg(tenure.cadre.value()).arg(tenure.from.iso(), tenure.until.iso());
    }

    // The gap between 01/01/2012 and 01/06/2012 shows as days in no row.
    QCOMPARE(rows,
             (QStringList{u"1 2003-01-01..2008-01-01"_s,
                          u"2 2008-01-01..2012-01-01"_s,
                          u"4 2012-06-01.."_s}));
}

void TestTimeline::succession_ofAPostNeverHeld_isEmpty()
{
    const HistoryBuilder office = test::smallOffice();

    QVERIFY(succession(*office.derived(), office.positionId(u"head1")).empty());
    QVERIFY(succession(*History().derived(), PositionId(1)).empty());
}

void TestTimeline::find_byCode()
{
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01");
    const auto derived = office.derived();

    QCOMPARE(findPosition(*derived->structure, u"dep1"_s).value(), office.positionId(u"dep1"));
    QCOMPARE(findUnit(*derived->structure, u"v2"_s).value(), office.unitId(u"v2"));
    QCOMPARE(findTerm(*derived->structure, u"2016"_s).value(), office.termId(u"2016"));
    QCOMPARE(findCadre(*derived, u"cuc"_s).value(), office.cadreId(u"cuc"));
    QCOMPARE(findPlan(*derived, u"qh"_s).value(), office.planId(u"qh"));
}

void TestTimeline::find_unknownCode_isNothing()
{
    const HistoryBuilder office = test::smallOffice();
    const auto derived = office.derived();

    QVERIFY(!findPosition(*derived->structure, u"head"_s));
    QVERIFY(!findUnit(*derived->structure, {}));
    QVERIFY(!findTerm(*derived->structure, u"2011"_s));
    QVERIFY(!findCadre(*derived, u"AN"_s));
    QVERIFY(!findPlan(*derived, u"qh"_s));
}

void TestTimeline::findCadre_byFormerCode_isNothing()
{
    HistoryBuilder office = test::smallOffice();
    CadreChange change = changeOf(PersonName::unset());
    change.values.code = u"BTC0001"_s;
    change.mask = {CadreField::Code};
    office.run(ChangeProfile{office.cadreId(u"an"), change, test::date(u"2010-01-01")});

    QVERIFY(!findCadre(*office.derived(), u"an"_s));
    QCOMPARE(findCadre(*office.derived(), u"BTC0001"_s).value(), office.cadreId(u"an"));
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestTimeline)
#include "tst_timeline.moc"
