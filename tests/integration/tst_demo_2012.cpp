#include "core/exchange/data_folder.h"
#include "core/history/anomalies.h"
#include "core/history/snapshot.h"
#include "core/history/timeline.h"
#include "core/reports/plan_list_report.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace kecan;
using namespace Qt::Literals::StringLiterals;

namespace {

Day day(int year, int month, int dayOfMonth)
{
    return Day::fromDate(QDate(year, month, dayOfMonth));
}

} // namespace

/// The figures of task 9 of the reference year, counted from the demonstration data.
class TestDemo2012 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto draft =
            exchange::readDataFolder(QStringLiteral(KECAN_SOURCE_DIR "/resources/demo"), History());
        QVERIFY2(draft.ok(), draft ? "" : qPrintable(draft.error().message));
        m_history = std::make_unique<History>(draft->history());
    }

    void history_hasNoAnomaly() { QVERIFY(findAnomalies(*m_history).empty()); }

    void events_of2012_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("count");
        const auto row = [](const char* name, EventKind kind, const QString& title, int count) {
            QTest::newRow(name) << static_cast<int>(kind) << title << count;
        };
        row("9.1 elected out", EventKind::ElectedOut, {}, 1);
        row("9.2 assistant", EventKind::Appointed, u"Trợ lý Trưởng ban"_s, 1);
        row("9.3 heads", EventKind::Appointed, u"Vụ trưởng"_s, 4);
        row("9.4 acting", EventKind::ActingAssigned, u"Vụ trưởng"_s, 1);
        row("9.5 deputies", EventKind::Appointed, u"Phó Vụ trưởng"_s, 8);
        row("9.6 received", EventKind::Received, {}, 10);
        row("9.7 field postings", EventKind::FieldPosted, {}, 12);
        row("9.8 grade exams", EventKind::GradeExamSat, {}, 23);
    }
    void events_of2012()
    {
        QFETCH(int, kind);
        QFETCH(QString, title);
        const auto counts = [&](const Event& event) {
            const PositionRecord* post = m_history->derived()->structure->position(event.position);
            return static_cast<int>(event.kind) == kind &&
                   event.effectiveOn.date().year() == 2012 &&
                   (title.isEmpty() || (post && post->versions.back().profile.title == title));
        };
        QFETCH(int, count);
        QCOMPARE(static_cast<int>(std::ranges::count_if(m_history->events(), counts)), count);
    }

    void headcount_onBothDays()
    {
        QCOMPARE(present(day(2012, 1, 1)), std::size_t{302});
        QCOMPARE(present(day(2012, 12, 31)), std::size_t{305});
    }

    void fieldPosting_changesNeitherPostNorHeadcount()
    {
        for (const Event& event : m_history->events()) {
            if (event.kind == EventKind::FieldPosted && event.effectiveOn.date().year() == 2012) {
                const Snapshot before(m_history->derived(), event.effectiveOn.plusDays(-1));
                const Snapshot after(m_history->derived(), event.effectiveOn);
                QVERIFY(before.mainTenure(*event.cadre));
                QCOMPARE(after.mainTenure(*event.cadre), before.mainTenure(*event.cadre));
            }
        }
    }

    void planList_showsARatingOnlyOnceItIsGiven()
    {
        const auto ratings = [&](Day on) {
            const Snapshot snapshot(m_history->derived(), on);
            const auto plan = findPlan(snapshot.derived(), u"QHVP-2011"_s);
            const auto list = planListReport(snapshot, *plan, usualHeading(snapshot));
            QStringList texts;
            for (const ReportRow& row : list->table.rows) {
                texts.append(row.cells.join(u' '));
            }
            return texts.join(u'\n');
        };
        QVERIFY(ratings(day(2012, 6, 30)).contains(u"2011: HT"));
        QVERIFY(!ratings(day(2012, 6, 30)).contains(u"2012: HT"));
    }

private:
    [[nodiscard]] std::size_t present(Day on) const
    {
        const Snapshot snapshot(m_history->derived(), on);
        std::set<CadreId> people;
        for (const Tenure* tenure : snapshot.tenures()) {
            const PositionProfile* post = snapshot.position(tenure->position);
            if (post && post->branch == Branch::State && !isAwayPosting(tenure->capacity)) {
                people.insert(tenure->cadre);
            }
        }
        return people.size();
    }

    std::unique_ptr<History> m_history;
};

QTEST_GUILESS_MAIN(TestDemo2012)
#include "tst_demo_2012.moc"
