#include "core/reports/plan_structure_report.h"

#include "core/base/numerals.h"
#include "core/reports/plan_contents.h"
#include "core/reports/plan_figures.h"

#include <algorithm>

namespace kecan {

namespace {

constexpr double kPostWidthMm = 32; ///< so that a title takes two lines at most on A4

/// What a line of the form counts: a post, a unit or all.
struct StructureLine
{
    QString number;
    QString name;
    int held = 0;
    int carriedOver = 0;
    int added = 0;
    PlanFigures figures;
};

bool isOnForm(const PlanPost& post)
{
    return post.candidates > 0 || std::ranges::any_of(post.entries, [](const PlanEntry& entry) {
               return entry.standing() == PlanStanding::Removed;
           });
}

StructureLine lineOf(const QString& number,
                     const QString& name,
                     std::span<const PlanUnit> units,
                     AgeBandEdges bands)
{
    StructureLine line{.number = number, .name = name, .figures = planFigures(units, bands)};
    for (const PlanUnit& unit : units) {
        for (const PlanPost& post : unit.posts) {
            line.held += post.candidates > 0 ? post.seats.held : 0;
            for (const PlanEntry& entry : post.entries) {
                if (isInPlan(entry.step.status)) {
                    const bool isNew = entry.detail.origin == NominationOrigin::New;
                    ++(isNew ? line.added : line.carriedOver);
                }
            }
        }
    }
    return line;
}

/// A dash for none, as tables of figures have it.
QString countText(int count)
{
    return count > 0 ? QString::number(count) : QStringLiteral("-");
}

QString managementText(const PlanFigures& figures, StateManagementLevel level)
{
    const auto found = figures.stateManagement.find(level);
    return countText(found == figures.stateManagement.end() ? 0 : found->second);
}

QStringList cells(const StructureLine& line, bool withUnknownAges)
{
    const PlanFigures& figures = line.figures;
    const auto coefficient = figures.coefficientInTenths();
    const bool hasSeats = figures.undecidedPosts == 0 && figures.seats > 0;
    QStringList cells{line.number,
                      line.name,
                      hasSeats ? QString::number(figures.seats) : QString(),
                      countText(line.held),
                      countText(figures.entries),
                      countText(figures.persons),
                      coefficient ? decimalText(*coefficient) : QString(),
                      countText(figures.of(PlanGroup::Women)),
                      figures.of(PlanGroup::Women) > 0
                          ? decimalText(figures.shareInTenths(PlanGroup::Women))
                          : QStringLiteral("-"),
                      countText(figures.of(PlanGroup::Minority))};
    const auto add = [&](std::initializer_list<PlanGroup> groups) {
        for (const PlanGroup group : groups) {
            cells.append(countText(figures.of(group)));
        }
    };
    add({PlanGroup::Young, PlanGroup::MiddleAged, PlanGroup::Old});
    if (withUnknownAges) {
        add({PlanGroup::AgeUnknown});
    }
    add({PlanGroup::Doctors,
         PlanGroup::Masters,
         PlanGroup::Graduates,
         PlanGroup::TheoryAdvanced,
         PlanGroup::TheoryIntermediate,
         PlanGroup::TheoryElementary});
    cells += {managementText(figures, StateManagementLevel::SeniorSpecialist),
              managementText(figures, StateManagementLevel::PrincipalSpecialist),
              managementText(figures, StateManagementLevel::Specialist),
              countText(line.carriedOver),
              countText(line.added),
              countText(figures.of(PlanStanding::Removed))};
    return cells;
}

std::vector<ReportColumn> columns(AgeBandEdges bands, bool withUnknownAges)
{
    const QStringList planned{QStringLiteral("Số quy hoạch")};
    const QStringList women{QStringLiteral("Nữ")};
    const QStringList age{QStringLiteral("Độ tuổi")};
    const QStringList professional{QStringLiteral("Trình độ chuyên môn")};
    const QStringList theory{QStringLiteral("Lý luận chính trị")};
    const QStringList management{QStringLiteral("Quản lý nhà nước")};
    const QStringList review{QStringLiteral("Rà soát, bổ sung")};
    const auto figure = [](const char* id, const QString& heading, const QStringList& groups = {}) {
        return reportColumn(id, heading, groups, TextAlign::Centre);
    };
    std::vector<ReportColumn> columns{
        figure("number", QStringLiteral("TT")),
        reportColumn("post", QStringLiteral("Đơn vị, chức danh")),
        figure("seats", QStringLiteral("Số lượng theo quy định")),
        figure("held", QStringLiteral("Số có mặt")),
        figure("entries", QStringLiteral("Lượt người"), planned),
        figure("persons", QStringLiteral("Số người"), planned),
        figure("coefficient", QStringLiteral("Hệ số")),
        figure("women", QStringLiteral("SL"), women),
        figure("women-share", QStringLiteral("%"), women),
        figure("minority", QStringLiteral("DTTS")),
        figure("young", QStringLiteral("Dưới %1").arg(bands.lower), age),
        figure("middle", QStringLiteral("%1 - %2").arg(bands.lower).arg(bands.upper), age),
        figure("old", QStringLiteral("Trên %1").arg(bands.upper), age),
    };
    columns[1].minWidthMm = kPostWidthMm;
    if (withUnknownAges) {
        columns.push_back(figure("age-unknown", QStringLiteral("Chưa rõ"), age));
    }
    for (ReportColumn& column : std::vector<ReportColumn>{
             figure("doctor", QStringLiteral("TS"), professional),
             figure("master", QStringLiteral("ThS"), professional),
             figure("university", QStringLiteral("ĐH"), professional),
             figure("theory-advanced", QStringLiteral("CN, CC"), theory),
             figure("theory-intermediate", QStringLiteral("TC"), theory),
             figure("theory-elementary", QStringLiteral("SC"), theory),
             figure("senior-specialist", QStringLiteral("CVCC"), management),
             figure("principal-specialist", QStringLiteral("CVC"), management),
             figure("specialist", QStringLiteral("CV"), management),
             figure("carried-over", QStringLiteral("Chuyển tiếp"), review),
             figure("added", QStringLiteral("Bổ sung mới"), review),
             figure("removed", QStringLiteral("Đưa ra"), review)}) {
        columns.push_back(std::move(column));
    }
    return columns;
}

/// Units with the posts the form has.
std::vector<PlanUnit> unitsOnForm(PlanContents contents)
{
    std::vector<PlanUnit> units;
    for (PlanUnit& unit : contents.units) {
        std::erase_if(unit.posts, [](const PlanPost& post) { return !isOnForm(post); });
        if (!unit.posts.empty()) {
            units.push_back(std::move(unit));
        }
    }
    return units;
}

std::vector<ReportRow>
rowsOf(const std::vector<PlanUnit>& units, AgeBandEdges bands, bool withUnknownAges)
{
    std::vector<ReportRow> rows;
    int unitNumber = 0;
    for (const PlanUnit& unit : units) {
        rows.push_back(ReportRow::group(
            QStringLiteral("%1- %2").arg(romanNumeral(++unitNumber), unit.name.toUpper())));
        int postNumber = 0;
        for (const PlanPost& post : unit.posts) {
            const PlanUnit one{unit.unit, unit.name, unit.number, {post}};
            rows.push_back(ReportRow::data(
                cells(lineOf(QString::number(++postNumber), post.title, {&one, 1}, bands),
                      withUnknownAges)));
        }
        if (unit.posts.size() > 1 && units.size() > 1) {
            rows.push_back(ReportRow::sum(
                cells(lineOf({}, QStringLiteral("Cộng"), {&unit, 1}, bands), withUnknownAges)));
        }
    }
    if (!units.empty()) {
        rows.push_back(ReportRow::sum(
            cells(lineOf({}, QStringLiteral("TỔNG SỐ"), units, bands), withUnknownAges)));
    }
    return rows;
}

} // namespace

Result<ReportDocument> planStructureReport(const Snapshot& snapshot,
                                           PlanId plan,
                                           const PlanListHeading& heading,
                                           AgeBandEdges bands)
{
    KECAN_TRY(const PlanRecord* record, openedPlan(snapshot, plan));
    const PlanContents contents = planContents(snapshot, plan);
    const PlanFigures figures = planFigures(contents.units, bands);
    const bool withUnknownAges = figures.of(PlanGroup::AgeUnknown) > 0;

    ReportDocument document = planPaper(*record, heading, PageSetup::landscape(heading.paper));
    document.title = planTitle(snapshot,
                               *record,
                               heading,
                               QStringLiteral("BIỂU TỔNG HỢP"),
                               QStringLiteral("cơ cấu %1").arg(record->profile.title));
    document.table.columns = columns(bands, withUnknownAges);
    document.table.rows = rowsOf(unitsOnForm(contents), bands, withUnknownAges);
    document.totals = planTotals(figures);
    document.totals.back().text += endMark(heading.on);
    document.signatures = planSignatures(heading);
    document.metadata.title = QStringLiteral("Biểu tổng hợp cơ cấu %1").arg(record->profile.title);
    document.metadata.subject =
        QStringLiteral("%1, tính đến ngày %2").arg(record->profile.code, contents.day.text());
    return document;
}

} // namespace kecan
