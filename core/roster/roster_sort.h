#pragma once

#include "core/roster/roster_column.h"
#include "core/roster/row_list.h"

#include <QString>

#include <vector>

namespace kecan {

class RosterTable;

struct RosterSortKey
{
    RosterColumn column = RosterColumn::Name;
    bool descending = false;

    bool operator==(const RosterSortKey&) const = default;
};
/// The first key counts most. Rows equal in all keys keep the order they come in.
using RosterSort = std::vector<RosterSortKey>;

/// @p rows by @p sort; what is not recorded comes last in either direction. Units sort by the tree,
/// titles by their rank, texts in Vietnamese order. @cost a stable sort for every key
RowList sorted(const RosterTable& table, const RowList& rows, const RosterSort& sort);

/// Rows of a list that have one value in the column it is grouped by.
struct RosterGroup
{
    QString label; ///< never empty: "(empty)" where nothing is recorded
    std::size_t first = 0;
    std::size_t count = 0;
};

struct GroupedRows
{
    RowList rows; ///< group after group, each in the order the rows came in
    std::vector<RosterGroup> groups;
};

/// @p rows by the value of @p column: ages by bands, dates by years, the rest by what is shown.
/// Groups come as sorted() would put them.
GroupedRows groupedBy(const RosterTable& table, const RowList& rows, RosterColumn column);

} // namespace kecan
