#include "core/history/anomalies.h"
#include "tests/support/history_builder.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::HistoryBuilder;
using test::rawEvent;

namespace {

QString last(const HistoryBuilder& office, const QString& kind)
{
    return u"%1 %2"_s.arg(kind).arg(office.lastEvent().value());
}

Event unitMoved(UnitId unit, UnitId parent)
{
    Event event = rawEvent(EventKind::UnitMoved, u"2010-01-01");
    event.unit = unit;
    UnitChange change;
    change.values.parent = parent;
    change.mask = {UnitField::Parent};
    event.setBody(change);
    return event;
}

} // namespace

class TestAnomalies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void soundHistory_hasNone();
    void closeWithoutHolding();
    void renewalWithoutHolding();
    void duplicateOpening();
    void unknownCadre_inACareer();
    void unknownCadre_inAPlan();
    void unknownPosition_inACareer();
    void unknownPosition_changed();
    void unknownUnit_dissolved();
    void unknownUnit_asParent();
    void unknownPlanEntry();
    void holdingOutsideTheLifeOfThePost_data();
    void holdingOutsideTheLifeOfThePost();
    void unitCycle();
    void postOutlivingItsUnit();
    void unitOutlivingTheOneAbove();
    void retracted_isForgotten();
    void codes_areDistinct();
};

void TestAnomalies::soundHistory_hasNone()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2005-01-01")
        .appoint(u"an", u"head2", u"2010-01-01")
        .depart(u"an", u"2012-01-01");

    QCOMPARE(office.anomalies(), QStringList());
}

void TestAnomalies::closeWithoutHolding()
{
    HistoryBuilder office = test::smallOffice();
    office.raw({rawEvent(
        EventKind::Relieved, u"2012-01-01", office.cadreId(u"an"), office.positionId(u"head1"))});

    QCOMPARE(office.anomalies(), QStringList{last(office, u"close-without-holding"_s)});
}

void TestAnomalies::renewalWithoutHolding()
{
    HistoryBuilder office = test::smallOffice();
    office.raw({rawEvent(EventKind::Reappointed,
                         u"2012-01-01",
                         office.cadreId(u"an"),
                         office.positionId(u"head1"))});

    // The holding begins nevertheless: the paper says that it goes on.
    QCOMPARE(office.anomalies(), QStringList{last(office, u"close-without-holding"_s)});
    QCOMPARE(office.holders(u"head1", u"2012-06-01"), QStringList{u"an full"_s});
}

void TestAnomalies::duplicateOpening()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2005-01-01");
    office.raw({rawEvent(EventKind::Appointed,
                         u"2012-01-01",
                         office.cadreId(u"an"),
                         office.positionId(u"head1"),
                         Capacity::Full)});

    QCOMPARE(office.anomalies(), QStringList{last(office, u"duplicate-opening"_s)});
    QCOMPARE(office.holders(u"head1", u"2012-06-01"), QStringList{u"an full"_s});
}

void TestAnomalies::unknownCadre_inACareer()
{
    HistoryBuilder office = test::smallOffice();
    office.raw(
        {rawEvent(EventKind::Appointed, u"2012-01-01", CadreId(99), office.positionId(u"head1"))});

    QCOMPARE(office.anomalies(), QStringList{last(office, u"unknown-cadre"_s)});
    QVERIFY(office.holders(u"head1", u"2012-06-01").isEmpty());
}

void TestAnomalies::unknownCadre_inAPlan()
{
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01");
    Event added = rawEvent(
        EventKind::NominationAdded, u"2012-09-02", CadreId(99), office.positionId(u"head1"));
    added.plan = office.planId(u"qh");
    added.nomination = NominationId(1);
    added.setBody(NominationDetail{});
    office.raw({added});

    QCOMPARE(office.anomalies(), QStringList{last(office, u"unknown-cadre"_s)});
}

void TestAnomalies::unknownPosition_inACareer()
{
    HistoryBuilder office = test::smallOffice();
    office.raw(
        {rawEvent(EventKind::Appointed, u"2012-01-01", office.cadreId(u"an"), PositionId(99))});

    QCOMPARE(office.anomalies(), QStringList{last(office, u"unknown-position"_s)});
}

void TestAnomalies::unknownPosition_changed()
{
    HistoryBuilder office = test::smallOffice();
    Event changed = rawEvent(EventKind::PositionChanged, u"2012-01-01", {}, PositionId(99));
    changed.setBody(PositionChange{});
    office.raw({changed});
    const QString first = last(office, u"unknown-position"_s);
    office.raw({rawEvent(EventKind::PositionAbolished, u"2012-01-01", {}, PositionId(98))});

    QCOMPARE(office.anomalies(), (QStringList{first, last(office, u"unknown-position"_s)}));
}

void TestAnomalies::unknownUnit_dissolved()
{
    HistoryBuilder office = test::smallOffice();
    Event dissolved = rawEvent(EventKind::UnitDissolved, u"2012-01-01");
    dissolved.unit = UnitId(99);
    office.raw({dissolved});

    QCOMPARE(office.anomalies(), QStringList{last(office, u"unknown-unit"_s)});
}

void TestAnomalies::unknownUnit_asParent()
{
    HistoryBuilder office = test::smallOffice();
    office.raw({unitMoved(office.unitId(u"v1"), UnitId(99))});

    QCOMPARE(office.anomalies(), QStringList{last(office, u"unknown-unit"_s)});
}

void TestAnomalies::unknownPlanEntry()
{
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01");
    Event withdrawn = rawEvent(EventKind::NominationWithdrawn, u"2012-10-01");
    withdrawn.plan = office.planId(u"qh");
    withdrawn.nomination = NominationId(7);
    office.raw({withdrawn});

    QCOMPARE(office.anomalies(), QStringList{last(office, u"unknown-plan-entry"_s)});
}

void TestAnomalies::holdingOutsideTheLifeOfThePost_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("isOutside");
    // The post lives from 01/01/2000 until 01/01/2012.
    QTest::newRow("within") << u"2000-01-01"_s << u"2012-01-01"_s << false;
    QTest::newRow("too early") << u"1999-12-31"_s << u"2005-01-01"_s << true;
    QTest::newRow("too long") << u"2005-01-01"_s << u"2012-01-02"_s << true;
    QTest::newRow("without end") << u"2005-01-01"_s << QString() << true;
}

void TestAnomalies::holdingOutsideTheLifeOfThePost()
{
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    QFETCH(const bool, isOutside);
    HistoryBuilder office = test::smallOffice();
    const PositionId post = office.positionId(u"head1");
    office.run(AbolishPosition{post, test::date(u"2012-01-01")});
    office.raw({rawEvent(EventKind::Appointed, from, office.cadreId(u"an"), post, Capacity::Full)});
    const QString opened = last(office, u"outside-position-life"_s);
    if (!until.isEmpty()) {
        office.raw({rawEvent(EventKind::LeftPost, until, office.cadreId(u"an"), post)});
    }

    QCOMPARE(office.anomalies(), isOutside ? QStringList{opened} : QStringList());
}

void TestAnomalies::unitCycle()
{
    HistoryBuilder office = test::smallOffice();
    office.raw({unitMoved(office.unitId(u"v1"), office.unitId(u"v2")),
                unitMoved(office.unitId(u"v2"), office.unitId(u"v1"))});

    const qint64 second = office.lastEvent().value();
    QCOMPARE(office.anomalies(),
             (QStringList{u"unit-cycle %1"_s.arg(second - 1), u"unit-cycle %1"_s.arg(second)}));
}

void TestAnomalies::postOutlivingItsUnit()
{
    HistoryBuilder office;
    office.unit(u"v1", u"2000-01-01").position(u"head1", u"v1", u"2000-01-01");
    const QString founded = last(office, u"outside-unit-life"_s);
    Event dissolved = rawEvent(EventKind::UnitDissolved, u"2012-01-01");
    dissolved.unit = office.unitId(u"v1");
    office.raw({dissolved});
    QCOMPARE(office.anomalies(), QStringList{founded});

    // A post abolished the day its unit ends is in order.
    office.raw(
        {rawEvent(EventKind::PositionAbolished, u"2012-01-01", {}, office.positionId(u"head1"))});
    QCOMPARE(office.anomalies(), QStringList());
}

void TestAnomalies::unitOutlivingTheOneAbove()
{
    HistoryBuilder office;
    office.unit(u"v1", u"2000-01-01").unit(u"p1", u"2001-01-01", u"v1", UnitKind::Division);
    const QString founded = last(office, u"outside-unit-life"_s);
    Event dissolved = rawEvent(EventKind::UnitDissolved, u"2012-01-01");
    dissolved.unit = office.unitId(u"v1");
    office.raw({dissolved});

    QCOMPARE(office.anomalies(), QStringList{founded});
}

void TestAnomalies::retracted_isForgotten()
{
    HistoryBuilder office = test::smallOffice();
    office.raw({rawEvent(
        EventKind::Relieved, u"2012-01-01", office.cadreId(u"an"), office.positionId(u"head1"))});
    QCOMPARE(office.anomalies().size(), 1);

    office.run(RetractBatch{office.lastBatch(), {}});

    QCOMPARE(office.anomalies(), QStringList());
}

void TestAnomalies::codes_areDistinct()
{
    std::set<QString> codes;
    const int first = static_cast<int>(Anomaly::Kind::CloseWithoutHolding);
    const int lastKind = static_cast<int>(Anomaly::Kind::OutsideUnitLife);
    for (int kind = first; kind <= lastKind; ++kind) {
        codes.insert(code(static_cast<Anomaly::Kind>(kind)));
    }
    QCOMPARE(codes.size(), static_cast<std::size_t>(lastKind - first + 1));
    QVERIFY(!codes.contains(u"none"_s));
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestAnomalies)
#include "tst_anomalies.moc"
