#include "core/history/derive.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::HistoryBuilder;

namespace {

/// Two departments without posts under a commission.
HistoryBuilder bareOffice()
{
    HistoryBuilder office;
    office.unit(u"ban", u"2000-01-01", {}, UnitKind::Commission)
        .unit(u"v1", u"2000-01-01", u"ban")
        .unit(u"v2", u"2000-01-01", u"ban");
    return office;
}

UnitProfile department(const HistoryBuilder& office, const QString& code)
{
    return {.code = code,
            .name = code,
            .shortName = {},
            .kind = UnitKind::Department,
            .branch = Branch::State,
            .parent = office.unitId(u"ban"),
            .order = 9};
}

/// Arrows of the structure, "unit-merged 2 -> 3 2012-03-01".
QStringList lineage(const HistoryBuilder& office)
{
    QStringList rows;
    for (const UnitLineage& arrow : office.derived()->structure->lineage) {
        rows << u"%1 %2 -> %3 %4"_s.arg(code(arrow.kind))
                    .arg(arrow.predecessor.value())
                    .arg(arrow.successor.value())
                    .arg(arrow.on.iso());
    }
    return rows;
}

const UnitProfile* unitOn(const HistoryBuilder& office, int id, QStringView iso)
{
    return office.derived()->structure->unit(UnitId(id))->on(day(iso));
}

} // namespace

class TestDeriveStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void unit_existsFromItsDayOn();
    void rename_keepsFormerNamesByDay();
    void rename_recordedOutOfOrder_givesTheSame();
    void renameAndMove_areIndependentPatches();
    void merge_endsTheUnitsAndPointsToTheOther();
    void consolidation_endsAllAndFoundsTheSuccessor();
    void split_endsTheUnitAndFoundsTwo();
    void separation_foundsOneAndKeepsTheOld();
    void dissolution_endsWithoutSuccessor();
    void correctedFounding_keepsTheRenameOfThatDay();
    void position_changesByDayAndEnds();
    void position_movesWithTheUnitItIsGiven();
    void term_endsAsPlannedUnlessClosedEarlier();
    void document_isFoundById();
    void unknownIds_areNothing();
};

void TestDeriveStructure::unit_existsFromItsDayOn()
{
    const HistoryBuilder office = bareOffice();

    QVERIFY(!unitOn(office, 2, u"1999-12-31"));
    QVERIFY(unitOn(office, 2, u"2000-01-01"));
    QCOMPARE(unitOn(office, 2, u"2050-01-01")->code, u"v1"_s);
}

void TestDeriveStructure::rename_keepsFormerNamesByDay()
{
    HistoryBuilder office = bareOffice();
    const UnitId v1 = office.unitId(u"v1");
    office.run(RenameUnit{v1, u"Vụ Địa phương I"_s, u"ĐP I"_s, date(u"2007-05-01")});
    office.run(RenameUnit{v1, u"Vụ Địa phương miền Bắc"_s, {}, date(u"2012-03-01")});

    QCOMPARE(unitOn(office, 2, u"2007-04-30")->name, u"v1"_s);
    QCOMPARE(unitOn(office, 2, u"2007-05-01")->name, u"Vụ Địa phương I"_s);
    QCOMPARE(unitOn(office, 2, u"2012-02-29")->shortName, u"ĐP I"_s);
    QCOMPARE(unitOn(office, 2, u"2012-03-01")->name, u"Vụ Địa phương miền Bắc"_s);
    QCOMPARE(unitOn(office, 2, u"2012-03-01")->code, u"v1"_s);
    QCOMPARE(office.derived()->structure->unit(v1)->versions.size(), std::size_t{3});
}

void TestDeriveStructure::rename_recordedOutOfOrder_givesTheSame()
{
    HistoryBuilder office = bareOffice();
    const UnitId v1 = office.unitId(u"v1");
    office.run(RenameUnit{v1, u"Ba"_s, {}, date(u"2012-03-01")});
    office.run(RenameUnit{v1, u"Hai"_s, {}, date(u"2007-05-01")});

    QCOMPARE(unitOn(office, 2, u"2010-01-01")->name, u"Hai"_s);
    QCOMPARE(unitOn(office, 2, u"2013-01-01")->name, u"Ba"_s);
}

void TestDeriveStructure::renameAndMove_areIndependentPatches()
{
    HistoryBuilder office = bareOffice();
    const UnitId v1 = office.unitId(u"v1");
    office.run(MoveUnit{v1, office.unitId(u"v2"), date(u"2010-01-01")});
    office.run(RenameUnit{v1, u"Phòng Một"_s, {}, date(u"2005-01-01")});

    QCOMPARE(unitOn(office, 2, u"2011-01-01")->name, u"Phòng Một"_s);
    QCOMPARE(unitOn(office, 2, u"2011-01-01")->parent, MaybeUnitId(office.unitId(u"v2")));
    QCOMPARE(unitOn(office, 2, u"2006-01-01")->parent, MaybeUnitId(office.unitId(u"ban")));
}

void TestDeriveStructure::merge_endsTheUnitsAndPointsToTheOther()
{
    HistoryBuilder office = bareOffice();
    office.run(MergeUnits{{office.unitId(u"v1")}, office.unitId(u"v2"), date(u"2012-03-01")});

    QCOMPARE(lineage(office), QStringList{u"unit-merged 2 -> 3 2012-03-01"_s});
    QVERIFY(unitOn(office, 2, u"2012-02-29"));
    QVERIFY(!unitOn(office, 2, u"2012-03-01"));
    QVERIFY(unitOn(office, 3, u"2012-03-01"));
    QCOMPARE(office.derived()->structure->unit(UnitId(2))->endedBy,
             MaybeEventId(office.lastEvent()));
}

void TestDeriveStructure::consolidation_endsAllAndFoundsTheSuccessor()
{
    HistoryBuilder office = bareOffice();
    office.run(ConsolidateUnits{{office.unitId(u"v1"), office.unitId(u"v2")},
                                department(office, u"v12"_s),
                                date(u"2012-03-01")});

    QCOMPARE(lineage(office),
             (QStringList{u"units-consolidated 2 -> 4 2012-03-01"_s,
                          u"units-consolidated 3 -> 4 2012-03-01"_s}));
    QVERIFY(!unitOn(office, 2, u"2012-03-01"));
    QVERIFY(!unitOn(office, 3, u"2012-03-01"));
    QCOMPARE(unitOn(office, 4, u"2012-03-01")->code, u"v12"_s);
    QVERIFY(!unitOn(office, 4, u"2012-02-29"));
}

void TestDeriveStructure::split_endsTheUnitAndFoundsTwo()
{
    HistoryBuilder office = bareOffice();
    office.run(SplitUnit{office.unitId(u"v1"),
                         {department(office, u"v1a"_s), department(office, u"v1b"_s)},
                         date(u"2012-03-01")});

    QCOMPARE(lineage(office),
             (QStringList{u"unit-split 2 -> 4 2012-03-01"_s, u"unit-split 2 -> 5 2012-03-01"_s}));
    QVERIFY(!unitOn(office, 2, u"2012-03-01"));
    QCOMPARE(unitOn(office, 4, u"2012-03-01")->code, u"v1a"_s);
    QCOMPARE(unitOn(office, 5, u"2012-03-01")->code, u"v1b"_s);
}

void TestDeriveStructure::separation_foundsOneAndKeepsTheOld()
{
    HistoryBuilder office = bareOffice();
    office.run(
        SeparateUnit{office.unitId(u"v1"), department(office, u"v1c"_s), date(u"2012-03-01")});

    QCOMPARE(lineage(office), QStringList{u"unit-separated 2 -> 4 2012-03-01"_s});
    QVERIFY(unitOn(office, 2, u"2012-03-01"));
    QVERIFY(unitOn(office, 4, u"2012-03-01"));
}

void TestDeriveStructure::dissolution_endsWithoutSuccessor()
{
    HistoryBuilder office = bareOffice();
    office.run(DissolveUnit{office.unitId(u"v1"), date(u"2012-03-01")});

    QVERIFY(lineage(office).isEmpty());
    QVERIFY(!unitOn(office, 2, u"2012-03-01"));
}

void TestDeriveStructure::correctedFounding_keepsTheRenameOfThatDay()
{
    HistoryBuilder office;
    office.unit(u"v1", u"2010-01-01");
    const EventId founded = office.lastEvent();
    office.run(RenameUnit{office.unitId(u"v1"), u"Vụ Một"_s, {}, date(u"2010-01-01")});

    Event corrected = office.history().event(founded);
    UnitChange founding = *corrected.body<UnitChange>();
    founding.values.order = 7;
    corrected.setBody(founding);
    office.run(CorrectEvent{founded, corrected, {}});

    QCOMPARE(unitOn(office, 1, u"2010-01-01")->name, u"Vụ Một"_s);
    QCOMPARE(unitOn(office, 1, u"2010-01-01")->order, 7);
    QVERIFY(office.anomalies().isEmpty());
}

void TestDeriveStructure::position_changesByDayAndEnds()
{
    HistoryBuilder office = bareOffice();
    office.position(u"dep1", u"v1", u"2001-01-01", {.title = u"Phó Vụ trưởng"_s, .seats = 2});
    PositionChange change;
    change.values.seats = 3;
    change.mask = {PositionField::Seats};
    office.run(ChangePosition{office.positionId(u"dep1"), change, date(u"2010-01-01")});
    office.run(AbolishPosition{office.positionId(u"dep1"), date(u"2012-03-01")});

    const PositionRecord* post = office.derived()->structure->position(PositionId(1));
    QVERIFY(!post->on(day(u"2000-12-31")));
    QCOMPARE(post->on(day(u"2009-12-31"))->seats, 2);
    QCOMPARE(post->on(day(u"2010-01-01"))->seats, 3);
    QCOMPARE(post->on(day(u"2010-01-01"))->title, u"Phó Vụ trưởng"_s);
    QVERIFY(post->on(day(u"2012-02-29")));
    QVERIFY(!post->on(day(u"2012-03-01")));
}

void TestDeriveStructure::position_movesWithTheUnitItIsGiven()
{
    HistoryBuilder office = bareOffice();
    office.position(u"dep1", u"v1", u"2001-01-01");
    PositionChange change;
    change.values.unit = office.unitId(u"v2");
    change.mask = {PositionField::Unit};
    office.run(ChangePosition{office.positionId(u"dep1"), change, date(u"2010-01-01")});

    QCOMPARE(office.names(office.on(u"2009-12-31").positionsOf(office.unitId(u"v1"))),
             QStringList{u"dep1"_s});
    QCOMPARE(office.names(office.on(u"2010-01-01").positionsOf(office.unitId(u"v1"))),
             QStringList());
    QCOMPARE(office.names(office.on(u"2010-01-01").positionsOf(office.unitId(u"v2"))),
             QStringList{u"dep1"_s});
}

void TestDeriveStructure::term_endsAsPlannedUnlessClosedEarlier()
{
    HistoryBuilder office;
    office.term(u"2011", u"2011-01-01", u"2016-01-01").term(u"2016", u"2016-01-01", u"2021-01-01");
    office.run(CloseTerm{office.termId(u"2011"), date(u"2015-06-01")});

    QCOMPARE(office.derived()->structure->term(TermId(1))->closedOn, day(u"2015-06-01"));
    QCOMPARE(office.derived()->structure->term(TermId(2))->closedOn, day(u"2021-01-01"));
    QCOMPARE(office.derived()->structure->term(TermId(1))->profile.span.until(),
             day(u"2016-01-01"));
}

void TestDeriveStructure::document_isFoundById()
{
    HistoryBuilder office;
    office.document(u"12-QĐ/BTCTW", u"2012-03-01");

    QCOMPARE(office.derived()->structure->document(DocumentId(1))->number, u"12-QĐ/BTCTW"_s);
    QVERIFY(!office.derived()->structure->document(DocumentId(2)));
}

void TestDeriveStructure::unknownIds_areNothing()
{
    const StructureTable empty = *deriveStructure({});

    QVERIFY(!empty.unit(UnitId(1)));
    QVERIFY(!empty.unit(MaybeUnitId()));
    QVERIFY(!empty.position(PositionId(7)));
    QVERIFY(!empty.term(TermId(7)));
    QVERIFY(!empty.document(MaybeDocumentId()));
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestDeriveStructure)
#include "tst_derive_structure.moc"
