#pragma once

#include "core/reports/report_document.h"

#include <QString>
#include <QStringList>

#include <optional>

// What a form says, for tests.

namespace kecan::test {

/// The cell of @p row in the column @p id; "no cell" when there is no such column.
inline QString cellOf(const ReportDocument& form, const ReportRow& row, const QString& id)
{
    for (std::size_t i = 0; i < form.table.columns.size(); ++i) {
        if (form.table.columns[i].id == id) {
            return row.cells.value(static_cast<qsizetype>(i));
        }
    }
    return QStringLiteral("no cell");
}

/// The cells of the column @p id in the rows of @p kind.
inline QStringList
columnOf(const ReportDocument& form, const QString& id, RowKind kind = RowKind::Data)
{
    QStringList cells;
    for (const ReportRow& row : form.table.rows) {
        if (row.kind == kind) {
            cells.append(cellOf(form, row, id));
        }
    }
    return cells;
}

/// The only texts of the rows of @p kind that go across the table.
inline QStringList headingsOf(const ReportDocument& form, RowKind kind = RowKind::Group)
{
    QStringList texts;
    for (const ReportRow& row : form.table.rows) {
        if (row.kind == kind) {
            texts.append(row.cells.value(0));
        }
    }
    return texts;
}

inline QStringList textsOf(const std::vector<ReportLine>& lines)
{
    QStringList texts;
    for (const ReportLine& line : lines) {
        texts.append(line.text);
    }
    return texts;
}

} // namespace kecan::test
