#include "core/reports/plan_paper.h"

#include "core/base/numerals.h"
#include "core/base/paper_date.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kecan {

namespace {

struct ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanListReport)
};

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

Result<const PlanRecord*> openedPlan(const Snapshot& snapshot, PlanId plan)
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
    return record;
}

ReportDocument planPaper(const PlanRecord& plan, const PlanListHeading& heading, PageSetup page)
{
    ReportDocument document;
    document.page = page;
    const QString place =
        heading.place.isEmpty()
            ? paperDateLine(heading.on)
            : QStringLiteral("%1, %2").arg(heading.place, paperDateLine(heading.on));
    document.header = ReportHeader::party(heading.upperBody, heading.body, heading.number, place);
    document.header.secrecyMark = paperText(plan.profile.secrecy);
    document.metadata.author = heading.body.startsWith(u'.') ? QString() : heading.body;
    return document;
}

std::vector<ReportLine> planTitle(const Snapshot& snapshot,
                                  const PlanRecord& plan,
                                  const PlanListHeading& heading,
                                  const QString& kind,
                                  const QString& subject)
{
    const QString basis = basisText(snapshot, plan, heading);
    const TermRecord* term = snapshot.derived().structure->term(plan.profile.term);
    std::vector<ReportLine> lines{{kind, 16, true}, {subject, 14, true}};
    if (term) {
        lines.push_back({term->profile.name, 14, true});
    }
    if (!basis.isEmpty()) {
        lines.push_back({basis, 14, false, true});
    }
    lines.back().rule = LineRule::Dashes;
    return lines;
}

std::vector<SignatureBlock> planSignatures(const PlanListHeading& heading)
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

std::vector<ReportLine> planTotals(const PlanFigures& figures)
{
    const auto share = [&figures](PlanGroup group) {
        return QStringLiteral("%1 (%2)").arg(QString::number(figures.of(group)),
                                             percentText(figures.of(group), figures.persons));
    };
    ReportLine first{QStringLiteral("Tổng số: %1 đồng chí; trong đó: nữ %2, dưới %3 tuổi %4 (%5), "
                                    "DTTS %6.")
                         .arg(QString::number(figures.persons),
                              share(PlanGroup::Women),
                              QString::number(figures.bands.lower),
                              QString::number(figures.of(PlanGroup::Young)),
                              percentText(figures.of(PlanGroup::Young), figures.persons),
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
    second += QStringLiteral(". Độ tuổi: dưới %1: %2; từ %1 đến %3: %4; trên %3: %5")
                  .arg(figures.bands.lower)
                  .arg(figures.of(PlanGroup::Young))
                  .arg(figures.bands.upper)
                  .arg(figures.of(PlanGroup::MiddleAged))
                  .arg(figures.of(PlanGroup::Old));
    if (figures.of(PlanGroup::AgeUnknown) > 0) {
        second += QStringLiteral("; chưa rõ ngày sinh: %1").arg(figures.of(PlanGroup::AgeUnknown));
    }
    if (const std::optional<int> age = figures.averageAgeInTenths()) {
        second += QStringLiteral("; tuổi bình quân: %1").arg(decimalText(*age));
    }
    return {first, ReportLine{second, 13}};
}

QString endMark(Day on)
{
    const Day newFormat = Day::fromDate(QDate(2026, 5, 27));
    return on < newFormat ? QStringLiteral("./.") : QStringLiteral(".");
}

QString postInFull(const QString& title, const QString& unit)
{
    return unit.isEmpty() || title.endsWith(unit, Qt::CaseInsensitive)
               ? title
               : QStringLiteral("%1, %2").arg(title, unit);
}

ReportColumn
reportColumn(const char* id, const QString& heading, const QStringList& groups, TextAlign align)
{
    return {QString::fromLatin1(id), heading, groups, 1, 0, align, true};
}

QString dateText(const std::optional<PartialDate>& date)
{
    return date ? date->text() : QString();
}

} // namespace kecan
