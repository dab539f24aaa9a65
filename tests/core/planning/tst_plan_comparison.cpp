#include "core/planning/draft_overlay.h"
#include "core/planning/plan_comparison.h"
#include "tests/core/planning/draft_office.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::day;
using test::draftOfReview;
using test::entryKey;
using test::HistoryBuilder;
using test::plannedOffice;
using test::step;

namespace {

/// "an head1 removed over-age", by post.
QStringList rowsOf(const HistoryBuilder& office, const PlanComparison& comparison)
{
    static const QStringList kWords{
        u"kept"_s, u"reranked"_s, u"added"_s, u"moved"_s, u"removed"_s, u"appointed"_s};
    const auto post = [&](PositionId position) {
        return office.derived()->structure->position(position)->versions.front().profile.code;
    };
    QStringList rows;
    for (const PostComparison& one : comparison.posts) {
        for (const PlanDifference& difference : one.differences) {
            QString row = u"%1 %2 %3 %4-%5"_s.arg(
                office.derived()->cadre(difference.cadre)->versions.front().profile.code,
                post(difference.position),
                kWords.at(static_cast<int>(difference.change)),
                QString::number(difference.rankBefore),
                QString::number(difference.rankAfter));
            row += difference.movedTo ? u" to "_s + post(*difference.movedTo) : QString();
            row += difference.reason != WithdrawalReason::None ? u' ' + code(difference.reason)
                                                               : QString();
            rows << row;
        }
    }
    return rows;
}

} // namespace

class TestPlanComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void draftAgainstItsPlan();
    void anotherPlace_isRanked_aGapIsNot();
    void whoLeftOrWasAppointed_isNotLost();
    void reviewApproved_comparesWithThePlanItClosed();
    void samePlan_hasNoChange();
};

void TestPlanComparison::draftAgainstItsPlan()
{
    HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(
        step(office,
             draft,
             {TakeOutEntry{entryKey(office, u"an", u"head1"), {WithdrawalReason::OverAge, {}}}}));
    QVERIFY_RESULT(
        step(office,
             draft,
             {MoveEntry{entryKey(office, u"cuc", u"dep1"), office.positionId(u"dep2"), 0}}));
    QVERIFY_RESULT(step(office, draft, {AddEntry{entryKey(office, u"dung", u"head1"), 1}}));
    const DraftOverlay overlay = overlayOf(*office.derived(), draft, day(u"2012-12-01"));

    const PlanComparison comparison = comparePlans(
        *overlay.derived->plan(office.planId(u"qh")), overlay.record(), day(u"2012-12-01"));
    QCOMPARE(rowsOf(office, comparison),
             (QStringList{u"an head1 removed 1-0 over-age"_s,
                          u"binh head1 kept 2-2"_s,
                          u"dung head1 added 0-1"_s,
                          u"cuc dep1 moved 1-1 to dep2"_s}));
    QCOMPARE(comparison.before, 3);
    QCOMPARE(comparison.after, 3);
    QCOMPARE(comparison.of(PlanChange::Moved), 1);
    QCOMPARE(comparison.posts.front().of(PlanChange::Removed), 1);
    QCOMPARE(comparison.posts.front().of(PlanChange::Moved), 0);
}

void TestPlanComparison::anotherPlace_isRanked_aGapIsNot()
{
    HistoryBuilder office = plannedOffice();
    PlanDraft draft = draftOfReview(office);
    const auto compared = [&] {
        return rowsOf(office,
                      comparePlans(*office.derived()->plan(office.planId(u"qh")),
                                   overlayOf(*office.derived(), draft, day(u"2012-12-01")).record(),
                                   day(u"2012-12-01")));
    };
    // Recorded as 1 and 5, they stand first and second in both.
    QCOMPARE(
        compared(),
        (QStringList{u"an head1 kept 1-1"_s, u"binh head1 kept 2-2"_s, u"cuc dep1 kept 1-1"_s}));
    QVERIFY_RESULT(step(office, draft, {RankEntry{entryKey(office, u"binh", u"head1"), 1}}));
    QCOMPARE(compared(),
             (QStringList{u"an head1 reranked 1-2"_s,
                          u"binh head1 reranked 2-1"_s,
                          u"cuc dep1 kept 1-1"_s}));
}

void TestPlanComparison::whoLeftOrWasAppointed_isNotLost()
{
    HistoryBuilder office = plannedOffice();
    office.appoint(u"an", u"head1", u"2012-11-01").depart(u"cuc", u"2012-11-02");
    const DraftOverlay overlay =
        overlayOf(*office.derived(), draftOfReview(office), day(u"2012-12-01"));
    const PlanComparison comparison = comparePlans(
        *office.derived()->plan(office.planId(u"qh")), overlay.record(), day(u"2012-12-01"));
    QCOMPARE(rowsOf(office, comparison),
             (QStringList{u"an head1 appointed 1-0"_s,
                          u"binh head1 kept 1-1"_s,
                          u"cuc dep1 removed 1-0 transferred"_s}));
}

void TestPlanComparison::reviewApproved_comparesWithThePlanItClosed()
{
    HistoryBuilder office = plannedOffice();
    office.plan(u"rs", u"2016", u"2012-12-01", u"qh")
        .nominate(u"rs", u"dung", u"head2", u"2012-12-02")
        .approve(u"rs", u"2012-12-20");
    const PlanComparison comparison = comparePlans(*office.derived()->plan(office.planId(u"qh")),
                                                   *office.derived()->plan(office.planId(u"rs")),
                                                   day(u"2013-01-01"));
    QCOMPARE(comparison.of(PlanChange::Kept), 3);
    QCOMPARE(comparison.of(PlanChange::Added), 1);
    QCOMPARE(comparison.after, 4);
}

void TestPlanComparison::samePlan_hasNoChange()
{
    const HistoryBuilder office = plannedOffice();
    const PlanRecord& plan = *office.derived()->plan(office.planId(u"qh"));
    const PlanComparison comparison = comparePlans(plan, plan, day(u"2012-12-01"));
    QCOMPARE(comparison.of(PlanChange::Kept), comparison.before);
    QCOMPARE(comparison.before, comparison.after);
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestPlanComparison)
#include "tst_plan_comparison.moc"
