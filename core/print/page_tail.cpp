#include "core/print/page_tail.h"

#include <algorithm>

namespace kecan::print {

namespace {

/// Signature blocks side by side, their first lines and their names on common lines. One alone
/// stands on the right.
TextBlock
setSignatures(const std::vector<SignatureBlock>& blocks, double width, Typesetter& typesetter)
{
    TextBlock all;
    if (blocks.empty()) {
        return all;
    }
    const std::size_t places = std::max<std::size_t>(blocks.size(), 2);
    const std::size_t firstPlace = places - blocks.size();
    const double placeWidth = width / static_cast<double>(places);

    std::vector<TextBlock> above;
    double firstBaseline = 0;
    for (const SignatureBlock& block : blocks) {
        above.push_back(setLines(block.lines, placeWidth, block.align, typesetter));
        firstBaseline = std::max(firstBaseline, above.back().firstBaseline);
    }
    double namesTop = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const double top = firstBaseline - above[i].firstBaseline;
        all.content.append(above[i].content, placeWidth * static_cast<double>(firstPlace + i), top);
        all.height = std::max(all.height, top + above[i].height);
        if (!blocks[i].name.isEmpty()) {
            namesTop = std::max(namesTop, top + above[i].height + unitsFromMm(blocks[i].spaceMm));
        }
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].name.isEmpty()) {
            all.height = std::max(all.height, above[i].height + unitsFromMm(blocks[i].spaceMm));
            continue;
        }
        const TextBlock name = setLines(
            {{.text = blocks[i].name, .bold = true}}, placeWidth, blocks[i].align, typesetter);
        all.content.append(
            name.content, placeWidth * static_cast<double>(firstPlace + i), namesTop);
        all.height = std::max(all.height, namesTop + name.height);
    }
    return all;
}

} // namespace

double PageTail::height() const
{
    double sum = totals.empty() ? 0 : kTotalsGap;
    for (const TextBlock& line : totals) {
        sum += line.height;
    }
    return signatures.isEmpty() ? sum : sum + kSignaturesGap + signatures.height;
}

PageTail setPageTail(const ReportDocument& document, double width, Typesetter& typesetter)
{
    PageTail tail;
    for (const ReportLine& line : document.totals) {
        tail.totals.push_back(setLines({line}, width, TextAlign::Left, typesetter));
    }
    tail.signatures = setSignatures(document.signatures, width, typesetter);
    return tail;
}

} // namespace kecan::print
