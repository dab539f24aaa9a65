#include "core/exchange/cadre_columns.h"

#include "core/exchange/heading_rows.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace kecan::exchange {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::CadreColumns)
};

/// One or two words may stand in any text; a heading row has at least this many known columns.
constexpr std::size_t kLeastColumns = 2;

TableColumns columnsOf(const HeadingBlock& block)
{
    TableColumns columns{.firstHeadingRow = block.firstRow,
                         .lastHeadingRow = block.lastRow,
                         .columns = {},
                         .unknown = {}};
    for (const HeadingPath& path : block.paths) {
        const QString upper = path.parts.first(path.parts.size() - 1).join(u' ');
        const auto kind = columnKindOfHeading(path.parts.back(), upper);
        if (kind && !columns.has(*kind)) {
            columns.columns.push_back(
                {.kind = *kind, .column = path.column, .heading = path.text()});
        } else {
            columns.unknown.push_back({.column = path.column, .heading = path.text()});
        }
    }
    return columns;
}

TableColumns bestColumns(const RawTable& table)
{
    TableColumns best;
    for (const HeadingBlock& block : headingCandidates(table)) {
        TableColumns columns = columnsOf(block);
        const std::size_t known = columns.columns.size();
        const bool tighter = columns.lastHeadingRow - columns.firstHeadingRow <
                             best.lastHeadingRow - best.firstHeadingRow;
        if (known > best.columns.size() || (known == best.columns.size() && tighter)) {
            best = std::move(columns);
        }
    }
    return best.columns.size() >= kLeastColumns ? best : TableColumns{};
}

bool hasName(const TableColumns& columns)
{
    return columns.has(ColumnKind::FullName) || columns.has(ColumnKind::GivenName);
}

bool hasBirth(const TableColumns& columns)
{
    return columns.has(ColumnKind::Birth) ||
           (columns.has(ColumnKind::Male) && columns.has(ColumnKind::Female));
}

/// The old font encoding the sheet seems to be typed in; its headings are unreadable as Unicode.
QString oldEncoding(const RawTable& table)
{
    for (const QString& font : table.fonts) {
        if (font.startsWith(u".Vn", Qt::CaseInsensitive)) {
            return QStringLiteral("TCVN3 (ABC)");
        }
        if (font.startsWith(u"VNI-", Qt::CaseInsensitive)) {
            return QStringLiteral("VNI");
        }
    }
    return {};
}

Error missingColumnsError(const RawTable& table, const QStringList& missing)
{
    const QString encoding = oldEncoding(table);
    const QString reason =
        encoding.isEmpty()
            ? QString()
            : u' ' + Texts::tr("The sheet uses a font of the old %1 encoding; convert it to "
                               "Unicode first.")
                         .arg(encoding);
    return Error{.code = ErrorCode::Format,
                 .message = Texts::tr("No heading row with these columns was found in the first 20 "
                                      "rows: %1.")
                                .arg(missing.join(QStringLiteral(", "))) +
                            reason};
}

} // namespace

const TableColumn* TableColumns::find(ColumnKind kind) const
{
    const auto found = std::ranges::find(columns, kind, &TableColumn::kind);
    return found != columns.end() ? &*found : nullptr;
}

QString TableColumns::heading(ColumnKind kind) const
{
    const TableColumn* column = find(kind);
    return column ? column->heading : QString();
}

const RawCell* TableColumns::cell(const RawRow& row, ColumnKind kind) const
{
    const TableColumn* column = find(kind);
    return column ? row.cell(column->column) : nullptr;
}

Result<TableColumns> recogniseCadreColumns(const RawTable& table)
{
    TableColumns columns = bestColumns(table);
    QStringList missing;
    if (!hasName(columns)) {
        missing.append(Texts::tr("full name"));
    }
    if (!hasBirth(columns)) {
        missing.append(Texts::tr("birth date"));
    }
    if (!missing.isEmpty()) {
        return missingColumnsError(table, missing);
    }
    return columns;
}

Result<TableColumns> recogniseNominationColumns(const RawTable& table)
{
    TableColumns columns = bestColumns(table);
    QStringList missing;
    if (!columns.has(ColumnKind::Code) && !(hasName(columns) && hasBirth(columns))) {
        missing.append(Texts::tr("cadre code, or full name and birth date"));
    }
    if (!columns.has(ColumnKind::PlannedPosition) && !columns.has(ColumnKind::Position)) {
        missing.append(Texts::tr("planned post"));
    }
    if (!missing.isEmpty()) {
        return missingColumnsError(table, missing);
    }
    return columns;
}

Result<TableColumns> recogniseSeatColumns(const RawTable& table)
{
    TableColumns columns = bestColumns(table);
    QStringList missing;
    if (!columns.has(ColumnKind::Position)) {
        missing.append(Texts::tr("post"));
    }
    if (!columns.has(ColumnKind::Unit)) {
        missing.append(Texts::tr("unit"));
    }
    if (!columns.has(ColumnKind::Seats)) {
        missing.append(Texts::tr("number of seats"));
    }
    if (!missing.isEmpty()) {
        return missingColumnsError(table, missing);
    }
    return columns;
}

} // namespace kecan::exchange
