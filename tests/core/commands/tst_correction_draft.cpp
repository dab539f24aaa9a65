#include "core/commands/correction_draft.h"
#include "core/history/event_effect.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::day;
using test::HistoryBuilder;

namespace {

/// An, deputy since 2008, stands in the plan for head and was appointed to it on 01/03/2010.
HistoryBuilder promotion()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2008-01-01")
        .plan(u"qh", u"2016", u"2009-01-01")
        .nominate(u"qh", u"an", u"head1", u"2009-02-01")
        .approve(u"qh", u"2009-03-01")
        .appoint(u"an", u"head1", u"2010-03-01");
    return office;
}

/// The last live event of a kind.
EventId lastOf(const HistoryBuilder& office, EventKind kind)
{
    MaybeEventId last;
    for (const Event& event : office.history().events()) {
        if (event.kind == kind && office.history().isLive(*event.id)) {
            last = event.id;
        }
    }
    return *last;
}

std::vector<EventId> companions(const HistoryBuilder& office, EventId id)
{
    return companionsOf(office.history(), EventVersions(office.history()), id);
}

/// The correction of the last appointment to another day, with everything made with it.
RecordCorrection moved(const HistoryBuilder& office, QStringView on)
{
    const EventId id = lastOf(office, EventKind::Appointed);
    RecordCorrection correction{.event = id, .replacement = office.history().event(id)};
    correction.replacement.effectiveOn = day(on);
    correction.along = companions(office, id);
    correction.reason = u"typed wrongly"_s;
    return correction;
}

Status record(HistoryBuilder& office, const RecordCorrection& correction)
{
    BatchDraft draft(office.history());
    KECAN_CHECK(addCorrection(draft, correction));
    office.raw(draft.events());
    return {};
}

} // namespace

class TestCorrectionDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void companions_areOfTheSameAct()
    {
        const HistoryBuilder office = promotion();
        const EventId opening = lastOf(office, EventKind::Appointed);
        const EventId left = lastOf(office, EventKind::LeftPost);
        const EventId fulfilled = lastOf(office, EventKind::NominationFulfilled);
        QCOMPARE(companions(office, opening), (std::vector{left, fulfilled}));
        QCOMPARE(companions(office, left), (std::vector{opening, fulfilled}));
        QCOMPARE(companions(office, fulfilled), (std::vector{left, opening}));
    }

    void companions_ofOneImport_areNotThoseOfOtherActs()
    {
        HistoryBuilder office = test::smallOffice();
        Event registered = test::rawEvent(EventKind::EvaluationRecorded, u"2008-01-01");
        registered.cadre = office.cadreId(u"an");
        registered.setBody(EvaluationDetail{2008, Rating::Good});
        office.raw({registered,
                    test::rawEvent(EventKind::Appointed,
                                   u"2008-01-01",
                                   office.cadreId(u"an"),
                                   office.positionId(u"dep1"),
                                   Capacity::Full),
                    test::rawEvent(EventKind::Elected,
                                   u"2008-01-01",
                                   office.cadreId(u"an"),
                                   office.positionId(u"secretary"),
                                   Capacity::Concurrent)});
        QVERIFY(companions(office, lastOf(office, EventKind::Appointed)).empty());
        QVERIFY(companions(office, lastOf(office, EventKind::Elected)).empty());
        QVERIFY(companions(office, lastOf(office, EventKind::EvaluationRecorded)).empty());
    }

    void correction_movesThePostLeftAndThePlanEntry()
    {
        HistoryBuilder office = promotion();
        QVERIFY_RESULT(record(office, moved(office, u"2010-04-15")));
        QCOMPARE(
            office.career(u"an"),
            (QStringList{u"dep1 full 2008-01-01..2010-04-15"_s, u"head1 full 2010-04-15.."_s}));
        QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(), u"appointed 2010-04-15"_s);
        QVERIFY(office.anomalies().isEmpty());
    }

    void correction_ofACorrection_stillHasItsCompanions()
    {
        HistoryBuilder office = promotion();
        QVERIFY_RESULT(record(office, moved(office, u"2010-04-15")));
        QCOMPARE(companions(office, lastOf(office, EventKind::Appointed)).size(), std::size_t{2});
        QCOMPARE(recordsMadeWith(office.history(), lastOf(office, EventKind::Appointed)).size(),
                 std::size_t{3});
        QVERIFY_RESULT(record(office, moved(office, u"2010-02-01")));
        QCOMPARE(
            office.career(u"an"),
            (QStringList{u"dep1 full 2008-01-01..2010-02-01"_s, u"head1 full 2010-02-01.."_s}));
    }

    void correction_ofOnlyThePlannedEnd_leavesCompanionsAlone()
    {
        HistoryBuilder office = promotion();
        RecordCorrection correction = moved(office, u"2010-03-01");
        correction.replacement.plannedEnd = day(u"2015-03-01");
        BatchDraft draft(office.history());
        QVERIFY_RESULT(addCorrection(draft, correction));
        QCOMPARE(draft.events().size(), std::size_t{2});
        office.raw(draft.events());
        // They are found still, though the record stands in another batch now.
        QCOMPARE(companions(office, lastOf(office, EventKind::Appointed)).size(), std::size_t{2});
    }

    void correction_toBeforeTheApproval_takesTheFulfilmentBack()
    {
        HistoryBuilder office = promotion();
        QVERIFY_RESULT(record(office, moved(office, u"2009-02-15")));
        QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(), u"approved 2009-03-01"_s);
        QVERIFY(office.anomalies().isEmpty());
    }

    void correction_toAnotherCapacity_takesTheFulfilmentBack()
    {
        HistoryBuilder office = promotion();
        RecordCorrection correction = moved(office, u"2010-03-01");
        correction.replacement.capacity = Capacity::Acting;
        QVERIFY_RESULT(record(office, correction));
        QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(), u"approved 2009-03-01"_s);
        QCOMPARE(office.career(u"an").last(), u"head1 acting 2010-03-01.."_s);
    }

    void correction_withoutItsCompanions_leavesThem()
    {
        HistoryBuilder office = promotion();
        RecordCorrection correction = moved(office, u"2010-04-15");
        correction.along = {lastOf(office, EventKind::NominationFulfilled)};
        QVERIFY_RESULT(record(office, correction));
        QCOMPARE(office.career(u"an").first(), u"dep1 full 2008-01-01..2010-03-01"_s);
    }

    void correction_ofADeparture_movesWhatItTookOutOfPlans()
    {
        HistoryBuilder office = promotion();
        office.nominate(u"qh", u"binh", u"head2", u"2009-02-01")
            .appoint(u"binh", u"dep2", u"2008-01-01")
            .depart(u"binh", u"2012-01-01", EventKind::Retired);
        const EventId departure = lastOf(office, EventKind::Retired);
        QCOMPARE(companions(office, departure).size(), std::size_t{1});
        RecordCorrection correction{.event = departure,
                                    .replacement = office.history().event(departure)};
        correction.replacement.effectiveOn = day(u"2012-02-01");
        correction.along = companions(office, departure);
        QVERIFY_RESULT(record(office, correction));
        QCOMPARE(office.entrySteps(u"qh", u"binh", u"head2").last(), u"withdrawn 2012-02-01"_s);
    }

    void correction_refused_leavesTheDraftAsItWas()
    {
        const HistoryBuilder office = promotion();
        BatchDraft draft(office.history());
        // Before An held the post that is left.
        QVERIFY_ERROR(addCorrection(draft, moved(office, u"2007-01-01")), ErrorCode::Conflict);
        QVERIFY(draft.isEmpty());
    }

    void correction_ofNothing_addsNothing()
    {
        const HistoryBuilder office = promotion();
        BatchDraft draft(office.history());
        QVERIFY_RESULT(addCorrection(draft, moved(office, u"2010-03-01")));
        QVERIFY(draft.isEmpty());
    }

    void retraction_takesTheActBack()
    {
        HistoryBuilder office = promotion();
        const EventId opening = lastOf(office, EventKind::Appointed);
        BatchDraft draft(office.history());
        QVERIFY_RESULT(
            addRetraction(draft, opening, companions(office, opening), u"another person"_s));
        office.raw(draft.events());
        QCOMPARE(office.career(u"an"), QStringList{u"dep1 full 2008-01-01.."_s});
        QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(), u"approved 2009-03-01"_s);
    }

    void retraction_ofWhatALaterActEnds_isRefused()
    {
        HistoryBuilder office = promotion();
        const EventId opening = lastOf(office, EventKind::Appointed);
        office.leave(u"an", u"head1", u"2012-01-01", EventKind::Relieved);
        BatchDraft draft(office.history());
        QVERIFY_ERROR(addRetraction(draft, opening, companions(office, opening), {}),
                      ErrorCode::Conflict);
        QVERIFY(draft.isEmpty());
    }
};

} // namespace kecan

QTEST_APPLESS_MAIN(kecan::TestCorrectionDraft)
#include "tst_correction_draft.moc"
