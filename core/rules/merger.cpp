#include "core/rules/merger.h"

#include <algorithm>
#include <vector>

namespace kecan {

std::optional<Merger> lastMerger(const Snapshot& snapshot, UnitId unit, int months)
{
    std::vector<const UnitLineage*> arrows;
    for (const UnitLineage& arrow : snapshot.derived().structure->lineage) {
        const bool joins =
            arrow.kind == EventKind::UnitMerged || arrow.kind == EventKind::UnitsConsolidated;
        if (joins && arrow.successor == unit && arrow.on <= snapshot.day()) {
            arrows.push_back(&arrow);
        }
    }
    if (arrows.empty()) {
        return std::nullopt;
    }
    Merger merger{.on = (*std::ranges::max_element(arrows, {}, &UnitLineage::on))->on, .units = 0};
    bool isNewUnit = false;
    for (const UnitLineage* arrow : arrows) {
        if (arrow->on <= merger.on.plusMonths(-months)) {
            continue;
        }
        ++merger.units;
        isNewUnit = isNewUnit || arrow->kind == EventKind::UnitsConsolidated;
    }
    // A unit that goes on is one of those merged, a new one is not.
    merger.units += isNewUnit ? 0 : 1;
    return merger;
}

} // namespace kecan
