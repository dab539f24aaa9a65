#include "core/rules/service_time.h"

#include "core/base/age.h"
#include "core/rules/post_ladder.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace kecan {

namespace {

/// An unbroken time, perhaps of no day yet.
struct Stretch
{
    Day from;
    Day until;
};

/// The days up to @p last of a holding of @p record while that was equal to @p post: a post may be
/// raised under whoever holds it.
void addEqual(std::vector<Stretch>& stretches,
              const Tenure& tenure,
              const PositionRecord& record,
              const PositionProfile& post,
              Day last)
{
    const auto& versions = record.versions;
    for (auto version = versions.begin(); version != versions.end(); ++version) {
        const auto next = std::next(version);
        const Day from =
            version == versions.begin() ? tenure.from : std::max(tenure.from, version->from);
        const Day until = next == versions.end() ? last : std::min(last, next->from);
        const PositionProfile& held = version->profile;
        if (from <= until && held.branch == post.branch && stepsAbove(held, post) == 0) {
            stretches.push_back({from, until});
        }
    }
}

/// The days of the holdings that count, overlapping and adjacent ones as one, up to the day of the
/// snapshot.
std::vector<Stretch> stretches(const Snapshot& snapshot, CadreId cadre, const PositionProfile& post)
{
    std::vector<Stretch> parts;
    for (const Tenure& tenure : snapshot.derived().tenuresOf(cadre)) {
        const PositionRecord* record = snapshot.derived().structure->position(tenure.position);
        if (record &&
            (tenure.capacity == Capacity::Full || tenure.capacity == Capacity::Concurrent)) {
            addEqual(parts, tenure, *record, post, std::min(tenure.until, snapshot.day()));
        }
    }
    std::ranges::sort(parts, {}, &Stretch::from);
    std::vector<Stretch> stretches;
    for (const Stretch& part : parts) {
        if (!stretches.empty() && part.from <= stretches.back().until) {
            stretches.back().until = std::max(part.until, stretches.back().until);
        } else {
            stretches.push_back(part);
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
