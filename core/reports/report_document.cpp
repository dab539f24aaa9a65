#include "core/reports/report_document.h"

namespace kecan {

namespace {

constexpr double kA4ShortMm = 210;
constexpr double kA4LongMm = 297;
constexpr double kA3LongMm = 420;

double shortSideMm(PaperSize paper)
{
    return paper == PaperSize::A4 ? kA4ShortMm : kA4LongMm;
}

double longSideMm(PaperSize paper)
{
    return paper == PaperSize::A4 ? kA4LongMm : kA3LongMm;
}

} // namespace

PageSetup PageSetup::landscape(PaperSize paper)
{
    return {.paper = paper,
            .orientation = PaperOrientation::Landscape,
            .margins = {.top = 20, .bottom = 15, .left = 20, .right = 15}};
}

double PageSetup::widthMm() const
{
    return orientation == PaperOrientation::Portrait ? shortSideMm(paper) : longSideMm(paper);
}

double PageSetup::heightMm() const
{
    return orientation == PaperOrientation::Portrait ? longSideMm(paper) : shortSideMm(paper);
}

ReportHeader ReportHeader::party(const QString& upperBody,
                                 const QString& body,
                                 const QString& number,
                                 const QString& placeAndDate)
{
    ReportHeader header;
    if (!upperBody.isEmpty()) {
        header.left.push_back({.text = upperBody});
    }
    if (!body.isEmpty()) {
        header.left.push_back({.text = body, .bold = true});
    }
    header.left.push_back({.text = QStringLiteral("*")});
    if (!number.isEmpty()) {
        header.left.push_back({.text = number});
    }
    header.right.push_back({.text = QStringLiteral("ĐẢNG CỘNG SẢN VIỆT NAM"),
                            .size = 15,
                            .bold = true,
                            .rule = LineRule::Full});
    if (!placeAndDate.isEmpty()) {
        header.right.push_back({.text = placeAndDate, .italic = true});
    }
    return header;
}

} // namespace kecan
