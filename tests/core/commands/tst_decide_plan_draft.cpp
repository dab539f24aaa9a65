#include "core/commands/decide.h"
#include "core/planning/draft_overlay.h"
#include "tests/core/planning/draft_office.h"
#include "tests/support/refusal_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::draftOfReview;
using test::entryKey;
using test::HistoryBuilder;
using test::plannedOffice;
using test::step;

namespace {

const WithdrawalDetail kOverAge{.reason = WithdrawalReason::OverAge, .note = u"quá tuổi"_s};

EnactPlanDraft enacting(const PlanDraft& draft)
{
    return {.draft = draft,
            .on = date(u"2012-12-01"),
            .approval = PlanApproval{.on = date(u"2012-12-20"), .document = {}}};
}

/// Entries of a plan on a day, "7 for 3: 1 approved carried-over".
QStringList rowsOf(const PlanRecord& plan, Day on)
{
    QStringList rows;
    for (const NominationRecord& entry : plan.nominations) {
        const NominationStep* now = entry.on(on);
        rows << u"%1 for %2: %3 %4 %5"_s.arg(entry.cadre.value())
                    .arg(entry.position.value())
                    .arg(entry.detail.rank)
                    .arg(now ? code(now->status) : QString(), code(entry.detail.origin));
    }
    rows.sort();
    return rows;
}

} // namespace

class TestDecidePlanDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void review_isWhatTheDraftShowed();
    void review_isOneActAndOneUndo();
    void withoutApproval_isOnlyProposed();
    void newPlan_isOpened();
    void openedPlan_isChangedAndApproved();
    void problems_refuseUnlessAccepted();
    void wrong_isRefused();
    void appointedInAPlanUnderReview_isAppointedInBoth();
    void departedInAPlanUnderReview_isOutOfBoth();
};

void TestDecidePlanDraft::review_isWhatTheDraftShowed()
{
    HistoryBuilder office = plannedOffice();
    office.document(u"57-QĐ", u"2012-12-20");
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(
        step(office, draft, {TakeOutEntry{entryKey(office, u"an", u"head1"), kOverAge}}));
    QVERIFY_RESULT(step(office, draft, {AddEntry{entryKey(office, u"dung", u"head1"), 1}}));
    QVERIFY_RESULT(
        step(office,
             draft,
             {MoveEntry{entryKey(office, u"cuc", u"dep1"), office.positionId(u"dep2"), 0}}));
    const DraftOverlay overlay = overlayOf(*office.derived(), draft, day(u"2012-12-01"));
    EnactPlanDraft command = enacting(draft);
    command.approval->document = office.documentId(u"57-QĐ");
    office.run(command);

    const PlanRecord& plan = *office.derived()->plan(overlay.plan);
    QVERIFY(plan.profile == overlay.record().profile);
    QCOMPARE(rowsOf(plan, day(u"2012-12-19")), rowsOf(overlay.record(), day(u"2012-12-19")));
    QCOMPARE(plan.approvedOn, day(u"2012-12-20"));
    QVERIFY(plan.approvedBy == MaybeDocumentId(office.documentId(u"57-QĐ")));
    const PlanRecord& reviewed = *office.derived()->plan(office.planId(u"qh"));
    QCOMPARE(reviewed.closedOn, day(u"2012-12-20"));
    QCOMPARE(office.anomalies(), QStringList());
    int approved = 0;
    for (const NominationRecord& entry : plan.nominations) {
        const NominationStep& last = *entry.on(day(u"2012-12-31"));
        approved += last.status == NominationStatus::Approved ? 1 : 0;
        if (last.status == NominationStatus::Withdrawn) {
            QCOMPARE(last.reason, WithdrawalReason::OverAge);
        }
    }
    QCOMPARE(approved, 3);
}

void TestDecidePlanDraft::review_isOneActAndOneUndo()
{
    HistoryBuilder office = plannedOffice();
    const auto before = office.derived();
    const StoreHead head = office.history().head();
    office.run(enacting(draftOfReview(office)));
    QCOMPARE(office.history().head().batches, head.batches + 1);
    office.run(RetractBatch{office.lastBatch(), {}});
    QVERIFY(sameDerived(*office.derived(), *before));
}

void TestDecidePlanDraft::withoutApproval_isOnlyProposed()
{
    HistoryBuilder office = plannedOffice();
    EnactPlanDraft command = enacting(draftOfReview(office));
    command.approval.reset();
    office.run(command);
    const PlanRecord& plan = *office.derived()->plans.rbegin()->second;
    QVERIFY(plan.approvedOn.isEndless());
    QVERIFY(office.derived()->plan(office.planId(u"qh"))->closedOn.isEndless());
    QCOMPARE(plan.nominations.size(), std::size_t{3});
}

void TestDecidePlanDraft::newPlan_isOpened()
{
    HistoryBuilder office = plannedOffice();
    Result<PlanDraft> draft = newPlanDraft(*office.derived(),
                                           Uid::random(),
                                           {.code = u"moi"_s,
                                            .title = u"quy hoạch"_s,
                                            .term = office.termId(u"2016"),
                                            .unit = {},
                                            .reviewOf = {}},
                                           day(u"2012-12-01"));
    QVERIFY_RESULT(draft);
    VERIFY_REFUSED(office, enacting(*draft), ErrorCode::Conflict, u"no entry"_s);
    QVERIFY_RESULT(step(office, *draft, {AddEntry{entryKey(office, u"dung", u"head2")}}));
    office.run(enacting(*draft));
    QCOMPARE(office.derived()->plans.rbegin()->second->profile.code, u"moi"_s);
    QVERIFY(office.derived()->plan(office.planId(u"qh"))->closedOn.isEndless());
}

void TestDecidePlanDraft::openedPlan_isChangedAndApproved()
{
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01")
        .nominate(u"qh", u"an", u"head1", u"2012-09-10", 1)
        .nominate(u"qh", u"binh", u"head1", u"2012-09-10", 2)
        .nominate(u"qh", u"cuc", u"dep1", u"2012-09-10", 1);
    Result<PlanDraft> draft =
        openedPlanDraft(*office.derived(), Uid::random(), office.planId(u"qh"), day(u"2012-12-01"));
    QVERIFY_RESULT(draft);
    EnactPlanDraft unchanged = enacting(*draft);
    unchanged.approval.reset();
    VERIFY_REFUSED(office, unchanged, ErrorCode::Conflict, u"changes nothing"_s);
    QVERIFY_RESULT(step(office, *draft, {RankEntry{entryKey(office, u"binh", u"head1"), 1}}));
    QVERIFY_RESULT(
        step(office, *draft, {TakeOutEntry{entryKey(office, u"cuc", u"dep1"), kOverAge}}));
    QVERIFY_RESULT(step(office, *draft, {AddEntry{entryKey(office, u"dung", u"dep1")}}));
    const DraftOverlay overlay = overlayOf(*office.derived(), *draft, day(u"2012-12-01"));
    office.run(enacting(*draft));

    const PlanRecord& plan = *office.derived()->plan(office.planId(u"qh"));
    QCOMPARE(rowsOf(plan, day(u"2012-12-19")), rowsOf(overlay.record(), day(u"2012-12-19")));
    QCOMPARE(plan.approvedOn, day(u"2012-12-20"));
    QCOMPARE(office.anomalies(), QStringList());
    VERIFY_REFUSED(office, enacting(*draft), ErrorCode::Conflict, u"approved"_s);
}

void TestDecidePlanDraft::problems_refuseUnlessAccepted()
{
    HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(step(office, draft, {AddEntry{entryKey(office, u"dung", u"dep1")}}));
    office.depart(u"dung", u"2012-12-05");
    EnactPlanDraft command = enacting(draft);
    command.on = date(u"2012-12-10");
    VERIFY_REFUSED(office, command, ErrorCode::Conflict, u"no longer fits"_s);
    command.despiteProblems = true;
    office.run(command);
    QCOMPARE(office.derived()->plans.rbegin()->second->nominations.size(), std::size_t{3});
}

void TestDecidePlanDraft::wrong_isRefused()
{
    HistoryBuilder office = plannedOffice();
    EnactPlanDraft command = enacting(draftOfReview(office));
    command.approval->on = date(u"2012-11-30");
    VERIFY_REFUSED(office, command, ErrorCode::Validation, u"before it is opened"_s);
    command.approval = PlanApproval{.on = date(u"2012-12-20"), .document = DocumentId(99)};
    VERIFY_REFUSED(office, command, ErrorCode::NotFound, QString());
    command = enacting(draftOfReview(office));
    office.run(command);
    VERIFY_REFUSED(office, command, ErrorCode::Conflict, u"closed"_s);
}

void TestDecidePlanDraft::appointedInAPlanUnderReview_isAppointedInBoth()
{
    HistoryBuilder office = plannedOffice();
    office.plan(u"rs", u"2016", u"2012-12-01", u"qh")
        .appoint(u"an", u"head1", u"2012-12-10")
        .approve(u"rs", u"2012-12-20");
    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(), u"appointed 2012-12-10"_s);
    QCOMPARE(office.entrySteps(u"rs", u"an", u"head1"),
             (QStringList{u"proposed 2012-12-01"_s, u"appointed 2012-12-10"_s}));
    QCOMPARE(office.entrySteps(u"rs", u"binh", u"head1").last(), u"approved 2012-12-20"_s);
}

void TestDecidePlanDraft::departedInAPlanUnderReview_isOutOfBoth()
{
    HistoryBuilder office = plannedOffice();
    office.plan(u"rs", u"2016", u"2012-12-01", u"qh")
        .depart(u"an", u"2012-12-10", EventKind::ElectedOut)
        .approve(u"rs", u"2012-12-20");
    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(), u"withdrawn 2012-12-10"_s);
    QCOMPARE(office.entrySteps(u"rs", u"an", u"head1").last(), u"withdrawn 2012-12-10"_s);
    const PlanRecord& plan = *office.derived()->plan(office.planId(u"rs"));
    QCOMPARE(plan.nominations.front().steps.back().reason, WithdrawalReason::Transferred);
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestDecidePlanDraft)
#include "tst_decide_plan_draft.moc"
