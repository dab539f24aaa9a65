#include "core/reports/plan_list_report.h"

#include "core/base/numerals.h"
#include "core/reports/plan_figures.h"

namespace kecan {

namespace {

QString ratingsText(const PlanEntry& entry)
{
    QStringList ratings;
    for (const EvaluationEntry& rating : entry.ratings) {
        // A year and its rating stay on one line.
        ratings.append(QStringLiteral("%1:\u00A0%2")
                           .arg(QString::number(rating.year), paperText(rating.rating, true)));
    }
    return ratings.join(QStringLiteral("; "));
}

bool hasVotes(const PlanContents& contents)
{
    for (const PlanUnit& unit : contents.units) {
        for (const PlanPost& post : unit.posts) {
            for (const PlanEntry& entry : post.entries) {
                if (isInPlan(entry.step.status) && !entry.detail.votes.isEmpty()) {
                    return true;
                }
            }
        }
    }
    return false;
}

QStringList cells(const PlanEntry& entry, bool withVotes)
{
    const CadreProfile& cadre = entry.profile;
    const bool female = cadre.sex == Sex::Female;
    QStringList cells{
        QString::number(entry.number),
        cadre.name.full(),
        female ? QString() : dateText(cadre.birth),
        female ? dateText(cadre.birth) : QString(),
        cadre.ethnicity,
        cadre.homeTown,
        dateText(cadre.partyProbationary),
        dateText(cadre.partyOfficial),
        cadre.generalEducation,
        paperText(cadre.professionalLevel, true),
        paperText(cadre.theoryLevel, true),
        paperText(cadre.stateManagementLevel, true),
        cadre.foreignLanguage,
        cadre.informatics,
        paperText(cadre.grade, true),
        entry.presentPost,
        ratingsText(entry),
        entry.plannedPosts.join(QStringLiteral("; ")),
        paperText(entry.detail.origin),
    };
    if (withVotes) {
        cells.append(votesInShort(entry.detail.votes));
    }
    cells.append(entry.detail.note);
    return cells;
}

void addPost(std::vector<ReportRow>& rows, const PlanPost& post, bool withVotes)
{
    rows.push_back(ReportRow::subGroup(QStringLiteral("%1. %2: %3 đồng chí")
                                           .arg(post.number)
                                           .arg(post.title)
                                           .arg(post.candidates)));
    for (const PlanEntry& entry : post.entries) {
        if (isInPlan(entry.step.status)) {
            rows.push_back(ReportRow::data(cells(entry, withVotes)));
        }
    }
}

std::vector<ReportRow> tableRows(const PlanContents& contents, bool withVotes)
{
    std::vector<ReportRow> rows;
    for (const PlanUnit& unit : contents.units) {
        if (unit.number == 0) {
            continue;
        }
        rows.push_back(ReportRow::group(
            QStringLiteral("%1- %2").arg(romanNumeral(unit.number), unit.name.toUpper())));
        for (const PlanPost& post : unit.posts) {
            if (post.number > 0) {
                addPost(rows, post, withVotes);
            }
        }
    }
    return rows;
}

std::vector<ReportColumn> columns(bool withVotes)
{
    const QStringList birth{QStringLiteral("Ngày, tháng, năm sinh")};
    const QStringList party{QStringLiteral("Ngày vào Đảng")};
    const QStringList training{QStringLiteral("Trình độ")};
    using enum TextAlign;
    std::vector<ReportColumn> columns{
        reportColumn("number", QStringLiteral("TT"), {}, Centre),
        reportColumn("name", QStringLiteral("Họ và tên")),
        reportColumn("birth-male", QStringLiteral("Nam"), birth, Centre),
        reportColumn("birth-female", QStringLiteral("Nữ"), birth, Centre),
        reportColumn("ethnicity", QStringLiteral("Dân tộc"), {}, Centre),
        reportColumn("home-town", QStringLiteral("Quê quán")),
        reportColumn("party-probationary", QStringLiteral("Dự bị"), party, Centre),
        reportColumn("party-official", QStringLiteral("Chính thức"), party, Centre),
        reportColumn("general-education", QStringLiteral("GDPT"), training, Centre),
        reportColumn("professional", QStringLiteral("Chuyên môn"), training, Centre),
        reportColumn("theory", QStringLiteral("LLCT"), training, Centre),
        reportColumn("state-management", QStringLiteral("QLNN"), training, Centre),
        reportColumn("foreign-language", QStringLiteral("Ngoại ngữ"), training, Centre),
        reportColumn("informatics", QStringLiteral("Tin học"), training, Centre),
        reportColumn("grade", QStringLiteral("Ngạch"), {}, Centre),
        reportColumn("present-post", QStringLiteral("Chức vụ, đơn vị công tác hiện nay")),
        reportColumn("ratings", QStringLiteral("Đánh giá 3 năm")),
        reportColumn("planned-posts", QStringLiteral("Chức danh quy hoạch")),
        reportColumn("origin", QStringLiteral("Đã/ mới quy hoạch"), {}, Centre),
    };
    if (withVotes) {
        columns.push_back(reportColumn("votes", QStringLiteral("Kết quả phiếu"), {}, Centre));
    }
    columns.push_back(reportColumn("note", QStringLiteral("Ghi chú")));
    return columns;
}

} // namespace

Result<ReportDocument> planListReport(const Snapshot& snapshot,
                                      PlanId plan,
                                      const PlanListHeading& heading,
                                      AgeBandEdges bands,
                                      PlanGrouping grouping)
{
    KECAN_TRY(const PlanRecord* record, openedPlan(snapshot, plan));
    const PlanContents contents = planContents(snapshot, plan, grouping);
    const bool withVotes = hasVotes(contents);

    ReportDocument document = planPaper(*record, heading, PageSetup::landscape(heading.paper));
    document.title =
        planTitle(snapshot, *record, heading, QStringLiteral("DANH SÁCH"), record->profile.title);
    document.table.columns = columns(withVotes);
    document.table.rows = tableRows(contents, withVotes);
    document.totals = planTotals(planFigures(contents.units, bands));
    document.totals.back().text += QLatin1Char('.');
    document.signatures = planSignatures(heading);
    document.metadata.title = QStringLiteral("Danh sách %1").arg(record->profile.title);
    document.metadata.subject =
        QStringLiteral("%1, tính đến ngày %2").arg(record->profile.code, contents.day.text());
    return document;
}

} // namespace kecan
