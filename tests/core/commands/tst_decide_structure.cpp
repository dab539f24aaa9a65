#include "core/commands/decide.h"
#include "tests/support/refusal_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::HistoryBuilder;

namespace {

constexpr QStringView kOn = u"2012-03-01";

/// A commission with two departments without posts.
HistoryBuilder bareOffice()
{
    HistoryBuilder office;
    office.unit(u"ban", u"2000-01-01", {}, UnitKind::Commission)
        .unit(u"v1", u"2000-01-01", u"ban")
        .unit(u"v2", u"2000-01-01", u"ban");
    return office;
}

UnitProfile profileOf(const QString& code, MaybeUnitId parent = {})
{
    return {.code = code,
            .name = code,
            .shortName = {},
            .kind = UnitKind::Department,
            .branch = Branch::State,
            .parent = parent,
            .order = 1};
}

/// Every command that ends the unit "v1".
std::vector<Command> endings(const HistoryBuilder& office)
{
    const UnitId v1 = office.unitId(u"v1");
    const UnitId v2 = office.unitId(u"v2");
    return {MergeUnits{{v1}, v2, date(kOn)},
            ConsolidateUnits{{v1, v2}, profileOf(u"new"_s), date(kOn)},
            SplitUnit{v1, {profileOf(u"a"_s), profileOf(u"b"_s)}, date(kOn)},
            DissolveUnit{v1, date(kOn)}};
}

} // namespace

class TestDecideStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void establish_normalizesTexts();
    void establish_wrongForm_data();
    void establish_wrongForm();
    void establish_codeOfADeadUnit_isTaken();
    void establish_belowWhatIsNotThere_isRefused();
    void rename_wrongForm();
    void move_belowItself_isRefused();
    void move_belowItselfOnALaterDay_isRefused();
    void move_toTheTop();
    void ending_withPostsLeft_isRefused_data();
    void ending_withPostsLeft_isRefused();
    void ending_withPostsFoundedLater_isRefused();
    void ending_withUnitsBelow_isRefused();
    void ending_afterEverythingMoved_isAllowed();
    void ending_aUnitThatEndedOrEnds_isRefused();
    void ending_withUnknownDecision_isRefused();
    void merge_intoItselfOrNothing_isRefused();
    void merge_namedTwice_isRefused();
    void consolidate_wrongForm();
    void split_wrongForm();
    void successorBelowAnEndingUnit_isRefused();
    void separate_wrongForm();
    void documents_areKept();
};

void TestDecideStructure::establish_normalizesTexts()
{
    HistoryBuilder office;
    UnitProfile profile = profileOf(u" V1 "_s);
    profile.name = u"  Vụ  Địa phương\u00a0I "_s.normalized(QString::NormalizationForm_D);
    office.run(EstablishUnit{profile, date(u"2000")});

    const UnitRecord* unit = office.derived()->structure->unit(UnitId(1));
    QCOMPARE(unit->versions.front().profile.code, u"V1"_s);
    QCOMPARE(unit->versions.front().profile.name, u"Vụ Địa phương I"_s);
    QVERIFY(unit->uid);
    QCOMPARE(unit->establishedOn, day(u"2000-01-01"));
    QCOMPARE(office.history().event(EventId(1)).precision, DatePrecision::Year);
}

void TestDecideStructure::establish_wrongForm_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("errorCode");
    QTest::newRow("no code") << u" "_s << u"Vụ"_s << errorCodeName(ErrorCode::Validation);
    QTest::newRow("no name") << u"V3"_s << u"\t"_s << errorCodeName(ErrorCode::Validation);
    QTest::newRow("code taken") << u"v1"_s << u"Vụ"_s << errorCodeName(ErrorCode::Conflict);
    QTest::newRow("code taken, blanks")
        << u" v1 "_s << u"Vụ"_s << errorCodeName(ErrorCode::Conflict);
}

void TestDecideStructure::establish_wrongForm()
{
    QFETCH(const QString, code);
    QFETCH(const QString, name);
    QFETCH(const QString, errorCode);
    HistoryBuilder office = bareOffice();
    UnitProfile profile = profileOf(code);
    profile.name = name;

    const Result<ChangeSet> refused = office.attempt(EstablishUnit{profile, date(kOn)});

    QVERIFY(!refused.ok());
    QCOMPARE(errorCodeName(refused.error().code), errorCode);
}

void TestDecideStructure::establish_codeOfADeadUnit_isTaken()
{
    HistoryBuilder office = bareOffice();
    office.run(DissolveUnit{office.unitId(u"v1"), date(u"2005-01-01")});

    VERIFY_REFUSED(
        office, (EstablishUnit{profileOf(u"v1"_s), date(kOn)}), ErrorCode::Conflict, u"v1"_s);
}

void TestDecideStructure::establish_belowWhatIsNotThere_isRefused()
{
    HistoryBuilder office = bareOffice();
    VERIFY_REFUSED(office,
                   (EstablishUnit{profileOf(u"p"_s, UnitId(99)), date(kOn)}),
                   ErrorCode::NotFound,
                   QString());
    VERIFY_REFUSED(office,
                   (EstablishUnit{profileOf(u"p"_s, office.unitId(u"v1")), date(u"1999-12-31")}),
                   ErrorCode::Conflict,
                   u"31/12/1999"_s);
}

void TestDecideStructure::rename_wrongForm()
{
    HistoryBuilder office = bareOffice();
    const UnitId v1 = office.unitId(u"v1");
    VERIFY_REFUSED(
        office, (RenameUnit{v1, u"  "_s, {}, date(kOn)}), ErrorCode::Validation, QString());
    VERIFY_REFUSED(
        office, (RenameUnit{UnitId(99), u"Vụ"_s, {}, date(kOn)}), ErrorCode::NotFound, QString());
    VERIFY_REFUSED(
        office, (RenameUnit{v1, u"Vụ"_s, {}, date(u"1999")}), ErrorCode::Conflict, u"v1"_s);
    VERIFY_REFUSED(office,
                   (RenameUnit{v1, u"Vụ"_s, {}, date(kOn), DocumentId(9)}),
                   ErrorCode::NotFound,
                   QString());
}

void TestDecideStructure::move_belowItself_isRefused()
{
    HistoryBuilder office = bareOffice();
    office.unit(u"p1", u"2001-01-01", u"v1", UnitKind::Division);
    const UnitId v1 = office.unitId(u"v1");

    VERIFY_REFUSED(office, (MoveUnit{v1, v1, date(kOn)}), ErrorCode::Conflict, u"v1"_s);
    VERIFY_REFUSED(
        office, (MoveUnit{v1, office.unitId(u"p1"), date(kOn)}), ErrorCode::Conflict, u"v1"_s);
}

void TestDecideStructure::move_belowItselfOnALaterDay_isRefused()
{
    HistoryBuilder office = bareOffice();
    office.run(MoveUnit{office.unitId(u"v1"), office.unitId(u"v2"), date(u"2012-06-01")});

    // On 01/03/2012 all is well, but from 01/06/2012 on each would stand below the other.
    VERIFY_REFUSED(office,
                   (MoveUnit{office.unitId(u"v2"), office.unitId(u"v1"), date(u"2012-03-01")}),
                   ErrorCode::Conflict,
                   QString());
}

void TestDecideStructure::move_toTheTop()
{
    HistoryBuilder office = bareOffice();
    office.run(MoveUnit{office.unitId(u"v1"), {}, date(kOn)});

    QCOMPARE(office.names(office.on(kOn).childUnits({})), (QStringList{u"ban"_s, u"v1"_s}));
    QCOMPARE(office.names(office.on(kOn).childUnits(office.unitId(u"ban"))), QStringList{u"v2"_s});
}

void TestDecideStructure::ending_withPostsLeft_isRefused_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 4; ++i) {
        QTest::addRow("%d", i) << i;
    }
}

void TestDecideStructure::ending_withPostsLeft_isRefused()
{
    QFETCH(const int, which);
    HistoryBuilder office = bareOffice();
    office.position(u"head1", u"v1", u"2000-01-01");

    VERIFY_REFUSED(office,
                   endings(office)[static_cast<std::size_t>(which)],
                   ErrorCode::Conflict,
                   u"Vụ trưởng"_s);
}

void TestDecideStructure::ending_withPostsFoundedLater_isRefused()
{
    HistoryBuilder office = bareOffice();
    office.position(u"head1", u"v1", u"2012-06-01");

    for (const Command& command : endings(office)) {
        VERIFY_REFUSED(office, command, ErrorCode::Conflict, u"Vụ trưởng"_s);
    }

    HistoryBuilder moved = bareOffice();
    moved.unit(u"p1", u"2001-01-01", u"v2", UnitKind::Division);
    moved.run(MoveUnit{moved.unitId(u"p1"), moved.unitId(u"v1"), date(u"2012-06-01")});
    VERIFY_REFUSED(
        moved, (DissolveUnit{moved.unitId(u"v1"), date(kOn)}), ErrorCode::Conflict, u"p1"_s);
}

void TestDecideStructure::ending_withUnitsBelow_isRefused()
{
    HistoryBuilder office = bareOffice();
    office.unit(u"p1", u"2001-01-01", u"v1", UnitKind::Division);

    for (const Command& command : endings(office)) {
        VERIFY_REFUSED(office, command, ErrorCode::Conflict, u"p1"_s);
    }
}

void TestDecideStructure::ending_afterEverythingMoved_isAllowed()
{
    HistoryBuilder office = bareOffice();
    office.unit(u"p1", u"2001-01-01", u"v1", UnitKind::Division)
        .position(u"head1", u"v1", u"2000-01-01")
        .position(u"dep1", u"v1", u"2000-01-01", {.title = u"Phó Vụ trưởng"_s});
    PositionChange change;
    change.values.unit = office.unitId(u"v2");
    change.mask = {PositionField::Unit};
    // All on the day the unit ends.
    office.run(MoveUnit{office.unitId(u"p1"), office.unitId(u"v2"), date(kOn)});
    office.run(ChangePosition{office.positionId(u"dep1"), change, date(kOn)});
    office.run(AbolishPosition{office.positionId(u"head1"), date(kOn)});

    office.run(MergeUnits{{office.unitId(u"v1")}, office.unitId(u"v2"), date(kOn)});

    QVERIFY(office.anomalies().isEmpty());
    QVERIFY(!office.on(kOn).unit(office.unitId(u"v1")));
}

void TestDecideStructure::ending_aUnitThatEndedOrEnds_isRefused()
{
    HistoryBuilder before = bareOffice();
    before.run(DissolveUnit{before.unitId(u"v1"), date(u"2010-01-01")});
    HistoryBuilder later = bareOffice();
    later.run(DissolveUnit{later.unitId(u"v1"), date(u"2013-01-01")});

    for (const Command& command : endings(before)) {
        VERIFY_REFUSED(before, command, ErrorCode::Conflict, u"v1"_s);
    }
    for (const Command& command : endings(later)) {
        VERIFY_REFUSED(later, command, ErrorCode::Conflict, u"01/01/2013"_s);
    }
}

void TestDecideStructure::ending_withUnknownDecision_isRefused()
{
    HistoryBuilder office = bareOffice();
    for (Command command : endings(office)) {
        std::visit(
            [](auto& part) {
                if constexpr (requires { part.document = MaybeDocumentId(); }) {
                    part.document = DocumentId(99);
                }
            },
            command);
        VERIFY_REFUSED(office, command, ErrorCode::NotFound, QString());
    }
}

void TestDecideStructure::merge_intoItselfOrNothing_isRefused()
{
    HistoryBuilder office = bareOffice();
    const UnitId v1 = office.unitId(u"v1");
    VERIFY_REFUSED(office, (MergeUnits{{v1}, v1, date(kOn)}), ErrorCode::Validation, QString());
    VERIFY_REFUSED(office, (MergeUnits{{}, v1, date(kOn)}), ErrorCode::Validation, QString());
    VERIFY_REFUSED(
        office, (MergeUnits{{v1}, UnitId(99), date(kOn)}), ErrorCode::NotFound, QString());
    VERIFY_REFUSED(
        office, (MergeUnits{{UnitId(99)}, v1, date(kOn)}), ErrorCode::NotFound, QString());
}

void TestDecideStructure::merge_namedTwice_isRefused()
{
    HistoryBuilder office = bareOffice();
    const UnitId v1 = office.unitId(u"v1");
    VERIFY_REFUSED(office,
                   (MergeUnits{{v1, v1}, office.unitId(u"v2"), date(kOn)}),
                   ErrorCode::Validation,
                   QString());
}

void TestDecideStructure::consolidate_wrongForm()
{
    HistoryBuilder office = bareOffice();
    const UnitId v1 = office.unitId(u"v1");
    const UnitId v2 = office.unitId(u"v2");
    VERIFY_REFUSED(office,
                   (ConsolidateUnits{{v1}, profileOf(u"n"_s), date(kOn)}),
                   ErrorCode::Validation,
                   QString());
    VERIFY_REFUSED(office,
                   (ConsolidateUnits{{v1, v1}, profileOf(u"n"_s), date(kOn)}),
                   ErrorCode::Validation,
                   QString());
    VERIFY_REFUSED(office,
                   (ConsolidateUnits{{v1, v2}, profileOf(u"v1"_s), date(kOn)}),
                   ErrorCode::Conflict,
                   u"v1"_s);
}

void TestDecideStructure::split_wrongForm()
{
    HistoryBuilder office = bareOffice();
    const UnitId v1 = office.unitId(u"v1");
    VERIFY_REFUSED(
        office, (SplitUnit{v1, {profileOf(u"a"_s)}, date(kOn)}), ErrorCode::Validation, QString());
    VERIFY_REFUSED(office,
                   (SplitUnit{v1, {profileOf(u"a"_s), profileOf(u" a"_s)}, date(kOn)}),
                   ErrorCode::Conflict,
                   u"a"_s);
    VERIFY_REFUSED(office,
                   (SplitUnit{v1, {profileOf(u"a"_s), profileOf(u"v2"_s)}, date(kOn)}),
                   ErrorCode::Conflict,
                   u"v2"_s);
}

void TestDecideStructure::successorBelowAnEndingUnit_isRefused()
{
    HistoryBuilder office = bareOffice();
    const UnitId v1 = office.unitId(u"v1");
    const UnitId v2 = office.unitId(u"v2");
    VERIFY_REFUSED(office,
                   (ConsolidateUnits{{v1, v2}, profileOf(u"n"_s, v1), date(kOn)}),
                   ErrorCode::Validation,
                   u"n"_s);
    VERIFY_REFUSED(office,
                   (SplitUnit{v1, {profileOf(u"a"_s), profileOf(u"b"_s, v1)}, date(kOn)}),
                   ErrorCode::Validation,
                   u"b"_s);
}

void TestDecideStructure::separate_wrongForm()
{
    HistoryBuilder office = bareOffice();
    VERIFY_REFUSED(office,
                   (SeparateUnit{UnitId(99), profileOf(u"a"_s), date(kOn)}),
                   ErrorCode::NotFound,
                   QString());
    VERIFY_REFUSED(office,
                   (SeparateUnit{office.unitId(u"v1"), profileOf(u"v2"_s), date(kOn)}),
                   ErrorCode::Conflict,
                   u"v2"_s);
}

void TestDecideStructure::documents_areKept()
{
    HistoryBuilder office = bareOffice();
    office.document(u"05-QĐ", u"2012-02-01");
    const DocumentId decision = office.documentId(u"05-QĐ");
    office.run(SplitUnit{
        office.unitId(u"v1"), {profileOf(u"a"_s), profileOf(u"b"_s)}, date(kOn), decision});

    const BatchRecord& batch = office.history().batch(office.lastBatch());
    QCOMPARE(batch.eventCount, 4);
    for (int i = 0; i < batch.eventCount; ++i) {
        QCOMPARE(office.history().event(EventId(batch.firstEvent.value() + i)).document,
                 MaybeDocumentId(decision));
    }
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestDecideStructure)
#include "tst_decide_structure.moc"
