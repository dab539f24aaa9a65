#include "core/rules/plan_membership.h"

#include "core/rules/post_ladder.h"

#include <algorithm>

namespace kecan {

namespace {

bool isInForce(const PlanRecord& plan, Day day)
{
    return plan.approvedOn <= day && day < plan.closedOn;
}

/// Entries of @p cadre in plans in force whose post @p counts.
template <class Counts>
int approvedEntries(const Snapshot& snapshot, CadreId cadre, const Counts& counts)
{
    int entries = 0;
    for (const auto& [id, plan] : snapshot.derived().plans) {
        if (!isInForce(*plan, snapshot.day())) {
            continue;
        }
        for (const NominationRecord& entry : plan->nominations) {
            const NominationStep* step = entry.cadre == cadre ? entry.on(snapshot.day()) : nullptr;
            if (step && step->status == NominationStatus::Approved && counts(entry.position)) {
                ++entries;
            }
        }
    }
    return entries;
}

/// Whether @p unit is @p scope or below it.
bool isWithin(const Snapshot& snapshot, MaybeUnitId unit, MaybeUnitId scope)
{
    // A circle of units is an anomaly a history may have; no tree is as deep.
    constexpr int kDeepest = 64;
    for (int depth = 0; unit && depth < kDeepest; ++depth) {
        if (unit == scope) {
            return true;
        }
        const UnitProfile* profile = snapshot.unit(unit);
        unit = profile ? profile->parent : MaybeUnitId();
    }
    return false;
}

} // namespace

int plannedFor(const Snapshot& snapshot, CadreId cadre, const PositionProfile& post)
{
    return approvedEntries(snapshot, cadre, [&](PositionId planned) {
        const PositionProfile* other = snapshot.position(planned);
        return other && other->branch == post.branch && stepsAbove(*other, post) >= 0;
    });
}

int plannedAnywhere(const Snapshot& snapshot, CadreId cadre)
{
    return approvedEntries(snapshot, cadre, [](PositionId) { return true; });
}

bool hasApprovedPlan(const Snapshot& snapshot, const PositionProfile& post)
{
    const auto& plans = snapshot.derived().plans;
    return std::any_of(plans.begin(), plans.end(), [&](const auto& entry) {
        const PlanRecord& plan = *entry.second;
        return isInForce(plan, snapshot.day()) && plan.profile.branch == post.branch &&
               (!plan.profile.unit || isWithin(snapshot, post.unit, plan.profile.unit));
    });
}

bool isNominee(NominationStatus status)
{
    return status == NominationStatus::Proposed || status == NominationStatus::Approved;
}

} // namespace kecan
