#include "core/planning/draft_overlay.h"
#include "core/reports/plan_contents.h"
#include "core/reports/plan_figures.h"
#include "core/reports/plan_list_report.h"
#include "core/rules/judge.h"
#include "core/rules/plan_rules.h"
#include "core/rules/rule_loader.h"
#include "tests/core/planning/draft_office.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::day;
using test::draftOfReview;
using test::entryKey;
using test::HistoryBuilder;
using test::plannedOffice;
using test::step;

namespace {

constexpr QStringView kToday = u"2012-12-01";

} // namespace

/// That a draft answers as any plan does.
class TestDraftOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void review_standsBesideThePlanReviewed();
    void listsAndFigures_answerOfTheDraft();
    void judge_answersOfTheDraft();
    void judge_doesNotCountThePlanReviewed();
    void openedPlan_isReplaced();
    void everythingElse_isShared();
};

void TestDraftOverlay::review_standsBesideThePlanReviewed()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(
        step(office,
             draft,
             {TakeOutEntry{entryKey(office, u"an", u"head1"), {WithdrawalReason::LowVote, {}}}}));
    const DraftOverlay overlay = overlayOf(*office.derived(), draft, day(kToday));

    QVERIFY(!office.derived()->plan(overlay.plan));
    QVERIFY(overlay.derived->plan(office.planId(u"qh")) ==
            office.derived()->plan(office.planId(u"qh")));
    QVERIFY(planState(overlay.record(), day(kToday)) == PlanState::Drafting);
    const NominationRecord& out = overlay.record().nominations.front();
    QCOMPARE(out.on(day(kToday))->status, NominationStatus::Withdrawn);
    QCOMPARE(out.on(day(kToday))->reason, WithdrawalReason::LowVote);
    QCOMPARE(out.steps.size(), std::size_t{2});
    QVERIFY(std::ranges::is_sorted(overlay.record().nominations, {}, &NominationRecord::id));
}

void TestDraftOverlay::listsAndFigures_answerOfTheDraft()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(step(office, draft, {AddEntry{entryKey(office, u"dung", u"head2")}}));
    QVERIFY_RESULT(
        step(office,
             draft,
             {TakeOutEntry{entryKey(office, u"an", u"head1"), {WithdrawalReason::LowVote, {}}}}));
    const DraftOverlay overlay = overlayOf(*office.derived(), draft, day(kToday));
    const Snapshot snapshot = overlay.snapshot();

    const PlanContents contents = planContents(snapshot, overlay.plan);
    const PlanFigures figures = planFigures(contents.units);
    QCOMPARE(figures.entries, 3);
    QCOMPARE(figures.persons, 3);
    QCOMPARE(figures.of(PlanStanding::Removed), 1);
    QVERIFY_RESULT(planListReport(snapshot, overlay.plan, usualHeading(snapshot), {}));
}

void TestDraftOverlay::judge_answersOfTheDraft()
{
    const HistoryBuilder office = plannedOffice();
    const auto book = RuleLoader::loadShipped();
    QVERIFY_RESULT(book);
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(step(office, draft, {AddEntry{entryKey(office, u"dung", u"head2")}}));
    const DraftOverlay overlay = overlayOf(*office.derived(), draft, day(kToday));
    const Findings findings =
        Judge(*overlay.derived, *book).ofPlan(overlay.snapshot(), overlay.plan);
    QVERIFY(std::ranges::any_of(findings, [&](const Finding& finding) {
        return finding.subject.cadre == MaybeCadreId(office.cadreId(u"dung"));
    }));
    QVERIFY(std::ranges::all_of(findings, [&](const Finding& finding) {
        return finding.subject.plan == MaybePlanId(overlay.plan);
    }));
}

void TestDraftOverlay::judge_doesNotCountThePlanReviewed()
{
    HistoryBuilder office = plannedOffice();
    const auto book = RuleLoader::loadShipped();
    QVERIFY_RESULT(book);
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(
        step(office,
             draft,
             {MoveEntry{entryKey(office, u"an", u"head1"), office.positionId(u"head2")}}));
    const DraftOverlay overlay = overlayOf(*office.derived(), draft, day(kToday));
    const Snapshot snapshot = overlay.snapshot();
    const Judge judge(*overlay.derived, *book);
    const RuleSet rules = judge.rulesOf(overlay.record(), day(kToday));
    const Findings posts = PlanCheck(snapshot, rules, overlay.plan).cadre(office.cadreId(u"an"));
    QVERIFY(!posts.empty());
    for (const Finding& finding : posts) {
        QCOMPARE(finding.measured, std::optional<int>(1));
    }
}

void TestDraftOverlay::openedPlan_isReplaced()
{
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01")
        .nominate(u"qh", u"an", u"head1", u"2012-09-10", 1)
        .nominate(u"qh", u"binh", u"head1", u"2012-09-10", 2);
    office.run(WithdrawNomination{office.planId(u"qh"),
                                  office.nominationId(u"qh", u"binh", u"head1"),
                                  {WithdrawalReason::OwnRequest, {}},
                                  test::date(u"2012-09-20")});
    Result<PlanDraft> draft =
        openedPlanDraft(*office.derived(), Uid::random(), office.planId(u"qh"), day(kToday));
    QVERIFY_RESULT(draft);
    QVERIFY_RESULT(
        step(office,
             *draft,
             {TakeOutEntry{entryKey(office, u"an", u"head1"), {WithdrawalReason::LowVote, {}}},
              AddEntry{entryKey(office, u"cuc", u"head1")}}));
    const DraftOverlay overlay = overlayOf(*office.derived(), *draft, day(kToday));
    QVERIFY(overlay.plan == office.planId(u"qh"));
    QCOMPARE(overlay.record().nominations.size(), std::size_t{3});
    QStringList rows;
    for (const NominationRecord& entry : overlay.record().nominations) {
        rows << code(entry.on(day(kToday))->status);
    }
    QCOMPARE(rows, (QStringList{u"withdrawn"_s, u"withdrawn"_s, u"proposed"_s}));
    QCOMPARE(overlay.record().nominations.front().on(day(u"2012-11-30"))->status,
             NominationStatus::Proposed);
}

void TestDraftOverlay::everythingElse_isShared()
{
    const HistoryBuilder office = plannedOffice();
    const DraftOverlay overlay = overlayOf(*office.derived(), draftOfReview(office), day(kToday));
    QVERIFY(overlay.derived->structure == office.derived()->structure);
    QVERIFY(overlay.derived->partitions == office.derived()->partitions);
    QVERIFY(overlay.derived->rules == office.derived()->rules);
    QCOMPARE(office.derived()->plans.size(), std::size_t{1});
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestDraftOverlay)
#include "tst_draft_overlay.moc"
