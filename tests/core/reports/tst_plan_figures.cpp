#include "core/reports/plan_figures.h"
#include "tests/core/reports/list_office.h"

#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace Qt::Literals::StringLiterals;

class TestPlanFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void figures_personInTwoPosts_countsOnce()
    {
        const PlanFigures figures = onLastDayOf2012();
        QCOMPARE(figures.entries, 7);
        QCOMPARE(figures.persons, 5);
        QCOMPARE(figures.seats, 6);
        QCOMPARE(figures.of(PlanGroup::Women), 2);
        QCOMPARE(figures.of(PlanGroup::Minority), 1);
        QCOMPARE(figures.of(PlanGroup::PartyMembers), 3);
        QCOMPARE(figures.shareInTenths(PlanGroup::Women), 400);
        QCOMPARE(figures.coefficientInTenths(), std::optional(12)); // 7/6
    }

    void figures_ages_areThoseOfTheDay()
    {
        // hoa 42, hoaf 51, may 37, duong 50 that very day, khanh unknown.
        const PlanFigures figures = onLastDayOf2012();
        QCOMPARE(figures.of(PlanGroup::Young), 1);
        QCOMPARE(figures.of(PlanGroup::MiddleAged), 2);
        QCOMPARE(figures.of(PlanGroup::Old), 1);
        QCOMPARE(figures.of(PlanGroup::AgeUnknown), 1);
        // 42 y 6 m, 51 y 10 m, 37 y 1 m and 50 y are 2177 months together.
        QCOMPARE(figures.averageAgeInTenths(), std::optional(454));
    }

    void figures_degrees_countPersons()
    {
        const PlanFigures figures = onLastDayOf2012();
        QVERIFY(figures.professional ==
                (std::map<ProfessionalLevel, int>{{ProfessionalLevel::University, 1},
                                                  {ProfessionalLevel::Master, 2},
                                                  {ProfessionalLevel::Doctor, 1}}));
        QVERIFY(figures.theory == (std::map<TheoryLevel, int>{{TheoryLevel::Advanced, 2},
                                                              {TheoryLevel::Bachelor, 1}}));
        QVERIFY(figures.stateManagement == (std::map<StateManagementLevel, int>{
                                               {StateManagementLevel::PrincipalSpecialist, 1}}));
    }

    void figures_standings_countEntries()
    {
        const PlanFigures figures = onLastDayOf2012();
        QCOMPARE(figures.of(PlanStanding::Proposed), 0);
        QCOMPARE(figures.of(PlanStanding::Kept), 2);
        QCOMPARE(figures.of(PlanStanding::Added), 5);
        QCOMPARE(figures.of(PlanStanding::Removed), 1);
        QCOMPARE(figures.of(PlanStanding::Appointed), 1);
        QCOMPARE(figures.of(PlanStanding::Expired), 0);
    }

    void figures_ofOneGroup_countOnlyIt()
    {
        const test::HistoryBuilder office = test::listOffice();
        const PlanContents contents =
            planContents(office.on(u"2012-12-31"), office.planId(u"QH-2012"));
        const PlanFigures office2 = planFigures(std::span(&contents.units[1], 1));
        QCOMPARE(office2.entries, 3);
        QCOMPARE(office2.persons, 3);
        QCOMPARE(office2.seats, 3);
        QCOMPARE(office2.of(PlanGroup::Women), 2);
    }

    void figures_ofNothing_haveNoAverages()
    {
        const PlanFigures figures = planFigures({});
        QCOMPARE(figures.persons, 0);
        QCOMPARE(figures.shareInTenths(PlanGroup::Women), 0);
        QVERIFY(!figures.coefficientInTenths());
        QVERIFY(!figures.averageAgeInTenths());
    }

    void belongsTo_ageBands_areInCompletedYears_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("group");
        QTest::newRow("39 years 11 months") << 479 << static_cast<int>(PlanGroup::Young);
        QTest::newRow("40th birthday") << 480 << static_cast<int>(PlanGroup::MiddleAged);
        QTest::newRow("50th birthday") << 600 << static_cast<int>(PlanGroup::MiddleAged);
        QTest::newRow("50 years 11 months") << 611 << static_cast<int>(PlanGroup::MiddleAged);
        QTest::newRow("51st birthday") << 612 << static_cast<int>(PlanGroup::Old);
    }
    void belongsTo_ageBands_areInCompletedYears()
    {
        QFETCH(int, months);
        QFETCH(int, group);
        const PlanEntry entry{.nomination = NominationId(1),
                              .cadre = CadreId(1),
                              .profile = {.name = test::personName(u"Vũ Khánh")},
                              .ageMonths = months,
                              .step = {Day(0), NominationStatus::Approved, {}, EventId(1)}};
        for (const PlanGroup band :
             {PlanGroup::Young, PlanGroup::MiddleAged, PlanGroup::Old, PlanGroup::AgeUnknown}) {
            QCOMPARE(belongsTo(band, entry, {}), static_cast<int>(band) == group);
        }
    }

private:
    static PlanFigures onLastDayOf2012()
    {
        const test::HistoryBuilder office = test::listOffice();
        return planFigures(planContents(office.on(u"2012-12-31"), office.planId(u"QH-2012")).units);
    }
};

QTEST_GUILESS_MAIN(TestPlanFigures)
#include "tst_plan_figures.moc"
