#pragma once

#include <optional>
#include <vector>

namespace kecan::print {

/// What one column asks for. @unit any, the same throughout
struct ColumnNeed
{
    double weight = 1;   ///< share of what the narrow columns leave
    double smallest = 0; ///< never less
    double waste = 0;    ///< added to its share: what its lines leave empty at their ends
    double natural =
        0; ///< what its texts fill without being broken; more only when all have theirs
};

/// Widths that add up to @p total, or nothing when the smallest ones already exceed it.
std::optional<std::vector<double>> shareWidth(const std::vector<ColumnNeed>& needs, double total);

} // namespace kecan::print
