#include "core/reports/plan_ballot.h"

#include "core/reports/plan_contents.h"

#include <QCoreApplication>

#include <algorithm>

namespace kecan {

namespace {

constexpr double kBallotTextSize = 14;
constexpr double kBallotAir = 3; ///< @unit pt
constexpr double kBoxWidthMm = 20;
constexpr double kNameWidthMm = 50;

struct BallotTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanBallot)
};

std::vector<ReportColumn> columns(bool isNumbered)
{
    using enum TextAlign;
    std::vector<ReportColumn> columns;
    if (isNumbered) {
        columns.push_back(reportColumn("number", QStringLiteral("TT"), {}, Centre));
    }
    columns.push_back(reportColumn("name", QStringLiteral("Họ và tên")));
    columns.back().minWidthMm = kNameWidthMm;
    columns.push_back(reportColumn("birth", QStringLiteral("Năm sinh"), {}, Centre));
    columns.push_back(
        reportColumn("present-post", QStringLiteral("Chức vụ, đơn vị công tác hiện nay")));
    columns.push_back(reportColumn("agree", QStringLiteral("Đồng ý"), {}, Centre));
    columns.push_back(reportColumn("disagree", QStringLiteral("Không đồng ý"), {}, Centre));
    for (auto box = columns.end() - 2; box != columns.end(); ++box) {
        box->minWidthMm = kBoxWidthMm;
    }
    return columns;
}

/// Those in the plan for @p post, by name.
std::vector<const PlanEntry*> candidatesOf(const PlanPost& post)
{
    std::vector<const PlanEntry*> candidates;
    for (const PlanEntry& entry : post.entries) {
        if (isInPlan(entry.step.status)) {
            candidates.push_back(&entry);
        }
    }
    std::ranges::sort(candidates, {}, [](const PlanEntry* entry) {
        return std::pair(entry->profile.name.sortKey(), entry->nomination);
    });
    return candidates;
}

ReportTable tableOf(const PlanPost& post, int blankLines)
{
    const std::vector<const PlanEntry*> candidates = candidatesOf(post);
    const bool isNumbered = candidates.size() > 1;
    ReportTable table{.columns = columns(isNumbered),
                      .rows = {},
                      .textSize = kBallotTextSize,
                      .columnNumbers = false,
                      .air = kBallotAir};
    int number = 0;
    for (const PlanEntry* entry : candidates) {
        QStringList cells{entry->profile.name.full(),
                          entry->profile.birth ? QString::number(entry->profile.birth->year())
                                               : QString(),
                          entry->presentPost,
                          {},
                          {}};
        if (isNumbered) {
            cells.prepend(QString::number(++number));
        }
        table.rows.push_back(ReportRow::data(cells));
    }
    if (blankLines > 0) {
        table.rows.push_back(ReportRow::subGroup(
            QStringLiteral("Giới thiệu thêm (ghi rõ họ và tên, chức vụ, đơn vị công tác):")));
    }
    const QStringList empty(static_cast<qsizetype>(table.columns.size()));
    for (int i = 0; i < blankLines; ++i) {
        table.rows.push_back(ReportRow::data(empty));
    }
    return table;
}

std::vector<ReportLine>
titleOf(const Snapshot& snapshot, const PlanRecord& plan, const QString& post)
{
    std::vector<ReportLine> lines{{QStringLiteral("PHIẾU GIỚI THIỆU QUY HOẠCH"), 16, true},
                                  {QStringLiteral("Chức danh: %1").arg(post), 14, true}};
    if (const TermRecord* term = snapshot.derived().structure->term(plan.profile.term)) {
        lines.push_back({term->profile.name, 14, true});
    }
    lines.back().rule = LineRule::Dashes;
    return lines;
}

ReportDocument ballotOf(const Snapshot& snapshot,
                        const PlanRecord& plan,
                        const PlanListHeading& heading,
                        const PlanUnit& unit,
                        const PlanPost& post,
                        int blankLines)
{
    const QString name = postInFull(post.title, unit.name);
    ReportDocument document = planPaper(plan, heading, {.paper = heading.paper});
    document.title = titleOf(snapshot, plan, name);
    document.table = tableOf(post, blankLines);
    document.totals = {
        {.text = QStringLiteral("Ghi chú: Đồng chí đánh dấu (x) vào ô “Đồng ý” hoặc ô “Không đồng "
                                "ý” cho từng người có tên trong danh sách; giới thiệu người khác "
                                "thì ghi vào các dòng trống. Phiếu không phải ký tên."),
         .size = 12,
         .italic = true}};
    document.metadata.title = QStringLiteral("Phiếu giới thiệu quy hoạch");
    document.metadata.subject = QStringLiteral("%1, %2").arg(plan.profile.code, name);
    return document;
}

} // namespace

Result<std::vector<ReportDocument>> planBallots(const Snapshot& snapshot,
                                                PlanId plan,
                                                const PlanListHeading& heading,
                                                MaybePositionId position,
                                                int blankLines)
{
    KECAN_TRY(const PlanRecord* record, openedPlan(snapshot, plan));
    std::vector<ReportDocument> ballots;
    const PlanContents contents = planContents(snapshot, plan);
    for (const PlanUnit& unit : contents.units) {
        for (const PlanPost& post : unit.posts) {
            if (post.candidates > 0 && (!position || post.position == position)) {
                ballots.push_back(ballotOf(snapshot, *record, heading, unit, post, blankLines));
            }
        }
    }
    if (ballots.empty()) {
        return Error{ErrorCode::NotFound,
                     position
                         ? BallotTexts::tr("Nobody is in the plan %1 for this post.")
                               .arg(record->profile.code)
                         : BallotTexts::tr("Nobody is in the plan %1.").arg(record->profile.code)};
    }
    return ballots;
}

} // namespace kecan
