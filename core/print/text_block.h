#pragma once

#include "core/print/page_content.h"
#include "core/reports/report_document.h"

#include <vector>

namespace kecan::print {

/// Lines outside the table, set within a width and drawn relative to the top left corner.
/// @unit layout units
struct TextBlock
{
    PageContent content = {};
    double height = 0;
    double firstBaseline = 0;
    double left = 0;  ///< of the widest line
    double right = 0; ///< of the widest line

    [[nodiscard]] bool isEmpty() const { return height <= 0; }
};

/// Left edge of a text of @p textWidth within @p width.
double alignedLeft(TextAlign align, double textWidth, double width);

/// Sets @p lines one under the other; those wider than @p width wrap.
TextBlock setLines(const std::vector<ReportLine>& lines,
                   double width,
                   TextAlign align,
                   Typesetter& typesetter);

/// Width @p lines would take without wrapping.
double naturalWidth(const std::vector<ReportLine>& lines, Typesetter& typesetter);

} // namespace kecan::print
