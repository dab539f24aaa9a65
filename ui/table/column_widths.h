#pragma once

#include <span>
#include <vector>

namespace kecan::ui {

/// What a shown column asks for. @unit logical pixels
struct ColumnNeed
{
    int width = 0;   ///< as the model proposes it
    int heading = 0; ///< that its heading is not cut
    bool isElastic = false;
};

/// Widths for a table with @p room: the proposed ones, and what is left over goes first to headings
/// that would be cut, from the left, then to elastic columns by their width.
std::vector<int> fillingWidths(std::span<const ColumnNeed> columns, int room);

} // namespace kecan::ui
