#pragma once

#include "core/exchange/raw_table.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kecan::exchange {

/// Heading of one column as written over it: from the top row down, a merged cell once.
struct HeadingPath
{
    int column = 1;
    QStringList parts; ///< "Ngày, tháng, năm sinh", "Nam"

    /// "Ngày, tháng, năm sinh / Nam".
    [[nodiscard]] QString text() const { return parts.join(QStringLiteral(" / ")); }
};

/// Rows that could be the heading of the table.
struct HeadingBlock
{
    int firstRow = 1;
    int lastRow = 1;
    std::vector<HeadingPath> paths;
};

/// All blocks of one to three rows among the first twenty that could be a heading. Several rows are
/// one heading only where something stands over several columns, so that the first person of a
/// plain list is not taken for a second heading row.
std::vector<HeadingBlock> headingCandidates(const RawTable& table);

} // namespace kecan::exchange
