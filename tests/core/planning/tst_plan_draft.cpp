#include "core/planning/plan_copy.h"
#include "tests/core/planning/draft_office.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::draftOfReview;
using test::entriesOf;
using test::entryKey;
using test::HistoryBuilder;
using test::plannedOffice;
using test::step;

namespace {

constexpr QStringView kToday = u"2012-12-01";
const WithdrawalDetail kOverAge{.reason = WithdrawalReason::OverAge, .note = {}};

/// That the step is refused with @p code and leaves the draft as it was.
#define VERIFY_STEP_REFUSED(office, draft, edits, wantedCode, text)                                \
    do {                                                                                           \
        const PlanDraft draftBefore = (draft);                                                     \
        const Status refused = step(office, draft, edits);                                         \
        QVERIFY_ERROR(refused, wantedCode);                                                        \
        QVERIFY2(refused.error().message.contains(text), qPrintable(refused.error().message));     \
        QVERIFY((draft) == draftBefore);                                                           \
    } while (false)

using Edits = std::vector<PlanEdit>;

} // namespace

class TestPlanDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void review_beginsWithTheApprovedEntries();
    void review_ofWhatCannotBeReviewed_isRefused();
    void newDraft_wrongHeading_isRefused();
    void openedDraft_keepsRanksItDoesNotTouch();
    void add_takesItsPlace();
    void add_ofTheHeld_takesThemOutOfTheHoldingArea();
    void add_ofSomebodyTakenOut_putsThemBack();
    void add_wrong_isRefused();
    void move_andBack_isCarriedOverAgain();
    void move_leavesTheVotesWhereTheyWereCast();
    void votes_ofThePlanReviewed_comeBackWithTheEntry();
    void move_toItsOwnPost_ranks();
    void rank_beyondTheLast_isTheLast();
    void takeOut_needsAReasonForWhatIsRecorded();
    void takeOut_ofWhatTheDraftAdded_leavesNothing();
    void takeOut_ofSomebodyMoved_isOutOfTheOldPost();
    void putBack_isLast();
    void describe_keepsPlaceAndOrigin();
    void holding_isKeptInOrder();
    void profile_isCheckedAgainstTheEntries();
    void stepOfSeveral_isAllOrNothing();
    void undo_walksBackToTheStart();
    void newStep_dropsTheUndone();
    void base_movedOn_isSaid();
    void base_closedOrGone_isSaid();
    void copy_noticesDuplicates();
    void texts_nameTheStep();
};

void TestPlanDraft::review_beginsWithTheApprovedEntries()
{
    const HistoryBuilder office = plannedOffice();
    const PlanDraft draft = draftOfReview(office);

    QCOMPARE(entriesOf(office, draft, kToday),
             (QStringList{u"an head1 1"_s, u"binh head1 2"_s, u"cuc dep1 1"_s}));
    const FoldedPlan fold = foldPlan(*office.derived(), draft, day(kToday));
    QCOMPARE(fold.profile.code, u"rs"_s);
    QVERIFY(fold.profile.reviewOf == MaybePlanId(office.planId(u"qh")));
    QCOMPARE(fold.entries.front().detail.origin, NominationOrigin::CarriedOver);
    QVERIFY(fold.problems.empty());
}

void TestPlanDraft::review_ofWhatCannotBeReviewed_isRefused()
{
    HistoryBuilder office = plannedOffice();
    const auto review = [&](PlanId plan, const QString& code, QStringView on) {
        return reviewDraft(
            *office.derived(), Uid::random(), plan, code, u"cán bộ quy hoạch"_s, day(on));
    };
    const PlanId plan = office.planId(u"qh");
    QVERIFY_ERROR(review(PlanId(99), u"rs"_s, kToday), ErrorCode::NotFound);
    QVERIFY_ERROR(review(plan, u"qh"_s, kToday), ErrorCode::Conflict);
    QVERIFY_ERROR(review(plan, u" "_s, kToday), ErrorCode::Validation);
    QVERIFY_ERROR(review(plan, u"rs"_s, u"2012-09-15"), ErrorCode::Conflict);
    QVERIFY_ERROR(review(plan, u"rs"_s, u"2012-08-01"), ErrorCode::Conflict);
    QVERIFY_ERROR(openedPlanDraft(*office.derived(), Uid::random(), plan, day(kToday)),
                  ErrorCode::Conflict);
    office.run(ClosePlan{plan, date(u"2012-11-01")});
    QVERIFY_ERROR(review(plan, u"rs"_s, kToday), ErrorCode::Conflict);
}

void TestPlanDraft::newDraft_wrongHeading_isRefused()
{
    const HistoryBuilder office = plannedOffice();
    const auto start = [&](const QString& code, MaybeTermId term) {
        return newPlanDraft(
            *office.derived(),
            Uid::random(),
            {.code = code, .title = u"quy hoạch"_s, .term = term, .unit = {}, .reviewOf = {}},
            day(kToday));
    };
    QVERIFY_ERROR(start(u"qh"_s, office.termId(u"2016")), ErrorCode::Conflict);
    QVERIFY_ERROR(start(u" "_s, office.termId(u"2016")), ErrorCode::Validation);
    QVERIFY_ERROR(start(u"moi"_s, {}), ErrorCode::Validation);
    const auto draft = start(u" moi "_s, office.termId(u"2016"));
    QVERIFY_RESULT(draft);
    QCOMPARE(draft->profile.code, u"moi"_s);
    QVERIFY(foldPlan(*office.derived(), *draft, day(kToday)).entries.empty());
}

void TestPlanDraft::openedDraft_keepsRanksItDoesNotTouch()
{
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01")
        .nominate(u"qh", u"an", u"head1", u"2012-09-10", 3)
        .nominate(u"qh", u"binh", u"dep1", u"2012-09-10", 7)
        .nominate(u"qh", u"cuc", u"dep1", u"2012-09-10", 7);
    Result<PlanDraft> draft =
        openedPlanDraft(*office.derived(), Uid::random(), office.planId(u"qh"), day(kToday));
    QVERIFY_RESULT(draft);
    QVERIFY_RESULT(step(office, *draft, {RankEntry{entryKey(office, u"cuc", u"dep1"), 1}}));

    QCOMPARE(entriesOf(office, *draft, kToday),
             (QStringList{u"an head1 3"_s, u"cuc dep1 1"_s, u"binh dep1 2"_s}));
}

void TestPlanDraft::add_takesItsPlace()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(step(office, draft, {AddEntry{entryKey(office, u"dung", u"head1"), 2}}));
    QVERIFY_RESULT(step(office, draft, {AddEntry{entryKey(office, u"cuc", u"head1")}}));

    QCOMPARE(entriesOf(office, draft, kToday),
             (QStringList{u"an head1 1"_s,
                          u"dung head1 2"_s,
                          u"binh head1 3"_s,
                          u"cuc head1 4"_s,
                          u"cuc dep1 1"_s}));
    const FoldedPlan fold = foldPlan(*office.derived(), draft, day(kToday));
    const DraftEntry* added = fold.find(entryKey(office, u"dung", u"head1"));
    QVERIFY(added);
    QVERIFY(!added->base);
    QCOMPARE(added->detail.origin, NominationOrigin::New);
}

void TestPlanDraft::add_ofTheHeld_takesThemOutOfTheHoldingArea()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(step(office, draft, {HoldCadre{office.cadreId(u"dung")}}));
    QVERIFY_RESULT(step(office, draft, {AddEntry{entryKey(office, u"dung", u"dep1"), 1}}));
    QVERIFY(foldPlan(*office.derived(), draft, day(kToday)).held.empty());
    QVERIFY(draft.undo());
    QCOMPARE(foldPlan(*office.derived(), draft, day(kToday)).held.size(), std::size_t{1});
}

void TestPlanDraft::add_ofSomebodyTakenOut_putsThemBack()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const EntryKey an = entryKey(office, u"an", u"head1");
    QVERIFY_RESULT(step(office, draft, {TakeOutEntry{an, kOverAge}}));
    QVERIFY_RESULT(step(office, draft, {AddEntry{an, 1}}));

    QCOMPARE(entriesOf(office, draft, kToday), entriesOf(office, draftOfReview(office), kToday));
    const FoldedPlan fold = foldPlan(*office.derived(), draft, day(kToday));
    QCOMPARE(fold.find(an)->detail.origin, NominationOrigin::CarriedOver);
}

void TestPlanDraft::add_wrong_isRefused()
{
    HistoryBuilder office = plannedOffice();
    office.depart(u"dung", u"2012-11-01");
    PlanDraft draft = draftOfReview(office);
    const auto add = [&](const EntryKey& key, int place = 0) {
        return Edits{AddEntry{key, place}};
    };

    VERIFY_STEP_REFUSED(
        office, draft, add(entryKey(office, u"an", u"head1")), ErrorCode::Conflict, u"already"_s);
    VERIFY_STEP_REFUSED(
        office, draft, add(entryKey(office, u"dung", u"head1")), ErrorCode::Conflict, u"left"_s);
    VERIFY_STEP_REFUSED(office,
                        draft,
                        add(entryKey(office, u"an", u"secretary")),
                        ErrorCode::Validation,
                        u"outside the scope"_s);
    VERIFY_STEP_REFUSED(office,
                        draft,
                        add({CadreId(99), office.positionId(u"dep1")}),
                        ErrorCode::NotFound,
                        u"person"_s);
    VERIFY_STEP_REFUSED(office,
                        draft,
                        add({office.cadreId(u"an"), PositionId(99)}),
                        ErrorCode::NotFound,
                        u"post"_s);
    VERIFY_STEP_REFUSED(office,
                        draft,
                        add(entryKey(office, u"an", u"dep1"), -1),
                        ErrorCode::Validation,
                        u"begins at 1"_s);
    VERIFY_STEP_REFUSED(office, draft, Edits{}, ErrorCode::Validation, QString());
}

void TestPlanDraft::move_andBack_isCarriedOverAgain()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const auto origin = [&](QStringView position) {
        const FoldedPlan fold = foldPlan(*office.derived(), draft, day(kToday));
        return fold.find(entryKey(office, u"an", position))->detail.origin;
    };
    QVERIFY_RESULT(
        step(office,
             draft,
             {MoveEntry{entryKey(office, u"an", u"head1"), office.positionId(u"dep1"), 1}}));
    QCOMPARE(entriesOf(office, draft, kToday),
             (QStringList{u"binh head1 1"_s, u"an dep1 1 (from head1)"_s, u"cuc dep1 2"_s}));
    QCOMPARE(origin(u"dep1"), NominationOrigin::New);

    QVERIFY_RESULT(
        step(office,
             draft,
             {MoveEntry{entryKey(office, u"an", u"dep1"), office.positionId(u"head1"), 1}}));
    QCOMPARE(entriesOf(office, draft, kToday), entriesOf(office, draftOfReview(office), kToday));
    QCOMPARE(origin(u"head1"), NominationOrigin::CarriedOver);
    VERIFY_STEP_REFUSED(
        office,
        draft,
        (Edits{MoveEntry{entryKey(office, u"dung", u"dep1"), office.positionId(u"head1")}}),
        ErrorCode::NotFound,
        u"not in the plan"_s);
}

void TestPlanDraft::move_leavesTheVotesWhereTheyWereCast()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const EntryKey an = entryKey(office, u"an", u"head1");
    const EntryKey moved = entryKey(office, u"an", u"dep1");
    QVERIFY_RESULT(step(office, draft, {DescribeEntry{an, Readiness::Now, u"32/35 phiếu"_s, {}}}));
    QVERIFY_RESULT(step(office, draft, {MoveEntry{an, moved.position, 1}}));
    const FoldedPlan fold = foldPlan(*office.derived(), draft, day(kToday));
    QCOMPARE(fold.find(moved)->detail.votes, QString());
    QCOMPARE(fold.find(moved)->detail.readiness, Readiness::Now);
}

void TestPlanDraft::votes_ofThePlanReviewed_comeBackWithTheEntry()
{
    HistoryBuilder office = plannedOffice();
    office.run(Nominate{.plan = office.planId(u"qh"),
                        .cadre = office.cadreId(u"dung"),
                        .position = office.positionId(u"head1"),
                        .detail = {.rank = 2, .votes = u"18/20 phiếu"_s, .note = {}},
                        .on = date(u"2012-10-02")});
    office.run(ApprovePlan{.plan = office.planId(u"qh"), .on = date(u"2012-10-03")});
    const EntryKey own = entryKey(office, u"dung", u"head1");
    const EntryKey other = entryKey(office, u"dung", u"dep1");

    PlanDraft moved = draftOfReview(office);
    QVERIFY_RESULT(step(office, moved, {MoveEntry{own, other.position}}));
    QVERIFY_RESULT(step(office, moved, {MoveEntry{other, own.position}}));
    QCOMPARE(foldPlan(*office.derived(), moved, day(kToday)).find(own)->detail.votes,
             u"18/20 phiếu"_s);

    PlanDraft out = draftOfReview(office);
    QVERIFY_RESULT(step(office, out, {MoveEntry{own, other.position}}));
    QVERIFY_RESULT(step(office, out, {TakeOutEntry{other, {WithdrawalReason::Rating, {}}}}));
    const FoldedPlan fold = foldPlan(*office.derived(), out, day(kToday));
    const auto entry = std::ranges::find(fold.entries, own, &DraftEntry::key);
    QVERIFY(entry != fold.entries.end() && entry->takenOut);
    QCOMPARE(entry->detail.votes, u"18/20 phiếu"_s);
}

void TestPlanDraft::move_toItsOwnPost_ranks()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(
        step(office,
             draft,
             {MoveEntry{entryKey(office, u"an", u"head1"), office.positionId(u"head1")}}));
    QCOMPARE(entriesOf(office, draft, kToday).mid(0, 2),
             (QStringList{u"binh head1 1"_s, u"an head1 2"_s}));
}

void TestPlanDraft::rank_beyondTheLast_isTheLast()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(step(office, draft, {RankEntry{entryKey(office, u"an", u"head1"), 40}}));
    QCOMPARE(entriesOf(office, draft, kToday).mid(0, 2),
             (QStringList{u"binh head1 1"_s, u"an head1 2"_s}));
}

void TestPlanDraft::takeOut_needsAReasonForWhatIsRecorded()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const EntryKey an = entryKey(office, u"an", u"head1");
    VERIFY_STEP_REFUSED(
        office, draft, Edits{TakeOutEntry{an}}, ErrorCode::Validation, u"needs its reason"_s);
    QVERIFY_RESULT(
        step(office, draft, {TakeOutEntry{an, {WithdrawalReason::OverAge, u" quá  tuổi "_s}}}));
    QCOMPARE(entriesOf(office, draft, kToday).mid(0, 2),
             (QStringList{u"binh head1 1"_s, u"an head1 (out over-age)"_s}));
    const FoldedPlan fold = foldPlan(*office.derived(), draft, day(kToday));
    QCOMPARE(fold.entries.front().takenOut->note, u"quá tuổi"_s);
    VERIFY_STEP_REFUSED(office,
                        draft,
                        (Edits{TakeOutEntry{an, kOverAge}}),
                        ErrorCode::NotFound,
                        u"not in the plan"_s);
}

void TestPlanDraft::takeOut_ofWhatTheDraftAdded_leavesNothing()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const EntryKey dung = entryKey(office, u"dung", u"head1");
    QVERIFY_RESULT(step(office, draft, {AddEntry{dung, 1}}));
    QVERIFY_RESULT(step(office, draft, {TakeOutEntry{dung}}));
    QCOMPARE(entriesOf(office, draft, kToday), entriesOf(office, draftOfReview(office), kToday));
    VERIFY_STEP_REFUSED(
        office, draft, Edits{PutBackEntry{dung}}, ErrorCode::Conflict, u"not taken out"_s);
}

void TestPlanDraft::takeOut_ofSomebodyMoved_isOutOfTheOldPost()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(
        step(office,
             draft,
             {MoveEntry{entryKey(office, u"an", u"head1"), office.positionId(u"dep1"), 1}}));
    QVERIFY_RESULT(step(office, draft, {TakeOutEntry{entryKey(office, u"an", u"dep1"), kOverAge}}));
    QCOMPARE(entriesOf(office, draft, kToday),
             (QStringList{u"binh head1 1"_s, u"an head1 (out over-age)"_s, u"cuc dep1 1"_s}));
}

void TestPlanDraft::putBack_isLast()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const EntryKey an = entryKey(office, u"an", u"head1");
    QVERIFY_RESULT(step(office, draft, {TakeOutEntry{an, kOverAge}}));
    QVERIFY_RESULT(step(office, draft, {PutBackEntry{an}}));
    QCOMPARE(entriesOf(office, draft, kToday).mid(0, 2),
             (QStringList{u"binh head1 1"_s, u"an head1 2"_s}));
}

void TestPlanDraft::describe_keepsPlaceAndOrigin()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const EntryKey an = entryKey(office, u"an", u"head1");
    QVERIFY_RESULT(
        step(office, draft, {DescribeEntry{an, Readiness::Now, u" 32/35  phiếu"_s, {}}}));
    const FoldedPlan fold = foldPlan(*office.derived(), draft, day(kToday));
    QVERIFY(fold.find(an)->detail == (NominationDetail{.rank = 1,
                                                       .readiness = Readiness::Now,
                                                       .origin = NominationOrigin::CarriedOver,
                                                       .votes = u"32/35 phiếu"_s,
                                                       .note = {}}));
}

void TestPlanDraft::holding_isKeptInOrder()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const CadreId dung = office.cadreId(u"dung");
    const CadreId an = office.cadreId(u"an");
    QVERIFY_RESULT(step(office, draft, {HoldCadre{dung}, HoldCadre{an}}));
    QVERIFY(foldPlan(*office.derived(), draft, day(kToday)).held == (std::vector{dung, an}));
    VERIFY_STEP_REFUSED(office, draft, Edits{HoldCadre{an}}, ErrorCode::Conflict, u"already"_s);
    QVERIFY_RESULT(step(office, draft, {ReleaseCadre{dung}}));
    QVERIFY(foldPlan(*office.derived(), draft, day(kToday)).held == std::vector{an});
    VERIFY_STEP_REFUSED(office, draft, Edits{ReleaseCadre{dung}}, ErrorCode::Conflict, u"not in"_s);
}

void TestPlanDraft::profile_isCheckedAgainstTheEntries()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    PlanProfile profile = draft.profile;
    profile.unit = office.unitId(u"v2");
    VERIFY_STEP_REFUSED(office,
                        draft,
                        Edits{SetPlanProfile{profile}},
                        ErrorCode::Validation,
                        u"outside the scope"_s);
    profile.unit = office.unitId(u"v1");
    profile.code = u"qh"_s;
    VERIFY_STEP_REFUSED(
        office, draft, Edits{SetPlanProfile{profile}}, ErrorCode::Conflict, u"taken"_s);
    profile.code = u"rs2"_s;
    profile.reviewOf = {};
    QVERIFY_RESULT(step(office, draft, {SetPlanProfile{profile}}));
    const FoldedPlan fold = foldPlan(*office.derived(), draft, day(kToday));
    QCOMPARE(fold.profile.code, u"rs2"_s);
    QVERIFY(fold.profile.reviewOf == MaybePlanId(office.planId(u"qh")));
    VERIFY_STEP_REFUSED(office,
                        draft,
                        Edits{AddEntry{entryKey(office, u"an", u"dep2")}},
                        ErrorCode::Validation,
                        u"rs2"_s);
}

void TestPlanDraft::stepOfSeveral_isAllOrNothing()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const PlanEdit good =
        MoveEntry{entryKey(office, u"an", u"head1"), office.positionId(u"dep1"), 1};
    const PlanEdit other =
        MoveEntry{entryKey(office, u"binh", u"head1"), office.positionId(u"dep1"), 2};
    const PlanEdit bad = AddEntry{entryKey(office, u"cuc", u"dep1")};
    VERIFY_STEP_REFUSED(office, draft, (Edits{good, bad}), ErrorCode::Conflict, u"already"_s);
    QVERIFY_RESULT(step(office, draft, {good, other}));
    QCOMPARE(
        entriesOf(office, draft, kToday),
        (QStringList{u"an dep1 1 (from head1)"_s, u"binh dep1 2 (from head1)"_s, u"cuc dep1 3"_s}));
    QVERIFY(draft.undo());
    QVERIFY(!draft.canUndo());
    QCOMPARE(entriesOf(office, draft, kToday), entriesOf(office, draftOfReview(office), kToday));
}

void TestPlanDraft::undo_walksBackToTheStart()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    std::vector<FoldedPlan> states{foldPlan(*office.derived(), draft, day(kToday))};
    const std::vector<PlanEdit> edits{
        AddEntry{entryKey(office, u"dung", u"head1"), 1},
        TakeOutEntry{entryKey(office, u"an", u"head1"), kOverAge},
        MoveEntry{entryKey(office, u"binh", u"head1"), office.positionId(u"dep2"), 0},
        TakeOutEntry{entryKey(office, u"dung", u"head1")},
        AddEntry{entryKey(office, u"dung", u"dep2"), 1},
        PutBackEntry{entryKey(office, u"an", u"head1")},
        HoldCadre{office.cadreId(u"dung")},
    };
    for (const PlanEdit& edit : edits) {
        QVERIFY_RESULT(step(office, draft, {edit}));
        states.push_back(foldPlan(*office.derived(), draft, day(kToday)));
    }
    for (std::size_t left = edits.size(); left-- > 0;) {
        QVERIFY(draft.undo());
        QVERIFY(foldPlan(*office.derived(), draft, day(kToday)) == states[left]);
    }
    QVERIFY(!draft.undo());
    for (std::size_t done = 1; done <= edits.size(); ++done) {
        QVERIFY(draft.redo());
        QVERIFY(foldPlan(*office.derived(), draft, day(kToday)) == states[done]);
    }
    QVERIFY(!draft.redo());
}

void TestPlanDraft::newStep_dropsTheUndone()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(step(office, draft, {AddEntry{entryKey(office, u"dung", u"head1")}}));
    QVERIFY(draft.undo());
    QVERIFY_RESULT(step(office, draft, {AddEntry{entryKey(office, u"dung", u"dep1")}}));
    QVERIFY(!draft.canRedo());
    QCOMPARE(draft.steps.size(), std::size_t{1});
}

void TestPlanDraft::base_movedOn_isSaid()
{
    HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(step(office, draft, {RankEntry{entryKey(office, u"an", u"head1"), 2}}));
    QVERIFY_RESULT(step(office, draft, {AddEntry{entryKey(office, u"dung", u"dep1")}}));
    office.appoint(u"an", u"head1", u"2012-12-10");
    office.depart(u"dung", u"2012-12-11").depart(u"cuc", u"2012-12-12");

    QCOMPARE(entriesOf(office, draft, u"2012-12-31"), QStringList{u"binh head1 1"_s});
    const FoldedPlan fold = foldPlan(*office.derived(), draft, day(u"2012-12-31"));
    QStringList problems;
    for (const DraftProblem& problem : fold.problems) {
        problems << (problem.step ? u"%1 "_s.arg(*problem.step) : QString()) + problem.message;
    }
    QCOMPARE(problems.size(), 4);
    QVERIFY2(problems[0].contains(u"was appointed"_s), qPrintable(problems[0]));
    QVERIFY2(problems[1].contains(u"was taken out"_s), qPrintable(problems[1]));
    QVERIFY2(problems[2].startsWith(u"0 "_s), qPrintable(problems[2]));
    QVERIFY2(problems[3].startsWith(u"1 "_s) && problems[3].contains(u"left"_s),
             qPrintable(problems[3]));
    // What it was before is still there.
    QCOMPARE(entriesOf(office, draft, kToday).size(), 4);
}

void TestPlanDraft::base_closedOrGone_isSaid()
{
    HistoryBuilder office = plannedOffice();
    const PlanDraft draft = draftOfReview(office);
    office.run(ClosePlan{office.planId(u"qh"), date(u"2012-12-05")});
    const FoldedPlan closed = foldPlan(*office.derived(), draft, day(u"2012-12-31"));
    QCOMPARE(closed.entries.size(), std::size_t{3});
    QCOMPARE(closed.problems.size(), std::size_t{1});
    QVERIFY(closed.problems.front().message.contains(u"closed"_s));

    const HistoryBuilder empty = test::smallOffice();
    const FoldedPlan gone = foldPlan(*empty.derived(), draft, day(kToday));
    QVERIFY(gone.entries.empty());
    QCOMPARE(gone.problems.size(), std::size_t{1});
}

void TestPlanDraft::copy_noticesDuplicates()
{
    HistoryBuilder office = plannedOffice();
    office.plan(u"cu", u"2016", u"2012-09-01")
        .nominate(u"cu", u"binh", u"head1", u"2012-09-10", 2)
        .nominate(u"cu", u"dung", u"head1", u"2012-09-10", 1)
        .nominate(u"cu", u"an", u"head2", u"2012-09-10", 1);
    PlanDraft draft = draftOfReview(office);
    PlanProfile narrow = draft.profile;
    narrow.unit = office.unitId(u"v1");
    QVERIFY_RESULT(step(office, draft, {SetPlanProfile{narrow}}));

    const Result<PlanCopy> copy =
        copyOf(*office.derived(), draft, office.planId(u"cu"), day(kToday));
    QVERIFY_RESULT(copy);
    QVERIFY(copy->duplicates == std::vector{entryKey(office, u"binh", u"head1")});
    QCOMPARE(copy->refused.size(), std::size_t{1});
    QVERIFY(copy->refused.front().message.contains(u"outside"_s));
    QVERIFY_RESULT(makeStep(draft, *office.derived(), copy->step, day(kToday)));
    QCOMPARE(entriesOf(office, draft, kToday).at(2), u"dung head1 3"_s);
    QVERIFY_ERROR(copyOf(*office.derived(), draft, PlanId(99), day(kToday)), ErrorCode::NotFound);
    QVERIFY_ERROR(copyOf(*office.derived(), draft, office.planId(u"cu"), day(u"2012-08-01")),
                  ErrorCode::Conflict);
}

void TestPlanDraft::texts_nameTheStep()
{
    const HistoryBuilder office = plannedOffice();
    const EntryKey an = entryKey(office, u"an", u"head1");
    const QString one = stepText(*office.derived(), {{TakeOutEntry{an, kOverAge}}});
    QCOMPARE(one, u"Take out Nguyễn Văn an (an): Vụ trưởng (head1)"_s);
    const QString two =
        stepText(*office.derived(), {{TakeOutEntry{an, kOverAge}, HoldCadre{an.cadre}}});
    QVERIFY(two.startsWith(one));
    QVERIFY(two != one);
    QCOMPARE(stepText(*office.derived(), {}), QString());
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestPlanDraft)
#include "tst_plan_draft.moc"
