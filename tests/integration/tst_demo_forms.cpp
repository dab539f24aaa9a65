#include "core/exchange/data_folder.h"
#include "core/history/timeline.h"
#include "core/reports/plan_ballot.h"
#include "core/reports/plan_overview.h"
#include "core/reports/plan_removed_report.h"
#include "core/reports/plan_structure_report.h"
#include "core/rules/judge.h"
#include "core/rules/rule_loader.h"
#include "tests/core/reports/form_reading.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <map>

using namespace kecan;
using namespace kecan::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Day kDay = Day::fromDate(QDate(2012, 12, 31));

} // namespace

/// The forms of the demonstration data against the counts of its description, the figures of the
/// plan and what the rules count.
class TestDemoForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto draft =
            exchange::readDataFolder(QStringLiteral(KECAN_SOURCE_DIR "/resources/demo"), History());
        QVERIFY_RESULT(draft);
        m_history = std::make_unique<History>(draft->history());
        m_snapshot = std::make_unique<Snapshot>(m_history->derived(), kDay);
    }

    void structure_hasTheCountsOfTheDescription_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("total");
        const auto rows = [](const char* plan, const QString& totals) {
            for (const QString& one : totals.split(u' ')) {
                const QString name = QString::fromLatin1(plan) + u' ' + one;
                QTest::newRow(qPrintable(name))
                    << QString::fromLatin1(plan) << one.section(u'=', 0, 0) << one.section(u'=', 1);
            }
        };
        // resources/demo/README.md; kept and new are those of 147 and 35 that still stand.
        rows("QHVP-2012",
             u"entries=180 persons=120 women=52 women-share=43,3 minority=11 removed=21 "
             "carried-over=145 added=35"_s);
        rows("QHCU-2012",
             u"seats=23 held=22 entries=40 persons=33 coefficient=1,7 women=14 women-share=42,4 "
             "minority=2 young=6 middle=15 old=12 removed=- added=40"_s);
    }
    void structure_hasTheCountsOfTheDescription()
    {
        QFETCH(const QString, plan);
        QFETCH(const QString, column);
        QFETCH(const QString, total);
        QCOMPARE(columnOf(structure(plan), column, RowKind::Sum).last(), total);
    }

    void structure_ofTheCommittee_hasThePostsOfTheDescription()
    {
        const ReportDocument form = structure(u"QHCU-2012"_s);
        QCOMPARE(columnOf(form, u"seats"_s), (QStringList{u"1"_s, u"2"_s, u"5"_s, u"15"_s}));
        QCOMPARE(columnOf(form, u"entries"_s), (QStringList{u"2"_s, u"4"_s, u"8"_s, u"26"_s}));
        QCOMPARE(columnOf(form, u"coefficient"_s),
                 (QStringList{u"2,0"_s, u"2,0"_s, u"1,6"_s, u"1,7"_s}));
        QCOMPARE(columnOf(form, u"women"_s).last(), u"11"_s);
        QCOMPARE(columnOf(form, u"women-share"_s).last(), u"42,3"_s);
        QCOMPARE(columnOf(form, u"young"_s).last(), u"6"_s);
        QCOMPARE(columnOf(form, u"middle"_s).last(), u"13"_s);
        QCOMPARE(columnOf(form, u"old"_s).last(), u"7"_s);
    }

    void structure_countsWhatTheRulesCount_data()
    {
        QTest::addColumn<QString>("plan");
        for (const char* plan : {"QHVP-2012", "QHCU-2012", "QHXE-2012", "QHCBVP-2012"}) {
            QTest::newRow(plan) << QString::fromLatin1(plan);
        }
    }
    void structure_countsWhatTheRulesCount()
    {
        QFETCH(const QString, plan);
        const auto shipped = RuleLoader::loadShipped();
        QVERIFY_RESULT(shipped);
        const PlanId id = idOf(plan);
        const Judge judge(*m_history->derived(), *shipped);
        const RuleSet rules = judge.rulesOf(*m_history->derived()->plan(id), kDay);
        const PlanCheck check(*m_snapshot, rules, id);
        const ListFigures counted = check.figures();
        const PlanOverview overview = planOverview(*m_snapshot, judge, id);
        const PlanFigures& figures = overview.figures;
        QVERIFY(figures == planFigures(planContents(*m_snapshot, id).units, check.bandEdges()));
        QVERIFY(overview.list == check.list());
        const ReportDocument form = structure(plan, check.bandEdges());
        const auto total = [&](const QString& column) {
            return columnOf(form, column, RowKind::Sum).last().toInt();
        };
        QCOMPARE(total(u"entries"_s), counted.all.entries);
        QCOMPARE(total(u"persons"_s), counted.all.persons);
        QCOMPARE(total(u"women"_s), counted.women.persons);
        QCOMPARE(total(u"minority"_s), counted.minority.persons);
        QCOMPARE(total(u"young"_s), counted.bands[0].persons);
        QCOMPARE(total(u"middle"_s), counted.bands[1].persons);
        QCOMPARE(total(u"old"_s), counted.bands[2].persons);
        QCOMPARE(total(u"seats"_s), counted.seats.value_or(0));
        QCOMPARE(total(u"entries"_s), figures.entries);
        QCOMPARE(total(u"persons"_s), figures.persons);
        QCOMPARE(total(u"removed"_s), figures.of(PlanStanding::Removed));
        int ofPosts = 0;
        for (const QString& removed : columnOf(form, u"removed"_s)) {
            ofPosts += removed.toInt();
        }
        QCOMPARE(ofPosts, total(u"removed"_s));
    }

    void removed_hasTheReasonsOfTheDescription()
    {
        const auto form = planRemovedReport(
            *m_snapshot, idOf(u"QHVP-2012"_s), usualHeading(*m_snapshot), *m_history);
        QVERIFY_RESULT(form);
        const QStringList reasons = columnOf(*form, u"reason"_s);
        QCOMPARE(reasons.size(), 21);
        QCOMPARE(reasons.count(paperText(WithdrawalReason::OverAge)), 7);
        QCOMPARE(reasons.count(paperText(WithdrawalReason::LowVote)), 4);
        QCOMPARE(reasons.count(paperText(WithdrawalReason::Other)), 3);
        QCOMPARE(reasons.count(paperText(WithdrawalReason::OwnRequest)), 2);
        QCOMPARE(reasons.count(paperText(WithdrawalReason::Discipline)), 1);
        QCOMPARE(columnOf(*form, u"number"_s).last(), u"21"_s);
        QVERIFY(form->totals.front().text.startsWith(u"Danh sách này có 21 lượt"_s));
        QCOMPARE(columnOf(*form, u"note"_s).count(QString()), 0);
    }

    void ballots_areOneForEachPostAndNameEveryoneOnce()
    {
        const auto ballots =
            planBallots(*m_snapshot, idOf(u"QHVP-2012"_s), usualHeading(*m_snapshot), {}, 0);
        QVERIFY_RESULT(ballots);
        QCOMPARE(ballots->size(), 56U + 21U + 5U);
        std::map<qsizetype, int> sizes;
        for (const ReportDocument& ballot : *ballots) {
            const QStringList names = columnOf(ballot, u"name"_s);
            ++sizes[names.size()];
            const bool isNumbered = columnOf(ballot, u"number"_s).first() != u"no cell"_s;
            QCOMPARE(isNumbered, names.size() > 1);
        }
        QCOMPARE(sizes, (std::map<qsizetype, int>{{1, 5}, {2, 56}, {3, 21}}));
    }

private:
    [[nodiscard]] PlanId idOf(const QString& plan) const
    {
        return *findPlan(*m_history->derived(), plan);
    }
    [[nodiscard]] ReportDocument structure(const QString& plan, AgeBandEdges bands = {}) const
    {
        return planStructureReport(*m_snapshot, idOf(plan), usualHeading(*m_snapshot), bands)
            .valueOr({});
    }

    std::unique_ptr<History> m_history;
    std::unique_ptr<Snapshot> m_snapshot;
};

QTEST_GUILESS_MAIN(TestDemoForms)
#include "tst_demo_forms.moc"
