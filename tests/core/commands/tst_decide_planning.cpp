#include "core/commands/decide.h"
#include "tests/support/refusal_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::HistoryBuilder;

namespace {

/// The small office with the plan "qh", opened on 01/09/2012; an and binh for head1.
HistoryBuilder planned()
{
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01")
        .nominate(u"qh", u"an", u"head1", u"2012-09-10", 1)
        .nominate(u"qh", u"binh", u"head1", u"2012-09-10", 2);
    return office;
}

PlanProfile planOf(const HistoryBuilder& office, const QString& code)
{
    return {.code = code,
            .title = u"cán bộ quy hoạch"_s,
            .term = office.termId(u"2016"),
            .unit = {},
            .reviewOf = {}};
}

Nominate nomination(const HistoryBuilder& office,
                    QStringView cadre,
                    QStringView position,
                    QStringView on,
                    int rank = 1)
{
    NominationDetail detail;
    detail.rank = rank;
    return {
        office.planId(u"qh"), office.cadreId(cadre), office.positionId(position), detail, date(on)};
}

WithdrawNomination withdrawal(const HistoryBuilder& office, QStringView cadre, QStringView on)
{
    return {office.planId(u"qh"),
            office.nominationId(u"qh", cadre, u"head1"),
            {WithdrawalReason::OverAge, {}},
            date(on)};
}

} // namespace

class TestDecidePlanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void open_wrongForm();
    void open_codeTaken_isRefused();
    void nominate_normalizesTexts();
    void nominate_wrongForm();
    void nominate_twice_isRefused();
    void nominate_againAfterWithdrawal_isAllowed();
    void nominate_whoLeft_isRefused();
    void nominate_outsideTheScope_isRefused();
    void nominate_closedOrNotOpened_isRefused();
    void withdraw_wrongForm();
    void withdraw_whatIsOver_isRefused();
    void withdraw_beforeItsLastStep_isRefused();
    void approve_withoutProposals_isRefused();
    void approve_beforeTheNominations_isRefused();
    void approve_wrongForm();
    void review_wrongForm();
    void review_ofAPlanNotApproved_isRefused();
    void approvedReview_beforeRecordsOfTheOldPlan_isRefused();
    void close_beforeItsRecords_isRefused();
    void close_twice_isRefused();
};

void TestDecidePlanning::open_wrongForm()
{
    HistoryBuilder office = test::smallOffice();
    const auto refuse = [&](const auto& spoil, ErrorCode code) {
        PlanProfile plan = planOf(office, u"qh"_s);
        spoil(plan);
        VERIFY_REFUSED(office, (OpenPlan{plan, date(u"2012-09-01")}), code, QString());
    };
    refuse([](auto& plan) { plan.code = u" "_s; }, ErrorCode::Validation);
    refuse([](auto& plan) { plan.title.clear(); }, ErrorCode::Validation);
    refuse([](auto& plan) { plan.term = {}; }, ErrorCode::Validation);
    refuse([](auto& plan) { plan.term = TermId(99); }, ErrorCode::Validation);
    refuse([](auto& plan) { plan.unit = UnitId(99); }, ErrorCode::NotFound);
    refuse([](auto& plan) { plan.reviewOf = PlanId(1); }, ErrorCode::Validation);
}

void TestDecidePlanning::open_codeTaken_isRefused()
{
    HistoryBuilder office = planned();
    VERIFY_REFUSED(
        office, (OpenPlan{planOf(office, u" qh "_s), date(u"2013")}), ErrorCode::Conflict, u"qh"_s);
}

void TestDecidePlanning::nominate_normalizesTexts()
{
    HistoryBuilder office = planned();
    Nominate command = nomination(office, u"cuc", u"dep1", u"2012-09-11");
    command.detail.votes = u" 32/35  phiếu "_s;
    office.run(command);

    QCOMPARE(office.history().event(office.lastEvent()).body<NominationDetail>()->votes,
             u"32/35 phiếu"_s);
}

void TestDecidePlanning::nominate_wrongForm()
{
    HistoryBuilder office = planned();
    const Nominate good = nomination(office, u"cuc", u"dep1", u"2012-09-11");
    Nominate command = good;
    command.plan = PlanId(99);
    VERIFY_REFUSED(office, command, ErrorCode::NotFound, QString());
    command = good;
    command.cadre = CadreId(99);
    VERIFY_REFUSED(office, command, ErrorCode::NotFound, QString());
    command = good;
    command.position = PositionId(99);
    VERIFY_REFUSED(office, command, ErrorCode::NotFound, QString());
    command = good;
    command.detail.rank = 0;
    VERIFY_REFUSED(office, command, ErrorCode::Validation, QString());
}

void TestDecidePlanning::nominate_twice_isRefused()
{
    HistoryBuilder office = planned();
    VERIFY_REFUSED(office,
                   nomination(office, u"an", u"head1", u"2012-10-01"),
                   ErrorCode::Conflict,
                   u"Nguyễn Văn an (an)"_s);
    office.approve(u"qh", u"2012-11-01");
    VERIFY_REFUSED(
        office, nomination(office, u"an", u"head1", u"2012-12-01"), ErrorCode::Conflict, u"qh"_s);
    // For another post he may be in it once more.
    QVERIFY_RESULT(office.attempt(nomination(office, u"an", u"head2", u"2012-12-01")));
}

void TestDecidePlanning::nominate_againAfterWithdrawal_isAllowed()
{
    HistoryBuilder office = planned();
    office.run(withdrawal(office, u"an", u"2012-10-01"));
    office.nominate(u"qh", u"an", u"head1", u"2012-10-02");

    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1"), QStringList{u"proposed 2012-10-02"_s});
}

void TestDecidePlanning::nominate_whoLeft_isRefused()
{
    HistoryBuilder office = planned();
    office.depart(u"cuc", u"2012-09-20");

    VERIFY_REFUSED(office,
                   nomination(office, u"cuc", u"dep1", u"2012-10-01"),
                   ErrorCode::Conflict,
                   u"20/09/2012"_s);
    QVERIFY_RESULT(office.attempt(nomination(office, u"cuc", u"dep1", u"2012-09-19")));
}

void TestDecidePlanning::nominate_outsideTheScope_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.unit(u"p1", u"2001-01-01", u"v1", UnitKind::Division)
        .position(u"room", u"p1", u"2001-01-01", {.title = u"Trưởng phòng"_s});
    PlanProfile ofV1 = planOf(office, u"v1-plan"_s);
    ofV1.unit = office.unitId(u"v1");
    office.run(OpenPlan{ofV1, date(u"2012-09-01")});
    const PlanId plan(1);
    const auto nominate = [&](QStringView position) {
        return Nominate{plan,
                        office.cadreId(u"an"),
                        office.positionId(position),
                        NominationDetail{},
                        date(u"2012-09-02")};
    };

    VERIFY_REFUSED(office, nominate(u"head2"), ErrorCode::Validation, u"head2"_s);
    VERIFY_REFUSED(office, nominate(u"secretary"), ErrorCode::Validation, u"secretary"_s);
    QVERIFY_RESULT(office.attempt(nominate(u"head1")));
    QVERIFY_RESULT(office.attempt(nominate(u"room")));
}

void TestDecidePlanning::nominate_closedOrNotOpened_isRefused()
{
    HistoryBuilder office = planned();
    VERIFY_REFUSED(office,
                   nomination(office, u"cuc", u"dep1", u"2012-08-31"),
                   ErrorCode::Conflict,
                   u"01/09/2012"_s);
    office.run(ClosePlan{office.planId(u"qh"), date(u"2013-01-01")});
    VERIFY_REFUSED(office,
                   nomination(office, u"cuc", u"dep1", u"2012-12-01"),
                   ErrorCode::Conflict,
                   u"01/01/2013"_s);
}

void TestDecidePlanning::withdraw_wrongForm()
{
    HistoryBuilder office = planned();
    const WithdrawNomination good = withdrawal(office, u"an", u"2012-10-01");
    WithdrawNomination command = good;
    command.plan = PlanId(99);
    VERIFY_REFUSED(office, command, ErrorCode::NotFound, QString());
    command = good;
    command.nomination = NominationId(99);
    VERIFY_REFUSED(office, command, ErrorCode::NotFound, QString());
    command = good;
    command.document = DocumentId(99);
    VERIFY_REFUSED(office, command, ErrorCode::NotFound, QString());
    command = good;
    command.detail.reason = WithdrawalReason::None;
    VERIFY_REFUSED(office, command, ErrorCode::Validation, QString());
}

void TestDecidePlanning::withdraw_whatIsOver_isRefused()
{
    HistoryBuilder office = planned();
    office.approve(u"qh", u"2012-11-01").appoint(u"an", u"head1", u"2012-12-01");
    office.run(withdrawal(office, u"binh", u"2012-12-01"));

    for (const QStringView cadre : {u"an", u"binh"}) {
        VERIFY_REFUSED(office,
                       withdrawal(office, cadre, u"2013-01-01"),
                       ErrorCode::Conflict,
                       u"Nguyễn Văn "_s + cadre.toString());
    }
}

void TestDecidePlanning::withdraw_beforeItsLastStep_isRefused()
{
    HistoryBuilder office = planned();
    office.approve(u"qh", u"2012-11-01");

    VERIFY_REFUSED(
        office, withdrawal(office, u"an", u"2012-10-31"), ErrorCode::Conflict, u"31/10/2012"_s);
    QVERIFY_RESULT(office.attempt(withdrawal(office, u"an", u"2012-11-01")));
}

void TestDecidePlanning::approve_withoutProposals_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01");
    const ApprovePlan command{office.planId(u"qh"), date(u"2012-11-01")};
    VERIFY_REFUSED(office, command, ErrorCode::Conflict, u"qh"_s);
    office.nominate(u"qh", u"an", u"head1", u"2012-09-02").approve(u"qh", u"2012-10-01");
    VERIFY_REFUSED(office, command, ErrorCode::Conflict, u"qh"_s);
}

void TestDecidePlanning::approve_beforeTheNominations_isRefused()
{
    HistoryBuilder office = planned();

    VERIFY_REFUSED(office,
                   (ApprovePlan{office.planId(u"qh"), date(u"2012-09-09")}),
                   ErrorCode::Conflict,
                   u"qh"_s);
    QVERIFY_RESULT(office.attempt(ApprovePlan{office.planId(u"qh"), date(u"2012-09-10")}));
}

void TestDecidePlanning::approve_wrongForm()
{
    HistoryBuilder office = planned();
    VERIFY_REFUSED(
        office, (ApprovePlan{PlanId(99), date(u"2012-11-01")}), ErrorCode::NotFound, QString());
    VERIFY_REFUSED(office,
                   (ApprovePlan{office.planId(u"qh"), date(u"2012-11-01"), DocumentId(99)}),
                   ErrorCode::NotFound,
                   QString());
}

void TestDecidePlanning::review_wrongForm()
{
    HistoryBuilder office = planned();
    office.approve(u"qh", u"2012-11-01");
    PlanProfile review = planOf(office, u"qh13"_s);
    VERIFY_REFUSED(
        office, (StartReview{review, date(u"2013-09-01")}), ErrorCode::Validation, QString());
    review.reviewOf = PlanId(99);
    VERIFY_REFUSED(
        office, (StartReview{review, date(u"2013-09-01")}), ErrorCode::NotFound, QString());
    review.reviewOf = office.planId(u"qh");
    review.code = u"qh"_s;
    VERIFY_REFUSED(
        office, (StartReview{review, date(u"2013-09-01")}), ErrorCode::Conflict, u"qh"_s);
}

void TestDecidePlanning::review_ofAPlanNotApproved_isRefused()
{
    HistoryBuilder office = planned();
    PlanProfile review = planOf(office, u"qh13"_s);
    review.reviewOf = office.planId(u"qh");

    VERIFY_REFUSED(
        office, (StartReview{review, date(u"2013-09-01")}), ErrorCode::Conflict, u"qh"_s);
    office.approve(u"qh", u"2012-11-01");
    VERIFY_REFUSED(
        office, (StartReview{review, date(u"2012-10-31")}), ErrorCode::Conflict, u"qh"_s);
    office.run(ClosePlan{office.planId(u"qh"), date(u"2013-01-01")});
    VERIFY_REFUSED(
        office, (StartReview{review, date(u"2013-09-01")}), ErrorCode::Conflict, u"01/01/2013"_s);
}

void TestDecidePlanning::approvedReview_beforeRecordsOfTheOldPlan_isRefused()
{
    HistoryBuilder office = planned();
    office.approve(u"qh", u"2012-11-01").plan(u"qh13", u"2016", u"2013-09-01", u"qh");
    office.appoint(u"an", u"head1", u"2014-02-01");

    // The entry of an would expire on 01/12/2013 and be fulfilled afterwards.
    VERIFY_REFUSED(office,
                   (ApprovePlan{office.planId(u"qh13"), date(u"2013-12-01")}),
                   ErrorCode::Conflict,
                   u"01/02/2014"_s);
    QVERIFY_RESULT(office.attempt(ApprovePlan{office.planId(u"qh13"), date(u"2014-02-01")}));
}

void TestDecidePlanning::close_beforeItsRecords_isRefused()
{
    HistoryBuilder office = planned();
    office.approve(u"qh", u"2012-11-01");

    for (const QStringView iso : {u"2012-08-31", u"2012-09-05", u"2012-10-31"}) {
        VERIFY_REFUSED(
            office, (ClosePlan{office.planId(u"qh"), date(iso)}), ErrorCode::Conflict, u"qh"_s);
    }
    QVERIFY_RESULT(office.attempt(ClosePlan{office.planId(u"qh"), date(u"2012-11-01")}));
}

void TestDecidePlanning::close_twice_isRefused()
{
    HistoryBuilder office = planned();
    office.run(ClosePlan{office.planId(u"qh"), date(u"2013-01-01")});

    VERIFY_REFUSED(office,
                   (ClosePlan{office.planId(u"qh"), date(u"2014-01-01")}),
                   ErrorCode::Conflict,
                   u"01/01/2013"_s);
    VERIFY_REFUSED(
        office, (ClosePlan{PlanId(99), date(u"2014-01-01")}), ErrorCode::NotFound, QString());
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestDecidePlanning)
#include "tst_decide_planning.moc"
