#include "core/rules/judge.h"
#include "core/rules/rule_loader.h"
#include "tests/core/rules/rule_scenario.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::test;

namespace {

bool has(const Findings& findings, QStringView rule)
{
    return std::ranges::any_of(findings,
                               [rule](const Finding& finding) { return finding.ruleId == rule; });
}

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plan_isJudgedByTheRulesOfItsApproval();
    void plan_unknown_hasNoFindings();
    void unit_comesWithItsHolders();
    void cadre_comesWithPostsAndPlans();
    void cadre_isJudgedInEachPlanByItsRules();
    void cadre_takenOut_isNotJudgedInThatPlan();
    void cadre_whoHasLeft_isOneFindingForEachEntry();
    void plan_approvedAtSixty_countsByTheAgeOfTheDay();
    void rotation_isKnownByHowTheHoldingBegan();
    void candidacy_isJudgedByItsPlanOrByTheDay();
    void ownLimit_afterTheApproval_leavesThePlan();
    void ownNumberOfDeputies_goesBeforeThatOfSmallUnits();
    void ownShareOfTheYoung_goesBeforeThatOfTheCentre();
    void cadre_comesWithTheLastExam();
    void exception_ofDaysCounted_holdsOnTheNextDay();
    void exception_ofAPlanApprovedByOtherRules_holdsNoMore();
    void keys_tellSubjectsApart();
    void key_staysWithAPostThatMoves();

private:
    static AcceptFinding acceptance(const Finding& finding, QStringView iso)
    {
        return {.finding = finding,
                .on = date(iso),
                .decidedBy = u"Ban Bí thư"_s,
                .reason = u"trường hợp đặc biệt"_s};
    }
    static SetOwnLimit ownLimit(const QString& rule, int value, QStringView iso)
    {
        return {.limit = {.rule = rule, .value = value, .source = u"05-QC/BTC"_s}, .on = date(iso)};
    }
    [[nodiscard]] Judge judgeOf(const HistoryBuilder& office) const
    {
        return {*office.derived(), m_book};
    }

    std::shared_ptr<const RuleBook> m_book;
};

void TestJudge::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto read = RuleLoader::loadShipped();
    QVERIFY_RESULT(read);
    m_book = *read;
}

void TestJudge::plan_isJudgedByTheRulesOfItsApproval()
{
    HistoryBuilder office = smallOffice();
    office.plan(u"plan", u"2016", u"2012-01-01")
        .nominate(u"plan", u"an", u"head1", u"2012-01-02")
        .approve(u"plan", u"2012-10-15");
    const Findings findings =
        judgeOf(office).ofPlan(office.on(u"2015-06-15"), office.planId(u"plan"));
    const auto candidates = findingOf(findings, u"post.max-candidates");
    QVERIFY(candidates);
    QCOMPARE(candidates->source.number, u"HD 22-HD/BTCTW"_s);
    QVERIFY(has(findings, u"plan.full-term"));
    QVERIFY(has(findings, u"cadre.max-posts"));
    QVERIFY(has(findings, u"list.women"));
}

void TestJudge::plan_unknown_hasNoFindings()
{
    const HistoryBuilder office = smallOffice();
    QVERIFY(judgeOf(office).ofPlan(office.on(u"2015-06-15"), PlanId(77)).empty());
}

void TestJudge::unit_comesWithItsHolders()
{
    HistoryBuilder office = smallOffice();
    office.appoint(u"an", u"dep1", u"2010-01-01", {.plannedEnd = day(u"2015-07-01")});
    const Findings findings =
        judgeOf(office).ofUnit(office.on(u"2015-06-15"), office.unitId(u"v1"));
    QVERIFY(has(findings, u"unit.seats"));
    const auto notice = findingOf(findings, u"reappoint.notice");
    QVERIFY(notice);
    QCOMPARE(notice->subject.cadre, MaybeCadreId(office.cadreId(u"an")));
}

void TestJudge::cadre_comesWithPostsAndPlans()
{
    HistoryBuilder office = smallOffice();
    office.appoint(u"an", u"dep1", u"2010-01-01", {.plannedEnd = day(u"2015-07-01")})
        .plan(u"plan", u"2016", u"2014-01-01")
        .nominate(u"plan", u"an", u"head1", u"2014-01-02")
        .nominate(u"plan", u"binh", u"head2", u"2014-01-02");
    const Findings findings =
        judgeOf(office).ofCadre(office.on(u"2015-06-15"), office.cadreId(u"an"));
    QVERIFY(has(findings, u"reappoint.notice"));
    QVERIFY(has(findings, u"plan.full-term"));
    QVERIFY(has(findings, u"cadre.max-posts"));
    QVERIFY(std::ranges::all_of(findings, [&](const Finding& finding) {
        return finding.subject.cadre == office.cadreId(u"an");
    }));
}

void TestJudge::cadre_isJudgedInEachPlanByItsRules()
{
    HistoryBuilder office = smallOffice();
    office.plan(u"old", u"2016", u"2012-01-01")
        .nominate(u"old", u"an", u"head1", u"2012-01-02")
        .approve(u"old", u"2012-10-15")
        .plan(u"new", u"2016", u"2012-11-01")
        .nominate(u"new", u"an", u"head2", u"2012-11-02")
        .approve(u"new", u"2012-12-15");
    std::set<QString> regulations;
    for (const Finding& finding :
         judgeOf(office).ofCadre(office.on(u"2015-06-15"), office.cadreId(u"an"))) {
        if (finding.ruleId == u"plan.full-term"_s) {
            regulations.insert(finding.source.number);
        }
    }
    QCOMPARE(regulations, (std::set{u"HD 15-HD/BTCTW"_s, u"HD 22-HD/BTCTW"_s}));
}

void TestJudge::cadre_takenOut_isNotJudgedInThatPlan()
{
    HistoryBuilder office = smallOffice();
    office.plan(u"plan", u"2016", u"2014-01-01").nominate(u"plan", u"an", u"head1", u"2014-01-02");
    office.run(WithdrawNomination{office.planId(u"plan"),
                                  office.nominationId(u"plan", u"an", u"head1"),
                                  {},
                                  date(u"2015-01-01")});
    const auto findings = [&](QStringView iso) {
        return judgeOf(office).ofCadre(office.on(iso), office.cadreId(u"an"));
    };
    QVERIFY(!findings(u"2014-12-31").empty());
    QVERIFY(findings(u"2015-01-01").empty());
    QVERIFY(findings(u"2013-12-31").empty());
}

void TestJudge::cadre_whoHasLeft_isOneFindingForEachEntry()
{
    HistoryBuilder office = smallOffice();
    describe(office, u"an", {.birth = u"1950-01-01"_s});
    // Heard of late: the plan was made while nobody knew.
    office.plan(u"plan", u"2016", u"2015-01-01")
        .nominate(u"plan", u"an", u"head1", u"2015-01-02")
        .nominate(u"plan", u"an", u"head2", u"2015-01-02")
        .nominate(u"plan", u"binh", u"head2", u"2015-01-02")
        .depart(u"an", u"2014-12-01", EventKind::Retired);
    const MaybeCadreId an = office.cadreId(u"an");
    const Snapshot snapshot = office.on(u"2015-06-15");
    Findings of = judgeOf(office).ofPlan(snapshot, office.planId(u"plan"));
    QVERIFY(has(of, u"plan.full-term")); // of the other
    std::erase_if(of, [an](const Finding& finding) { return finding.subject.cadre != an; });
    QCOMPARE(of.size(), std::size_t{2});
    for (const Finding& finding : of) {
        QCOMPARE(finding.ruleId, u"plan.in-service"_s);
        QCOMPARE(finding.outcome, Outcome::Broken);
        QCOMPARE(finding.source.number, u"HD 15-HD/BTCTW"_s);
        QCOMPARE(finding.basis, std::optional(day(u"2014-12-01")));
    }
    QCOMPARE(judgeOf(office).ofCadre(snapshot, office.cadreId(u"an")).size(), std::size_t{2});
    // An exception goes on, however long the person has been away.
    office.run(acceptance(of.front(), u"2015-06-15"));
    const Findings later = judgeOf(office).ofCadre(office.on(u"2015-09-01"), office.cadreId(u"an"));
    QVERIFY(std::ranges::any_of(
        later, [](const Finding& finding) { return finding.accepted && finding.accepted->holds; }));
}

void TestJudge::plan_approvedAtSixty_countsByTheAgeOfTheDay()
{
    HistoryBuilder office = smallOffice();
    describe(office, u"an", {.birth = u"1965-02-01"_s});
    office.plan(u"plan", u"2016", u"2020-01-01")
        .nominate(u"plan", u"an", u"head1", u"2020-01-02")
        .approve(u"plan", u"2020-03-01");
    const auto left = [&](QStringView iso) {
        return findingOf(judgeOf(office).ofCadre(office.on(iso), office.cadreId(u"an")),
                         u"plan.current-term");
    };
    // Until the end of 2020 one retires at 60, in 2/2025; from 2021 on, born then, at 61 years 6
    // months, in 8/2026.
    QCOMPARE(left(u"2020-12-31")->measured, std::optional(50));
    QCOMPARE(left(u"2021-01-01")->measured, std::optional(67));
    QCOMPARE(left(u"2021-01-01")->source.number, u"HD 15-HD/BTCTW"_s);
}

void TestJudge::rotation_isKnownByHowTheHoldingBegan()
{
    HistoryBuilder office = smallOffice();
    office.appoint(u"an", u"head2", u"2010-01-01", {.kind = EventKind::Rotated})
        .appoint(u"an", u"head2", u"2012-01-01", {.kind = EventKind::Reappointed})
        .appoint(u"binh", u"head1", u"2010-01-01");
    const auto findings = [&](QStringView cadre) {
        return judgeOf(office).ofCadre(office.on(u"2018-06-15"), office.cadreId(cadre));
    };
    const auto length = findingOf(findings(u"an"), u"rotation.length");
    QVERIFY(length);
    QCOMPARE(length->measured, std::optional(101));
    QVERIFY(!has(findings(u"binh"), u"rotation.length"));
}

void TestJudge::candidacy_isJudgedByItsPlanOrByTheDay()
{
    HistoryBuilder office = smallOffice();
    office.plan(u"plan", u"2016", u"2012-01-01")
        .nominate(u"plan", u"an", u"head1", u"2012-01-02")
        .approve(u"plan", u"2012-10-15");
    const auto source = [&](MaybePlanId plan) {
        const Findings findings = judgeOf(office).why(office.on(u"2013-06-15"),
                                                      {.cadre = office.cadreId(u"an"),
                                                       .position = office.positionId(u"head1"),
                                                       .purpose = CandidatePurpose::NextTermPlan,
                                                       .countedOn = day(u"2013-06-15"),
                                                       .plan = plan});
        return findingOf(findings, u"plan.full-term")->source.number;
    };
    QCOMPARE(source(office.planId(u"plan")), u"HD 22-HD/BTCTW"_s);
    QCOMPARE(source({}), u"HD 15-HD/BTCTW"_s);
}

void TestJudge::ownLimit_afterTheApproval_leavesThePlan()
{
    HistoryBuilder office = smallOffice();
    office.plan(u"plan", u"2016", u"2013-01-01")
        .nominate(u"plan", u"an", u"head1", u"2013-01-02")
        .approve(u"plan", u"2013-02-01");
    const auto limit = [&] {
        return findingOf(judgeOf(office).ofPlan(office.on(u"2013-06-15"), office.planId(u"plan")),
                         u"plan.full-term")
            ->limit;
    };
    office.run(ownLimit(u"plan.full-term"_s, 20, u"2013-02-02"));
    QCOMPARE(limit(), 60);
    SetOwnLimit ofTheDay = ownLimit(u"plan.full-term"_s, 25, u"2013-02-01");
    ofTheDay.until = day(u"2013-02-02");
    office.run(ofTheDay);
    QCOMPARE(limit(), 25);
}

void TestJudge::ownNumberOfDeputies_goesBeforeThatOfSmallUnits()
{
    HistoryBuilder office = smallOffice();
    const auto rule = [&] {
        const Findings findings =
            judgeOf(office).ofUnit(office.on(u"2022-06-15"), office.unitId(u"v1"));
        return std::pair(has(findings, u"unit.deputies-small"), has(findings, u"unit.deputies"));
    };
    QCOMPARE(rule(), std::pair(true, false));
    office.run(ownLimit(u"unit.deputies"_s, 1, u"2022-01-01"));
    QCOMPARE(rule(), std::pair(false, true));
    office.run(ownLimit(u"unit.deputies-small"_s, 1, u"2022-01-01"));
    QCOMPARE(rule(), std::pair(true, false));
}

void TestJudge::ownShareOfTheYoung_goesBeforeThatOfTheCentre()
{
    HistoryBuilder office = smallOffice();
    office.run(RenameUnit{.unit = office.unitId(u"ban"),
                          .name = u"Ban Kiểm tra Trung ương"_s,
                          .shortName = {},
                          .on = date(u"2000-01-03")});
    office.plan(u"plan", u"2016", u"2022-01-01").nominate(u"plan", u"an", u"head1", u"2022-01-02");
    const auto rule = [&] {
        const Findings findings =
            judgeOf(office).ofPlan(office.on(u"2022-06-15"), office.planId(u"plan"));
        return std::pair(has(findings, u"list.young-central"), has(findings, u"list.young"));
    };
    const auto bands = [&] {
        return judgeOf(office).bandEdges(office.on(u"2022-06-15"), office.planId(u"plan"));
    };
    QCOMPARE(rule(), std::pair(true, false));
    QVERIFY(bands() == kCentralAgeBands);
    office.run(ownLimit(u"list.young"_s, 20, u"2022-01-01"));
    QCOMPARE(rule(), std::pair(false, true));
    QVERIFY(bands() == AgeBandEdges{});
}

void TestJudge::cadre_comesWithTheLastExam()
{
    HistoryBuilder office = smallOffice();
    const auto exams = [&](QStringView day) {
        const Findings findings = judgeOf(office).ofCadre(office.on(day), office.cadreId(u"an"));
        return std::ranges::count_if(findings, [](const Finding& finding) {
            return finding.ruleId == u"exam.years-to-principal";
        });
    };
    const auto sit = [&](QStringView on) {
        office.run(RecordGradeExam{
            office.cadreId(u"an"), Grade::PrincipalSpecialist, u"Kỳ thi"_s, date(on)});
    };
    sit(u"2012-10-20");
    sit(u"2014-10-20");
    QCOMPARE(exams(u"2012-10-19"), 0);
    QCOMPARE(exams(u"2012-10-20"), 1);
    QCOMPARE(exams(u"2015-01-01"), 1);
    QVERIFY(!has(judgeOf(office).ofCadre(office.on(u"2015-01-01"), office.cadreId(u"binh")),
                 u"exam.years-to-principal"));
}

void TestJudge::exception_ofDaysCounted_holdsOnTheNextDay()
{
    HistoryBuilder office = smallOffice();
    office.plan(u"plan", u"2016", u"2013-01-01")
        .nominate(u"plan", u"an", u"head1", u"2013-01-02")
        .approve(u"plan", u"2013-06-10");
    office.run(ownLimit(u"appoint.planned-before"_s, 30, u"2013-01-01"));
    const auto judged = [&](QStringView iso) {
        return *findingOf(judgeOf(office).why(office.on(iso),
                                              {.cadre = office.cadreId(u"an"),
                                               .position = office.positionId(u"head1"),
                                               .purpose = CandidatePurpose::Appointment,
                                               .countedOn = day(iso),
                                               .plan = {}}),
                          u"appoint.planned-before");
    };
    const Finding finding = judged(u"2013-06-15");
    QCOMPARE(finding.measured, std::optional(5));
    office.run(acceptance(finding, u"2013-06-15"));
    QVERIFY(!isOpen(judged(u"2013-06-15")));
    QVERIFY(!isOpen(judged(u"2013-06-16")));
    QCOMPARE(finding.changesOn, std::optional(day(u"2013-07-10")));
    QVERIFY(judged(u"2013-07-09").outcome == Outcome::Broken);
    QVERIFY(judged(u"2013-07-10").outcome == Outcome::Met);
}

void TestJudge::exception_ofAPlanApprovedByOtherRules_holdsNoMore()
{
    HistoryBuilder office = smallOffice();
    office.plan(u"plan", u"2016", u"2012-09-01").nominate(u"plan", u"an", u"head1", u"2012-09-02");
    const auto judged = [&](QStringView iso) {
        return *findingOf(judgeOf(office).ofPlan(office.on(iso), office.planId(u"plan")),
                          u"post.min-candidates");
    };
    office.run(acceptance(judged(u"2012-10-01"), u"2012-10-01"));
    office.approve(u"plan", u"2012-12-15");
    QVERIFY(!isOpen(judged(u"2012-10-31")));
    QVERIFY(isOpen(judged(u"2012-12-15")));
    QVERIFY(judged(u"2012-12-15").accepted);
}

void TestJudge::keys_tellSubjectsApart()
{
    HistoryBuilder office = smallOffice();
    office.appoint(u"an", u"dep1", u"2010-01-01", {.plannedEnd = day(u"2015-07-01")})
        .plan(u"plan", u"2016", u"2014-01-01")
        .nominate(u"plan", u"an", u"head1", u"2014-01-02")
        .nominate(u"plan", u"an", u"head2", u"2014-01-02")
        .nominate(u"plan", u"binh", u"head2", u"2014-01-02");
    const Judge judge = judgeOf(office);
    const Snapshot snapshot = office.on(u"2015-06-15");
    Findings all = judge.ofPlan(snapshot, office.planId(u"plan"));
    for (const QStringView unit : {u"v1", u"v2"}) {
        const Findings more = judge.ofUnit(snapshot, office.unitId(unit));
        all.insert(all.end(), more.begin(), more.end());
    }
    std::set<QString> keys;
    for (const Finding& finding : all) {
        keys.insert(findingKey(finding));
    }
    QVERIFY(all.size() > 20);
    QCOMPARE(keys.size(), all.size());
}

void TestJudge::key_staysWithAPostThatMoves()
{
    const FindingSubject before{.position = PositionId(7), .unit = UnitId(2)};
    const FindingSubject after{.position = PositionId(7), .unit = UnitId(3)};
    QCOMPARE(findingKey(u"unit.seats"_s, before), findingKey(u"unit.seats"_s, after));
    QVERIFY(findingKey(u"unit.head"_s, {.unit = UnitId(2)}) !=
            findingKey(u"unit.head"_s, {.unit = UnitId(3)}));
}

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_judge.moc"
