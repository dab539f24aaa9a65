#pragma once

#include "core/exchange/cadre_columns.h"
#include "core/exchange/raw_table.h"

#include <QString>

#include <vector>

namespace kecan::exchange {

/// A row below the heading that stands for a person or a nomination. The group headings above it
/// say what its columns may leave out; both texts without their number and count.
struct BodyRow
{
    const RawRow* row; ///< in the table that was read; never null
    QString unitGroup; ///< of "I- VĂN PHÒNG"
    QString postGroup; ///< of "1. Phó Vụ trưởng (3)"
};

/// A row with something in it that is no person: totals, signatures, remarks.
struct SkippedRow
{
    int row = 1;
    QString text;

    bool operator==(const SkippedRow&) const = default;
};

struct TableBody
{
    std::vector<BodyRow> rows;
    std::vector<SkippedRow> skipped;
};

/// The rows below the heading. Group rows, the row of column numbers, repeated headings and rows
/// with only a running number are neither people nor worth telling.
TableBody tableBody(const RawTable& table, const TableColumns& columns);

} // namespace kecan::exchange
