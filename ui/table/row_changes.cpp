#include "ui/table/row_changes.h"

#include <algorithm>

namespace kecan::ui {

namespace {

/// A view does some work over all its rows for every run it is told of.
constexpr std::size_t kMostRuns = 64;

std::vector<qint64> inOrder(std::vector<qint64> keys)
{
    std::ranges::sort(keys);
    return keys;
}

/// Runs of the places in @p list whose key is not among @p others, which are in order; those that
/// are go to @p stayed.
std::vector<RowRun> runsMissing(const std::vector<qint64>& list,
                                const std::vector<qint64>& others,
                                std::vector<qint64>& stayed)
{
    std::vector<RowRun> runs;
    for (std::size_t place = 0; place < list.size(); ++place) {
        if (std::ranges::binary_search(others, list[place])) {
            stayed.push_back(list[place]);
        } else if (!runs.empty() && runs.back().first + runs.back().count == place) {
            ++runs.back().count;
        } else {
            runs.push_back({place, 1});
        }
    }
    return runs;
}

} // namespace

std::optional<RowChanges> rowChanges(const std::vector<qint64>& before,
                                     const std::vector<qint64>& after)
{
    RowChanges changes;
    std::vector<qint64> stayedBefore;
    changes.gone = runsMissing(before, inOrder(after), stayedBefore);
    changes.come = runsMissing(after, inOrder(before), changes.stayed);
    changes.isReordered = stayedBefore != changes.stayed;
    const bool mostStayed = changes.stayed.size() * 3 >= std::max(before.size(), after.size()) * 2;
    const bool fewRuns = changes.gone.size() + changes.come.size() <= kMostRuns;
    return mostStayed && fewRuns ? std::optional(std::move(changes)) : std::nullopt;
}

} // namespace kecan::ui
