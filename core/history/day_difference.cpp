#include "core/history/day_difference.h"

#include <algorithm>

namespace kecan {

namespace {

void comparePeople(const Snapshot& before, const Snapshot& after, DayDifference& found)
{
    for (const auto& partition : after.derived().partitions) {
        for (const CadreRecord& record : partition->cadres) {
            const std::span<const Tenure> tenures = partition->tenuresOf(record.id);
            const bool was = isServing(record, tenures, before.day());
            const bool is = isServing(record, tenures, after.day());
            if (is && !was) {
                found.came.push_back(record.id);
            } else if (was && !is) {
                found.left.push_back(record.id);
            }
        }
    }
}

std::vector<CadreId> holdersOf(const Snapshot& snapshot, PositionId position)
{
    std::vector<CadreId> holders;
    for (const Tenure* tenure : snapshot.holders(position)) {
        if (!isAwayPosting(tenure->capacity)) {
            holders.push_back(tenure->cadre);
        }
    }
    std::ranges::sort(holders);
    return holders;
}

void comparePosts(const Snapshot& before, const Snapshot& after, DayDifference& found)
{
    for (const auto& record : after.derived().structure->positions) {
        if (record) {
            std::vector<CadreId> had = holdersOf(before, record->id);
            std::vector<CadreId> has = holdersOf(after, record->id);
            if (had != has) {
                found.posts.push_back({record->id, std::move(had), std::move(has)});
            }
        }
    }
}

void compareUnits(const Snapshot& before, const Snapshot& after, DayDifference& found)
{
    using Kind = DayDifference::UnitChangeKind;
    for (const auto& record : after.derived().structure->units) {
        const UnitProfile* was = record ? record->on(before.day()) : nullptr;
        const UnitProfile* is = record ? record->on(after.day()) : nullptr;
        if (is && !was) {
            found.units.push_back({record->id, Kind::Founded});
        } else if (was && !is) {
            found.units.push_back({record->id, Kind::Ended});
        } else if (was && is) {
            if (was->name != is->name) {
                found.units.push_back({record->id, Kind::Renamed});
            }
            if (was->parent != is->parent) {
                found.units.push_back({record->id, Kind::Moved});
            }
        }
    }
}

std::optional<NominationStatus> statusOn(const NominationRecord& entry, Day day)
{
    const NominationStep* step = entry.on(day);
    return step ? std::optional<NominationStatus>(step->status) : std::nullopt;
}

void compareEntries(const Snapshot& before, const Snapshot& after, DayDifference& found)
{
    for (const auto& [id, plan] : after.derived().plans) {
        for (const NominationRecord& entry : plan->nominations) {
            const auto was = statusOn(entry, before.day());
            const auto is = statusOn(entry, after.day());
            if (was != is) {
                found.entries.push_back({id, entry.id, was, is});
            }
        }
    }
}

} // namespace

DayDifference differenceBetween(const Snapshot& before, const Snapshot& after)
{
    DayDifference found;
    comparePeople(before, after, found);
    comparePosts(before, after, found);
    compareUnits(before, after, found);
    compareEntries(before, after, found);
    return found;
}

} // namespace kecan
