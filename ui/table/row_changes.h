#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <vector>

namespace kecan::ui {

/// Rows next to each other.
struct RowRun
{
    std::size_t first = 0;
    std::size_t count = 0;

    bool operator==(const RowRun&) const = default;
};

/// How a list of rows became another, by their keys: some went, those that stayed took another
/// order, some came.
struct RowChanges
{
    std::vector<RowRun> gone;   ///< places in the list before, from the top
    bool isReordered = false;   ///< those that stayed
    std::vector<qint64> stayed; ///< keys, in their order after
    std::vector<RowRun> come;   ///< places in the list after, from the top

    bool operator==(const RowChanges&) const = default;
};

/// Nothing when so much of the list is other that telling each change costs more than reading it
/// anew. Keys are different within a list. @cost a sort of each
std::optional<RowChanges> rowChanges(const std::vector<qint64>& before,
                                     const std::vector<qint64>& after);

} // namespace kecan::ui
