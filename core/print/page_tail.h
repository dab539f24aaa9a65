#pragma once

#include "core/print/text_block.h"
#include "core/reports/report_document.h"

#include <vector>

namespace kecan::print {

/// What follows the table: totals line by line and the signatures as one piece.
struct PageTail
{
    std::vector<TextBlock> totals;
    TextBlock signatures;

    [[nodiscard]] double height() const;
};

/// Room above the totals and above the signatures. @unit layout units
inline constexpr double kTotalsGap = unitsFromPoints(6);
inline constexpr double kSignaturesGap = unitsFromPoints(10);

PageTail setPageTail(const ReportDocument& document, double width, Typesetter& typesetter);

} // namespace kecan::print
