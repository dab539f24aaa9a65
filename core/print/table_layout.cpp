#include "core/print/table_layout.h"

#include "core/print/column_widths.h"
#include "core/print/table_metrics.h"
#include "core/print/text_block.h"

#include <algorithm>
#include <cmath>

namespace kecan::print {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Rounding of glyph widths must not break a word that just fits.
constexpr double kSlack = 1;
constexpr double kSizeStep = 0.5;
/// Rows that would commonly be higher are set in smaller text as long as it may shrink.
constexpr double kComfortableLines = 4;

bool spansTable(RowKind kind)
{
    return kind == RowKind::Group || kind == RowKind::SubGroup;
}

bool isBold(RowKind kind)
{
    return kind != RowKind::Data;
}

/// What the texts of a column need in the wished text size, without padding. @unit layout units
struct TextNeed
{
    double word = 0;       ///< widest part that is not broken
    double line = 0;       ///< widest text
    double powerSum = 0;   ///< of the widths of its texts, to the fourth
    std::size_t count = 0; ///< of its texts, also empty ones

    /// Width its longer texts have. Columns that share the width in this proportion have about the
    /// same number of lines in a row, which makes the rows lowest.
    [[nodiscard]] double typicalLine() const
    {
        constexpr double kShareOfWidest = 0.35;
        // The fourth power, not the square: remarks that few rows have would else be given no room
        // and make those rows the highest.
        const double powerMean =
            count > 0 ? std::pow(powerSum / static_cast<double>(count), 0.25) : 0;
        return std::max({word, powerMean, kShareOfWidest * line});
    }

    /// What a line leaves empty where the next word did not fit.
    [[nodiscard]] double waste() const { return word / 2; }
};

void include(TextNeed& need, QStringView text, bool wrap, Typeface& face)
{
    const double line = widestLine(text, face);
    need.line = std::max(need.line, line);
    need.powerSum += line * line * line * line;
    ++need.count;
    // A text narrower than the widest word so far cannot hold a wider one.
    if (line > need.word) {
        need.word = wrap ? std::max(need.word, widestWord(text, face)) : line;
    }
}

std::vector<TextNeed> textNeeds(const ReportTable& table, Typesetter& typesetter)
{
    Typeface& plain = typesetter.faces[typesetter.faces.indexOf({.size = table.textSize})];
    Typeface& bold =
        typesetter.faces[typesetter.faces.indexOf({.size = table.textSize, .bold = true})];
    std::vector<TextNeed> needs(table.columns.size());
    for (const ReportRow& row : table.rows) {
        if (spansTable(row.kind)) {
            continue;
        }
        Typeface& face = isBold(row.kind) ? bold : plain;
        for (std::size_t i = 0; i < needs.size(); ++i) {
            include(needs[i], row.cells[static_cast<qsizetype>(i)], table.columns[i].wrap, face);
        }
    }
    for (const HeadingCell& cell : headingCells(table.columns)) {
        const double share = widestWord(cell.text, bold) / static_cast<double>(cell.columnCount);
        for (std::size_t i = 0; i < cell.columnCount; ++i) {
            TextNeed& need = needs[cell.firstColumn + i];
            need.word = std::max(need.word, share);
            need.line = std::max(need.line, share);
        }
    }
    for (std::size_t i = 0; i < needs.size() && table.columnNumbers; ++i) {
        needs[i].word = std::max(needs[i].word, widestWord(columnNumber(i), plain));
    }
    return needs;
}

std::vector<ColumnNeed> columnNeeds(const std::vector<ReportColumn>& columns,
                                    const std::vector<TextNeed>& texts,
                                    double scale)
{
    constexpr double padding = 2 * kCellPaddingX + kSlack;
    std::vector<ColumnNeed> needs;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        needs.push_back({.weight = columns[i].weight * texts[i].typicalLine(),
                         .smallest = std::max(unitsFromMm(columns[i].minWidthMm),
                                              texts[i].word * scale + padding),
                         .waste = texts[i].waste() * scale,
                         .natural = texts[i].line * scale + padding});
    }
    return needs;
}

/// Lines a row commonly has when the columns are as wide as @p widths.
double
commonLines(const std::vector<TextNeed>& texts, const std::vector<double>& widths, double scale)
{
    double lines = 1;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const double filled = widths[i] - 2 * kCellPaddingX - texts[i].waste() * scale;
        lines = std::max(lines, texts[i].typicalLine() * scale / filled);
    }
    return lines;
}

Status checkRows(const ReportTable& table)
{
    const auto columns = static_cast<qsizetype>(table.columns.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const ReportRow& row = table.rows[i];
        const qsizetype expected = spansTable(row.kind) ? 1 : columns;
        if (row.cells.size() != expected) {
            return Error{
                ErrorCode::Bug,
                QCoreApplication::translate("kecan::print::TableLayout",
                                            "The list could not be laid out."),
                u"row %1 has %2 cells, expected %3"_s.arg(i).arg(row.cells.size()).arg(expected)};
        }
    }
    return {};
}

} // namespace

Result<TableLayout>
TableLayout::make(const ReportTable& table, const PageSetup& page, Typesetter& typesetter)
{
    KECAN_CHECK(checkRows(table));
    TableLayout layout;
    KECAN_CHECK(layout.chooseWidths(table, page, typesetter));
    layout.m_plain = typesetter.faces.indexOf({.size = layout.m_textSize});
    layout.m_bold = typesetter.faces.indexOf({.size = layout.m_textSize, .bold = true});
    const Typeface& plain = typesetter.faces[layout.m_plain];
    layout.m_lineHeight = plain.lineHeight();
    layout.m_ascent = plain.ascent();
    layout.m_paddingY = kCellPaddingY + unitsFromPoints(table.air);
    for (const ReportColumn& column : table.columns) {
        layout.m_aligns.push_back(column.align);
    }
    layout.setRows(table, typesetter);
    layout.m_heading = setHeading(
        table.columns, layout.m_edges, layout.m_textSize, table.columnNumbers, typesetter);
    return layout;
}

Status
TableLayout::chooseWidths(const ReportTable& table, const PageSetup& page, Typesetter& typesetter)
{
    const double left = unitsFromMm(page.margins.left);
    const double width = unitsFromMm(page.widthMm() - page.margins.left - page.margins.right);
    const std::vector<TextNeed> texts = textNeeds(table, typesetter);
    const double smallest = std::min(table.smallestTextSize, table.textSize);
    std::vector<double> widths;
    for (double size = table.textSize; size >= smallest; size -= kSizeStep) {
        const double scale = size / table.textSize;
        auto shared = shareWidth(columnNeeds(table.columns, texts, scale), width);
        if (!shared) {
            continue;
        }
        widths = *std::move(shared);
        m_textSize = size;
        if (commonLines(texts, widths, scale) <= kComfortableLines) {
            break;
        }
    }
    if (!widths.empty()) {
        m_edges.assign(1, left);
        for (const double columnWidth : widths) {
            m_edges.push_back(m_edges.back() + columnWidth);
        }
        return {};
    }
    const auto count = static_cast<int>(table.columns.size());
    const QString message =
        page.paper == PaperSize::A3
            ? tr("%n column(s) do not fit on A3 even in %1 pt: leave out columns or narrow the "
                 "margins.",
                 nullptr,
                 count)
            : tr("%n column(s) do not fit on A4 even in %1 pt: choose A3 paper, turn the page or "
                 "leave out columns.",
                 nullptr,
                 count);
    return Error{ErrorCode::Validation, message.arg(smallest)};
}

void TableLayout::setRows(const ReportTable& table, Typesetter& typesetter)
{
    const double tableWidth = m_edges.back() - m_edges.front();
    m_rows.reserve(table.rows.size());
    m_cells.reserve(table.rows.size() * table.columns.size() + 1);
    typesetter.texts.reserve(typesetter.texts.size() + table.rows.size() * table.columns.size());
    for (const ReportRow& source : table.rows) {
        Typeface& face = typesetter.faces[isBold(source.kind) ? m_bold : m_plain];
        Row row{.kind = source.kind, .firstCell = static_cast<quint32>(m_cells.size())};
        for (qsizetype i = 0; i < source.cells.size(); ++i) {
            const auto column = static_cast<std::size_t>(i);
            const double width =
                spansTable(source.kind) ? tableWidth : m_edges[column + 1] - m_edges[column];
            setCell(row, source.cells[i], width, face, typesetter);
        }
        m_rows.push_back(row);
    }
    m_cells.push_back({.firstLine = static_cast<quint32>(m_lines.size())});
}

void TableLayout::setCell(
    Row& row, const QString& text, double width, Typeface& face, Typesetter& setter)
{
    const auto firstLine = static_cast<quint32>(m_lines.size());
    const quint32 index = setter.add(text);
    m_cells.push_back({.text = index, .firstLine = firstLine});
    appendLines(m_lines, setter.texts[index], face, width - 2 * kCellPaddingX);
    row.lineCount = std::max(row.lineCount, static_cast<quint32>(m_lines.size()) - firstLine);
}

double TableLayout::linesHeight(quint32 lineCount) const
{
    return lineCount * m_lineHeight + 2 * m_paddingY;
}

quint32 TableLayout::linesWithin(double height) const
{
    const double lines = std::floor((height - 2 * m_paddingY) / m_lineHeight);
    return lines < 1 ? 0 : static_cast<quint32>(lines);
}

void TableLayout::drawTexts(
    PageContent& page, const Row& row, double top, quint32 firstLine, quint32 lineCount) const
{
    const bool spans = spansTable(row.kind);
    const std::size_t cellCount = spans ? 1 : m_aligns.size();
    const quint16 face = isBold(row.kind) ? m_bold : m_plain;
    for (std::size_t i = 0; i < cellCount; ++i) {
        const Cell& cell = m_cells[row.firstCell + i];
        const quint32 end = m_cells[row.firstCell + i + 1].firstLine;
        const double left = m_edges[i] + kCellPaddingX;
        const double width = (spans ? m_edges.back() : m_edges[i + 1]) - kCellPaddingX - left;
        const TextAlign align = spans ? TextAlign::Left : m_aligns[i];
        double baseline = top + m_paddingY + m_ascent;
        const quint32 from = cell.firstLine + firstLine;
        for (quint32 line = from; line < std::min(end, from + lineCount); ++line) {
            const LineSpan& span = m_lines[line];
            const double x = left + alignedLeft(align, static_cast<double>(span.width), width);
            page.runs.push_back({.text = cell.text,
                                 .start = span.start,
                                 .length = span.length,
                                 .x = static_cast<float>(x),
                                 .y = static_cast<float>(baseline),
                                 .face = face});
            baseline += m_lineHeight;
        }
    }
}

} // namespace kecan::print
