#include "core/print/page_furniture.h"

#include "core/print/text_block.h"

namespace kecan::print {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double kNumberSize = 14;
constexpr double kFooterSize = 10;
constexpr double kFooterGap = unitsFromMm(3);

QString pageNumber(const PageSetup& setup, std::size_t page, std::size_t count)
{
    const auto first = static_cast<qsizetype>(setup.firstNumber);
    const qsizetype number = first + static_cast<qsizetype>(page);
    switch (setup.numbering) {
    case PageNumbering::None:
        return {};
    case PageNumbering::TopCentre:
        return page == 0 ? QString() : QString::number(number);
    case PageNumbering::PageOfPages:
        return u"%1/%2"_s.arg(number).arg(first + static_cast<qsizetype>(count) - 1);
    }
    return {};
}

} // namespace

void addPageFurniture(std::vector<PrintedPage>& pages,
                      const ReportDocument& document,
                      Typesetter& typesetter)
{
    const PageSetup& setup = document.page;
    const double left = unitsFromMm(setup.margins.left);
    const double width = unitsFromMm(setup.widthMm() - setup.margins.left - setup.margins.right);
    const double foot = unitsFromMm(setup.heightMm() - setup.margins.bottom) + kFooterGap;
    const bool atTop = setup.numbering == PageNumbering::TopCentre;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        PageContent& content = pages[i].content;
        const QString number = pageNumber(setup, i, pages.size());
        if (!number.isEmpty() && atTop) {
            const TextBlock block = setLines(
                {{.text = number, .size = kNumberSize}}, width, TextAlign::Centre, typesetter);
            const double top = (unitsFromMm(setup.margins.top) - block.height) / 2;
            content.append(block.content, left, top);
        } else if (!number.isEmpty()) {
            const TextBlock block = setLines(
                {{.text = number, .size = kFooterSize}}, width, TextAlign::Right, typesetter);
            content.append(block.content, left, foot);
        }
        if (!document.footer.isEmpty()) {
            const TextBlock block = setLines({{.text = document.footer, .size = kFooterSize}},
                                             width,
                                             TextAlign::Left,
                                             typesetter);
            content.append(block.content, left, foot);
            const double rule = foot - kFooterGap / 4;
            content.rules.push_back({left, rule, left + width, rule});
        }
    }
}

} // namespace kecan::print
