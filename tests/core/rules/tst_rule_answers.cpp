#include "core/rules/holding_rules.h"
#include "core/rules/plan_rules.h"
#include "core/rules/rule_loader.h"
#include "core/rules/unit_rules.h"
#include "tests/core/rules/rule_scenario.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::test;

namespace {

constexpr QStringView kSince = u"2000-01-01";

/// The small office with a plan of 2012 in which @p count people stand for "head1".
HistoryBuilder officeWithPlan(int count)
{
    HistoryBuilder office = smallOffice();
    office.plan(u"plan", u"2016", u"2012-01-01");
    for (int i = 0; i < count; ++i) {
        const QString name = u"n%1"_s.arg(i);
        office.cadre(name, kSince).nominate(u"plan", name, u"head1", u"2012-01-02");
    }
    return office;
}

bool has(const Findings& findings, QStringView rule)
{
    return findingOf(findings, rule).has_value();
}

} // namespace

class TestRuleAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plan_isJudgedByTheTextOfItsApproval_data();
    void plan_isJudgedByTheTextOfItsApproval();
    void plan_notApproved_isJudgedByTheDay();
    void plan_leavesOutWhoWasWithdrawn();
    void plan_countsPersonsAndEntries();
    void plan_countsPostsOfItsTermOnce();
    void plan_allowsSoManyForEachSeat();
    void plan_asksEverybodyEverything();
    void plan_ofTheRunningTerm_asksForLess();
    void list_withoutNominees_hasNoFindings();
    void ageBands_moveWithTheirEdges();
    void equalPost_asksForNoAge();
    void firstLeadingPost_asksForNoTimeInAPost();
    void unknownPersonOrPost_hasNoFindings();
    void endedUnit_hasNoFindings();
    void acting_isNoHeadOfYears();
    void serviceLeft_changesOnTheDaySaid();
    void age_changesOnTheDaySaid();
    void timeInPost_changesOnTheDaySaid();
    void bookWithoutRules_saysNothing();
    void sentences_sayMeasureAndLimit();
    void sources_nameTheArticleAndTheDoubt();

private:
    [[nodiscard]] RuleSet rulesOf(QStringView iso) const { return {m_book, day(iso)}; }
    [[nodiscard]] Findings candidacy(const HistoryBuilder& office,
                                     QStringView position,
                                     CandidatePurpose purpose,
                                     QStringView iso) const;

    std::shared_ptr<const RuleBook> m_book;
};

void TestRuleAnswers::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto read = RuleLoader::loadShipped();
    QVERIFY_RESULT(read);
    m_book = *read;
}

Findings TestRuleAnswers::candidacy(const HistoryBuilder& office,
                                    QStringView position,
                                    CandidatePurpose purpose,
                                    QStringView iso) const
{
    return checkCandidate(office.on(iso),
                          rulesOf(iso),
                          {.cadre = office.cadreId(u"an"),
                           .position = office.positionId(position),
                           .purpose = purpose,
                           .countedOn = day(iso)});
}

void TestRuleAnswers::plan_isJudgedByTheTextOfItsApproval_data()
{
    QTest::addColumn<QString>("approved");
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<bool>("isMet");
    QTest::newRow("10/2012") << u"2012-10-15"_s << u"HD 22-HD/BTCTW"_s << false;
    QTest::newRow("last day of HD 22") << u"2012-11-04"_s << u"HD 22-HD/BTCTW"_s << false;
    QTest::newRow("first day of HD 15") << u"2012-11-05"_s << u"HD 15-HD/BTCTW"_s << true;
    QTest::newRow("12/2012") << u"2012-12-15"_s << u"HD 15-HD/BTCTW"_s << true;
    QTest::newRow("of QĐ 50") << u"2022-03-01"_s << u"QĐ 50-QĐ/TW"_s << false;
}

void TestRuleAnswers::plan_isJudgedByTheTextOfItsApproval()
{
    QFETCH(QString, approved);
    QFETCH(QString, regulation);
    QFETCH(bool, isMet);
    HistoryBuilder office = officeWithPlan(4);
    office.approve(u"plan", approved);
    const Snapshot snapshot = office.on(u"2026-01-01");
    const PlanId plan = office.planId(u"plan");
    const Day judged = PlanCheck::judgedOn(*snapshot.derived().plan(plan), snapshot.day());
    QCOMPARE(judged.iso(), approved);
    const RuleSet rules(m_book, judged);
    const auto finding = findingOf(
        PlanCheck(snapshot, rules, plan).post(office.positionId(u"head1")), u"post.max-candidates");
    QVERIFY(finding);
    QCOMPARE(finding->source.number, regulation);
    QCOMPARE(finding->outcome == Outcome::Met, isMet);
}

void TestRuleAnswers::plan_notApproved_isJudgedByTheDay()
{
    const HistoryBuilder office = officeWithPlan(1);
    const PlanRecord& plan = *office.derived()->plan(office.planId(u"plan"));
    QCOMPARE(PlanCheck::judgedOn(plan, day(u"2015-06-15")).iso(), u"2015-06-15"_s);
}

void TestRuleAnswers::plan_leavesOutWhoWasWithdrawn()
{
    HistoryBuilder office = officeWithPlan(2);
    const PlanId plan = office.planId(u"plan");
    office.run(WithdrawNomination{
        plan, office.nominationId(u"plan", u"n0", u"head1"), {}, date(u"2013-01-01")});
    const RuleSet rules = rulesOf(u"2013-06-15");
    const auto persons = [&](QStringView iso) {
        const Snapshot snapshot = office.on(iso);
        return PlanCheck(snapshot, rules, plan).figures().all.persons;
    };
    QCOMPARE(persons(u"2012-12-31"), 2);
    QCOMPARE(persons(u"2013-01-01"), 1);
    QCOMPARE(persons(u"2011-12-31"), 0);
}

void TestRuleAnswers::plan_countsPersonsAndEntries()
{
    HistoryBuilder office = officeWithPlan(1);
    describe(office, u"n0", {.birth = u"1970-01-01"_s});
    describe(office, u"an", {.sex = Sex::Female, .birth = u"1985-01-01"_s, .ethnicity = u"Tày"_s});
    office.nominate(u"plan", u"an", u"head1", u"2012-02-01")
        .nominate(u"plan", u"an", u"dep1", u"2012-02-01")
        .nominate(u"plan", u"binh", u"dep1", u"2012-02-01");
    const Snapshot snapshot = office.on(u"2015-06-15");
    const RuleSet rules = rulesOf(u"2015-06-15");
    const PlanCheck check(snapshot, rules, office.planId(u"plan"));
    const ListFigures expected{.all = {3, 4},
                               .women = {1, 2},
                               .minority = {1, 2},
                               .bands = {ListCount{1, 2}, ListCount{1, 1}, ListCount{}},
                               .ageUnknown = {1, 1},
                               .seats = 3};
    QVERIFY(check.figures() == expected);
    const auto women = findingOf(check.list(), u"list.women");
    QVERIFY(women);
    QCOMPARE(women->measured, std::optional(33));
    QCOMPARE(women->entries, std::optional(50));
    QVERIFY(!has(check.list(), u"list.coefficient-min"));
}

void TestRuleAnswers::plan_countsPostsOfItsTermOnce()
{
    HistoryBuilder office = officeWithPlan(0);
    office.nominate(u"plan", u"an", u"head1", u"2012-02-01")
        .approve(u"plan", u"2012-03-01")
        .plan(u"review", u"2016", u"2015-01-01", u"plan")
        .nominate(u"review", u"an", u"dep2", u"2015-02-01");
    const Snapshot snapshot = office.on(u"2015-06-15");
    const RuleSet rules = rulesOf(u"2015-06-15");
    const PlanCheck check(snapshot, rules, office.planId(u"review"));
    const auto posts = findingOf(check.cadre(office.cadreId(u"an")), u"cadre.max-posts");
    QVERIFY(posts);
    QCOMPARE(posts->measured, std::optional(2));
}

void TestRuleAnswers::plan_allowsSoManyForEachSeat()
{
    HistoryBuilder office = officeWithPlan(0);
    for (int i = 0; i < 7; ++i) {
        const QString name = u"d%1"_s.arg(i);
        office.cadre(name, kSince)
            .nominate(u"plan", name, u"dep1", i < 6 ? u"2012-02-01" : u"2024-01-01");
    }
    const auto finding = [&](QStringView iso) {
        const Snapshot snapshot = office.on(iso);
        const RuleSet rules = rulesOf(iso);
        const PlanCheck check(snapshot, rules, office.planId(u"plan"));
        return *findingOf(check.post(office.positionId(u"dep1")), u"post.max-candidates");
    };
    QCOMPARE(finding(u"2023-06-15").limit, 6);
    QCOMPARE(code(finding(u"2023-06-15").outcome), code(Outcome::Met));
    QCOMPARE(code(finding(u"2024-06-15").outcome), code(Outcome::Broken));
}

void TestRuleAnswers::plan_asksEverybodyEverything()
{
    HistoryBuilder office = officeWithPlan(2);
    office.nominate(u"plan", u"n0", u"dep1", u"2012-02-01");
    const Snapshot snapshot = office.on(u"2013-06-15");
    const RuleSet rules = rulesOf(u"2013-06-15");
    const Findings all = PlanCheck(snapshot, rules, office.planId(u"plan")).all();
    const auto times = [&all](QStringView rule) {
        return std::count_if(all.begin(), all.end(), [rule](const Finding& finding) {
            return finding.ruleId == rule;
        });
    };
    QCOMPARE(times(u"plan.full-term"), 3);
    QCOMPARE(times(u"plan.higher-post"), 3);
    QCOMPARE(times(u"cadre.max-posts"), 2);
    QCOMPARE(times(u"post.max-candidates"), 2);
    QCOMPARE(times(u"list.women"), 1);
    for (const Finding& finding : all) {
        QCOMPARE(finding.subject.plan, MaybePlanId(office.planId(u"plan")));
    }
}

void TestRuleAnswers::plan_ofTheRunningTerm_asksForLess()
{
    const HistoryBuilder office = officeWithPlan(1);
    const auto all = [&](QStringView iso) {
        const Snapshot snapshot = office.on(iso);
        const RuleSet rules = rulesOf(iso);
        return PlanCheck(snapshot, rules, office.planId(u"plan")).all();
    };
    QVERIFY(has(all(u"2015-12-31"), u"plan.full-term"));
    QVERIFY(!has(all(u"2015-12-31"), u"plan.current-term"));
    QVERIFY(has(all(u"2016-01-01"), u"plan.current-term"));
    QVERIFY(!has(all(u"2016-01-01"), u"plan.full-term"));
}

void TestRuleAnswers::list_withoutNominees_hasNoFindings()
{
    const HistoryBuilder office = officeWithPlan(0);
    const Snapshot snapshot = office.on(u"2013-06-15");
    const RuleSet rules = rulesOf(u"2013-06-15");
    const PlanCheck check(snapshot, rules, office.planId(u"plan"));
    QVERIFY(check.list().empty());
    QVERIFY(check.all().empty());
}

void TestRuleAnswers::ageBands_moveWithTheirEdges()
{
    HistoryBuilder office = officeWithPlan(1);
    describe(office, u"n0", {.birth = u"1972-06-16"_s});
    const Snapshot snapshot = office.on(u"2023-06-15");
    const RuleSet rules = rulesOf(u"2023-06-15");
    const PlanCheck check(snapshot, rules, office.planId(u"plan"));
    const auto band = [&check](AgeBandEdges edges) {
        const ListFigures figures = check.figures(edges);
        const auto found = std::find_if(figures.bands.begin(),
                                        figures.bands.end(),
                                        [](const ListCount& one) { return one.persons > 0; });
        return std::distance(figures.bands.begin(), found);
    };
    QCOMPARE(band({.lower = 40, .upper = 50}), 1); // 50 years and 364 days
    QCOMPARE(band({.lower = 40, .upper = 49}), 2);
    QCOMPARE(band({.lower = 51, .upper = 55}), 0);
}

void TestRuleAnswers::equalPost_asksForNoAge()
{
    HistoryBuilder office = smallOffice();
    describe(office, u"an", {.birth = u"1956-01-01"_s});
    office.appoint(u"an", u"head2", u"2010-01-01");
    const auto ask = [&](QStringView position, QStringView iso) {
        return candidacy(office, position, CandidatePurpose::Appointment, iso);
    };
    QVERIFY(!has(ask(u"head1", u"2015-06-15"), u"appoint.age"));
    QVERIFY(!has(ask(u"dep1", u"2015-06-15"), u"appoint.age"));
    QVERIFY(!has(ask(u"head1", u"2022-06-15"), u"appoint.full-term"));
    QVERIFY(has(ask(u"head1", u"2009-06-15"), u"appoint.age"));
    QVERIFY(has(ask(u"head1", u"2022-06-15"), u"appoint.in-plan"));
}

void TestRuleAnswers::firstLeadingPost_asksForNoTimeInAPost()
{
    HistoryBuilder office = smallOffice();
    office.appoint(u"an", u"staff1", u"2023-06-01");
    const Findings findings =
        candidacy(office, u"dep1", CandidatePurpose::Appointment, u"2023-06-15");
    QVERIFY(!has(findings, u"appoint.time-in-post"));
    QVERIFY(has(findings, u"appoint.full-term"));
}

void TestRuleAnswers::unknownPersonOrPost_hasNoFindings()
{
    const HistoryBuilder office = smallOffice();
    const RuleSet rules = rulesOf(u"2015-06-15");
    const Snapshot before = office.on(u"1999-12-31");
    CandidateQuestion question{.cadre = office.cadreId(u"an"),
                               .position = office.positionId(u"head1"),
                               .purpose = CandidatePurpose::NextTermPlan,
                               .countedOn = day(u"2015-06-15")};
    QVERIFY(checkCandidate(before, rules, question).empty());
    question.cadre = CadreId(9999);
    QVERIFY(checkCandidate(office.on(u"2015-06-15"), rules, question).empty());
}

void TestRuleAnswers::endedUnit_hasNoFindings()
{
    HistoryBuilder office = smallOffice();
    QVERIFY(
        !checkUnit(office.on(u"2015-06-15"), rulesOf(u"2015-06-15"), office.unitId(u"v2")).empty());
    QVERIFY(
        checkUnit(office.on(u"1999-12-31"), rulesOf(u"2015-06-15"), office.unitId(u"v2")).empty());
}

void TestRuleAnswers::acting_isNoHeadOfYears()
{
    HistoryBuilder office = smallOffice();
    office.appoint(u"an",
                   u"secretary",
                   u"2008-01-01",
                   {.kind = EventKind::ActingAssigned, .capacity = Capacity::Acting});
    const Snapshot snapshot = office.on(u"2018-06-15");
    const auto held = snapshot.tenuresOf(office.cadreId(u"an"));
    QCOMPARE(held.size(), std::size_t(1));
    QVERIFY(checkHolding(snapshot, rulesOf(u"2018-06-15"), *held.front()).empty());
}

void TestRuleAnswers::serviceLeft_changesOnTheDaySaid()
{
    for (QDate birth(1960, 1, 31); birth < QDate(1975, 1, 1); birth = birth.addDays(97)) {
        HistoryBuilder office = smallOffice();
        describe(office, u"an", {.birth = birth.toString(Qt::ISODate)});
        const Snapshot snapshot = office.on(u"2022-06-15");
        const RuleSet rules = rulesOf(u"2022-06-15");
        const auto on = [&](Day counted) {
            return *findingOf(checkCandidate(snapshot,
                                             rules,
                                             {.cadre = office.cadreId(u"an"),
                                              .position = office.positionId(u"head1"),
                                              .purpose = CandidatePurpose::NextTermPlan,
                                              .countedOn = counted}),
                              u"plan.full-term");
        };
        const Finding now = on(snapshot.day());
        QCOMPARE(now.changesOn.has_value(), now.outcome == Outcome::Met);
        if (now.changesOn) {
            QCOMPARE(code(on(now.changesOn->plusDays(-1)).outcome), code(Outcome::Met));
            QCOMPARE(code(on(*now.changesOn).outcome), code(Outcome::Broken));
        }
    }
}

void TestRuleAnswers::age_changesOnTheDaySaid()
{
    for (QDate birth(1960, 6, 16); birth < QDate(1962, 6, 16); birth = birth.addDays(1)) {
        HistoryBuilder office = smallOffice();
        describe(office, u"an", {.birth = birth.toString(Qt::ISODate)});
        const Snapshot snapshot = office.on(u"2015-06-15");
        const RuleSet rules = rulesOf(u"2015-06-15");
        const auto on = [&](Day counted) {
            return *findingOf(checkCandidate(snapshot,
                                             rules,
                                             {.cadre = office.cadreId(u"an"),
                                              .position = office.positionId(u"head1"),
                                              .purpose = CandidatePurpose::Appointment,
                                              .countedOn = counted}),
                              u"appoint.age");
        };
        const Finding now = on(snapshot.day());
        QVERIFY(now.outcome == Outcome::Met && now.changesOn);
        QCOMPARE(code(on(now.changesOn->plusDays(-1)).outcome), code(Outcome::Met));
        QCOMPARE(code(on(*now.changesOn).outcome), code(Outcome::Broken));
    }
}

void TestRuleAnswers::timeInPost_changesOnTheDaySaid()
{
    for (QDate from(2021, 7, 1); from < QDate(2023, 6, 1); from = from.addDays(13)) {
        HistoryBuilder office = smallOffice();
        office.appoint(u"an", u"dep1", from.toString(Qt::ISODate));
        const auto on = [&](Day day) {
            return *findingOf(candidacy(office, u"head1", CandidatePurpose::Appointment, day.iso()),
                              u"appoint.time-in-post");
        };
        const Finding now = on(day(u"2023-06-15"));
        QVERIFY(now.outcome == Outcome::Broken && now.changesOn);
        QCOMPARE(code(on(now.changesOn->plusDays(-1)).outcome), code(Outcome::Broken));
        QCOMPARE(code(on(*now.changesOn).outcome), code(Outcome::Met));
    }
}

void TestRuleAnswers::bookWithoutRules_saysNothing()
{
    const RuleSet rules(std::make_shared<const RuleBook>(), day(u"2015-06-15"));
    QVERIFY(!rules.judge(u"plan.full-term", {}, {}, 1));
    QVERIFY(!rules.retirement(Sex::Male, date(u"1965")));
    HistoryBuilder office = smallOffice();
    describe(office, u"an", {});
    QVERIFY(checkUnit(office.on(u"2015-06-15"), rules, office.unitId(u"v1")).empty());
}

void TestRuleAnswers::sentences_sayMeasureAndLimit()
{
    const RuleSet rules = rulesOf(u"2015-06-15");
    const auto text =
        [&](QStringView rule, const RuleCase& ruleCase, int measured, RuleLanguage language) {
            const auto finding = rules.judge(rule, ruleCase, {}, measured);
            return finding ? findingText(*m_book->rule(rule), *finding, language) : QString();
        };
    const RuleCase head{.role = PositionRole::Head};
    const RuleCase party{.branch = Branch::Party};
    QCOMPARE(text(u"plan.full-term", {}, 59, RuleLanguage::Vietnamese),
             u"Còn 59 tháng công tác, cần ít nhất 60 tháng"_s);
    QCOMPARE(text(u"plan.full-term", {}, 59, RuleLanguage::English),
             u"59 months of service left, at least 60 needed"_s);
    const RuleSet early = rulesOf(u"2009-06-15");
    const RuleCase man{.role = PositionRole::Head, .sex = Sex::Male};
    const auto old = early.judge(u"appoint.age", man, {}, 662);
    QCOMPARE(findingText(*m_book->rule(u"appoint.age"), *old, RuleLanguage::Vietnamese),
             u"Tuổi khi bổ nhiệm: 55 tuổi 2 tháng, không quá 55 tuổi"_s);
    QCOMPARE(findingText(*m_book->rule(u"appoint.age"), *old, RuleLanguage::English),
             u"Age at appointment: 55 years 2 months, at most 55 years"_s);
    QCOMPARE(text(u"plan.education", head, 3, RuleLanguage::Vietnamese),
             u"Trình độ chuyên môn: Cao đẳng; cần từ Đại học trở lên"_s);
    QCOMPARE(text(u"list.coefficient-min", party, 125, RuleLanguage::Vietnamese),
             u"Hệ số 1,25, tối thiểu 1,5"_s);
    QCOMPARE(text(u"list.coefficient-min", party, 125, RuleLanguage::English),
             u"Coefficient 1.25, at least 1.5"_s);
}

void TestRuleAnswers::sources_nameTheArticleAndTheDoubt()
{
    RegulationRef source = rulesOf(u"2018-06-15")
                               .limit(u"head.years",
                                      {.level = PositionLevel::Committee,
                                       .role = PositionRole::Head,
                                       .branch = Branch::Party})
                               ->source;
    QCOMPARE(sourceText(source, RuleLanguage::Vietnamese), u"QĐ 98-QĐ/TW, Điều 3.4"_s);
    QCOMPARE(sourceText(source, RuleLanguage::English), u"QĐ 98-QĐ/TW, art. 3.4"_s);
    source.article.clear();
    source.confidence = Confidence::Memory;
    QCOMPARE(sourceText(source, RuleLanguage::Vietnamese),
             u"QĐ 98-QĐ/TW (cần đối chiếu văn bản)"_s);
}

QTEST_GUILESS_MAIN(TestRuleAnswers)
#include "tst_rule_answers.moc"
