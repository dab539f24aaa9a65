#include "core/history/event_versions.h"
#include "tests/support/history_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::day;
using test::HistoryBuilder;

namespace {

/// Moves the record @p id to another day.
void correct(HistoryBuilder& builder, EventId id, QStringView on)
{
    Event replacement = builder.history().event(id);
    replacement.id = {};
    replacement.batch = {};
    replacement.effectiveOn = day(on);
    builder.run(CorrectEvent{id, replacement, u"Wrong day on the paper"_s});
}

} // namespace

class TestEventVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void liveEvent_isItsOnlyVersion()
    {
        HistoryBuilder builder = test::smallOffice();
        const EventId id = builder.appoint(u"an", u"head1", u"2010-01-01").lastEvent();
        const EventVersions versions(builder.history());
        QCOMPARE(versions.state(id), EventState::Live);
        QCOMPARE(versions.chain(id), std::vector<EventId>{id});
        QVERIFY(!versions.retraction(id));
    }

    void correctedTwice_givesTheChainFromEitherEnd()
    {
        HistoryBuilder builder = test::smallOffice();
        const EventId first = builder.appoint(u"an", u"head1", u"2010-01-01").lastEvent();
        correct(builder, first, u"2010-02-01");
        const EventId second = builder.lastEvent();
        correct(builder, second, u"2010-03-01");
        const EventId third = builder.lastEvent();
        const EventVersions versions(builder.history());
        const std::vector<EventId> chain{first, second, third};
        QCOMPARE(versions.chain(first), chain);
        QCOMPARE(versions.chain(third), chain);
        QCOMPARE(versions.state(first), EventState::Corrected);
        QCOMPARE(versions.state(second), EventState::Corrected);
        QCOMPARE(versions.state(third), EventState::Live);
        QCOMPARE(versions.retraction(first)->body<RetractionDetail>()->reason,
                 u"Wrong day on the paper"_s);
    }

    void revocation_isFoundByItsDecision_untilItIsTakenBack()
    {
        HistoryBuilder builder = test::smallOffice();
        builder.document(u"1-QĐ"_s, u"2010-01-01"_s).document(u"2-QĐ"_s, u"2010-01-01"_s);
        builder.run(RevokeDecision{builder.documentId(u"1-QĐ"_s), test::date(u"2011-01-01"_s)});
        const EventId revocation = builder.lastEvent();
        const EventVersions versions(builder.history());
        QCOMPARE(versions.revocationOf(builder.documentId(u"1-QĐ"_s)), MaybeEventId(revocation));
        QVERIFY(!versions.revocationOf(builder.documentId(u"2-QĐ"_s)));
        builder.run(RetractEvent{revocation, u"Wrong decision"_s});
        QVERIFY(!EventVersions(builder.history()).revocationOf(builder.documentId(u"1-QĐ"_s)));
    }

    void correctionUndone_leavesTheFirstRecord()
    {
        HistoryBuilder builder = test::smallOffice();
        const EventId first = builder.appoint(u"an", u"head1", u"2010-01-01").lastEvent();
        correct(builder, first, u"2010-02-01");
        const EventId second = builder.lastEvent();
        builder.run(RetractBatch{builder.lastBatch(), u"Undone"_s});
        const EventVersions versions(builder.history());
        QCOMPARE(versions.state(first), EventState::Live);
        QCOMPARE(versions.state(second), EventState::TakenBack);
        QCOMPARE(versions.chain(first), std::vector<EventId>{first});
        QCOMPARE(versions.retraction(second)->body<RetractionDetail>()->reason, u"Undone"_s);
    }

    void retracted_isTakenBack()
    {
        HistoryBuilder builder = test::smallOffice();
        const EventId id = builder.appoint(u"an", u"head1", u"2010-01-01").lastEvent();
        builder.run(RetractEvent{id, u"Never happened"_s});
        const EventVersions versions(builder.history());
        QCOMPARE(versions.state(id), EventState::TakenBack);
        QVERIFY(!versions.replacementOf(id));
    }
};

} // namespace kecan

QTEST_MAIN(kecan::TestEventVersions)
#include "tst_event_versions.moc"
