#include "core/rules/service_time.h"

#include "core/base/age.h"
#include "core/rules/post_ladder.h"

#include <algorithm>
#include <vector>

namespace kecan {

namespace {

/// An unbroken time, perhaps of no day yet.
struct Stretch
{
    Day from;
    Day until;
};

/// The days of the holdings that count, overlapping and adjacent ones as one, up to the day of the
/// snapshot.
std::vector<Stretch> stretches(const Snapshot& snapshot, CadreId cadre, const PositionProfile& post)
{
    std::vector<Stretch> stretches;
    for (const Tenure& tenure : snapshot.derived().tenuresOf(cadre)) {
        const PositionRecord* record = snapshot.derived().structure->position(tenure.position);
        const PositionProfile* held = record ? record->on(tenure.from) : nullptr;
        const bool counts =
            (tenure.capacity == Capacity::Full || tenure.capacity == Capacity::Concurrent) &&
            held && held->branch == post.branch && stepsAbove(*held, post) == 0;
        const Day until = std::min(tenure.until, snapshot.day());
        if (!counts || until < tenure.from) {
            continue;
        }
        if (!stretches.empty() && tenure.from <= stretches.back().until) {
            stretches.back().until = std::max(until, stretches.back().until);
        } else {
            stretches.push_back({tenure.from, until});
        }
    }
    return stretches;
}

} // namespace

ServiceTime timeInEqualPosts(const Snapshot& snapshot, CadreId cadre, const PositionProfile& post)
{
    ServiceTime time{.months = 0, .countsFrom = snapshot.day()};
    for (const Stretch& stretch : stretches(snapshot, cadre, post)) {
        time.countsFrom = stretch.from.plusMonths(-time.months);
        time.months += completedMonths(stretch.from, stretch.until);
    }
    return time;
}

} // namespace kecan
