#pragma once

#include "core/history/snapshot.h"

#include <optional>

namespace kecan {

/// Units that were merged into one (sáp nhập, hợp nhất).
struct Merger
{
    Day on;        ///< of the last step
    int units = 0; ///< of which one was made

    bool operator==(const Merger&) const = default;
};

/// The last merger @p unit came out of by the day of @p snapshot. Steps less than @p months before
/// the last one are the same merger: units join one after the other. Nothing when it came out of
/// none.
std::optional<Merger> lastMerger(const Snapshot& snapshot, UnitId unit, int months);

} // namespace kecan
