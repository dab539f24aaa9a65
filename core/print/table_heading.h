#pragma once

#include "core/print/page_content.h"
#include "core/reports/report_document.h"

#include <vector>

namespace kecan::print {

/// A cell of the heading, possibly over several columns or several levels.
struct HeadingCell
{
    QString text;
    std::size_t firstColumn = 0;
    std::size_t columnCount = 1;
    std::size_t level = 0;
    std::size_t levelCount = 1;

    bool operator==(const HeadingCell&) const = default;
};

/// Merged cells of @p columns: neighbours that share their outer groups share one cell, and a
/// column with fewer groups than others reaches down to the last level.
std::vector<HeadingCell> headingCells(const std::vector<ReportColumn>& columns);

/// "(1)" for the first column.
QString columnNumber(std::size_t column);

struct HeadingLayout
{
    PageContent content; ///< relative to the top of the heading, absolute across
    double height = 0;
};

/// The heading over columns that begin and end at @p edges, in bold of @p size points, with the row
/// of column numbers if @p columnNumbers.
HeadingLayout setHeading(const std::vector<ReportColumn>& columns,
                         const std::vector<double>& edges,
                         double size,
                         bool columnNumbers,
                         Typesetter& typesetter);

} // namespace kecan::print
