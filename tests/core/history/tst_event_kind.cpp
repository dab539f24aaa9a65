#include "core/history/event_kind.h"
#include "core/history/event_order.h"
#include "tests/support/history_builder.h"

#include <QTest>

#include <array>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

namespace {

/// One kind for each phase of a day, in the order they take effect.
constexpr std::array kInOrder = {
    EventKind::CadreRegistered,
    EventKind::UnitEstablished,
    EventKind::UnitMoved,
    EventKind::Relieved,
    EventKind::Appointed,
    EventKind::Retired,
    EventKind::PositionAbolished,
    EventKind::PlanOpened,
    EventKind::NominationAdded,
    EventKind::PlanApproved,
    EventKind::PlanClosed,
    EventKind::DecisionRevoked,
};

Event eventOn(EventKind kind, QStringView on, std::int64_t id)
{
    Event event = test::rawEvent(kind, on);
    event.id = EventId(id);
    return event;
}

} // namespace

class TestEventKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phases_pairwise_data();
    void phases_pairwise();
    void order_isByDayFirstAndByRecordingLast();
    void phase_ofKind_data();
    void phase_ofKind();
    void everyKind_hasOneBlock();
    void codes_areReadBack();
    void code_unknown_isNothing();
};

void TestEventKind::phases_pairwise_data()
{
    QTest::addColumn<EventKind>("earlier");
    QTest::addColumn<EventKind>("later");
    for (std::size_t a = 0; a < kInOrder.size(); ++a) {
        for (std::size_t b = a + 1; b < kInOrder.size(); ++b) {
            QTest::addRow("%s < %s", qPrintable(code(kInOrder[a])), qPrintable(code(kInOrder[b])))
                << kInOrder[a] << kInOrder[b];
        }
    }
}

void TestEventKind::phases_pairwise()
{
    QFETCH(const EventKind, earlier);
    QFETCH(const EventKind, later);

    // Recorded the other way round, on the same day.
    const Event first = eventOn(earlier, u"2012-03-01", 2);
    const Event second = eventOn(later, u"2012-03-01", 1);

    QVERIFY(takesEffectBefore(first, second));
    QVERIFY(!takesEffectBefore(second, first));
}

void TestEventKind::order_isByDayFirstAndByRecordingLast()
{
    QVERIFY(takesEffectBefore(eventOn(EventKind::PlanClosed, u"2012-02-29", 9),
                              eventOn(EventKind::CadreRegistered, u"2012-03-01", 1)));
    QVERIFY(takesEffectBefore(eventOn(EventKind::Appointed, u"2012-03-01", 1),
                              eventOn(EventKind::Recruited, u"2012-03-01", 2)));
    const Event same = eventOn(EventKind::Appointed, u"2012-03-01", 1);
    QVERIFY(!takesEffectBefore(same, same));
}

void TestEventKind::phase_ofKind_data()
{
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<EventKind>("like");
    for (const EventKind kind : allEventKinds()) {
        EventKind like = kind;
        if (opensTenure(kind)) {
            like = EventKind::Appointed;
        } else if (closesTenure(kind)) {
            like = EventKind::Relieved;
        } else if (isDeparture(kind)) {
            like = EventKind::Retired;
        }
        switch (kind) {
        case EventKind::ProfileChanged:
        case EventKind::EvaluationRecorded:
        case EventKind::GradeExamSat:
        case EventKind::DisciplineRecorded:
        case EventKind::RetirementDecided:
        case EventKind::FindingAccepted:
        case EventKind::OwnLimitSet:
        case EventKind::DocumentRegistered:
            like = EventKind::CadreRegistered;
            break;
        case EventKind::PositionEstablished:
        case EventKind::TermOpened:
            like = EventKind::UnitEstablished;
            break;
        case EventKind::UnitRenamed:
        case EventKind::PositionChanged:
            like = EventKind::UnitMoved;
            break;
        case EventKind::UnitMerged:
        case EventKind::UnitsConsolidated:
        case EventKind::UnitSplit:
        case EventKind::UnitSeparated:
        case EventKind::UnitDissolved:
        case EventKind::TermClosed:
            like = EventKind::PositionAbolished;
            break;
        case EventKind::ConferenceRecorded:
            like = EventKind::NominationAdded;
            break;
        case EventKind::NominationWithdrawn:
        case EventKind::NominationFulfilled:
            like = EventKind::PlanApproved;
            break;
        case EventKind::Retracted:
            like = EventKind::DecisionRevoked;
            break;
        default:
            break;
        }
        QTest::addRow("%s", qPrintable(code(kind))) << kind << like;
    }
}

void TestEventKind::phase_ofKind()
{
    QFETCH(const EventKind, kind);
    QFETCH(const EventKind, like);

    QCOMPARE(phaseOf(kind), phaseOf(like));
    QVERIFY(std::any_of(kInOrder.begin(), kInOrder.end(), [&](EventKind known) {
        return phaseOf(known) == phaseOf(kind);
    }));
}

void TestEventKind::everyKind_hasOneBlock()
{
    for (const EventKind kind : allEventKinds()) {
        const bool isPaperOrCorrection =
            kind == EventKind::Retracted || kind == EventKind::DecisionRevoked;
        const int blocks = isCadreKind(kind) + isStructureKind(kind) + isPlanningKind(kind) +
                           isRuleKind(kind) + isPaperOrCorrection;
        QVERIFY2(blocks == 1, qPrintable(code(kind)));
        QVERIFY(opensTenure(kind) + closesTenure(kind) + isDeparture(kind) <= 1);
        QVERIFY(!continuesTenure(kind) || opensTenure(kind));
    }
}

void TestEventKind::codes_areReadBack()
{
    std::set<QString> codes;
    for (const EventKind kind : allEventKinds()) {
        const QString word = code(kind);
        QCOMPARE(parseEventKind(word).value(), kind);
        QVERIFY(word != u"none"_s);
        codes.insert(word);
    }
    QCOMPARE(codes.size(), allEventKinds().size());
}

void TestEventKind::code_unknown_isNothing()
{
    QVERIFY(!parseEventKind(u"promoted"));
    QVERIFY(!parseEventKind(u""));
    QVERIFY(!parseEventKind(u"none"));
    QVERIFY(!parseEventKind(u"Appointed"));
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestEventKind)
#include "tst_event_kind.moc"
