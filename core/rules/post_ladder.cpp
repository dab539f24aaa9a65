#include "core/rules/post_ladder.h"

#include <tuple>

namespace kecan {

RuleCase caseOf(const PositionProfile& post)
{
    return {.level = post.level, .role = post.role, .branch = post.branch};
}

int stepsAbove(const PositionProfile& post, const PositionProfile& other)
{
    // Roles are numbered from the head down.
    const auto rung = [](const PositionProfile& one) {
        return std::tuple(static_cast<int>(one.level), -static_cast<int>(one.role));
    };
    return rung(post) == rung(other) ? 0 : rung(post) > rung(other) ? 1 : -1;
}

const PositionProfile* highestPost(const Snapshot& snapshot, CadreId cadre, Branch branch)
{
    const PositionProfile* highest = nullptr;
    for (const Tenure* tenure : snapshot.tenuresOf(cadre)) {
        const bool isHeld =
            tenure->capacity == Capacity::Full || tenure->capacity == Capacity::Concurrent;
        const PositionProfile* post = snapshot.position(tenure->position);
        if (!isHeld || !post || post->branch != branch) {
            continue;
        }
        if (!highest || stepsAbove(*post, *highest) > 0) {
            highest = post;
        }
    }
    return highest;
}

} // namespace kecan
