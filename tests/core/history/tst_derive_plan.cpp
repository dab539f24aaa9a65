#include "core/history/derive.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::HistoryBuilder;

namespace {

/// The small office with the plan "qh", opened on 01/09/2012: an and binh for head1, cuc for dep1.
HistoryBuilder planned()
{
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01")
        .nominate(u"qh", u"an", u"head1", u"2012-09-10", 1)
        .nominate(u"qh", u"binh", u"head1", u"2012-09-10", 2)
        .nominate(u"qh", u"cuc", u"dep1", u"2012-09-11");
    return office;
}

WithdrawNomination withdrawal(const HistoryBuilder& office,
                              QStringView cadre,
                              QStringView position,
                              QStringView on,
                              WithdrawalReason reason = WithdrawalReason::OverAge)
{
    return {
        office.planId(u"qh"), office.nominationId(u"qh", cadre, position), {reason, {}}, date(on)};
}

} // namespace

class TestDerivePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nomination_isProposedFromItsDay();
    void approval_movesEveryEntryProposed();
    void approval_again_movesOnlyLaterEntries();
    void withdrawal_keepsReasonAndDay();
    void appointment_fulfilsTheEntry();
    void review_carriesOverTheApprovedOnly();
    void approvedReview_closesTheOldPlan();
    void close_expiresApprovedAndRefusesProposed();
    void sameDay_openNominateApproveClose_inThatOrder();
    void statusOn_isThatOfTheLastStepBegun();
    void withoutOpening_thereIsNoPlan();
    void twoPlans_doNotMix();
};

void TestDerivePlan::nomination_isProposedFromItsDay()
{
    const HistoryBuilder office = planned();

    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1"), QStringList{u"proposed 2012-09-10"_s});
    const PlanRecord* plan = office.derived()->plan(office.planId(u"qh"));
    QCOMPARE(plan->openedOn, day(u"2012-09-01"));
    QVERIFY(plan->approvedOn.isEndless());
    QVERIFY(plan->closedOn.isEndless());
    QCOMPARE(plan->nominations.size(), std::size_t{3});
    QCOMPARE(plan->nominations[1].detail.rank, 2);
}

void TestDerivePlan::approval_movesEveryEntryProposed()
{
    HistoryBuilder office = planned();
    office.run(withdrawal(office, u"binh", u"head1", u"2012-10-01"));
    office.document(u"31-QĐ", u"2012-11-28");
    office.run(ApprovePlan{office.planId(u"qh"), date(u"2012-11-28"), office.documentId(u"31-QĐ")});

    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1"),
             (QStringList{u"proposed 2012-09-10"_s, u"approved 2012-11-28"_s}));
    QCOMPARE(office.entrySteps(u"qh", u"binh", u"head1"),
             (QStringList{u"proposed 2012-09-10"_s, u"withdrawn 2012-10-01"_s}));
    const PlanRecord* plan = office.derived()->plan(office.planId(u"qh"));
    QCOMPARE(plan->approvedOn, day(u"2012-11-28"));
    QCOMPARE(plan->approvedBy, MaybeDocumentId(office.documentId(u"31-QĐ")));
}

void TestDerivePlan::approval_again_movesOnlyLaterEntries()
{
    HistoryBuilder office = planned();
    office.approve(u"qh", u"2012-11-28")
        .nominate(u"qh", u"dung", u"dep1", u"2013-02-01")
        .approve(u"qh", u"2013-03-01");

    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").size(), 2);
    QCOMPARE(office.entrySteps(u"qh", u"dung", u"dep1").last(), u"approved 2013-03-01"_s);
    QCOMPARE(office.derived()->plan(office.planId(u"qh"))->approvedOn, day(u"2012-11-28"));
}

void TestDerivePlan::withdrawal_keepsReasonAndDay()
{
    HistoryBuilder office = planned();
    office.approve(u"qh", u"2012-11-28");
    office.run(withdrawal(office, u"an", u"head1", u"2013-05-01", WithdrawalReason::Discipline));

    const NominationRecord* entry =
        office.derived()->plan(office.planId(u"qh"))->find(NominationId(1));
    QCOMPARE(entry->steps.back().reason, WithdrawalReason::Discipline);
    QCOMPARE(entry->steps.back().on, day(u"2013-05-01"));
    QCOMPARE(entry->on(day(u"2013-04-30"))->status, NominationStatus::Approved);
}

void TestDerivePlan::appointment_fulfilsTheEntry()
{
    HistoryBuilder office = planned();
    office.approve(u"qh", u"2012-11-28").appoint(u"an", u"head1", u"2013-01-01");

    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(), u"appointed 2013-01-01"_s);
    QCOMPARE(office.entrySteps(u"qh", u"binh", u"head1").last(), u"approved 2012-11-28"_s);
}

void TestDerivePlan::review_carriesOverTheApprovedOnly()
{
    HistoryBuilder office = planned();
    office.approve(u"qh", u"2012-11-28");
    office.run(withdrawal(office, u"binh", u"head1", u"2013-03-01"));
    office.nominate(u"qh", u"dung", u"dep1", u"2013-04-01");
    office.plan(u"qh13", u"2016", u"2013-09-01", u"qh");

    const PlanRecord* review = office.derived()->plan(office.planId(u"qh13"));
    QCOMPARE(review->nominations.size(), std::size_t{2});
    QCOMPARE(office.entrySteps(u"qh13", u"an", u"head1"), QStringList{u"proposed 2013-09-01"_s});
    QCOMPARE(office.entrySteps(u"qh13", u"cuc", u"dep1"), QStringList{u"proposed 2013-09-01"_s});
    QCOMPARE(review->nominations[0].detail.origin, NominationOrigin::CarriedOver);
    QCOMPARE(review->nominations[0].detail.rank, 1);
    // Until it is approved the old plan stands.
    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(), u"approved 2012-11-28"_s);
}

void TestDerivePlan::approvedReview_closesTheOldPlan()
{
    HistoryBuilder office = planned();
    office.approve(u"qh", u"2012-11-28")
        .nominate(u"qh", u"dung", u"dep1", u"2013-04-01")
        .plan(u"qh13", u"2016", u"2013-09-01", u"qh")
        .approve(u"qh13", u"2013-12-01");

    QCOMPARE(office.derived()->plan(office.planId(u"qh"))->closedOn, day(u"2013-12-01"));
    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(), u"expired 2013-12-01"_s);
    QCOMPARE(office.entrySteps(u"qh", u"dung", u"dep1").last(), u"not-approved 2013-12-01"_s);
    QCOMPARE(office.entrySteps(u"qh13", u"an", u"head1").last(), u"approved 2013-12-01"_s);
}

void TestDerivePlan::close_expiresApprovedAndRefusesProposed()
{
    HistoryBuilder office = planned();
    office.approve(u"qh", u"2012-11-28").nominate(u"qh", u"dung", u"dep1", u"2013-04-01");
    office.appoint(u"an", u"head1", u"2013-05-01");
    office.run(ClosePlan{office.planId(u"qh"), date(u"2021-01-01")});

    QCOMPARE(office.entrySteps(u"qh", u"cuc", u"dep1").last(), u"expired 2021-01-01"_s);
    QCOMPARE(office.entrySteps(u"qh", u"dung", u"dep1").last(), u"not-approved 2021-01-01"_s);
    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(), u"appointed 2013-05-01"_s);
}

void TestDerivePlan::sameDay_openNominateApproveClose_inThatOrder()
{
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01")
        .nominate(u"qh", u"an", u"head1", u"2012-09-01")
        .approve(u"qh", u"2012-09-01");
    office.run(ClosePlan{office.planId(u"qh"), date(u"2012-09-01")});

    QCOMPARE(
        office.entrySteps(u"qh", u"an", u"head1"),
        (QStringList{u"proposed 2012-09-01"_s, u"approved 2012-09-01"_s, u"expired 2012-09-01"_s}));
}

void TestDerivePlan::statusOn_isThatOfTheLastStepBegun()
{
    HistoryBuilder office = planned();
    office.approve(u"qh", u"2012-11-28");
    const NominationRecord* entry =
        office.derived()->plan(office.planId(u"qh"))->find(NominationId(1));

    QVERIFY(!entry->on(day(u"2012-09-09")));
    QCOMPARE(entry->on(day(u"2012-09-10"))->status, NominationStatus::Proposed);
    QCOMPARE(entry->on(day(u"2012-11-27"))->status, NominationStatus::Proposed);
    QCOMPARE(entry->on(day(u"2012-11-28"))->status, NominationStatus::Approved);
    QCOMPARE(entry->on(day(u"2030-01-01"))->status, NominationStatus::Approved);
}

void TestDerivePlan::withoutOpening_thereIsNoPlan()
{
    QVERIFY(!derivePlan({}));

    HistoryBuilder office = test::smallOffice();
    Event approved = test::rawEvent(EventKind::PlanApproved, u"2012-11-28");
    approved.plan = PlanId(3);
    office.raw({approved});

    QVERIFY(!office.derived()->plan(PlanId(3)));
    QVERIFY(office.derived()->plans.empty());
}

void TestDerivePlan::twoPlans_doNotMix()
{
    HistoryBuilder office = planned();
    office.plan(u"other", u"2016", u"2012-09-01")
        .nominate(u"other", u"an", u"head1", u"2012-09-20");
    office.approve(u"other", u"2012-10-01");

    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1"), QStringList{u"proposed 2012-09-10"_s});
    QCOMPARE(office.entrySteps(u"other", u"an", u"head1").last(), u"approved 2012-10-01"_s);
    QVERIFY(!office.derived()->plan(MaybePlanId()));
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestDerivePlan)
#include "tst_derive_plan.moc"
