#include "core/history/history.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::HistoryBuilder;
using test::rawEvent;

namespace {

Event retractionOf(RetractionDetail detail)
{
    Event event = rawEvent(EventKind::Retracted, u"2012-01-01");
    event.setBody(std::move(detail));
    return event;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void empty_hasNothing();
    void append_givesIdsAndKeepsThem();
    void append_sharesUntouchedParts();
    void changeSet_namesWhatWasTouched();
    void changeSet_ofARetraction_reachesBackToTheFirstDay();
    void retractedBatch_isForgotten();
    void retractedEvent_isForgottenAlone();
    void retractionRetracted_isTheIdentity();
    void thirdRetraction_takesAwayAgain();
    void eventRetracted_staysDeadWhenItsBatchComesBack();
    void asKnownAt_forgetsWhatCameLater();
    void asKnownAt_beforeALaterRetraction_showsTheOld();
    void asKnownAt_severalInTheSameInstant_countsAll();
    void nextIds_countRetractedOnesToo();
    void hostileRetractions_areIgnored_data();
    void hostileRetractions_areIgnored();
    void liveEventsOf_areThosePersonsOwn();
};

void TestHistory::empty_hasNothing()
{
    const History history;

    QVERIFY(history.events().empty());
    QVERIFY(history.derived());
    QVERIFY(history.head() == StoreHead{});
    QVERIFY(!history.has(EventId(1)));
    QVERIFY(!history.has(BatchId(1)));
    QCOMPARE(history.nextCadre(), 1);
    QVERIFY(history.liveEventsOf(CadreId(5)).empty());
    QVERIFY(sameDerived(*history.derived(), *history.derivedAsKnownAt(QDateTime())));
}

void TestHistory::append_givesIdsAndKeepsThem()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2005-01-01").appoint(u"an", u"head1", u"2010-01-01");

    for (std::size_t i = 0; i < office.history().events().size(); ++i) {
        QCOMPARE(office.history().events()[i].id.stored(), static_cast<std::int64_t>(i + 1));
    }
    const BatchRecord& last = office.history().batch(office.lastBatch());
    QCOMPARE(last.eventCount, 2);
    QCOMPARE(office.history().event(last.firstEvent).kind, EventKind::LeftPost);
    QCOMPARE(office.history().event(office.lastEvent()).batch, MaybeBatchId(last.id));
}

void TestHistory::append_sharesUntouchedParts()
{
    HistoryBuilder office = test::smallOffice();
    // As many as fill the first part and begin the second.
    for (std::int64_t i = 0; i < CadrePartition::kSize; ++i) {
        office.cadre(u"p%1"_s.arg(i), u"2000-01-01");
    }
    office.plan(u"qh", u"2016", u"2012-09-01").plan(u"other", u"2016", u"2012-09-01");
    const auto before = office.derived();

    office.nominate(u"qh", u"an", u"head1", u"2012-09-02");
    office.appoint(u"p%1"_s.arg(CadrePartition::kSize - 1), u"head1", u"2012-10-01");

    const auto after = office.derived();
    QCOMPARE(after->partitions[0], before->partitions[0]);
    QVERIFY(after->partitions[1] != before->partitions[1]);
    QCOMPARE(after->structure, before->structure);
    QCOMPARE(after->plans.at(office.planId(u"other")), before->plans.at(office.planId(u"other")));
    QVERIFY(after->plans.at(office.planId(u"qh")) != before->plans.at(office.planId(u"qh")));
}

void TestHistory::changeSet_namesWhatWasTouched()
{
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01")
        .nominate(u"qh", u"an", u"head1", u"2012-09-02")
        .approve(u"qh", u"2012-10-01")
        .appoint(u"an", u"dep1", u"2012-10-02");

    const ChangeSet changes = office.run(office.beginning(u"an", u"head1", u"2013-01-01"));

    QCOMPARE(changes.batch, MaybeBatchId(office.lastBatch()));
    QCOMPARE(changes.firstDay, day(u"2013-01-01"));
    QCOMPARE(changes.cadres, std::vector<CadreId>{office.cadreId(u"an")});
    QCOMPARE(changes.plans, std::vector<PlanId>{office.planId(u"qh")});
    QVERIFY(!changes.structureChanged);

    const ChangeSet structure =
        office.run(RenameUnit{office.unitId(u"v1"), u"Vụ Một"_s, {}, date(u"2009-05-01")});
    QVERIFY(structure.structureChanged);
    QVERIFY(structure.cadres.empty());
    QVERIFY(structure.plans.empty());
    QCOMPARE(structure.firstDay, day(u"2009-05-01"));
}

void TestHistory::changeSet_ofARetraction_reachesBackToTheFirstDay()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2005-03-01");

    const ChangeSet changes = office.run(RetractBatch{office.lastBatch(), u"nhầm người"_s});

    QCOMPARE(changes.firstDay, day(u"2005-03-01"));
    QCOMPARE(changes.cadres, std::vector<CadreId>{office.cadreId(u"an")});
    const ChangeSet back = office.run(RetractBatch{office.lastBatch(), {}});
    QCOMPARE(back.firstDay, day(u"2005-03-01"));
    QCOMPARE(back.cadres, std::vector<CadreId>{office.cadreId(u"an")});
}

void TestHistory::retractedBatch_isForgotten()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2005-01-01");
    const auto before = office.derived();
    office.appoint(u"an", u"head1", u"2010-01-01");
    const BatchId wrong = office.lastBatch();
    const EventId event = office.lastEvent();

    office.run(RetractBatch{wrong, u"nhầm"_s});

    QVERIFY(sameDerived(*office.derived(), *before));
    QVERIFY(!office.history().isLive(wrong));
    QVERIFY(!office.history().isLive(event));
    QVERIFY(office.history().isLive(office.lastBatch()));
    QCOMPARE(office.history().event(event).kind, EventKind::Appointed);
}

void TestHistory::retractedEvent_isForgottenAlone()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2005-01-01").appoint(u"an", u"head1", u"2010-01-01");
    const BatchId batch = office.lastBatch();
    const EventId left(office.lastEvent().value() - 1);

    office.run(RetractEvent{left, u"vẫn kiêm chức cũ"_s});

    QVERIFY(!office.history().isLive(left));
    QVERIFY(office.history().isLive(batch));
    QCOMPARE(office.career(u"an"),
             (QStringList{u"dep1 full 2005-01-01.."_s, u"head1 full 2010-01-01.."_s}));
}

void TestHistory::retractionRetracted_isTheIdentity()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2010-01-01");
    const auto before = office.derived();
    const BatchId batch = office.lastBatch();

    office.run(RetractBatch{batch, {}});
    QVERIFY(!sameDerived(*office.derived(), *before));
    office.run(RetractBatch{office.lastBatch(), {}});

    QVERIFY(sameDerived(*office.derived(), *before));
    QVERIFY(office.history().isLive(batch));
    QVERIFY(!office.history().isLive(BatchId(batch.value() + 1)));
}

void TestHistory::thirdRetraction_takesAwayAgain()
{
    HistoryBuilder office = test::smallOffice();
    const auto before = office.derived();
    office.appoint(u"an", u"head1", u"2010-01-01");
    const BatchId batch = office.lastBatch();
    for (int i = 0; i < 3; ++i) {
        office.run(RetractBatch{office.lastBatch(), {}});
    }

    QVERIFY(sameDerived(*office.derived(), *before));
    QVERIFY(!office.history().isLive(batch));
    QVERIFY(sameDerived(*History(office.recorded()).derived(), *before));
}

void TestHistory::eventRetracted_staysDeadWhenItsBatchComesBack()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2005-01-01").appoint(u"an", u"head1", u"2010-01-01");
    const BatchId batch = office.lastBatch();
    office.run(RetractEvent{EventId(office.lastEvent().value() - 1), {}});
    const auto before = office.derived();

    office.run(RetractBatch{batch, {}});
    office.run(RetractBatch{office.lastBatch(), {}});

    QVERIFY(sameDerived(*office.derived(), *before));
    QVERIFY(sameDerived(*History(office.recorded()).derived(), *before));
}

void TestHistory::asKnownAt_forgetsWhatCameLater()
{
    HistoryBuilder office = test::smallOffice();
    const QDateTime before = office.clock().nowUtc();
    const auto known = office.derived();
    office.appoint(u"an", u"head1", u"2005-01-01");
    office.cadre(u"new", u"2000-01-01");

    const auto then = office.history().derivedAsKnownAt(before);

    QVERIFY(then->tenuresOf(office.cadreId(u"an")).empty());
    QVERIFY(!then->cadre(office.cadreId(u"new")));
    QVERIFY(sameDerived(*then, *known));
    QVERIFY(sameDerived(*office.history().derivedAsKnownAt(office.clock().nowUtc()),
                        *office.derived()));
    QVERIFY(office.history().derivedAsKnownAt(before.addYears(-50))->structure->units.empty());
}

void TestHistory::asKnownAt_beforeALaterRetraction_showsTheOld()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2005-01-01");
    const auto known = office.derived();
    const QDateTime instant = office.clock().nowUtc();
    office.run(RetractBatch{office.lastBatch(), {}});
    const QDateTime afterwards = office.clock().nowUtc();
    office.run(RetractBatch{office.lastBatch(), {}});

    QVERIFY(sameDerived(*office.history().derivedAsKnownAt(instant), *known));
    QVERIFY(
        office.history().derivedAsKnownAt(afterwards)->tenuresOf(office.cadreId(u"an")).empty());
    QVERIFY(sameDerived(*office.history().derivedAsKnownAt(office.clock().nowUtc()), *known));
}

void TestHistory::asKnownAt_severalInTheSameInstant_countsAll()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2005-01-01").appoint(u"binh", u"head2", u"2005-01-01");
    RecordedHistory recorded = office.recorded();
    recorded.batches.back().recordedAt = recorded.batches[recorded.batches.size() - 2].recordedAt;
    const QDateTime instant = recorded.batches.back().recordedAt;
    const History history(std::move(recorded));

    QVERIFY(sameDerived(*history.derivedAsKnownAt(instant), *history.derived()));
}

void TestHistory::nextIds_countRetractedOnesToo()
{
    HistoryBuilder office = test::smallOffice();
    office.cadre(u"eva", u"2000-01-01");
    const CadreId eva = office.cadreId(u"eva");
    office.run(RetractBatch{office.lastBatch(), {}});

    QVERIFY(office.history().nextCadre() > eva.value());
    office.cadre(u"eva2", u"2000-01-01");
    QVERIFY(office.cadreId(u"eva2") != eva);
}

void TestHistory::hostileRetractions_areIgnored_data()
{
    QTest::addColumn<qint64>("batch");
    QTest::addColumn<qint64>("event");
    // Relative to the retraction's own batch and event.
    QTest::newRow("an event that never was") << qint64{0} << qint64{1000};
    QTest::newRow("a batch that never was") << qint64{1000} << qint64{0};
    QTest::newRow("its own batch") << qint64{1} << qint64{0};
    QTest::newRow("itself") << qint64{0} << qint64{1};
    QTest::newRow("a later batch") << qint64{2} << qint64{0};
    QTest::newRow("a later event") << qint64{0} << qint64{2};
    QTest::newRow("nothing") << qint64{0} << qint64{0};
}

void TestHistory::hostileRetractions_areIgnored()
{
    QFETCH(const qint64, batch);
    QFETCH(const qint64, event);
    HistoryBuilder office = test::smallOffice();
    RetractionDetail detail;
    if (batch > 0) {
        detail.batch = BatchId(office.lastBatch().value() + batch);
    }
    if (event > 0) {
        detail.event = EventId(office.lastEvent().value() + event);
    }
    office.raw({retractionOf(detail)});
    office.appoint(u"an", u"head1", u"2010-01-01");

    QCOMPARE(office.holders(u"head1", u"2012-01-01"), QStringList{u"an full"_s});
    const History again(office.recorded());
    QVERIFY(sameDerived(*again.derived(), *office.derived()));
    QVERIFY(sameDerived(*again.derivedAsKnownAt(office.clock().nowUtc()), *office.derived()));
}

void TestHistory::liveEventsOf_areThosePersonsOwn()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2010-01-01").appoint(u"binh", u"head2", u"2010-01-01");
    office.plan(u"qh", u"2016", u"2012-09-01").nominate(u"qh", u"an", u"head1", u"2012-09-02");

    const std::vector<const Event*> events = office.history().liveEventsOf(office.cadreId(u"an"));

    // The registration and the appointment; planning is not part of a career.
    QCOMPARE(events.size(), std::size_t{2});
    QCOMPARE(events[0]->kind, EventKind::CadreRegistered);
    QCOMPARE(events[1]->kind, EventKind::Appointed);
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestHistory)
#include "tst_history.moc"
