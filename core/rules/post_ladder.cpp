#include "core/rules/post_ladder.h"

#include <tuple>

namespace kecan {

namespace {

/// Higher number, higher role among posts of a level.
int rankOf(PositionRole role)
{
    switch (role) {
    case PositionRole::Assistant:
        return 5; // @source rules §6: the assistant of the commission's head comes before heads
    case PositionRole::Head:
        return 4;
    case PositionRole::Deputy:
        return 3;
    case PositionRole::Member:
        return 2;
    case PositionRole::Staff:
        return 1;
    }
    return 0;
}

} // namespace

RuleCase caseOf(const PositionProfile& post)
{
    return {.level = post.level, .role = post.role, .branch = post.branch};
}

int stepsAbove(const PositionProfile& post, const PositionProfile& other)
{
    const auto rung = [](const PositionProfile& one) {
        return std::tuple(static_cast<int>(one.level), rankOf(one.role));
    };
    if (rung(post) != rung(other)) {
        return rung(post) > rung(other) ? 1 : -1;
    }
    // Who sits in the standing committee is above the other members, whom it comes before.
    const bool areMembers = post.role == PositionRole::Member && post.unit == other.unit;
    return !areMembers || post.order == other.order ? 0 : post.order < other.order ? 1 : -1;
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
