#include "core/exchange/table_body.h"

#include "core/base/text_normal.h"
#include "core/exchange/cell_values.h"
#include "core/model/position.h"
#include "core/model/unit.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace kecan::exchange {

namespace {

struct GroupHeading
{
    bool isPost = false;  ///< names a post and not a unit
    bool isInner = false; ///< stands below another group: "1." below "I-"
    QString text;
};

/// Lists are grouped by unit and then by post, or the other way round; the words tell which.
GroupHeading groupOf(const QString& text, bool isInner)
{
    const bool isPost = titleTraits(text).known;
    const bool isUnit = unitKindOfName(text) != UnitKind::Other;
    return {.isPost = isPost || (isInner && !isUnit), .isInner = isInner, .text = text};
}

struct FilledCell
{
    int column = 1;
    QString text;
};

std::vector<FilledCell> filledCells(const RawRow& row)
{
    std::vector<FilledCell> filled;
    for (const RawCell& cell : row.cells) {
        const QString text = cellText(&cell);
        if (!text.isEmpty()) {
            filled.push_back({.column = cell.column, .text = text});
        }
    }
    return filled;
}

bool isColumnNumber(const QString& text)
{
    static const QRegularExpression kNumber(QStringLiteral("^\\(?(\\d{1,2}|[A-Z])\\)?$"));
    return kNumber.match(text).hasMatch();
}

/// "(1) (2) (3)" or "A B 1 2" under the heading.
bool isNumberingRow(const std::vector<FilledCell>& cells)
{
    return cells.size() >= 3 && std::ranges::all_of(cells, [](const FilledCell& cell) {
               return isColumnNumber(cell.text);
           });
}

/// Without "I- ", "1. " at its start and "(3)", ": 3 đồng chí" at its end.
std::optional<GroupHeading> numberedHeading(const QString& text)
{
    static const QRegularExpression kNumbered(QStringLiteral(
        "^(?:(?:[IVXLC]+|[A-Z])\\s*[-.):–]+|(\\d+(?:\\.\\d+)*)\\s*[-.)/:–]+)\\s*(\\S.*)$"));
    static const QRegularExpression kCount(
        QStringLiteral("\\s*(?:\\(\\s*\\d+[^)]*\\)|:\\s*\\d+.*)\\s*$"));
    const QRegularExpressionMatch match = kNumbered.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return groupOf(match.captured(2).remove(kCount), !match.captured(1).isEmpty());
}

bool isTotals(const QString& text)
{
    const QString folded = searchFold(text);
    return folded.startsWith(QStringLiteral("tong so")) ||
           folded.startsWith(QStringLiteral("tong cong"));
}

bool isSubtotal(const QString& text)
{
    const QString folded = searchFold(text);
    return folded == QStringLiteral("cong") || folded.startsWith(QStringLiteral("cong:"));
}

class BodyReader
{
public:
    BodyReader(const RawTable& table, const TableColumns& columns)
        : m_table(table)
        , m_columns(columns)
    {
    }

    TableBody read()
    {
        for (const RawRow& row : m_table.rows) {
            if (row.number > m_columns.lastHeadingRow) {
                take(row);
            }
        }
        return std::move(m_body);
    }

private:
    void take(const RawRow& row)
    {
        const std::vector<FilledCell> cells = filledCells(row);
        if (cells.empty() || isOnlyOrdinal(cells) || repeatsHeading(row) ||
            (row.number == m_columns.lastHeadingRow + 1 && isNumberingRow(cells))) {
            return;
        }
        if (isTotals(cells.front().text)) {
            m_afterTotals = true;
            skip(row, cells);
        } else if (isSubtotal(cells.front().text)) {
            skip(row, cells);
        } else if (const auto group = groupHeading(row, cells)) {
            enter(*group);
        } else if (isRecord(row)) {
            m_body.rows.push_back(
                {.row = &row, .unitGroup = m_unitGroup, .postGroup = m_postGroup});
        } else {
            skip(row, cells);
        }
    }

    void skip(const RawRow& row, const std::vector<FilledCell>& cells)
    {
        m_body.skipped.push_back({.row = row.number, .text = cells.front().text});
    }

    void enter(const GroupHeading& group)
    {
        QString& own = group.isPost ? m_postGroup : m_unitGroup;
        QString& other = group.isPost ? m_unitGroup : m_postGroup;
        own = group.text;
        if (!group.isInner) {
            other.clear();
        }
    }

    [[nodiscard]] bool isOnlyOrdinal(const std::vector<FilledCell>& cells) const
    {
        const TableColumn* ordinal = m_columns.find(ColumnKind::Ordinal);
        return ordinal && cells.size() == 1 && cells.front().column == ordinal->column &&
               isColumnNumber(cells.front().text);
    }

    /// Lists put together from printed pages repeat the heading.
    [[nodiscard]] bool repeatsHeading(const RawRow& row) const
    {
        return std::ranges::count_if(m_columns.columns, [&row](const TableColumn& column) {
                   const RawCell* cell = row.cell(column.column);
                   return cell && columnKindOfHeading(cellText(cell)) == column.kind;
               }) >= 3;
    }

    [[nodiscard]] bool isMergedAcross(CellAddress address) const
    {
        constexpr int kWide = 3;
        return std::ranges::any_of(m_table.merges, [address](const CellRange& range) {
            return range.first == address && range.last.column - range.first.column + 1 >= kWide;
        });
    }

    [[nodiscard]] std::optional<GroupHeading>
    groupHeading(const RawRow& row, const std::vector<FilledCell>& cells) const
    {
        if (cells.size() == 2) {
            return splitGroupHeading(cells);
        }
        if (cells.size() > 2 || m_afterTotals) {
            return std::nullopt;
        }
        const FilledCell& only = cells.front();
        if (auto numbered = numberedHeading(only.text)) {
            return numbered;
        }
        const bool wide = isMergedAcross({.row = row.number, .column = only.column});
        return wide ? std::optional(groupOf(only.text, titleTraits(only.text).known))
                    : std::nullopt;
    }

    /// "I" in the column of running numbers and the name of the unit beside it.
    [[nodiscard]] std::optional<GroupHeading>
    splitGroupHeading(const std::vector<FilledCell>& cells) const
    {
        const TableColumn* ordinal = m_columns.find(ColumnKind::Ordinal);
        if (!ordinal || cells.front().column != ordinal->column) {
            return std::nullopt;
        }
        static const QRegularExpression kRoman(QStringLiteral("^[IVXLC]+\\.?$|^[A-Z]\\.?$"));
        if (!kRoman.match(cells.front().text).hasMatch()) {
            return std::nullopt;
        }
        return groupOf(cells.back().text, false);
    }

    /// Rows of signatures and remarks have none of the columns that identify somebody.
    [[nodiscard]] bool isRecord(const RawRow& row) const
    {
        constexpr int kEnough = 3;
        using enum ColumnKind;
        for (const ColumnKind kind : {Ordinal, Code, Birth, Male, Female}) {
            const QString text = cellText(m_columns.cell(row, kind));
            if (std::ranges::any_of(text, [](QChar c) { return c.isDigit(); })) {
                return true;
            }
        }
        const auto known = std::ranges::count_if(m_columns.columns, [&row](const TableColumn& c) {
            return !cellText(row.cell(c.column)).isEmpty();
        });
        return known >= kEnough && !m_afterTotals;
    }

    const RawTable& m_table;
    const TableColumns& m_columns;
    TableBody m_body;
    QString m_unitGroup;
    QString m_postGroup;
    bool m_afterTotals = false;
};

} // namespace

TableBody tableBody(const RawTable& table, const TableColumns& columns)
{
    return BodyReader(table, columns).read();
}

} // namespace kecan::exchange
