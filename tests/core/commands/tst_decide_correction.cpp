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

/// @p event with another day.
Event movedTo(Event event, QStringView on)
{
    event.effectiveOn = day(on);
    return event;
}

CorrectEvent correction(const HistoryBuilder& office, EventId event, QStringView on)
{
    return {event, movedTo(office.history().event(event), on), u"nhầm ngày"_s};
}

} // namespace

class TestDecideCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void retract_unknown_isNotFound();
    void retract_twice_isRefused();
    void retract_batchWithEveryEventTakenBack_isRefused();
    void retract_foundingOfWhatIsUsed_isRefused_data();
    void retract_foundingOfWhatIsUsed_isRefused();
    void retract_foundingWithinItsOwnBatch_isRefused();
    void retract_appointmentThatALaterActEnds_isRefused();
    void retract_appointmentBehindATransfer_givesTheOldPostBack();
    void retract_aLeaving_ofAPostAbolishedSince_isRefused();
    void retract_aMove_thatKeepsUnitsApart_isRefused();
    void retract_aMoveOfAPost_outOfADissolvedUnit_isRefused();
    void redo_thenUseIt_cannotBeUndone();
    void reinstate_withoutWhatItRestsOn_isRefused_data();
    void reinstate_withoutWhatItRestsOn_isRefused();
    void reinstate_aCodeTakenMeanwhile_isRefused_data();
    void reinstate_aCodeTakenMeanwhile_isRefused();
    void reinstate_beforeAnotherHolding_isRefused();
    void correct_movesTheDay();
    void correct_keepsSubject_data();
    void correct_keepsSubject();
    void correct_thePost_ofAHolding();
    void correct_againstLaterRecords_isRefused();
    void correct_aFounding_toAnEarlierDay();
    void correct_aFounding_toAfterItsUse_isRefused();
    void correct_anAbolition_toALaterDay();
    void correct_aPlanEntry_toAfterItsSteps_isRefused();
    void retract_anApproval_thatAppointmentsFollow_data();
    void retract_anApproval_thatAppointmentsFollow();
    void undo_thenRedo_isAlwaysAllowed();
    void correct_wrongForm();
    void correct_toACodeTaken_isRefused();
    void correct_aRetraction_isRefused();
    void correct_remarksMayComeAndGo();
    void revoke_endsWhatRestsOnIt();
    void revoke_beforeItTakesEffect_isRefused();
    void revoke_beforeTheEndRecorded_isRefused();
    void revoke_wrongForm();
};

void TestDecideCorrection::retract_unknown_isNotFound()
{
    HistoryBuilder office = test::smallOffice();
    VERIFY_REFUSED(office, (RetractBatch{BatchId(999), {}}), ErrorCode::NotFound, QString());
    VERIFY_REFUSED(office, (RetractEvent{EventId(999), {}}), ErrorCode::NotFound, QString());
    VERIFY_REFUSED(office,
                   (CorrectEvent{EventId(999), office.history().event(EventId(1)), {}}),
                   ErrorCode::NotFound,
                   QString());
}

void TestDecideCorrection::retract_twice_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2010-01-01");
    const BatchId batch = office.lastBatch();
    const EventId event = office.lastEvent();
    office.run(RetractBatch{batch, {}});

    VERIFY_REFUSED(office, (RetractBatch{batch, {}}), ErrorCode::Conflict, QString());
    VERIFY_REFUSED(office, (RetractEvent{event, {}}), ErrorCode::Conflict, QString());
    VERIFY_REFUSED(
        office, correction(office, event, u"2011-01-01"), ErrorCode::Conflict, QString());
}

void TestDecideCorrection::retract_batchWithEveryEventTakenBack_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2010-01-01");
    const BatchId batch = office.lastBatch();
    office.run(RetractEvent{office.lastEvent(), {}});

    VERIFY_REFUSED(office, (RetractBatch{batch, {}}), ErrorCode::Conflict, QString());
}

void TestDecideCorrection::retract_foundingOfWhatIsUsed_isRefused_data()
{
    QTest::addColumn<QString>("thing");
    for (const char* thing : {"cadre", "unit", "parent", "position", "term", "plan", "document"}) {
        QTest::newRow(thing) << QString::fromLatin1(thing);
    }
}

void TestDecideCorrection::retract_foundingOfWhatIsUsed_isRefused()
{
    QFETCH(const QString, thing);
    HistoryBuilder office;
    BatchId founding(1);
    const auto keep = [&](const QString& name) {
        if (name == thing) {
            founding = office.lastBatch();
        }
    };
    office.unit(u"ban", u"2000-01-01");
    keep(u"parent"_s);
    office.unit(u"v1", u"2000-01-01", u"ban");
    keep(u"unit"_s);
    office.position(u"head1", u"v1", u"2000-01-01");
    keep(u"position"_s);
    office.cadre(u"an", u"2000-01-01");
    keep(u"cadre"_s);
    office.term(u"2016", u"2016-01-01", u"2021-01-01");
    keep(u"term"_s);
    office.plan(u"qh", u"2016", u"2012-01-01");
    keep(u"plan"_s);
    office.document(u"1-QĐ", u"2012-01-01");
    keep(u"document"_s);
    office.nominate(u"qh", u"an", u"head1", u"2012-02-01")
        .appoint(u"an", u"head1", u"2012-03-01", {.document = office.documentId(u"1-QĐ")});

    VERIFY_REFUSED(office, (RetractBatch{founding, {}}), ErrorCode::Conflict, QString());
}

void TestDecideCorrection::retract_foundingWithinItsOwnBatch_isRefused()
{
    // The nominations of a review stand in the batch that opened it.
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01")
        .nominate(u"qh", u"an", u"head1", u"2012-09-02")
        .approve(u"qh", u"2012-11-01")
        .plan(u"qh13", u"2016", u"2013-09-01", u"qh");
    const BatchRecord review = office.history().batch(office.lastBatch());

    VERIFY_REFUSED(office, (RetractEvent{review.firstEvent, {}}), ErrorCode::Conflict, QString());
    QVERIFY_RESULT(office.attempt(RetractEvent{office.lastEvent(), {}}));
    QVERIFY_RESULT(office.attempt(RetractBatch{review.id, {}}));
}

void TestDecideCorrection::retract_appointmentThatALaterActEnds_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2005-01-01");
    const BatchId appointment = office.lastBatch();
    office.appoint(u"an", u"head1", u"2012-01-01");

    VERIFY_REFUSED(
        office, (RetractBatch{appointment, {}}), ErrorCode::Conflict, u"Nguyễn Văn an (an)"_s);
    office.run(RetractBatch{office.lastBatch(), {}});
    QVERIFY_RESULT(office.attempt(RetractBatch{appointment, {}}));
}

void TestDecideCorrection::retract_appointmentBehindATransfer_givesTheOldPostBack()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2005-01-01").appoint(u"an", u"head1", u"2012-01-01");
    office.run(RetractBatch{office.lastBatch(), u"chưa ký"_s});

    QCOMPARE(office.career(u"an"), QStringList{u"dep1 full 2005-01-01.."_s});
    QCOMPARE(office.history().event(office.lastEvent()).body<RetractionDetail>()->reason,
             u"chưa ký"_s);
}

void TestDecideCorrection::retract_aLeaving_ofAPostAbolishedSince_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2005-01-01").leave(u"an", u"head1", u"2012-01-01");
    const BatchId leaving = office.lastBatch();
    office.run(AbolishPosition{office.positionId(u"head1"), date(u"2012-01-01")});

    VERIFY_REFUSED(
        office, (RetractBatch{leaving, {}}), ErrorCode::Conflict, u"Nguyễn Văn an (an)"_s);
}

void TestDecideCorrection::retract_aMove_thatKeepsUnitsApart_isRefused()
{
    HistoryBuilder office;
    office.unit(u"a", u"2000-01-01").unit(u"b", u"2000-01-01", u"a");
    office.run(MoveUnit{office.unitId(u"b"), {}, date(u"2010-01-01")});
    const BatchId move = office.lastBatch();
    office.run(MoveUnit{office.unitId(u"a"), office.unitId(u"b"), date(u"2011-01-01")});

    VERIFY_REFUSED(office, (RetractBatch{move, {}}), ErrorCode::Conflict, QString());
}

void TestDecideCorrection::retract_aMoveOfAPost_outOfADissolvedUnit_isRefused()
{
    HistoryBuilder office;
    office.unit(u"a", u"2000-01-01").unit(u"b", u"2000-01-01").position(u"p", u"a", u"2000-01-01");
    PositionChange change;
    change.values.unit = office.unitId(u"b");
    change.mask = {PositionField::Unit};
    office.run(ChangePosition{office.positionId(u"p"), change, date(u"2010-01-01")});
    const BatchId move = office.lastBatch();
    office.run(DissolveUnit{office.unitId(u"a"), date(u"2010-01-01")});

    VERIFY_REFUSED(office, (RetractBatch{move, {}}), ErrorCode::Conflict, QString());
}

void TestDecideCorrection::redo_thenUseIt_cannotBeUndone()
{
    HistoryBuilder office = test::smallOffice();
    office.cadre(u"eva", u"2000-01-01");
    office.run(RetractBatch{office.lastBatch(), {}});
    office.run(RetractBatch{office.lastBatch(), {}});
    const BatchId redo = office.lastBatch();
    office.appoint(u"eva", u"head1", u"2012-01-01");

    // Taking the redo back would take eva away again, whom the appointment names.
    VERIFY_REFUSED(office, (RetractBatch{redo, {}}), ErrorCode::Conflict, u"01/01/2012"_s);
}

void TestDecideCorrection::reinstate_withoutWhatItRestsOn_isRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"holding", "post", "nomination"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestDecideCorrection::reinstate_withoutWhatItRestsOn_isRefused()
{
    QFETCH(const QString, kind);
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-01-01");
    BatchId founding(1);
    if (kind == u"holding"_s) {
        office.cadre(u"eva", u"2000-01-01");
        founding = office.lastBatch();
        office.appoint(u"eva", u"head1", u"2012-01-01");
    } else if (kind == u"post"_s) {
        office.unit(u"v3", u"2000-01-01", u"ban");
        founding = office.lastBatch();
        office.position(u"head3", u"v3", u"2000-01-01");
    } else {
        office.cadre(u"eva", u"2000-01-01");
        founding = office.lastBatch();
        office.nominate(u"qh", u"eva", u"head1", u"2012-02-01");
    }
    office.run(RetractBatch{office.lastBatch(), {}});
    const BatchId retraction = office.lastBatch();
    office.run(RetractBatch{founding, {}});
    const BatchId ofFounding = office.lastBatch();

    VERIFY_REFUSED(office, (RetractBatch{retraction, {}}), ErrorCode::Conflict, QString());
    // In the right order it goes.
    office.run(RetractBatch{ofFounding, {}});
    QVERIFY_RESULT(office.attempt(RetractBatch{retraction, {}}));
    QVERIFY(office.anomalies().isEmpty());
}

void TestDecideCorrection::reinstate_aCodeTakenMeanwhile_isRefused_data()
{
    QTest::addColumn<QString>("thing");
    for (const char* thing : {"cadre", "unit", "position", "term", "plan"}) {
        QTest::newRow(thing) << QString::fromLatin1(thing);
    }
}

void TestDecideCorrection::reinstate_aCodeTakenMeanwhile_isRefused()
{
    QFETCH(const QString, thing);
    HistoryBuilder office = test::smallOffice();
    const auto found = [&] {
        if (thing == u"cadre"_s) {
            office.cadre(u"x", u"2000-01-01");
        } else if (thing == u"unit"_s) {
            office.unit(u"x", u"2000-01-01");
        } else if (thing == u"position"_s) {
            office.position(u"x", u"v1", u"2000-01-01");
        } else if (thing == u"term"_s) {
            office.term(u"x", u"2000-01-01", u"2005-01-01");
        } else {
            office.plan(u"x", u"2016", u"2012-01-01");
        }
    };
    found();
    office.run(RetractBatch{office.lastBatch(), {}});
    const BatchId retraction = office.lastBatch();
    found();

    VERIFY_REFUSED(office, (RetractBatch{retraction, {}}), ErrorCode::Conflict, u"x"_s);
}

void TestDecideCorrection::reinstate_beforeAnotherHolding_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2010-01-01");
    office.run(RetractBatch{office.lastBatch(), {}});
    const BatchId retraction = office.lastBatch();
    office.appoint(u"an", u"head1", u"2010-02-01");

    VERIFY_REFUSED(
        office, (RetractBatch{retraction, {}}), ErrorCode::Conflict, u"Nguyễn Văn an (an)"_s);
}

void TestDecideCorrection::correct_movesTheDay()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2012-03-01");
    const EventId wrong = office.lastEvent();

    const ChangeSet changes = office.run(correction(office, wrong, u"2012-02-01"));

    QCOMPARE(office.career(u"an"), QStringList{u"head1 full 2012-02-01.."_s});
    QCOMPARE(changes.firstDay, day(u"2012-02-01"));
    QCOMPARE(office.history().batch(office.lastBatch()).eventCount, 2);
    QVERIFY(!office.history().isLive(wrong));
    // Undone, the wrong record stands again.
    office.run(RetractBatch{office.lastBatch(), {}});
    QCOMPARE(office.career(u"an"), QStringList{u"head1 full 2012-03-01.."_s});
}

void TestDecideCorrection::correct_keepsSubject_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"kind", "cadre", "unit", "body", "post founded", "document founded"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestDecideCorrection::correct_keepsSubject()
{
    QFETCH(const QString, what);
    HistoryBuilder office = test::smallOffice();
    office.document(u"1-QĐ", u"2012-01-01").document(u"2-QĐ", u"2012-01-01");
    const EventId paper = office.lastEvent();
    office.position(u"head3", u"v1", u"2000-01-01");
    const EventId post = office.lastEvent();
    office.run(RenameUnit{office.unitId(u"v1"), u"Vụ Một"_s, {}, date(u"2010-01-01")});
    const EventId rename = office.lastEvent();
    office.appoint(u"an", u"head1", u"2012-03-01");
    EventId wrong = office.lastEvent();
    Event replacement = office.history().event(wrong);
    if (what == u"kind"_s) {
        replacement.kind = EventKind::Elected;
    } else if (what == u"cadre"_s) {
        replacement.cadre = office.cadreId(u"binh");
    } else if (what == u"unit"_s) {
        wrong = rename;
        replacement = office.history().event(rename);
        replacement.unit = office.unitId(u"v2");
    } else if (what == u"body"_s) {
        wrong = rename;
        replacement = office.history().event(rename);
        replacement.detail.reset();
    } else if (what == u"post founded"_s) {
        wrong = post;
        replacement = office.history().event(post);
        replacement.position = PositionId(99);
    } else {
        wrong = paper;
        replacement = office.history().event(paper);
        replacement.document = DocumentId(1);
    }

    VERIFY_REFUSED(
        office, (CorrectEvent{wrong, replacement, {}}), ErrorCode::Validation, QString());
}

void TestDecideCorrection::correct_thePost_ofAHolding()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2012-03-01");
    Event replacement = office.history().event(office.lastEvent());
    replacement.position = office.positionId(u"head2");
    office.run(CorrectEvent{office.lastEvent(), replacement, {}});

    QCOMPARE(office.career(u"an"), QStringList{u"head2 full 2012-03-01.."_s});
}

void TestDecideCorrection::correct_againstLaterRecords_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2005-01-01");
    const EventId appointment = office.lastEvent();
    office.appoint(u"an", u"head1", u"2012-01-01");

    VERIFY_REFUSED(office,
                   correction(office, appointment, u"2012-01-02"),
                   ErrorCode::Conflict,
                   u"Nguyễn Văn an (an)"_s);
    QVERIFY_RESULT(office.attempt(correction(office, appointment, u"2011-12-31")));
}

void TestDecideCorrection::correct_aFounding_toAnEarlierDay()
{
    HistoryBuilder office = test::smallOffice();
    office.position(u"head3", u"v1", u"2005-01-01");
    const EventId founding = office.lastEvent();

    office.run(correction(office, founding, u"2003-01-01"));

    QVERIFY(office.on(u"2003-01-01").position(office.positionId(u"head3")));
    VERIFY_REFUSED(office,
                   correction(office, office.lastEvent(), u"1999-01-01"),
                   ErrorCode::Conflict,
                   QString());
}

void TestDecideCorrection::correct_aFounding_toAfterItsUse_isRefused()
{
    HistoryBuilder office;
    office.unit(u"v1", u"2000-01-01");
    const EventId unit = office.lastEvent();
    office.position(u"head1", u"v1", u"2001-01-01");
    const EventId post = office.lastEvent();
    office.cadre(u"an", u"2000-01-01").appoint(u"an", u"head1", u"2002-01-01");

    VERIFY_REFUSED(office, correction(office, unit, u"2001-01-02"), ErrorCode::Conflict, QString());
    VERIFY_REFUSED(office,
                   correction(office, post, u"2002-01-02"),
                   ErrorCode::Conflict,
                   u"Nguyễn Văn an (an)"_s);
    QVERIFY_RESULT(office.attempt(correction(office, post, u"2002-01-01")));
}

void TestDecideCorrection::correct_anAbolition_toALaterDay()
{
    HistoryBuilder office = test::smallOffice();
    office.run(AbolishPosition{office.positionId(u"head1"), date(u"2010-01-01")});

    office.run(correction(office, office.lastEvent(), u"2011-01-01"));

    QVERIFY(office.on(u"2010-06-01").position(office.positionId(u"head1")));
    QVERIFY(!office.on(u"2011-01-01").position(office.positionId(u"head1")));
}

void TestDecideCorrection::correct_aPlanEntry_toAfterItsSteps_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01").nominate(u"qh", u"an", u"head1", u"2012-09-02");
    const EventId added = office.lastEvent();
    office.run(WithdrawNomination{office.planId(u"qh"),
                                  office.nominationId(u"qh", u"an", u"head1"),
                                  {WithdrawalReason::OverAge, {}},
                                  date(u"2012-10-01")});

    VERIFY_REFUSED(office, correction(office, added, u"2012-10-02"), ErrorCode::Conflict, u"qh"_s);
    QVERIFY_RESULT(office.attempt(correction(office, added, u"2012-09-20")));
}

void TestDecideCorrection::retract_anApproval_thatAppointmentsFollow_data()
{
    QTest::addColumn<bool>("isAppointed");
    QTest::newRow("appointed since") << true;
    QTest::newRow("not yet") << false;
}

void TestDecideCorrection::retract_anApproval_thatAppointmentsFollow()
{
    QFETCH(const bool, isAppointed);
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01")
        .nominate(u"qh", u"an", u"head1", u"2012-09-02")
        .approve(u"qh", u"2012-11-01");
    const BatchId approval = office.lastBatch();
    if (isAppointed) {
        office.appoint(u"an", u"head1", u"2012-12-01");
    }

    office.run(RetractBatch{approval, {}});

    // The appointment stays true whether or not the plan was approved.
    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(),
             isAppointed ? u"appointed 2012-12-01"_s : u"proposed 2012-09-02"_s);
}

void TestDecideCorrection::undo_thenRedo_isAlwaysAllowed()
{
    // A post of the past was entered after the end of its unit had been; that end can be taken back
    // and brought back nevertheless.
    HistoryBuilder office;
    office.unit(u"v1", u"2000-01-01");
    office.run(DissolveUnit{office.unitId(u"v1"), date(u"2010-01-01")});
    const BatchId dissolution = office.lastBatch();
    office.position(u"head1", u"v1", u"2001-01-01");
    const auto before = office.derived();

    office.run(RetractBatch{dissolution, {}});
    office.run(RetractBatch{office.lastBatch(), {}});

    QVERIFY(sameDerived(*office.derived(), *before));
}

void TestDecideCorrection::correct_wrongForm()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2012-03-01");
    const EventId wrong = office.lastEvent();
    const auto refuse = [&](const auto& spoil, ErrorCode code) {
        Event replacement = office.history().event(wrong);
        spoil(replacement);
        VERIFY_REFUSED(office, (CorrectEvent{wrong, replacement, {}}), code, QString());
    };
    refuse([](Event& event) { event.document = DocumentId(99); }, ErrorCode::NotFound);
    refuse([](Event& event) { event.position = PositionId(99); }, ErrorCode::NotFound);
    refuse([](Event& event) { event.position = {}; }, ErrorCode::Validation);
    refuse([](Event& event) { event.capacity = Capacity::None; }, ErrorCode::Validation);
    refuse([](Event& event) { event.plannedEnd = event.effectiveOn; }, ErrorCode::Validation);
    refuse([](Event& event) { event.effectiveOn = Day::endless(); }, ErrorCode::Validation);
    refuse([](Event& event) { event.effectiveOn = day(u"1999-01-01"); }, ErrorCode::Conflict);
}

void TestDecideCorrection::correct_toACodeTaken_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.cadre(u"eva", u"2000-01-01");
    Event replacement = office.history().event(office.lastEvent());
    CadreChange change = *replacement.body<CadreChange>();
    change.values.code = u"an"_s;
    replacement.setBody(change);

    VERIFY_REFUSED(
        office, (CorrectEvent{office.lastEvent(), replacement, {}}), ErrorCode::Conflict, u"an"_s);
}

void TestDecideCorrection::correct_aRetraction_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2012-03-01");
    office.run(RetractBatch{office.lastBatch(), {}});
    Event replacement = office.history().event(office.lastEvent());
    replacement.setBody(RetractionDetail{BatchId(1), {}, {}});

    VERIFY_REFUSED(office,
                   (CorrectEvent{office.lastEvent(), replacement, {}}),
                   ErrorCode::Validation,
                   QString());
}

void TestDecideCorrection::correct_remarksMayComeAndGo()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2012-03-01");
    Event replacement = office.history().event(office.lastEvent());
    replacement.setBody(TenureDetail{.organisation = {},
                                     .place = {},
                                     .duty = {},
                                     .counterpartDecision = {},
                                     .note = u"thử việc"_s});
    office.run(CorrectEvent{office.lastEvent(), replacement, {}});
    QCOMPARE(office.history().event(office.lastEvent()).body<TenureDetail>()->note, u"thử việc"_s);

    replacement.detail.reset();
    office.run(CorrectEvent{office.lastEvent(), replacement, {}});
    QVERIFY(!office.history().event(office.lastEvent()).detail);
}

void TestDecideCorrection::revoke_endsWhatRestsOnIt()
{
    HistoryBuilder office = test::smallOffice();
    office.document(u"1-QĐ", u"2011-12-20").document(u"2-QĐ", u"2012-05-20");
    const DocumentId first = office.documentId(u"1-QĐ");
    office.appoint(u"an", u"head1", u"2012-01-01", {.document = first})
        .appoint(u"binh", u"dep1", u"2012-01-01", {.document = first})
        .appoint(u"cuc", u"dep1", u"2012-01-01")
        .leave(u"binh", u"dep1", u"2012-03-01");
    office.run(RevokeDecision{first, date(u"2012-06-01"), office.documentId(u"2-QĐ")});

    QCOMPARE(office.career(u"an"), QStringList{u"head1 full 2012-01-01..2012-06-01"_s});
    QCOMPARE(office.career(u"binh"), QStringList{u"dep1 full 2012-01-01..2012-03-01"_s});
    QCOMPARE(office.career(u"cuc"), QStringList{u"dep1 full 2012-01-01.."_s});
    // Both facts stay on record.
    QVERIFY(office.derived()->structure->document(first));
    QVERIFY(office.anomalies().isEmpty());
}

void TestDecideCorrection::revoke_beforeItTakesEffect_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.document(u"1-QĐ", u"2011-12-20");
    const DocumentId decision = office.documentId(u"1-QĐ");
    office.appoint(u"an", u"head1", u"2012-01-01", {.document = decision});

    for (const QStringView iso : {u"2011-12-25", u"2012-01-01"}) {
        VERIFY_REFUSED(office,
                       (RevokeDecision{decision, date(iso)}),
                       ErrorCode::Conflict,
                       u"Nguyễn Văn an (an)"_s);
    }
}

void TestDecideCorrection::revoke_beforeTheEndRecorded_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.document(u"1-QĐ", u"2011-12-20");
    const DocumentId decision = office.documentId(u"1-QĐ");
    office.appoint(u"an", u"head1", u"2012-01-01", {.document = decision})
        .leave(u"an", u"head1", u"2012-12-01");

    VERIFY_REFUSED(office,
                   (RevokeDecision{decision, date(u"2012-06-01")}),
                   ErrorCode::Conflict,
                   u"Nguyễn Văn an (an)"_s);
}

void TestDecideCorrection::revoke_wrongForm()
{
    HistoryBuilder office = test::smallOffice();
    office.document(u"1-QĐ", u"2011-12-20");
    VERIFY_REFUSED(
        office, (RevokeDecision{DocumentId(99), date(u"2012")}), ErrorCode::NotFound, QString());
    VERIFY_REFUSED(office,
                   (RevokeDecision{office.documentId(u"1-QĐ"), date(u"2012"), DocumentId(99)}),
                   ErrorCode::NotFound,
                   QString());
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestDecideCorrection)
#include "tst_decide_correction.moc"
