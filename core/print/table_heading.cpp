#include "core/print/table_heading.h"

#include "core/print/table_metrics.h"

#include <QRectF>

#include <algorithm>
#include <numeric>

namespace kecan::print {

namespace {

using namespace Qt::Literals::StringLiterals;

struct SetCell
{
    HeadingCell cell;
    quint32 text = 0;
    std::vector<LineSpan> lines = {};
};

/// True when column @p b belongs under the same cell of @p level as column @p a.
bool shareCell(const ReportColumn& a, const ReportColumn& b, std::size_t level)
{
    const auto depth = static_cast<qsizetype>(level) + 1;
    return a.groups.size() >= depth && b.groups.size() >= depth &&
           std::equal(a.groups.begin(), a.groups.begin() + depth, b.groups.begin());
}

std::size_t levelCount(const std::vector<ReportColumn>& columns)
{
    qsizetype deepest = 0;
    for (const ReportColumn& column : columns) {
        deepest = std::max(deepest, column.groups.size());
    }
    return static_cast<std::size_t>(deepest) + 1;
}

/// Heights of the levels: those of the cells of one level first, then what taller merged cells need
/// more is given to their last level.
std::vector<double>
levelHeights(const std::vector<SetCell>& cells, std::size_t levels, double lineHeight)
{
    std::vector<double> heights(levels, lineHeight + 2 * kCellPaddingY);
    for (std::size_t span = 1; span <= levels; ++span) {
        for (const SetCell& set : cells) {
            if (set.cell.levelCount != span) {
                continue;
            }
            const double need =
                static_cast<double>(set.lines.size()) * lineHeight + 2 * kCellPaddingY;
            const auto first = heights.begin() + static_cast<std::ptrdiff_t>(set.cell.level);
            const auto end = first + static_cast<std::ptrdiff_t>(span);
            const double have = std::accumulate(first, end, 0.0);
            *(end - 1) += std::max(0.0, need - have);
        }
    }
    return heights;
}

void drawCell(PageContent& content,
              const SetCell& set,
              const QRectF& box,
              quint16 faceIndex,
              const Typeface& face)
{
    const double textHeight = static_cast<double>(set.lines.size()) * face.lineHeight();
    double baseline = box.top() + (box.height() - textHeight) / 2 + face.ascent();
    for (const LineSpan& line : set.lines) {
        const double x = box.left() + (box.width() - static_cast<double>(line.width)) / 2;
        content.runs.push_back({.text = set.text,
                                .start = line.start,
                                .length = line.length,
                                .x = static_cast<float>(x),
                                .y = static_cast<float>(baseline),
                                .face = faceIndex});
        baseline += face.lineHeight();
    }
    content.grid.push_back({box.topLeft(), box.topRight()});
    content.grid.push_back({box.topRight(), box.bottomRight()});
}

SetCell setCell(const HeadingCell& cell,
                const std::vector<double>& edges,
                Typeface& face,
                Typesetter& typesetter)
{
    SetCell set{.cell = cell, .text = typesetter.add(cell.text)};
    const double width = edges[cell.firstColumn + cell.columnCount] - edges[cell.firstColumn];
    appendLines(set.lines, typesetter.texts[set.text], face, width - 2 * kCellPaddingX + 1);
    return set;
}

} // namespace

QString columnNumber(std::size_t column)
{
    return u"(%1)"_s.arg(column + 1);
}

std::vector<HeadingCell> headingCells(const std::vector<ReportColumn>& columns)
{
    const std::size_t levels = levelCount(columns);
    std::vector<HeadingCell> cells;
    for (std::size_t level = 0; level < levels; ++level) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const ReportColumn& column = columns[i];
            const auto depth = static_cast<std::size_t>(column.groups.size());
            if (depth == level) {
                cells.push_back({.text = column.heading,
                                 .firstColumn = i,
                                 .level = level,
                                 .levelCount = levels - level});
            } else if (depth > level && (i == 0 || !shareCell(columns[i - 1], column, level))) {
                std::size_t count = 1;
                while (i + count < columns.size() && shareCell(column, columns[i + count], level)) {
                    ++count;
                }
                cells.push_back({.text = column.groups[static_cast<qsizetype>(level)],
                                 .firstColumn = i,
                                 .columnCount = count,
                                 .level = level});
            }
        }
    }
    return cells;
}

HeadingLayout setHeading(const std::vector<ReportColumn>& columns,
                         const std::vector<double>& edges,
                         double size,
                         bool columnNumbers,
                         Typesetter& typesetter)
{
    const quint16 bold = typesetter.faces.indexOf({.size = size, .bold = true});
    Typeface& boldFace = typesetter.faces[bold];
    std::vector<SetCell> cells;
    for (const HeadingCell& cell : headingCells(columns)) {
        cells.push_back(setCell(cell, edges, boldFace, typesetter));
    }
    const std::vector<double> heights =
        levelHeights(cells, levelCount(columns), boldFace.lineHeight());
    std::vector<double> tops(heights.size() + 1, 0.0);
    std::partial_sum(heights.begin(), heights.end(), tops.begin() + 1);

    HeadingLayout heading{.content = {}, .height = tops.back()};
    const auto place = [&](const SetCell& set, double top, double bottom, quint16 face) {
        const QPointF topLeft(edges[set.cell.firstColumn], top);
        const QPointF bottomRight(edges[set.cell.firstColumn + set.cell.columnCount], bottom);
        drawCell(heading.content, set, {topLeft, bottomRight}, face, typesetter.faces[face]);
    };
    for (const SetCell& set : cells) {
        place(set, tops[set.cell.level], tops[set.cell.level + set.cell.levelCount], bold);
    }
    if (columnNumbers) {
        const quint16 plain = typesetter.faces.indexOf({.size = numberRowSize(size)});
        Typeface& face = typesetter.faces[plain];
        const double bottom = heading.height + face.lineHeight() + 2 * kCellPaddingY;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const HeadingCell cell{.text = columnNumber(i), .firstColumn = i};
            place(setCell(cell, edges, face, typesetter), heading.height, bottom, plain);
        }
        heading.height = bottom;
    }
    heading.content.grid.push_back({edges.front(), 0, edges.front(), heading.height});
    return heading;
}

} // namespace kecan::print
