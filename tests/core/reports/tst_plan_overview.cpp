#include "core/reports/plan_list_report.h"
#include "core/reports/plan_overview.h"
#include "core/reports/plan_structure_report.h"
#include "core/rules/rule_loader.h"
#include "tests/core/reports/form_reading.h"
#include "tests/core/reports/list_office.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace kecan;
using namespace kecan::test;
using namespace Qt::Literals::StringLiterals;

class TestPlanOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void figures_areThoseOfTheContents_whateverDay_data()
    {
        QTest::addColumn<QString>("day");
        QTest::newRow("opened") << u"2012-09-05"_s;
        QTest::newRow("approved") << u"2012-11-28"_s;
        QTest::newRow("somebody appointed") << u"2012-12-01"_s;
        QTest::newRow("somebody taken out") << u"2012-12-31"_s;
    }
    void figures_areThoseOfTheContents_whateverDay()
    {
        QFETCH(const QString, day);
        const HistoryBuilder office = listOffice();
        const Snapshot snapshot = office.on(day);
        const PlanId plan = office.planId(u"QH-2012");
        const PlanContents contents =
            planContents(snapshot, plan, PlanGrouping::Department, PlanPosts::Open);
        const PlanOverview overview = overviewOf(office, day);
        QVERIFY(overview.figures == planFigures(contents.units, overview.figures.bands));
        std::vector<PositionId> unplanned;
        for (const PlanUnit& unit : contents.units) {
            for (const PlanPost& post : unit.posts) {
                if (post.candidates == 0) {
                    unplanned.push_back(post.position);
                }
            }
        }
        std::ranges::sort(unplanned);
        QVERIFY(overview.gaps.unplanned == unplanned);
    }

    void closedPlan_isThatOfItsLastDay()
    {
        HistoryBuilder office = listOffice();
        const PlanOverview before = overviewOf(office, u"2013-03-31"_s);
        office.run(ClosePlan{office.planId(u"QH-2012"), date(u"2013-04-01")});
        QVERIFY(overviewOf(office, u"2014-01-01"_s) == before);
        QVERIFY(before.figures.persons > 0);
    }

    void planNotThere_isEmpty()
    {
        const HistoryBuilder office = listOffice();
        const Snapshot snapshot = office.on(u"2012-12-31");
        const Judge judge(snapshot.derived(), *RuleLoader::loadShipped());
        QVERIFY(planOverview(snapshot, judge, PlanId(99)) == PlanOverview());
        QVERIFY(overviewOf(office, u"2012-09-04"_s) == PlanOverview());
    }

    void gaps_areThePostsAndPeopleTheRulesName()
    {
        const HistoryBuilder office = listOffice();
        const PlanOverview overview = overviewOf(office, u"2012-12-31"_s);
        // Two people for one post are enough since HD 15, one is not.
        QVERIFY(overview.gaps.tooFew ==
                std::vector<PositionId>{office.positionId(u"division-head")});
        QVERIFY(overview.gaps.overLimit.empty());
        const Snapshot snapshot = office.on(u"2012-12-31");
        const Judge judge(snapshot.derived(), *RuleLoader::loadShipped());
        std::vector<PositionId> named;
        for (const Finding& finding : judge.ofPlan(snapshot, office.planId(u"QH-2012"))) {
            if (isOpen(finding) && finding.ruleId == u"post.min-candidates"_s) {
                named.push_back(*finding.subject.position);
            }
        }
        QVERIFY(overview.gaps.tooFew == named);
    }

    void counts_arePartOfWhatTheRulesSayOfThePlan()
    {
        const HistoryBuilder office = listOffice();
        const Snapshot snapshot = office.on(u"2012-12-31");
        const Judge judge(snapshot.derived(), *RuleLoader::loadShipped());
        const Findings all = judge.ofPlan(snapshot, office.planId(u"QH-2012"));
        const Findings counts = judge.countsOf(snapshot, office.planId(u"QH-2012"));
        QVERIFY(!counts.empty());
        for (const Finding& finding : counts) {
            QVERIFY(std::ranges::count(all, finding) == 1);
        }
    }

    /// The young of a central body are those under 45 since QĐ 50: window, rules and both forms.
    void ages_meetWhereTheRulesSay_inStripChecksAndForms_data()
    {
        QTest::addColumn<QString>("approvedOn");
        QTest::addColumn<AgeBandEdges>("bands");
        QTest::newRow("before QĐ 50") << u"2021-06-01"_s << AgeBandEdges{};
        QTest::newRow("since QĐ 50") << u"2022-06-01"_s << kCentralAgeBands;
    }
    void ages_meetWhereTheRulesSay_inStripChecksAndForms()
    {
        QFETCH(const QString, approvedOn);
        QFETCH(const AgeBandEdges, bands);
        HistoryBuilder office = smallOffice();
        office.run(RenameUnit{.unit = office.unitId(u"ban"),
                              .name = u"Ban Kiểm tra Trung ương"_s,
                              .shortName = {},
                              .on = date(u"2000-01-03")});
        // 42 and 47 years old: young and middle-aged by one, both middle-aged by the other.
        for (const auto& [name, born] :
             {std::pair(u"an", u"1979-08-01"), std::pair(u"binh", u"1974-08-01")}) {
            CadreChange change = changeOf(PersonName::unset());
            change.values.birth = date(born);
            change.mask.set(CadreField::Birth);
            office.run(ChangeProfile{office.cadreId(name), change, date(u"2000-01-04")});
        }
        office.plan(u"plan", u"2016", approvedOn)
            .nominate(u"plan", u"an", u"head1", approvedOn)
            .nominate(u"plan", u"binh", u"head1", approvedOn);
        const Snapshot snapshot = office.on(approvedOn);
        const PlanId plan = office.planId(u"plan");
        const Judge judge(snapshot.derived(), *RuleLoader::loadShipped());
        const PlanOverview strip = planOverview(snapshot, judge, plan);
        QVERIFY(strip.figures.bands == bands);

        const RuleSet rules = judge.rulesOf(*snapshot.derived().plan(plan), snapshot.day());
        const ListFigures checked = PlanCheck(snapshot, rules, plan).figures();
        const ReportDocument form2 =
            planStructureReport(
                snapshot, plan, usualHeading(snapshot), judge.bandEdges(snapshot, plan))
                .valueOr({});
        const ReportDocument form1 =
            planListReport(snapshot, plan, usualHeading(snapshot), judge.bandEdges(snapshot, plan))
                .valueOr({});
        const std::array groups{PlanGroup::Young, PlanGroup::MiddleAged, PlanGroup::Old};
        const std::array columns{u"young"_s, u"middle"_s, u"old"_s};
        for (std::size_t band = 0; band < groups.size(); ++band) {
            const int persons = strip.figures.of(groups[band]);
            QCOMPARE(checked.bands[band].persons, persons);
            QCOMPARE(columnOf(form2, columns[band], RowKind::Sum).last().toInt(), persons);
        }
        QVERIFY(form1.totals.front().text.contains(
            u"dưới %1 tuổi %2"_s.arg(bands.lower).arg(strip.figures.of(PlanGroup::Young))));
    }

private:
    static PlanOverview overviewOf(const HistoryBuilder& office, const QString& day)
    {
        const Snapshot snapshot = office.on(day);
        const Judge judge(snapshot.derived(), *RuleLoader::loadShipped());
        return planOverview(snapshot, judge, office.planId(u"QH-2012"));
    }
};

QTEST_GUILESS_MAIN(TestPlanOverview)
#include "tst_plan_overview.moc"
