#pragma once

#include "core/history/snapshot.h"

#include <optional>
#include <vector>

namespace kecan {

/// What is different in the office between two days.
struct DayDifference
{
    /// A post with other holders; away postings do not count.
    struct PostChange
    {
        PositionId position;
        std::vector<CadreId> before;
        std::vector<CadreId> after;

        bool operator==(const PostChange&) const = default;
    };

    enum class UnitChangeKind
    {
        Founded,
        Renamed,
        Moved, ///< under another unit
        Ended,
    };
    struct UnitChange
    {
        UnitId unit;
        UnitChangeKind kind;

        bool operator==(const UnitChange&) const = default;
    };

    /// A plan entry with another status; nothing where it was not yet there.
    struct EntryChange
    {
        PlanId plan;
        NominationId nomination;
        std::optional<NominationStatus> before;
        std::optional<NominationStatus> after;

        bool operator==(const EntryChange&) const = default;
    };

    std::vector<CadreId> came;
    std::vector<CadreId> left;
    std::vector<PostChange> posts;
    std::vector<UnitChange> units;
    std::vector<EntryChange> entries;

    [[nodiscard]] bool isEmpty() const
    {
        return came.empty() && left.empty() && posts.empty() && units.empty() && entries.empty();
    }
};

/// What differs from @p before to @p after, two days of one history in either order, each list by
/// id. A person is there from the first record or holding until the departure.
/// @cost scans people, posts, units and plan entries
DayDifference differenceBetween(const Snapshot& before, const Snapshot& after);

} // namespace kecan
