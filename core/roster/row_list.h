#pragma once

#include "core/roster/row_set.h"

#include <optional>
#include <vector>

namespace kecan {

/// Rows in the order in which a list shows them. In the order of names nothing is copied out of the
/// sets: the row of a place is found when asked for.
class RowList
{
public:
    RowList() = default;
    /// Rows in an order of their own.
    explicit RowList(std::vector<RosterRow> rows);
    /// The rows of each set by name, the sets one after another; no row may be in two.
    explicit RowList(std::vector<RowSet> sets);

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// The row at @p place, which must be below size(). @cost constant, or the logarithm of the
    /// rows there are
    [[nodiscard]] RosterRow operator[](std::size_t place) const;
    /// Where @p row stands; nothing when it is not in the list. @cost as operator[] in the order of
    /// names, else the length of the list
    [[nodiscard]] std::optional<std::size_t> placeOf(RosterRow row) const;
    /// At most the first @p most rows.
    [[nodiscard]] std::vector<RosterRow> first(std::size_t most) const;
    [[nodiscard]] std::vector<RosterRow> rows() const { return first(m_size); }

private:
    /// A set with the number of its rows before each stretch of it.
    struct Section
    {
        RowSet set;
        std::vector<std::uint32_t> before;
        std::size_t firstPlace = 0;
        std::size_t count = 0;

        [[nodiscard]] RosterRow rowAt(std::size_t place) const;
        [[nodiscard]] std::size_t placeOf(RosterRow row) const;
    };

    std::size_t m_size = 0;
    std::vector<RosterRow> m_rows;
    std::vector<Section> m_sections; ///< instead of m_rows
};

} // namespace kecan
