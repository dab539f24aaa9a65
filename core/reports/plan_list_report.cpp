#include "core/reports/plan_list_report.h"

#include "core/base/numerals.h"
#include "core/base/paper_date.h"
#include "core/reports/plan_figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace kecan {

namespace {

struct ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanListReport)
};

QString dateText(const std::optional<PartialDate>& date)
{
    return date ? date->text() : QString();
}

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

std::vector<ReportLine> totalLines(const PlanFigures& figures)
{
    const auto share = [&figures](PlanGroup group) {
        return QStringLiteral("%1 (%2)").arg(QString::number(figures.of(group)),
                                             percentText(figures.of(group), figures.persons));
    };
    ReportLine first{QStringLiteral("Tổng số: %1 đồng chí; trong đó: nữ %2, dưới 40 tuổi %3, "
                                    "DTTS %4.")
                         .arg(QString::number(figures.persons),
                              share(PlanGroup::Women),
                              share(PlanGroup::Under40),
                              share(PlanGroup::Minority)),
                     13,
                     true};
    QString second = QStringLiteral("Số lượt quy hoạch: %1").arg(figures.entries);
    if (const std::optional<int> coefficient = figures.coefficientInTenths()) {
        second += QStringLiteral("; số lượng theo quy định: %1; hệ số: %2")
                      .arg(QString::number(figures.seats), decimalText(*coefficient));
    } else if (figures.undecidedPosts > 0) {
        second += QStringLiteral("; số lượng theo quy định: chưa xác định ở %1 chức danh")
                      .arg(figures.undecidedPosts);
    }
    second += QStringLiteral(". Độ tuổi: dưới 40: %1; từ 40 đến 50: %2; trên 50: %3")
                  .arg(figures.of(PlanGroup::Under40))
                  .arg(figures.of(PlanGroup::From40To50))
                  .arg(figures.of(PlanGroup::Over50));
    if (figures.of(PlanGroup::AgeUnknown) > 0) {
        second += QStringLiteral("; chưa rõ ngày sinh: %1").arg(figures.of(PlanGroup::AgeUnknown));
    }
    if (const std::optional<int> age = figures.averageAgeInTenths()) {
        second += QStringLiteral("; tuổi bình quân: %1").arg(decimalText(*age));
    }
    return {first, ReportLine{second + QLatin1Char('.'), 13}};
}

ReportColumn column(const char* id,
                    const QString& heading,
                    const QStringList& groups = {},
                    TextAlign align = TextAlign::Left)
{
    return {QString::fromLatin1(id), heading, groups, 1, 0, align, true};
}

std::vector<ReportColumn> columns(bool withVotes)
{
    const QStringList birth{QStringLiteral("Ngày, tháng, năm sinh")};
    const QStringList party{QStringLiteral("Ngày vào Đảng")};
    const QStringList training{QStringLiteral("Trình độ")};
    using enum TextAlign;
    std::vector<ReportColumn> columns{
        column("number", QStringLiteral("TT"), {}, Centre),
        column("name", QStringLiteral("Họ và tên")),
        column("birth-male", QStringLiteral("Nam"), birth, Centre),
        column("birth-female", QStringLiteral("Nữ"), birth, Centre),
        column("ethnicity", QStringLiteral("Dân tộc"), {}, Centre),
        column("home-town", QStringLiteral("Quê quán")),
        column("party-probationary", QStringLiteral("Dự bị"), party, Centre),
        column("party-official", QStringLiteral("Chính thức"), party, Centre),
        column("general-education", QStringLiteral("GDPT"), training, Centre),
        column("professional", QStringLiteral("Chuyên môn"), training, Centre),
        column("theory", QStringLiteral("LLCT"), training, Centre),
        column("state-management", QStringLiteral("QLNN"), training, Centre),
        column("foreign-language", QStringLiteral("Ngoại ngữ"), training, Centre),
        column("informatics", QStringLiteral("Tin học"), training, Centre),
        column("grade", QStringLiteral("Ngạch"), {}, Centre),
        column("present-post", QStringLiteral("Chức vụ, đơn vị công tác hiện nay")),
        column("ratings", QStringLiteral("Đánh giá 3 năm")),
        column("planned-posts", QStringLiteral("Chức danh quy hoạch")),
        column("origin", QStringLiteral("Đã/ mới quy hoạch"), {}, Centre),
    };
    if (withVotes) {
        columns.push_back(column("votes", QStringLiteral("Kết quả phiếu"), {}, Centre));
    }
    columns.push_back(column("note", QStringLiteral("Ghi chú")));
    return columns;
}

QString basisText(const Snapshot& snapshot, const PlanRecord& plan, const PlanListHeading& heading)
{
    if (!heading.basis.isEmpty()) {
        return heading.basis;
    }
    const DecisionDocument* decision = snapshot.derived().structure->document(plan.approvedBy);
    if (!decision || plan.approvedOn > snapshot.day()) {
        return {};
    }
    QString text = QStringLiteral("(Kèm theo Quyết định số %1").arg(decision->number);
    if (decision->signedOn && decision->signedOn->precision() == DatePrecision::Day) {
        text += QStringLiteral(", ") + paperDateLine(decision->signedOn->earliest());
    }
    return text + QLatin1Char(')');
}

std::vector<ReportLine>
titleLines(const Snapshot& snapshot, const PlanRecord& plan, const PlanListHeading& heading)
{
    const QString basis = basisText(snapshot, plan, heading);
    const TermRecord* term = snapshot.derived().structure->term(plan.profile.term);
    std::vector<ReportLine> lines{{QStringLiteral("DANH SÁCH"), 16, true},
                                  {plan.profile.title, 14, true}};
    if (term) {
        lines.push_back({term->profile.name, 14, true});
    }
    if (!basis.isEmpty()) {
        lines.push_back({basis, 14, false, true});
    }
    lines.back().rule = LineRule::Dashes;
    return lines;
}

std::vector<SignatureBlock> signatures(const PlanListHeading& heading)
{
    SignatureBlock left;
    left.lines = {{QStringLiteral("NGƯỜI LẬP BIỂU"), 14, true}};
    left.name = heading.preparer;
    SignatureBlock right;
    if (!heading.authority.isEmpty()) {
        right.lines.push_back({heading.authority, 14, true});
    }
    if (!heading.signerPost.isEmpty()) {
        right.lines.push_back({heading.signerPost, 14, heading.authority.isEmpty()});
    }
    right.name = heading.signerName;
    return {left, right};
}

} // namespace

namespace {

/// The unit that issues the papers of the office: the commission, or the only one at the top. Of
/// several departments side by side, as a workbook names them, none is.
const UnitProfile* issuingBody(const Snapshot& snapshot)
{
    const std::vector<UnitId> top = snapshot.childUnits({});
    const auto commission = std::find_if(top.begin(), top.end(), [&](UnitId id) {
        return snapshot.unit(id)->kind == UnitKind::Commission;
    });
    if (commission != top.end()) {
        return snapshot.unit(*commission);
    }
    return top.size() == 1 ? snapshot.unit(top.front()) : nullptr;
}

} // namespace

PlanListHeading usualHeading(const Snapshot& snapshot)
{
    const UnitProfile* body = issuingBody(snapshot);
    return {.upperBody = {},
            .body = body ? body->name.toUpper() : QString(24, u'.'),
            .number = {},
            .place = QStringLiteral("Hà Nội"),
            .on = snapshot.day(),
            .basis = {},
            .authority = QStringLiteral("K/T TRƯỞNG BAN"),
            .signerPost = QStringLiteral("PHÓ TRƯỞNG BAN"),
            .signerName = {},
            .preparer = {},
            .paper = PaperSize::A3};
}

Result<ReportDocument> planListReport(const Snapshot& snapshot,
                                      PlanId plan,
                                      const PlanListHeading& heading,
                                      PlanGrouping grouping)
{
    const PlanRecord* record = snapshot.derived().plan(plan);
    if (!record) {
        return Error{ErrorCode::NotFound, ReportTexts::tr("This plan is not in the store.")};
    }
    if (snapshot.day() < record->openedOn) {
        return Error{ErrorCode::Conflict,
                     ReportTexts::tr("The plan %1 was opened only on %2.")
                         .arg(record->profile.code, record->openedOn.text())};
    }
    const PlanContents contents = planContents(snapshot, plan, grouping);
    const bool withVotes = hasVotes(contents);

    ReportDocument document;
    document.page = PageSetup::landscape(heading.paper);
    const QString place =
        heading.place.isEmpty()
            ? paperDateLine(heading.on)
            : QStringLiteral("%1, %2").arg(heading.place, paperDateLine(heading.on));
    document.header = ReportHeader::party(heading.upperBody, heading.body, heading.number, place);
    document.header.secrecyMark = paperText(record->profile.secrecy);
    document.title = titleLines(snapshot, *record, heading);
    document.table.columns = columns(withVotes);
    document.table.rows = tableRows(contents, withVotes);
    document.totals = totalLines(planFigures(contents.units));
    document.signatures = signatures(heading);
    document.metadata.title = QStringLiteral("Danh sách %1").arg(record->profile.title);
    document.metadata.author = heading.body.startsWith(u'.') ? QString() : heading.body;
    document.metadata.subject =
        QStringLiteral("%1, tính đến ngày %2").arg(record->profile.code, contents.day.text());
    return document;
}

} // namespace kecan
