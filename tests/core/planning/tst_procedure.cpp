#include "core/commands/decide.h"
#include "core/planning/draft_overlay.h"
#include "core/planning/procedure_check.h"
#include "core/reports/plan_contents.h"
#include "tests/core/planning/draft_office.h"
#include "tests/support/refusal_check.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <limits>

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

constexpr QStringView kToday = u"2012-12-01";

/// Step @p number of a procedure with 40 summoned, 36 present and 35 valid ballots.
ConferenceDetail conference(int number)
{
    ConferenceDetail detail;
    detail.procedure = u"hd-15"_s;
    detail.step = number;
    detail.name = u"Hội nghị cán bộ"_s;
    detail.threshold = 500;
    detail.summoned = 40;
    detail.present = 36;
    detail.issued = 36;
    detail.returned = 36;
    detail.valid = 35;
    detail.invalid = 1;
    return detail;
}

VoteTally tallyOf(const EntryKey& key, int agree, int disagree)
{
    return {.cadre = key.cadre, .position = key.position, .agree = agree, .disagree = disagree};
}

/// A change of a conference that makes it wrong.
using Damage = void (*)(ConferenceDetail&);

QString votesShown(const HistoryBuilder& office, const PlanDraft& draft, const EntryKey& key)
{
    const DraftOverlay overlay = overlayOf(*office.derived(), draft, day(kToday));
    for (const PlanUnit& unit : planContents(overlay.snapshot(), overlay.plan).units) {
        for (const PlanPost& post : unit.posts) {
            for (const PlanEntry& entry : post.entries) {
                if (entry.cadre == key.cadre && post.position == key.position) {
                    return entry.detail.votes;
                }
            }
        }
    }
    return u"not there"_s;
}

/// That the step is refused with @p code and leaves the draft as it was.
#define VERIFY_STEP_REFUSED(office, draft, edit, wantedCode, text)                                 \
    do {                                                                                           \
        const PlanDraft draftBefore = (draft);                                                     \
        const Status refused = step(office, draft, {edit});                                        \
        QVERIFY_ERROR(refused, wantedCode);                                                        \
        QVERIFY2(refused.error().message.contains(text), qPrintable(refused.error().message));     \
        QVERIFY((draft) == draftBefore);                                                           \
    } while (false)

} // namespace

class TestProcedure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void percent_roundsHalfUp();
    void tallies_comeBack();
    void tallies_malformed_areRefused_data();
    void tallies_malformed_areRefused();
    void standing_isExact_data();
    void standing_isExact();
    void numbersThatCannotBe_areRefused_data();
    void numbersThatCannotBe_areRefused();
    void numbersOfAnUnfinishedStep_areTaken();
    void fewerThanTwoThirds_isOnlyAWarning();
    void outcome_aboveAndBelow();
    void outcome_tie_waitsForTheHead();
    void outcome_nobodyAbove_followsTheStep();
    void outcome_whoTheHeadRejected_doesNotGoOn();
    void counts_beyondAllMeasure_areRefused();
    void step_incompleteAgain_whileTheNextRestsOnIt_isRefused();
    void step_opensWhenTheFormerIsComplete();
    void step_isNotBeforeTheFormer();
    void tally_ofSomebodyNotInThePlan_isRefused();
    void votesOfTheLastStep_areShown();
    void drop_undoesTheVote();
    void enacted_isRecorded();
    void openedPlan_isCorrected();
    void approvedBeforeAStep_isRefused();
    void recordedTwice_theLastCounts();
};

void TestProcedure::percent_roundsHalfUp()
{
    QCOMPARE(percentText(tenthsOf(32, 35)), u"91,4%"_s);
    QCOMPARE(percentText(tenthsOf(1, 2)), u"50,0%"_s);
    QCOMPARE(tenthsOf(1, 2000), 1); // 0,05%
    QCOMPARE(tenthsOf(999, 1000), 999);
    QCOMPARE(tenthsOf(5, 0), 0);
    ConferenceDetail held = conference(1);
    held.basis = VoteBasis::Valid;
    const VoteTally tally = tallyOf({CadreId(1), PositionId(1)}, 32, 3);
    QCOMPARE(voteLine(held, tally), u"32/35 phiếu, đạt 91,4%"_s);
    held.basis = VoteBasis::Present;
    QCOMPARE(voteLine(held, tally), u"32/36 phiếu, đạt 88,9%"_s);
    held.basis = VoteBasis::Summoned;
    QCOMPARE(voteLine(held, tally), u"32/40 phiếu, đạt 80,0%"_s);
}

void TestProcedure::tallies_comeBack()
{
    std::vector<VoteTally> tallies{{CadreId(12), PositionId(3), 30, 5},
                                   {CadreId(13), PositionId(3), 0, 35, HeadDecision::NotChosen}};
    QCOMPARE(talliesText(tallies), u"12 3 30 5 0;13 3 0 35 2"_s);
    QVERIFY(parseTallies(talliesText(tallies)) == tallies);
    QVERIFY(parseTallies(QString()) == std::vector<VoteTally>());
}

void TestProcedure::tallies_malformed_areRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"1",
                             "1 2 3 4",
                             "1 2 3 4 5",
                             "0 2 3 4 0",
                             "1 2 -3 4 0",
                             "a b c d e",
                             "1 2 3 4 0;",
                             "1 2 3 4 0 0",
                             "01 2 3 4 0",
                             "1 2 99999999999 0 0"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestProcedure::tallies_malformed_areRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!parseTallies(text));
}

void TestProcedure::standing_isExact_data()
{
    QTest::addColumn<int>("agree");
    QTest::addColumn<int>("base");
    QTest::addColumn<int>("threshold");
    QTest::addColumn<VoteStanding>("standing");
    QTest::newRow("half") << 20 << 40 << 500 << VoteStanding::AtThreshold;
    QTest::newRow("one more") << 21 << 40 << 500 << VoteStanding::Above;
    QTest::newRow("one less") << 19 << 40 << 500 << VoteStanding::Below;
    QTest::newRow("odd base below") << 20 << 41 << 500 << VoteStanding::Below;
    QTest::newRow("odd base above") << 21 << 41 << 500 << VoteStanding::Above;
    // 50,0% when rounded, but more than half.
    QTest::newRow("rounded to half") << 5001 << 10000 << 500 << VoteStanding::Above;
    QTest::newRow("rounded up to half") << 4999 << 10000 << 500 << VoteStanding::Below;
    QTest::newRow("a third") << 30 << 100 << 300 << VoteStanding::AtThreshold;
}

void TestProcedure::standing_isExact()
{
    QFETCH(const int, agree);
    QFETCH(const int, base);
    QFETCH(const int, threshold);
    QFETCH(const VoteStanding, standing);
    QVERIFY(standingOf(agree, base, threshold, AtThreshold::HeadDecides) == standing);
    QVERIFY(standingOf(agree, base, threshold, AtThreshold::NotChosen) == standing);
    // "At least" has no tie.
    QVERIFY(standingOf(agree, base, threshold, AtThreshold::Chosen) ==
            (standing == VoteStanding::AtThreshold ? VoteStanding::Above : standing));
}

void TestProcedure::numbersThatCannotBe_areRefused_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, Damage damage, const QString& sentence) {
        QTest::newRow(name) << damage << sentence;
    };
    row(
        "present > summoned",
        [](ConferenceDetail& in) { in.present = 41; },
        u"Present (41) cannot be more than summoned (40)."_s);
    row(
        "summoned missing",
        [](ConferenceDetail& in) { in.summoned = 0; },
        u"How many were summoned is missing."_s);
    row(
        "issued > present",
        [](ConferenceDetail& in) { in.issued = 37; },
        u"Ballots issued (37) cannot be more than present (36)"_s);
    row(
        "returned > issued",
        [](ConferenceDetail& in) { in.issued = 35; },
        u"Ballots returned (36) cannot be more than issued (35)."_s);
    row(
        "valid > returned",
        [](ConferenceDetail& in) { in.valid = 37; },
        u"Valid ballots (37) cannot be more than returned (36)."_s);
    row(
        "valid + invalid",
        [](ConferenceDetail& in) { in.invalid = 0; },
        u"Valid (35) and invalid (0) ballots are 35 together, but 36 were returned."_s);
    row(
        "agree + disagree too many",
        [](ConferenceDetail& in) { in.tallies[0].disagree = 4; },
        u"agree (32) and disagree (4) are 36 together, but 35 ballots are valid."_s);
    row(
        "agree + disagree too few",
        [](ConferenceDetail& in) { in.tallies[0].disagree = 2; },
        u"agree (32) and disagree (2) are 34 together, but 35 ballots are valid."_s);
    row(
        "votes below 0",
        [](ConferenceDetail& in) {
            in.tallies[0].agree = -1;
            in.tallies[0].disagree = 36;
        },
        u"votes are not below 0"_s);
    row(
        "counted twice",
        [](ConferenceDetail& in) { in.tallies.push_back(in.tallies.front()); },
        u"is counted twice"_s);
    row(
        "number below 0", [](ConferenceDetail& in) { in.returned = -1; }, u"is not below 0"_s);
    row(
        "decided without a tie",
        [](ConferenceDetail& in) { in.tallies[0].decision = HeadDecision::Chosen; },
        u"the head decides only of who has exactly 50,0%"_s);
    row(
        "vote in a step without",
        [](ConferenceDetail& in) { in.threshold = 0; },
        u"This step takes no vote."_s);
    row(
        "threshold", [](ConferenceDetail& in) { in.threshold = 1001; }, u"between 0% and 100%"_s);
    row(
        "no name", [](ConferenceDetail& in) { in.name.clear(); }, u"its name"_s);
}

void TestProcedure::numbersThatCannotBe_areRefused()
{
    QFETCH(const Damage, damage);
    QFETCH(const QString, sentence);
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    ConferenceDetail held = conference(1);
    held.tallies = {tallyOf(entryKey(office, u"an", u"head1"), 32, 3)};
    QVERIFY_RESULT(checkConference(*office.derived(), held));
    damage(held);
    VERIFY_STEP_REFUSED(
        office, draft, (RecordConference{day(kToday), held}), ErrorCode::Validation, sentence);
}

void TestProcedure::numbersOfAnUnfinishedStep_areTaken()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    ConferenceDetail held = conference(1);
    held.issued = held.returned = held.valid = held.invalid = 0;
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(kToday), held}}));
    QVERIFY(!held.isComplete());
    held.issued = 36;
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(kToday), held}}));
    const FoldedPlan fold = foldPlan(*office.derived(), draft, day(kToday));
    QCOMPARE(fold.conferences.size(), 1U);
    QCOMPARE(fold.conference(1)->detail.issued, 36);
}

void TestProcedure::fewerThanTwoThirds_isOnlyAWarning()
{
    const HistoryBuilder office = plannedOffice();
    ConferenceDetail held = conference(1);
    held.issued = held.returned = held.valid = held.invalid = 0;
    held.summoned = 36;
    held.present = 24;
    QVERIFY(conferenceFaults(*office.derived(), held).empty());
    held.present = 23;
    const auto faults = conferenceFaults(*office.derived(), held);
    QCOMPARE(faults.size(), 1U);
    QCOMPARE(faults.front().severity, Severity::Warning);
    QCOMPARE(faults.front().message,
             u"Present (23) are fewer than two thirds of those summoned (36)."_s);
    QVERIFY_RESULT(checkConference(*office.derived(), held));
}

void TestProcedure::outcome_aboveAndBelow()
{
    ConferenceDetail held = conference(1);
    const PositionId post(3);
    held.tallies = {tallyOf({CadreId(1), post}, 12, 23), tallyOf({CadreId(2), post}, 30, 5)};
    const auto outcome = outcomeOf(held);
    QCOMPARE(outcome.size(), 1U);
    QVERIFY(!outcome[0].hasTie && !outcome[0].isNobodyAbove);
    QVERIFY(outcome[0].results[0].tally.cadre == CadreId(2));
    QCOMPARE(outcome[0].results[0].tenths, 750);
    QVERIFY(outcome[0].results[0].goesOn);
    QVERIFY(!outcome[0].results[1].goesOn);
    held.summoned = 0;
    QVERIFY(outcomeOf(held).empty());
}

void TestProcedure::outcome_tie_waitsForTheHead()
{
    ConferenceDetail held = conference(1);
    held.tallies = {tallyOf({CadreId(1), PositionId(3)}, 20, 15)};
    QVERIFY(outcomeOf(held)[0].hasTie);
    QVERIFY(!outcomeOf(held)[0].isNobodyAbove);
    QVERIFY(!outcomeOf(held)[0].results[0].goesOn);
    held.tallies[0].decision = HeadDecision::Chosen;
    QVERIFY(!outcomeOf(held)[0].hasTie && outcomeOf(held)[0].results[0].goesOn);
    held.tallies[0].decision = HeadDecision::NotChosen;
    QVERIFY(!outcomeOf(held)[0].hasTie && outcomeOf(held)[0].isNobodyAbove);
    held.tallies[0].decision = HeadDecision::None;
    held.atThreshold = AtThreshold::NotChosen;
    QVERIFY(!outcomeOf(held)[0].hasTie && outcomeOf(held)[0].isNobodyAbove);
}

void TestProcedure::outcome_nobodyAbove_followsTheStep()
{
    ConferenceDetail held = conference(1);
    const PositionId post(3);
    held.tallies = {tallyOf({CadreId(1), post}, 9, 26),
                    tallyOf({CadreId(2), post}, 15, 20),
                    tallyOf({CadreId(3), post}, 2, 33),
                    tallyOf({CadreId(4), post}, 9, 26)};
    const auto goingOn = [](const PostVote& vote) {
        return std::ranges::count_if(vote.results, &VoteResult::goesOn);
    };
    QVERIFY(outcomeOf(held)[0].isNobodyAbove);
    QCOMPARE(goingOn(outcomeOf(held)[0]), 0);
    held.nobodyAbove = NobodyAbove::TopTwoGoOn;
    // The second place is shared: nothing says who of the two stays behind.
    QCOMPARE(goingOn(outcomeOf(held)[0]), 3);
    held.tallies.pop_back();
    QCOMPARE(goingOn(outcomeOf(held)[0]), 2);
    for (VoteTally& tally : held.tallies) {
        tally.agree = 0;
    }
    QCOMPARE(goingOn(outcomeOf(held)[0]), 0);
}

void TestProcedure::outcome_whoTheHeadRejected_doesNotGoOn()
{
    ConferenceDetail held = conference(1); // 40 summoned
    held.nobodyAbove = NobodyAbove::TopTwoGoOn;
    const PositionId post(3);
    held.tallies = {tallyOf({CadreId(1), post}, 20, 15),
                    tallyOf({CadreId(2), post}, 15, 20),
                    tallyOf({CadreId(3), post}, 9, 26),
                    tallyOf({CadreId(4), post}, 2, 33)};
    held.tallies[0].decision = HeadDecision::NotChosen;
    const PostVote vote = outcomeOf(held)[0];
    QVERIFY(vote.isNobodyAbove);
    std::vector<CadreId> goOn;
    for (const VoteResult& result : vote.results) {
        if (result.goesOn) {
            goOn.push_back(result.tally.cadre);
        }
    }
    QCOMPARE(goOn, (std::vector<CadreId>{CadreId(2), CadreId(3)}));
}

void TestProcedure::counts_beyondAllMeasure_areRefused()
{
    const HistoryBuilder office = plannedOffice();
    ConferenceDetail held = conference(1);
    held.valid = held.invalid = held.returned = held.issued = held.present = held.summoned =
        std::numeric_limits<int>::max();
    const auto faults = conferenceFaults(*office.derived(), held);
    QCOMPARE(faults.size(), std::size_t(6));
    QVERIFY_ERROR(checkConference(*office.derived(), held), ErrorCode::Validation);
}

void TestProcedure::step_incompleteAgain_whileTheNextRestsOnIt_isRefused()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    ConferenceDetail first = conference(1);
    first.tallies = {tallyOf(entryKey(office, u"an", u"head1"), 32, 3)};
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(kToday), first}}));
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(kToday), conference(2)}}));
    first.tallies.clear();
    VERIFY_STEP_REFUSED(office,
                        draft,
                        (RecordConference{day(kToday), first}),
                        ErrorCode::Conflict,
                        u"drop it first"_s);
}

void TestProcedure::step_opensWhenTheFormerIsComplete()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    ConferenceDetail second = conference(2);
    VERIFY_STEP_REFUSED(office,
                        draft,
                        (RecordConference{day(kToday), second}),
                        ErrorCode::Conflict,
                        u"Step 2 opens when step 1 is complete"_s);
    ConferenceDetail first = conference(1);
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(kToday), first}}));
    // Held, but nobody has counted.
    VERIFY_STEP_REFUSED(office,
                        draft,
                        (RecordConference{day(kToday), second}),
                        ErrorCode::Conflict,
                        u"needs a reason"_s);
    first.tallies = {tallyOf(entryKey(office, u"an", u"head1"), 32, 3)};
    PlanDraft counted = draft;
    QVERIFY_RESULT(step(office, counted, {RecordConference{day(kToday), first}}));
    QVERIFY_RESULT(step(office, counted, {RecordConference{day(kToday), second}}));
    VERIFY_STEP_REFUSED(
        office, counted, (DropConference{1}), ErrorCode::Conflict, u"drop it first"_s);

    second.earlyReason = u" họp liền  trong ngày "_s;
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(kToday), second}}));
    QCOMPARE(foldPlan(*office.derived(), draft, day(kToday)).conference(2)->detail.earlyReason,
             u"họp liền trong ngày"_s);
    QVERIFY_RESULT(step(office, draft, {DropConference{1}}));
}

void TestProcedure::step_isNotBeforeTheFormer()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    ConferenceDetail first = conference(1);
    first.tallies = {tallyOf(entryKey(office, u"an", u"head1"), 32, 3)};
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(u"2012-11-20"), first}}));
    VERIFY_STEP_REFUSED(office,
                        draft,
                        (RecordConference{day(u"2012-11-19"), conference(2)}),
                        ErrorCode::Validation,
                        u"Step 2 (19/11/2012) cannot be before step 1 (20/11/2012)."_s);
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(u"2012-11-20"), conference(2)}}));
    VERIFY_STEP_REFUSED(office,
                        draft,
                        (RecordConference{day(u"2012-11-21"), first}),
                        ErrorCode::Validation,
                        u"Step 2 (20/11/2012) cannot be before step 1 (21/11/2012)."_s);
}

void TestProcedure::tally_ofSomebodyNotInThePlan_isRefused()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const EntryKey dung = entryKey(office, u"dung", u"head1");
    ConferenceDetail held = conference(1);
    held.tallies = {tallyOf(dung, 32, 3)};
    VERIFY_STEP_REFUSED(office,
                        draft,
                        (RecordConference{day(kToday), held}),
                        ErrorCode::Validation,
                        u"does not stand in the plan"_s);
    QVERIFY_RESULT(step(office, draft, {AddEntry{dung}}));
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(kToday), held}}));
    // Taken out for the vote: what was voted stays, and may be put right.
    QVERIFY_RESULT(step(office, draft, {TakeOutEntry{dung}}));
    held.tallies = {tallyOf(dung, 12, 23)};
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(kToday), held}}));
}

void TestProcedure::votesOfTheLastStep_areShown()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const EntryKey an = entryKey(office, u"an", u"head1");
    const EntryKey binh = entryKey(office, u"binh", u"head1");
    QVERIFY_RESULT(step(office, draft, {DescribeEntry{an, Readiness::Now, u"tay"_s, {}}}));
    QVERIFY_RESULT(step(office, draft, {DescribeEntry{binh, Readiness::Now, u"tay"_s, {}}}));
    QCOMPARE(votesShown(office, draft, an), u"tay"_s);
    ConferenceDetail first = conference(1);
    first.tallies = {tallyOf(an, 30, 5)};
    ConferenceDetail second = conference(2);
    second.basis = VoteBasis::Valid;
    second.tallies = {tallyOf(an, 32, 3)};
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(kToday), first}}));
    QCOMPARE(votesShown(office, draft, an), u"30/40 phiếu, đạt 75,0%"_s);
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(kToday), second}}));
    QCOMPARE(votesShown(office, draft, an), u"32/35 phiếu, đạt 91,4%"_s);
    QCOMPARE(votesShown(office, draft, binh), u"tay"_s);
    QVERIFY(draft.undo());
    QCOMPARE(votesShown(office, draft, an), u"30/40 phiếu, đạt 75,0%"_s);
}

void TestProcedure::drop_undoesTheVote()
{
    const HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const EntryKey an = entryKey(office, u"an", u"head1");
    VERIFY_STEP_REFUSED(
        office, draft, (DropConference{1}), ErrorCode::NotFound, u"was not recorded"_s);
    ConferenceDetail held = conference(1);
    held.tallies = {tallyOf(an, 30, 5)};
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(kToday), held}}));
    QVERIFY_RESULT(step(office, draft, {DropConference{1}}));
    QCOMPARE(votesShown(office, draft, an), QString());
}

void TestProcedure::enacted_isRecorded()
{
    HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    ConferenceDetail held = conference(1);
    held.tallies = {tallyOf(entryKey(office, u"an", u"head1"), 30, 5)};
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(u"2012-11-20"), held}}));
    const auto before = office.derived();
    office.run(EnactPlanDraft{
        .draft = draft, .on = date(kToday), .approval = PlanApproval{.on = date(u"2012-12-20")}});
    const PlanRecord& plan = *office.derived()->plans.rbegin()->second;
    QCOMPARE(plan.conferences.size(), 1U);
    QCOMPARE(plan.conferences[0].on, day(u"2012-11-20"));
    QVERIFY(plan.conferences[0].detail == held);
    QCOMPARE(office.anomalies(), QStringList());
    // Of the vote, the entry itself keeps nothing of its own.
    QCOMPARE(plan.nominations[0].detail.votes, QString());
    office.run(RetractBatch{office.lastBatch(), {}});
    QVERIFY(sameDerived(*office.derived(), *before));
}

void TestProcedure::openedPlan_isCorrected()
{
    HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const EntryKey an = entryKey(office, u"an", u"head1");
    ConferenceDetail first = conference(1);
    first.tallies = {tallyOf(an, 30, 5)};
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(u"2012-11-20"), first}}));
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(u"2012-11-21"), conference(2)}}));
    office.run(EnactPlanDraft{.draft = draft, .on = date(kToday)});
    const PlanId plan = office.derived()->plans.rbegin()->first;

    Result<PlanDraft> opened =
        openedPlanDraft(*office.derived(), Uid::fromName(u"o"_s), plan, day(u"2012-12-02"));
    QVERIFY_RESULT(opened);
    VERIFY_REFUSED(office,
                   (EnactPlanDraft{.draft = *opened, .on = date(u"2012-12-02")}),
                   ErrorCode::Conflict,
                   u"changes nothing"_s);
    first.tallies = {tallyOf(an, 32, 3)};
    QVERIFY_RESULT(makeStep(*opened,
                            *office.derived(),
                            {{RecordConference{day(u"2012-11-19"), first}, DropConference{2}}},
                            day(u"2012-12-02")));
    const DraftOverlay overlay = overlayOf(*office.derived(), *opened, day(u"2012-12-02"));
    QCOMPARE(overlay.record().conferences.size(), 1U);
    const int events = static_cast<int>(office.history().head().events);
    office.run(EnactPlanDraft{.draft = *opened, .on = date(u"2012-12-02")});
    // Two taken back, one recorded anew; no entry is touched.
    QCOMPARE(static_cast<int>(office.history().head().events), events + 3);
    const PlanRecord& changed = *office.derived()->plan(plan);
    QCOMPARE(changed.conferences.size(), 1U);
    QCOMPARE(changed.conferences[0].on, day(u"2012-11-19"));
    QCOMPARE(changed.conferences[0].detail.tallies[0].agree, 32);
    QCOMPARE(office.anomalies(), QStringList());
}

void TestProcedure::approvedBeforeAStep_isRefused()
{
    HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(step(office, draft, {RecordConference{day(u"2012-12-21"), conference(1)}}));
    VERIFY_REFUSED(office,
                   (EnactPlanDraft{.draft = draft,
                                   .on = date(kToday),
                                   .approval = PlanApproval{.on = date(u"2012-12-20")}}),
                   ErrorCode::Conflict,
                   u"cannot be approved before"_s);
}

void TestProcedure::recordedTwice_theLastCounts()
{
    HistoryBuilder office = plannedOffice();
    const auto held = [&](int number, int present, QStringView on) {
        Event event{.kind = EventKind::ConferenceRecorded,
                    .effectiveOn = day(on),
                    .plan = office.planId(u"qh")};
        ConferenceDetail detail = conference(number);
        detail.present = present;
        event.setBody(detail);
        return event;
    };
    // The later record is of an earlier day, and a step recorded late stands in its place.
    office.raw({held(2, 36, u"2012-09-20"), held(1, 30, u"2012-09-15")});
    office.raw({held(1, 31, u"2012-09-14")});
    const PlanRecord& plan = *office.derived()->plan(office.planId(u"qh"));
    QCOMPARE(plan.conferences.size(), 2U);
    QCOMPARE(plan.conferences[0].detail.present, 31);
    QCOMPARE(plan.conferences[0].on, day(u"2012-09-14"));
    QCOMPARE(plan.conferences[1].detail.step, 2);
    office.run(RetractBatch{office.lastBatch(), {}});
    QCOMPARE(office.derived()->plan(office.planId(u"qh"))->conferences[0].detail.present, 30);
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestProcedure)
#include "tst_procedure.moc"
