#include "core/history/record_names.h"
#include "tests/support/history_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::HistoryBuilder;

class TestRecordNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void post_isCalledAsOnItsDay();
    void post_outsideItsLife_isCalledAsNearestToIt();
    void division_isNamedWithTheUnitAbove();
    void whatIsNotThere_hasNoName();
};

void TestRecordNames::post_isCalledAsOnItsDay()
{
    HistoryBuilder office = test::smallOffice();
    office.run(RenameUnit{office.unitId(u"v1"), u"Vụ Mới"_s, {}, test::date(u"2012-06-01")});
    const PositionId head = office.positionId(u"head1");

    const QString before = postName(*office.derived(), head, test::day(u"2012-05-31"));
    QVERIFY(before.startsWith(u"Vụ trưởng, "_s) && !before.contains(u"Mới"_s));
    QCOMPARE(postName(*office.derived(), head, test::day(u"2012-06-01"), Capacity::Acting),
             u"Quyền Vụ trưởng, Vụ Mới"_s);
}

void TestRecordNames::post_outsideItsLife_isCalledAsNearestToIt()
{
    HistoryBuilder office = test::smallOffice();
    office.run(RenameUnit{office.unitId(u"v1"), u"Vụ Mới"_s, {}, test::date(u"2012-06-01")});
    const PositionId head = office.positionId(u"head1");

    QCOMPARE(postName(*office.derived(), head, test::day(u"1980-01-01")),
             postName(*office.derived(), head, test::day(u"2012-05-31")));
}

void TestRecordNames::division_isNamedWithTheUnitAbove()
{
    HistoryBuilder office = test::smallOffice();
    office.unit(u"p1", u"2000-01-01", u"v1", UnitKind::Division)
        .position(u"tp", u"p1", u"2000-01-01", {.title = u"Trưởng phòng"_s});
    const Day day = test::day(u"2012-01-01");
    const QString above = unitName(*office.derived(), office.unitId(u"v1"), day);

    QVERIFY(unitName(*office.derived(), office.unitId(u"p1"), day).endsWith(u", "_s + above));
    const QString post = postName(*office.derived(), office.positionId(u"tp"), day);
    QVERIFY(post.startsWith(u"Trưởng phòng, "_s) && post.endsWith(u", "_s + above));
    QCOMPARE(unitOfPost(*office.derived(), office.positionId(u"tp"), day),
             MaybeUnitId(office.unitId(u"p1")));
}

void TestRecordNames::whatIsNotThere_hasNoName()
{
    const HistoryBuilder office = test::smallOffice();
    const Day day = test::day(u"2012-01-01");

    QVERIFY(postName(*office.derived(), {}, day).isEmpty());
    QVERIFY(postName(*office.derived(), PositionId(999), day, Capacity::Acting).isEmpty());
    QVERIFY(unitName(*office.derived(), UnitId(999), day).isEmpty());
    QVERIFY(personName(*office.derived(), CadreId(999), day).isEmpty());
    QCOMPARE(personName(*office.derived(), office.cadreId(u"an"), day), u"Nguyễn Văn an"_s);
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestRecordNames)
#include "tst_record_names.moc"
