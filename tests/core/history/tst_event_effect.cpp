#include "core/commands/decide.h"
#include "core/history/event_effect.h"
#include "tests/support/history_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::day;
using test::HistoryBuilder;

namespace {

QString holding(const std::optional<Tenure>& tenure)
{
    return tenure ? u"%1 %2..%3"_s.arg(tenure->position.stored())
                        .arg(tenure->from.iso(), tenure->until.iso())
                  : u"-"_s;
}

QStringList holdings(const EventEffect& effect)
{
    QStringList rows;
    for (const HoldingChange& change : effect.holdings) {
        rows << holding(change.before) + u" > "_s + holding(change.after);
    }
    return rows;
}

QStringList seats(const EventEffect& effect)
{
    QStringList rows;
    for (const SeatChange& change : effect.seats) {
        rows << u"%1: %2 > %3 of %4"_s.arg(change.position.value())
                    .arg(change.before.held)
                    .arg(change.after.held)
                    .arg(change.after.seats);
    }
    return rows;
}

HistoryBuilder office()
{
    HistoryBuilder builder = test::smallOffice();
    builder.appoint(u"an", u"dep1", u"2008-01-01")
        .plan(u"qh", u"2016", u"2009-01-01")
        .nominate(u"qh", u"an", u"head1", u"2009-02-01")
        .approve(u"qh", u"2009-03-01");
    return builder;
}

} // namespace

class TestEventEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void appointment_proposedAndRecorded_isTheSame()
    {
        HistoryBuilder builder = office();
        const BeginTenure begin = builder.beginning(u"an", u"head1", u"2010-03-01");
        const auto events = decide(builder.history(), begin);
        QVERIFY(events);
        const EventEffect proposed = effectOf(builder.history(), *events);
        const auto head = builder.positionId(u"head1").value();
        const auto deputy = builder.positionId(u"dep1").value();
        QCOMPARE(holdings(proposed),
                 (QStringList{u"%1 2008-01-01.. > %1 2008-01-01..2010-03-01"_s.arg(deputy),
                              u"- > %1 2010-03-01.."_s.arg(head)}));
        QCOMPARE(seats(proposed),
                 (QStringList{u"%1: 0 > 1 of 1"_s.arg(head), u"%1: 1 > 0 of 2"_s.arg(deputy)}));
        QCOMPARE(proposed.entries.size(), std::size_t(1));
        QCOMPARE(proposed.entries.front().status, NominationStatus::Appointed);
        QCOMPARE(proposed.on, day(u"2010-03-01"));

        builder.run(begin);
        for (const EventId id : recordsMadeWith(builder.history(), builder.lastEvent())) {
            const EventEffect recorded = effectOf(builder.history(), id);
            QCOMPARE(holdings(recorded), holdings(proposed));
            QCOMPARE(seats(recorded), seats(proposed));
            QCOMPARE(recorded.entries.size(), proposed.entries.size());
        }
        QCOMPARE(recordsMadeWith(builder.history(), builder.lastEvent()).size(), std::size_t(3));
    }

    void correction_showsTheHoldingBeforeAndAfter()
    {
        HistoryBuilder builder = test::smallOffice();
        const EventId id = builder.appoint(u"an", u"head1", u"2010-03-01").lastEvent();
        Event replacement = builder.history().event(id);
        replacement.id = {};
        replacement.batch = {};
        replacement.effectiveOn = day(u"2010-04-01");
        const auto events = decide(builder.history(), CorrectEvent{id, replacement, u"Typed"_s});
        QVERIFY(events);
        const auto head = builder.positionId(u"head1").value();
        QCOMPARE(
            holdings(effectOf(builder.history(), *events)),
            (QStringList{u"%1 2010-03-01.. > -"_s.arg(head), u"- > %1 2010-04-01.."_s.arg(head)}));
    }

    void retraction_takesTheHoldingAway()
    {
        HistoryBuilder builder = test::smallOffice();
        const EventId id = builder.appoint(u"an", u"head1", u"2010-03-01").lastEvent();
        const auto events = decide(builder.history(), RetractEvent{id, u"Never"_s});
        QVERIFY(events);
        const EventEffect effect = effectOf(builder.history(), *events);
        QCOMPARE(effect.holdings.size(), std::size_t(1));
        QVERIFY(!effect.holdings.front().after);
        builder.run(RetractEvent{id, u"Never"_s});
        QVERIFY(effectOf(builder.history(), id).isEmpty());
    }

    void retraction_putsThePlanEntryBack_unlessItIsRecordedAnew()
    {
        HistoryBuilder builder = office();
        builder.appoint(u"an", u"head1", u"2010-03-01");
        const EventId fulfilled = builder.lastEvent();
        const auto retracted = decide(builder.history(), RetractBatch{builder.lastBatch(), {}});
        QVERIFY(retracted);
        const EventEffect effect = effectOf(builder.history(), *retracted);
        QCOMPARE(effect.entries.size(), std::size_t(1));
        QCOMPARE(effect.entries.front().status, NominationStatus::Approved);

        Event moved = builder.history().event(fulfilled);
        moved.effectiveOn = day(u"2010-03-02");
        const auto corrected = decide(builder.history(), CorrectEvent{fulfilled, moved, {}});
        QVERIFY(corrected);
        const EventEffect again = effectOf(builder.history(), *corrected);
        QCOMPARE(again.entries.size(), std::size_t(1));
        QCOMPARE(again.entries.front().status, NominationStatus::Appointed);
    }

    void departure_leavesEveryPostAndThePlan()
    {
        HistoryBuilder builder = office();
        builder.depart(u"an", u"2011-01-01", EventKind::Retired);
        const EventEffect effect = effectOf(builder.history(), builder.lastEvent());
        QCOMPARE(effect.holdings.size(), std::size_t(1));
        QCOMPARE(effect.holdings.front().after->until, day(u"2011-01-01"));
        QCOMPARE(effect.entries.size(), std::size_t(1));
        QCOMPARE(effect.entries.front().status, NominationStatus::Withdrawn);
    }
};

} // namespace kecan

QTEST_MAIN(kecan::TestEventEffect)
#include "tst_event_effect.moc"
