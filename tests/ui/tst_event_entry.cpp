#include "core/commands/decide.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"
#include "ui/appointments/event_entry.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

/// An entry of every kind is what the core accepts, and comes back from what it recorded.
class TestEventEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_office = std::make_unique<test::HistoryBuilder>(test::smallOffice());
        m_office->document(u"12-QĐ/BTC"_s, u"2010-02-20"_s)
            .appoint(u"an"_s, u"dep1"_s, u"2008-01-01"_s)
            .appoint(u"cuc"_s,
                     u"head2"_s,
                     u"2008-01-01"_s,
                     {.kind = EventKind::Seconded, .capacity = Capacity::Seconded});
    }

    void kinds_areOnesOfACareer_eachOnce()
    {
        std::vector<EventKind> kinds(enterableKinds().begin(), enterableKinds().end());
        QVERIFY(std::ranges::all_of(kinds, [](EventKind kind) {
            return opensTenure(kind) || closesTenure(kind) || isDeparture(kind) ||
                   kind == EventKind::GradeExamSat;
        }));
        std::ranges::sort(kinds);
        QVERIFY(std::ranges::adjacent_find(kinds) == kinds.end());
        // Nothing of a career is left out.
        QCOMPARE(std::ranges::count_if(allEventKinds(),
                                       [](EventKind kind) {
                                           return opensTenure(kind) || closesTenure(kind) ||
                                                  isDeparture(kind);
                                       }) +
                     1,
                 std::ptrdiff_t(kinds.size()));
        QVERIFY(!isEnterable(EventKind::PlanOpened));
    }

    void entry_isAcceptedAndComesBack_data()
    {
        QTest::addColumn<int>("kind");
        for (const EventKind kind : enterableKinds()) {
            QTest::addRow("%s", qPrintable(code(kind))) << static_cast<int>(kind);
        }
    }
    void entry_isAcceptedAndComesBack()
    {
        QFETCH(const int, kind);
        const EventEntry entry = entryOfKind(static_cast<EventKind>(kind));
        const auto events = decide(m_office->history(), commandOf(entry));
        QVERIFY_RESULT(events);
        const auto recorded = std::ranges::find(*events, entry.kind, &Event::kind);
        QVERIFY(recorded != events->end());
        const EventEntry back = entryOf(*recorded);
        QCOMPARE(back.position, entry.position);
        QCOMPARE(back.capacity, entry.capacity);
        QVERIFY(back.on == entry.on);
        QVERIFY(back.plannedEnd == entry.plannedEnd);
        QCOMPARE(back.document, entry.document);
        QVERIFY(back.detail == entry.detail);
        QVERIFY(back.exam == entry.exam);
        QVERIFY(sameEvent(corrected(*recorded, back), *recorded));
    }

    void correction_changesOnlyWhatTheKindHas()
    {
        const Event& left = m_office->history().event(
            m_office->leave(u"an"_s, u"dep1"_s, u"2012-01-01"_s, EventKind::Relieved).lastEvent());
        EventEntry entry = entryOf(left);
        entry.on = test::date(u"2012-02"_s);
        entry.position = m_office->positionId(u"head1"_s);
        entry.plannedEnd = test::day(u"2020-01-01"_s);
        const Event right = corrected(left, entry);
        QVERIFY(right.effectiveOn == test::day(u"2012-02-01"_s));
        QVERIFY(right.precision == DatePrecision::Month);
        QCOMPARE(right.position, left.position);
        QVERIFY(right.plannedEnd.isEndless());
    }

private:
    [[nodiscard]] EventEntry entryOfKind(EventKind kind) const
    {
        const EventNeeds needs = needsOf(kind);
        EventEntry entry{.kind = kind,
                         .cadre = m_office->cadreId(kind == EventKind::PostingEnded ? u"cuc"_s
                                                    : needs.post                    ? u"binh"_s
                                                                                    : u"an"_s),
                         .on = test::date(u"2010-03"_s)};
        if (needs.post) {
            entry.position = m_office->positionId(u"dep1"_s);
            entry.capacity = needs.capacities.front();
        } else if (needs.holding) {
            entry.position =
                m_office->positionId(kind == EventKind::PostingEnded ? u"head2"_s : u"dep1"_s);
            entry.capacity = continuesTenure(kind) ? Capacity::Full : Capacity::None;
        }
        if (needs.plannedEnd) {
            entry.plannedEnd = test::day(u"2015-03-01"_s);
        }
        if (needs.decision) {
            entry.document = m_office->documentId(u"12-QĐ/BTC"_s);
        }
        if (needs.remark) {
            entry.detail.note = u"remark"_s;
        }
        if (needs.exam) {
            entry.exam = {Grade::PrincipalSpecialist, u"2012"_s};
        }
        return entry;
    }

    std::unique_ptr<test::HistoryBuilder> m_office;
};

QTEST_APPLESS_MAIN(TestEventEntry)
#include "tst_event_entry.moc"
