#include "core/history/snapshot.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::HistoryBuilder;

namespace {

constexpr QStringView kDay = u"2012-06-01";

Event movedUnder(UnitId unit, UnitId parent, QStringView on)
{
    Event event = test::rawEvent(EventKind::UnitMoved, on);
    event.unit = unit;
    UnitChange change;
    change.values.parent = parent;
    change.mask = {UnitField::Parent};
    event.setBody(change);
    return event;
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void beforeAnything_isEmpty();
    void emptyHistory_isEmpty();
    void holders_standByHowLongTheyHold();
    void holders_ofUnknownPost_areNone();
    void holders_withPostingAbroad_areNotMixed();
    void tenures_areAllOfTheDay();
    void childUnits_standByBranchThenOrder();
    void childUnits_withoutParentThatDay_standAtTheTop();
    void positionsOf_standHeadFirst();
    void subtree_isInTreeOrder();
    void subtree_ofACycle_ends();
    void mainTenure_isTheHighestStatePost();
    void mainTenure_withPartyPostOnly_isThat();
    void mainTenure_onFieldPosting_isTheHomePost();
    void presentPost_asPapersPrintIt();
    void unitPath_ofADivision_namesItsParent();
    void seats_countActingOverAndVacant();
    void seats_withoutThePostThatDay_areNone();
    void takenBefore_showsTheOldStateAfterwards();
};

void TestSnapshot::beforeAnything_isEmpty()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2005-01-01");

    const Snapshot before = office.on(u"1990-01-01");

    QVERIFY(before.tenures().empty());
    QVERIFY(before.childUnits({}).empty());
    QVERIFY(!before.unit(office.unitId(u"ban")));
    QVERIFY(!before.position(office.positionId(u"head1")));
    QVERIFY(before.positionsOf(office.unitId(u"v1")).empty());
    QVERIFY(before.holders(office.positionId(u"head1")).empty());
    QVERIFY(!before.mainTenure(office.cadreId(u"an")));
    QVERIFY(before.presentPostText(office.cadreId(u"an")).isEmpty());
    QVERIFY(before.unitPathText(office.unitId(u"v1")).isEmpty());
}

void TestSnapshot::emptyHistory_isEmpty()
{
    const Snapshot nothing(History().derived(), day(kDay));

    QVERIFY(nothing.tenures().empty());
    QVERIFY(nothing.childUnits({}).empty());
    QVERIFY(nothing.holders(PositionId(1)).empty());
    QVERIFY(nothing.tenuresOf(CadreId(1)).empty());
    QVERIFY(!nothing.cadre(CadreId(1)));
}

void TestSnapshot::holders_standByHowLongTheyHold()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"binh", u"staff1", u"2008-01-01")
        .appoint(u"an", u"staff1", u"2009-01-01")
        .appoint(u"cuc", u"staff1", u"2008-01-01")
        // Renewed last, but held longest.
        .appoint(u"dung", u"staff1", u"2003-01-01")
        .appoint(u"dung", u"staff1", u"2011-01-01", {.kind = EventKind::Reappointed});

    QCOMPARE(office.holders(u"staff1", kDay),
             (QStringList{u"dung full"_s, u"binh full"_s, u"cuc full"_s, u"an full"_s}));
}

void TestSnapshot::holders_ofUnknownPost_areNone()
{
    const HistoryBuilder office = test::smallOffice();

    QVERIFY(office.on(kDay).holders(PositionId(999)).empty());
    QVERIFY(office.on(kDay).holders(office.positionId(u"secretary")).empty());
}

void TestSnapshot::holders_withPostingAbroad_areNotMixed()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2008-01-01")
        .appoint(u"binh",
                 {},
                 u"2012-02-01",
                 {.kind = EventKind::Seconded, .capacity = Capacity::Seconded});

    QCOMPARE(office.holders(u"head1", kDay), QStringList{u"an full"_s});
    QCOMPARE(office.on(kDay).tenures().size(), std::size_t{2});
}

void TestSnapshot::tenures_areAllOfTheDay()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2008-01-01")
        .appoint(u"an", u"secretary", u"2009-01-01", {.kind = EventKind::Elected})
        .leave(u"an", u"head1", u"2012-06-01");

    QCOMPARE(office.on(u"2012-05-31").tenuresOf(office.cadreId(u"an")).size(), std::size_t{2});
    const Snapshot after = office.on(u"2012-06-01");
    QCOMPARE(after.tenuresOf(office.cadreId(u"an")).size(), std::size_t{1});
    QCOMPARE(after.tenures().size(), std::size_t{1});
    QCOMPARE(after.tenures().front()->position, MaybePositionId(office.positionId(u"secretary")));
}

void TestSnapshot::childUnits_standByBranchThenOrder()
{
    HistoryBuilder office;
    office.unit(u"ban", u"2000-01-01", {}, UnitKind::Commission);
    const UnitId ban = office.unitId(u"ban");
    const auto found = [&](const QString& code, Branch branch, int order) {
        const UnitId id(office.history().nextUnit());
        office.run(EstablishUnit{{.code = code,
                                  .name = code,
                                  .shortName = {},
                                  .kind = UnitKind::Department,
                                  .branch = branch,
                                  .parent = ban,
                                  .order = order},
                                 date(u"2000-01-01")});
        return id;
    };
    const UnitId party = found(u"du"_s, Branch::Party, 1);
    const UnitId second = found(u"b"_s, Branch::State, 2);
    const UnitId first = found(u"a"_s, Branch::State, 1);
    const UnitId alsoSecond = found(u"c"_s, Branch::State, 2);

    QCOMPARE(office.on(kDay).childUnits(ban),
             (std::vector<UnitId>{first, second, alsoSecond, party}));
}

void TestSnapshot::childUnits_withoutParentThatDay_standAtTheTop()
{
    HistoryBuilder office;
    office.unit(u"ban", u"2000-01-01", {}, UnitKind::Commission);
    Event founded = office.history().event(office.lastEvent());
    UnitChange change = *founded.body<UnitChange>();
    change.values.parent = UnitId(99);
    founded.unit = UnitId(2);
    founded.setBody(change);
    office.raw({founded});

    QCOMPARE(office.on(kDay).childUnits({}), (std::vector<UnitId>{UnitId(1), UnitId(2)}));
}

void TestSnapshot::positionsOf_standHeadFirst()
{
    HistoryBuilder office;
    office.unit(u"v1", u"2000-01-01")
        .position(u"staff", u"v1", u"2000-01-01", {.title = u"Chuyên viên"_s})
        .position(u"dep", u"v1", u"2000-01-01", {.title = u"Phó Vụ trưởng"_s})
        .position(u"head", u"v1", u"2000-01-01", {.title = u"Vụ trưởng"_s});

    QCOMPARE(office.names(office.on(kDay).positionsOf(office.unitId(u"v1"))),
             (QStringList{u"head"_s, u"dep"_s, u"staff"_s}));
    QVERIFY(office.on(kDay).positionsOf(UnitId(99)).empty());
}

void TestSnapshot::subtree_isInTreeOrder()
{
    HistoryBuilder office = test::smallOffice();
    office.unit(u"p2", u"2005-01-01", u"v2", UnitKind::Division)
        .unit(u"p1", u"2005-01-01", u"v1", UnitKind::Division);

    QCOMPARE(office.names(office.on(kDay).subtree(office.unitId(u"ban"))),
             (QStringList{u"ban"_s, u"v1"_s, u"p1"_s, u"v2"_s, u"p2"_s, u"du"_s}));
    QCOMPARE(office.names(office.on(u"2004-12-31").subtree(office.unitId(u"v1"))),
             QStringList{u"v1"_s});
}

void TestSnapshot::subtree_ofACycle_ends()
{
    HistoryBuilder office = test::smallOffice();
    office.raw({movedUnder(office.unitId(u"v1"), office.unitId(u"v2"), u"2010-01-01"),
                movedUnder(office.unitId(u"v2"), office.unitId(u"v1"), u"2010-01-01")});

    QCOMPARE(office.names(office.on(kDay).subtree(office.unitId(u"v1"))),
             (QStringList{u"v1"_s, u"v2"_s}));
}

void TestSnapshot::mainTenure_isTheHighestStatePost()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"secretary", u"2004-01-01", {.kind = EventKind::Elected})
        .appoint(u"an", u"dep1", u"2005-01-01")
        .appoint(u"an",
                 u"head2",
                 u"2010-01-01",
                 {.kind = EventKind::InChargeAssigned, .capacity = Capacity::InCharge});

    QCOMPARE(office.on(kDay).mainTenure(office.cadreId(u"an"))->position,
             MaybePositionId(office.positionId(u"head2")));
    QCOMPARE(office.on(u"2009-12-31").mainTenure(office.cadreId(u"an"))->position,
             MaybePositionId(office.positionId(u"dep1")));
}

void TestSnapshot::mainTenure_withPartyPostOnly_isThat()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"secretary", u"2004-01-01", {.kind = EventKind::Elected});

    QCOMPARE(office.on(kDay).mainTenure(office.cadreId(u"an"))->position,
             MaybePositionId(office.positionId(u"secretary")));
}

void TestSnapshot::mainTenure_onFieldPosting_isTheHomePost()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"staff1", u"2004-01-01")
        .appoint(u"an",
                 u"head2",
                 u"2012-05-01",
                 {.kind = EventKind::FieldPosted, .capacity = Capacity::FieldPosting});

    QCOMPARE(office.on(kDay).mainTenure(office.cadreId(u"an"))->position,
             MaybePositionId(office.positionId(u"staff1")));
}

void TestSnapshot::presentPost_asPapersPrintIt()
{
    HistoryBuilder office;
    office.unit(u"Ban Tổ chức", u"2000-01-01", {}, UnitKind::Commission)
        .unit(u"Vụ Tổ chức - Điều lệ", u"2000-01-01", u"Ban Tổ chức")
        .unit(u"Phòng Tổng hợp", u"2000-01-01", u"Vụ Tổ chức - Điều lệ", UnitKind::Division)
        .position(u"chief", u"Ban Tổ chức", u"2000-01-01", {.title = u"Trưởng ban"_s})
        .position(u"head", u"Vụ Tổ chức - Điều lệ", u"2000-01-01", {.title = u"Vụ trưởng"_s})
        .position(u"room", u"Phòng Tổng hợp", u"2000-01-01", {.title = u"Trưởng phòng"_s})
        .cadre(u"an", u"2000-01-01")
        .cadre(u"binh", u"2000-01-01")
        .cadre(u"cuc", u"2000-01-01")
        .appoint(u"an", u"chief", u"2010-01-01")
        .appoint(u"binh",
                 u"head",
                 u"2010-01-01",
                 {.kind = EventKind::ActingAssigned, .capacity = Capacity::Acting})
        .appoint(u"cuc", u"room", u"2010-01-01");
    const Snapshot snapshot = office.on(kDay);

    QCOMPARE(snapshot.presentPostText(office.cadreId(u"an")), u"Trưởng ban"_s);
    QCOMPARE(snapshot.presentPostText(office.cadreId(u"binh")),
             u"Quyền Vụ trưởng, Vụ Tổ chức - Điều lệ"_s);
    QCOMPARE(snapshot.presentPostText(office.cadreId(u"cuc")),
             u"Trưởng phòng, Phòng Tổng hợp, Vụ Tổ chức - Điều lệ"_s);
}

void TestSnapshot::unitPath_ofADivision_namesItsParent()
{
    HistoryBuilder office = test::smallOffice();
    office.unit(u"p1", u"2005-01-01", u"v1", UnitKind::Division);
    office.run(RenameUnit{office.unitId(u"v1"), u"Văn phòng"_s, {}, date(u"2010-01-01")});

    QCOMPARE(office.on(kDay).unitPathText(office.unitId(u"p1")), u"p1, Văn phòng"_s);
    QCOMPARE(office.on(u"2009-01-01").unitPathText(office.unitId(u"p1")), u"p1, v1"_s);
    QCOMPARE(office.on(kDay).unitPathText(office.unitId(u"v2")), u"v2"_s);
}

void TestSnapshot::seats_countActingOverAndVacant()
{
    HistoryBuilder office = test::smallOffice();
    const PositionId dep = office.positionId(u"dep1");
    const auto count = [&](QStringView iso) { return seatCount(office.on(iso), dep); };
    office.appoint(u"an", u"dep1", u"2010-01-01")
        .appoint(u"binh",
                 u"dep1",
                 u"2011-01-01",
                 {.kind = EventKind::ActingAssigned, .capacity = Capacity::Acting})
        .appoint(u"cuc",
                 u"dep1",
                 u"2012-01-01",
                 {.kind = EventKind::InChargeAssigned, .capacity = Capacity::InCharge})
        .appoint(u"dung",
                 u"dep1",
                 u"2012-02-01",
                 {.kind = EventKind::Seconded, .capacity = Capacity::Seconded});

    QCOMPARE(count(u"2009-01-01").vacant(), 2);
    QCOMPARE(count(u"2010-06-01").held, 1);
    QCOMPARE(count(u"2010-06-01").vacant(), 1);
    QCOMPARE(count(u"2011-06-01").acting, 1);
    QCOMPARE(count(u"2011-06-01").vacant(), 0);
    QCOMPARE(count(u"2011-06-01").over(), 0);
    // Whoever is seconded there takes no seat.
    QCOMPARE(count(kDay).held, 3);
    QCOMPARE(count(kDay).acting, 2);
    QCOMPARE(count(kDay).over(), 1);
    QCOMPARE(count(kDay).vacant(), 0);
}

void TestSnapshot::seats_withoutThePostThatDay_areNone()
{
    const HistoryBuilder office = test::smallOffice();

    const SeatCount count = seatCount(office.on(u"1990-01-01"), office.positionId(u"dep1"));

    QCOMPARE(count.seats, 0);
    QCOMPARE(count.held, 0);
    QCOMPARE(count.vacant(), 0);
}

void TestSnapshot::takenBefore_showsTheOldStateAfterwards()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2010-01-01");
    const Snapshot before = office.on(kDay);
    const Tenure held = *before.holders(office.positionId(u"head1")).front();

    office.leave(u"an", u"head1", u"2011-01-01").appoint(u"binh", u"head1", u"2011-01-01");
    office.run(RenameUnit{office.unitId(u"v1"), u"Vụ khác"_s, {}, date(u"2011-01-01")});

    QCOMPARE(before.holders(office.positionId(u"head1")).size(), std::size_t{1});
    QVERIFY(*before.holders(office.positionId(u"head1")).front() == held);
    QCOMPARE(before.unit(office.unitId(u"v1"))->name, u"v1"_s);
    QCOMPARE(office.holders(u"head1", kDay), QStringList{u"binh full"_s});
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestSnapshot)
#include "tst_snapshot.moc"
