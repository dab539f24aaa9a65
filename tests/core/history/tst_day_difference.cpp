#include "core/history/day_difference.h"
#include "tests/support/history_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::HistoryBuilder;
using Kind = DayDifference::UnitChangeKind;

namespace {

HistoryBuilder office()
{
    HistoryBuilder made;
    made.unit(u"ban", u"2000-01-01", {}, UnitKind::Commission)
        .unit(u"v1", u"2000-01-01", u"ban")
        .position(u"head", u"v1", u"2000-01-01")
        .position(u"deputy", u"v1", u"2000-01-01")
        .cadre(u"an", u"2000-01-01")
        .cadre(u"ba", u"2000-01-01");
    return made;
}

DayDifference difference(const HistoryBuilder& builder, QStringView before, QStringView after)
{
    const Snapshot was = builder.on(before);
    const Snapshot is = builder.on(after);
    return differenceBetween(was, is);
}

} // namespace

class TestDayDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sameDay_nothingDiffers()
    {
        HistoryBuilder made = office();
        made.appoint(u"an", u"head", u"2010-01-01");
        QVERIFY(difference(made, u"2011-01-01", u"2011-01-01").isEmpty());
        QVERIFY(difference(made, u"2011-01-01", u"2012-01-01").isEmpty());
    }

    void people_comeAndLeave_andTheOtherWayRound()
    {
        HistoryBuilder made = office();
        made.cadre(u"co", u"2011-06-01").depart(u"an", u"2011-07-01", EventKind::Retired);
        const DayDifference forth = difference(made, u"2011-01-01", u"2012-01-01");
        QCOMPARE(forth.came, std::vector{made.cadreId(u"co")});
        QCOMPARE(forth.left, std::vector{made.cadreId(u"an")});
        const DayDifference back = difference(made, u"2012-01-01", u"2011-01-01");
        QCOMPARE(back.came, std::vector{made.cadreId(u"an")});
        QCOMPARE(back.left, std::vector{made.cadreId(u"co")});
    }

    void people_recordedWithACareerElsewhere_comeWithTheirFirstPost()
    {
        HistoryBuilder made = office();
        made.appoint(u"ba", u"head", u"2012-03-01");
        QVERIFY(difference(made, u"2011-01-01", u"2012-02-28").came.empty());
        QCOMPARE(difference(made, u"2011-01-01", u"2012-03-01").came,
                 std::vector{made.cadreId(u"ba")});
    }

    void post_changesHands()
    {
        HistoryBuilder made = office();
        made.appoint(u"an", u"head", u"2010-01-01")
            .appoint(u"ba", u"deputy", u"2010-01-01")
            .leave(u"an", u"head", u"2012-03-01")
            .appoint(u"ba", u"head", u"2012-03-01");
        const DayDifference found = difference(made, u"2012-02-28", u"2012-03-01");
        QCOMPARE(found.posts.size(), std::size_t(2));
        QCOMPARE(found.posts.front().position, made.positionId(u"head"));
        QCOMPARE(found.posts.front().before, std::vector{made.cadreId(u"an")});
        QCOMPARE(found.posts.front().after, std::vector{made.cadreId(u"ba")});
        QVERIFY(found.came.empty() && found.left.empty());
    }

    void units_foundedRenamedMovedEnded()
    {
        HistoryBuilder made = office();
        made.unit(u"v2", u"2011-01-01", u"ban").unit(u"p1", u"2005-01-01", u"v1");
        made.run(RenameUnit{made.unitId(u"v1"), u"Vụ Mới"_s, {}, date(u"2011-02-01")});
        made.run(MoveUnit{made.unitId(u"p1"), made.unitId(u"v2"), date(u"2011-03-01")});
        made.run(DissolveUnit{made.unitId(u"p1"), date(u"2013-01-01")});
        const DayDifference year = difference(made, u"2010-12-31", u"2012-01-01");
        QCOMPARE(year.units,
                 (std::vector<DayDifference::UnitChange>{{made.unitId(u"v1"), Kind::Renamed},
                                                         {made.unitId(u"v2"), Kind::Founded},
                                                         {made.unitId(u"p1"), Kind::Moved}}));
        const DayDifference end = difference(made, u"2012-12-31", u"2013-01-01");
        QCOMPARE(end.units,
                 (std::vector<DayDifference::UnitChange>{{made.unitId(u"p1"), Kind::Ended}}));
    }

    void planEntry_changesItsStatus()
    {
        HistoryBuilder made = office();
        made.term(u"t", u"2015-01-01", u"2020-01-01")
            .plan(u"qh", u"t", u"2012-01-01")
            .nominate(u"qh", u"an", u"head", u"2012-02-01")
            .approve(u"qh", u"2012-03-01");
        const DayDifference all = difference(made, u"2012-01-15", u"2012-04-01");
        QCOMPARE(all.entries.size(), std::size_t(1));
        QVERIFY(!all.entries.front().before);
        QCOMPARE(all.entries.front().after, NominationStatus::Approved);
        const DayDifference approval = difference(made, u"2012-02-15", u"2012-04-01");
        QCOMPARE(approval.entries.front().before, NominationStatus::Proposed);
    }
};

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestDayDifference)
#include "tst_day_difference.moc"
