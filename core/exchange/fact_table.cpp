#include "core/exchange/fact_table.h"

#include "core/base/text_normal.h"
#include "core/exchange/cell_values.h"

#include <algorithm>

namespace kecan::exchange {

namespace {

constexpr int kSearchedRows = 20;

QString plainWords(const RawCell& cell)
{
    QString words = searchFold(cell.displayText());
    for (QChar& c : words) {
        if (!c.isLetterOrNumber()) {
            c = u' ';
        }
    }
    return words.simplified();
}

/// The columns of @p row by name; a heading counts once.
QHash<QString, int> columnsOf(const RawRow& row, const std::vector<FactColumn>& columns)
{
    QHash<QString, int> found;
    for (const RawCell& cell : row.cells) {
        const QString words = plainWords(cell);
        const auto known = std::ranges::find_if(columns, [&](const FactColumn& column) {
            return std::ranges::find(column.headings, words) != column.headings.end();
        });
        if (known != columns.end() && !found.contains(QString::fromLatin1(known->name))) {
            found.insert(QString::fromLatin1(known->name), cell.column);
        }
    }
    return found;
}

} // namespace

FactRow::FactRow(const RawTable& table, const QHash<QString, int>& columns, const RawRow& row)
    : m_table(table)
    , m_columns(columns)
    , m_row(row)
{
}

const RawCell* FactRow::cell(const char* column) const
{
    const auto found = m_columns.find(QString::fromLatin1(column));
    return found == m_columns.end() ? nullptr : m_row.cell(*found);
}

QString FactRow::text(const char* column) const
{
    return cellText(cell(column));
}

QString FactRow::required(const char* column)
{
    const QString value = text(column);
    if (value.isEmpty()) {
        fail(column, tr("It is missing."));
    }
    return value;
}

std::optional<PartialDate> FactRow::date(const char* column)
{
    const Result<DateReading> reading = cellDate(cell(column), m_table.startsIn1904);
    if (!reading) {
        fail(column, reading.error().message);
        return std::nullopt;
    }
    return reading->date;
}

std::optional<PartialDate> FactRow::requiredDate(const char* column)
{
    const std::size_t before = m_problems.size();
    const std::optional<PartialDate> value = date(column);
    if (!value && m_problems.size() == before) {
        fail(column, tr("The date is missing."));
    }
    return value;
}

void FactRow::fail(const char* column, const QString& message)
{
    m_problems.push_back({.row = m_row.number,
                          .heading = QString::fromLatin1(column),
                          .severity = ProblemSeverity::Error,
                          .message = message});
}

Result<FactTable> FactTable::read(const RawTable& table, const std::vector<FactColumn>& columns)
{
    QHash<QString, int> best;
    int headingRow = 0;
    for (const RawRow& row : table.rows) {
        if (row.number > kSearchedRows) {
            break;
        }
        QHash<QString, int> found = columnsOf(row, columns);
        if (found.size() > best.size()) {
            best = std::move(found);
            headingRow = row.number;
        }
    }
    QStringList missing;
    for (const FactColumn& column : columns) {
        const QString name = QString::fromLatin1(column.name);
        if (column.isNeeded && !best.contains(name)) {
            missing.append(name);
        }
    }
    if (!missing.isEmpty()) {
        return Error{ErrorCode::Format,
                     tr("The list lacks these columns: %1.").arg(missing.join(u", "))};
    }
    return FactTable(table, std::move(best), headingRow);
}

std::vector<FactRow> FactTable::rows() const
{
    std::vector<FactRow> rows;
    for (const RawRow& row : m_table.rows) {
        const bool hasText = std::ranges::any_of(
            row.cells, [](const RawCell& cell) { return !cellText(&cell).isEmpty(); });
        if (row.number > m_headingRow && hasText) {
            rows.emplace_back(m_table, m_columns, row);
        }
    }
    return rows;
}

} // namespace kecan::exchange
