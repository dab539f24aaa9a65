#include "core/exchange/csv_records.h"
#include "core/exchange/data_folder.h"
#include "core/history/timeline.h"
#include "core/planning/draft_overlay.h"
#include "core/planning/plan_comparison.h"
#include "core/reports/plan_contents.h"
#include "tests/support/result_check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace kecan;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kReview = u"QHVP-2012"_s;
const QString kReviewed = u"QHVP-2011"_s;
const Day kOpenedOn = Day::fromDate(QDate(2012, 9, 5));
const Day kApprovedOn = Day::fromDate(QDate(2012, 11, 28));

const QString kData = QStringLiteral(KECAN_SOURCE_DIR "/resources/demo");

/// Whether @p line of the file @p name is there without the review: no row of its plan, and no act
/// after its approval, which would have touched the plan it replaces. No row holds a line end.
bool isBeforeTheReview(const QString& name, const QByteArray& line)
{
    const bool isLater = name == u"events.csv" && line.startsWith("20") &&
                         line.left(10) > kApprovedOn.iso().toLatin1();
    return !isLater && !line.startsWith(kReview.toUtf8() + ',');
}

/// Copies the demonstration data to @p folder as if the review of 2012 had not been held.
bool copyWithoutTheReview(const QString& folder)
{
    const QDir data(kData);
    for (const QString& name : data.entryList({u"*.csv"_s}, QDir::Files)) {
        QFile source(data.filePath(name));
        QFile target(QDir(folder).filePath(name));
        if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)) {
            return false;
        }
        while (!source.atEnd()) {
            const QByteArray line = source.readLine();
            if (isBeforeTheReview(name, line)) {
                target.write(line);
            }
        }
    }
    return true;
}

/// The rows of @p file about the review.
std::vector<exchange::CsvRecord> rowsOfTheReview(const QString& file)
{
    auto rows = exchange::readCsvRecords(QDir(kData).filePath(file));
    std::vector<exchange::CsvRecord> kept;
    for (const exchange::CsvRecord& row : rows.valueOr({})) {
        if (row.text("plan") == kReview) {
            kept.push_back(row);
        }
    }
    return kept;
}

/// What a plan says of one entry, in words that hold in any store.
struct Said
{
    QString place; ///< among those in the plan for the post; the reason of who is not
    NominationOrigin origin = NominationOrigin::New;
    QString votes;

    bool operator==(const Said&) const = default;
};
using SaidByEntry = std::map<std::pair<QString, QString>, Said>; ///< by cadre and post

SaidByEntry saidOf(const DerivedHistory& derived, PlanId plan)
{
    const Snapshot office(std::make_shared<const DerivedHistory>(derived), kApprovedOn);
    SaidByEntry said;
    for (const PlanUnit& unit : planContents(office, plan).units) {
        for (const PlanPost& post : unit.posts) {
            for (const PlanEntry& entry : post.entries) {
                // Who was appointed while the review went on is out of it.
                if (entry.step.status == NominationStatus::Appointed) {
                    continue;
                }
                const bool isIn = isInPlan(entry.step.status);
                said[{entry.profile.code, office.position(post.position)->code}] = {
                    isIn ? QString::number(entry.number) : code(entry.step.reason),
                    entry.detail.origin,
                    // Those of a plan before stand with it.
                    entry.detail.origin == NominationOrigin::New ? entry.detail.votes : QString()};
            }
        }
    }
    return said;
}

} // namespace

/// The review of 2012 held again from the plan before it: step by step as a draft, approved, and
/// the same in the end as the review the demonstration data record; undone to the start.
class TestReview2012 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void review_stepByStep_isTheOneRecorded();
    void review_undone_isThePlanBefore();

private:
    [[nodiscard]] EntryKey keyOf(const exchange::CsvRecord& row) const;
    void make(const PlanStep& step);
    /// All steps of the review, in the order they were written.
    void hold();
    [[nodiscard]] const DerivedHistory& derived() const { return *m_history->derived(); }

    QTemporaryDir m_folder;
    std::unique_ptr<History> m_recorded;
    std::unique_ptr<History> m_history;
    std::optional<PlanDraft> m_draft;
};

void TestReview2012::initTestCase()
{
    QVERIFY(copyWithoutTheReview(m_folder.path()));
    const auto recorded = exchange::readDataFolder(kData, History());
    QVERIFY_RESULT(recorded);
    m_recorded = std::make_unique<History>(recorded->history());
    const auto without = exchange::readDataFolder(m_folder.path(), History());
    QVERIFY_RESULT(without);
    m_history = std::make_unique<History>(without->history());
    QVERIFY(!findPlan(derived(), kReview));
    const auto draft = reviewDraft(derived(),
                                   Uid::fromName(u"review"_s),
                                   *findPlan(derived(), kReviewed),
                                   kReview,
                                   u"rà soát"_s,
                                   kOpenedOn);
    QVERIFY_RESULT(draft);
    m_draft = *draft;
}

EntryKey TestReview2012::keyOf(const exchange::CsvRecord& row) const
{
    return {*findCadre(derived(), row.text("cadre")),
            *findPosition(*derived().structure, row.text("position"))};
}

void TestReview2012::make(const PlanStep& step)
{
    const Status made = makeStep(*m_draft, derived(), step, kApprovedOn);
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
}

void TestReview2012::hold()
{
    for (const exchange::CsvRecord& row : rowsOfTheReview(u"withdrawals.csv"_s)) {
        const auto reason = row.word("reason", parseWithdrawalReason);
        QVERIFY_RESULT(reason);
        make({{TakeOutEntry{keyOf(row), {*reason, row.text("note")}}}});
    }
    for (const exchange::CsvRecord& row : rowsOfTheReview(u"nominations.csv"_s)) {
        const auto readiness = parseReadiness(row.text("readiness"));
        const EntryKey key = keyOf(row);
        make({{AddEntry{key, 0},
               DescribeEntry{key,
                             readiness.value_or(Readiness::Unknown),
                             row.text("votes"),
                             row.text("note")}}});
    }
}

void TestReview2012::review_stepByStep_isTheOneRecorded()
{
    hold();
    QCOMPARE(m_draft->applied, std::size_t(21 + 35));
    BatchDraft acts(*m_history);
    QVERIFY_RESULT(acts.add(
        EnactPlanDraft{.draft = *m_draft,
                       .on = PartialDate::fromDay(kOpenedOn),
                       .approval = PlanApproval{.on = PartialDate::fromDay(kApprovedOn)}}));
    const DerivedHistory& after = *acts.history().derived();
    const SaidByEntry held = saidOf(after, *findPlan(after, kReview));
    const SaidByEntry recorded =
        saidOf(*m_recorded->derived(), *findPlan(*m_recorded->derived(), kReview));
    for (const auto& [key, said] : recorded) {
        const auto found = held.find(key);
        QVERIFY2(found != held.end(), qPrintable(key.first + u' ' + key.second));
        QVERIFY2(found->second == said,
                 qPrintable(u"%1 %2: %3 and not %4"_s.arg(
                     key.first, key.second, found->second.place, said.place)));
    }
    QCOMPARE(held.size(), recorded.size());
    // The plan reviewed is closed by it, and keeps every entry it had.
    const PlanRecord& before = *after.plan(*findPlan(after, kReviewed));
    QCOMPARE(before.closedOn, kApprovedOn);
    QCOMPARE(before.nominations.size(),
             m_recorded->derived()
                 ->plan(*findPlan(*m_recorded->derived(), kReviewed))
                 ->nominations.size());
}

void TestReview2012::review_undone_isThePlanBefore()
{
    const std::size_t steps = m_draft->applied;
    QVERIFY(steps > 0);
    while (m_draft->undo()) {
    }
    const DraftOverlay overlay = overlayOf(derived(), *m_draft, kApprovedOn);
    const PlanComparison comparison = comparePlans(
        *derived().plan(*findPlan(derived(), kReviewed)), overlay.record(), kApprovedOn);
    QCOMPARE(comparison.of(PlanChange::Added), 0);
    QCOMPARE(comparison.of(PlanChange::Reranked), 0);
    QCOMPARE(comparison.of(PlanChange::Moved), 0);
    // Who left the agency meanwhile was taken out then, and not by the draft.
    for (const PostComparison& post : comparison.posts) {
        for (const PlanDifference& difference : post.differences) {
            QVERIFY(difference.change != PlanChange::Removed ||
                    difference.reason != WithdrawalReason::None);
        }
    }
    QVERIFY(comparison.of(PlanChange::Kept) > 100);
    while (m_draft->redo()) {
    }
    QCOMPARE(m_draft->applied, steps);
}

QTEST_GUILESS_MAIN(TestReview2012)
#include "tst_review_2012.moc"
