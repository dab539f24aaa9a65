#pragma once

#include "core/base/result.h"
#include "core/print/page_content.h"
#include "core/print/table_heading.h"
#include "core/reports/report_document.h"

#include <QCoreApplication>

#include <vector>

namespace kecan::print {

/// A table set to the width of the page: columns, heading, and the lines of every cell. It knows
/// the height of each row and can draw it anywhere; which page a row goes to is not its business.
class TableLayout final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::print::TableLayout)

public:
    struct Row
    {
        RowKind kind = RowKind::Data;
        quint32 firstCell = 0;
        quint32 lineCount = 1; ///< of its tallest cell
    };

    /// Sets @p table between the margins of @p page, in smaller text if it must.
    /// @error Validation when the columns do not fit even in the smallest text; Bug when a row has
    /// another number of cells than the table has columns.
    static Result<TableLayout>
    make(const ReportTable& table, const PageSetup& page, Typesetter& typesetter);

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] double textSize() const { return m_textSize; }
    [[nodiscard]] const HeadingLayout& heading() const { return m_heading; }
    /// Left edge of each column and right edge of the last. @unit layout units
    [[nodiscard]] const std::vector<double>& edges() const { return m_edges; }

    [[nodiscard]] double rowHeight(const Row& row) const { return linesHeight(row.lineCount); }
    /// Height of a row of @p lineCount lines.
    [[nodiscard]] double linesHeight(quint32 lineCount) const;
    /// Lines that fit into @p height.
    [[nodiscard]] quint32 linesWithin(double height) const;

    /// Adds the texts of lines [@p firstLine, @p firstLine + @p lineCount) of @p row to @p page.
    void drawTexts(
        PageContent& page, const Row& row, double top, quint32 firstLine, quint32 lineCount) const;

private:
    struct Cell
    {
        quint32 text = 0;
        quint32 firstLine = 0; ///< into m_lines; the next cell's is the end
    };

    TableLayout() = default;

    Status chooseWidths(const ReportTable& table, const PageSetup& page, Typesetter& typesetter);
    void setRows(const ReportTable& table, Typesetter& typesetter);
    void setCell(Row& row, const QString& text, double width, Typeface& face, Typesetter& setter);

    double m_textSize = 0;
    double m_lineHeight = 0;
    double m_ascent = 0;
    double m_paddingY = 0; ///< above and under the texts of a row
    quint16 m_plain = 0;
    quint16 m_bold = 0;
    std::vector<double> m_edges;
    std::vector<TextAlign> m_aligns;
    std::vector<Row> m_rows;
    std::vector<Cell> m_cells;
    std::vector<LineSpan> m_lines;
    HeadingLayout m_heading;
};

} // namespace kecan::print
