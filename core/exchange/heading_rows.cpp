#include "core/exchange/heading_rows.h"

#include "core/base/text_normal.h"

#include <algorithm>
#include <optional>

namespace kecan::exchange {

namespace {

constexpr int kSearchedRows = 20;
constexpr int kMaxHeight = 3;

int lastColumn(const RawTable& table, int firstRow, int lastRow)
{
    int last = 0;
    for (int number = firstRow; number <= lastRow; ++number) {
        if (const RawRow* row = table.row(number)) {
            last = std::max(last, row->cells.back().column);
        }
    }
    return last;
}

QString headingText(const RawCell* cell)
{
    return cell && cell->text() ? normalizedText(*cell->text()) : QString();
}

class BlockReader
{
public:
    BlockReader(const RawTable& table, int firstRow, int lastRow)
        : m_table(table)
        , m_firstRow(firstRow)
        , m_lastRow(lastRow)
        , m_lastColumn(lastColumn(table, firstRow, lastRow))
    {
    }

    std::optional<HeadingBlock> read()
    {
        if (holdsValues()) {
            return std::nullopt;
        }
        HeadingBlock block{.firstRow = m_firstRow, .lastRow = m_lastRow, .paths = {}};
        for (int column = 1; column <= m_lastColumn; ++column) {
            HeadingPath path = pathOf(column);
            if (!path.parts.isEmpty()) {
                block.paths.push_back(std::move(path));
            }
        }
        const bool oneRow = m_firstRow == m_lastRow;
        return oneRow || m_spans ? std::optional<HeadingBlock>(std::move(block)) : std::nullopt;
    }

private:
    /// Dates and numbers do not stand in headings.
    [[nodiscard]] bool holdsValues() const
    {
        for (int number = m_firstRow; number <= m_lastRow; ++number) {
            const RawRow* row = m_table.row(number);
            if (row && std::ranges::any_of(row->cells, [](const RawCell& cell) {
                    return cell.text() == nullptr;
                })) {
                return true;
            }
        }
        return false;
    }

    HeadingPath pathOf(int column)
    {
        HeadingPath path{.column = column, .parts = {}};
        bool upperEmpty = false;
        for (int row = m_firstRow; row <= m_lastRow; ++row) {
            const CellAddress address{.row = row, .column = column};
            const QString own = headingText(m_table.cell(address));
            QString text = own.isEmpty() ? headingText(m_table.mergedCell(address)) : own;
            m_spans = m_spans || (own.isEmpty() && !text.isEmpty() && spansColumns(address));
            if (text.isEmpty()) {
                upperEmpty = true;
                continue;
            }
            if (upperEmpty && path.parts.isEmpty()) {
                inheritFromLeft(path, row);
            }
            if (path.parts.isEmpty() || path.parts.back() != text) {
                path.parts.append(text);
            }
        }
        return path;
    }

    /// A heading over several columns that are not merged stands over the first of them only.
    void inheritFromLeft(HeadingPath& path, int row)
    {
        for (int column = path.column - 1; column >= 1; --column) {
            const bool sameGroup =
                !headingText(m_table.cell({.row = row, .column = column})).isEmpty();
            const QString upper =
                headingText(m_table.mergedCell({.row = m_firstRow, .column = column}));
            if (!sameGroup) {
                return;
            }
            if (!upper.isEmpty()) {
                path.parts.append(upper);
                m_spans = true;
                return;
            }
        }
    }

    [[nodiscard]] bool spansColumns(CellAddress address) const
    {
        return std::ranges::any_of(m_table.merges, [address](const CellRange& range) {
            return range.contains(address) && range.first.column < range.last.column;
        });
    }

    const RawTable& m_table;
    int m_firstRow;
    int m_lastRow;
    int m_lastColumn;
    bool m_spans = false;
};

} // namespace

std::vector<HeadingBlock> headingCandidates(const RawTable& table)
{
    std::vector<HeadingBlock> blocks;
    for (int first = 1; first <= kSearchedRows; ++first) {
        for (int height = 1; height <= kMaxHeight && table.row(first); ++height) {
            if (auto block = BlockReader(table, first, first + height - 1).read()) {
                blocks.push_back(std::move(*block));
            }
        }
    }
    return blocks;
}

} // namespace kecan::exchange
