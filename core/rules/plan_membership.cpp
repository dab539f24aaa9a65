#include "core/rules/plan_membership.h"

#include "core/rules/post_ladder.h"

#include <algorithm>

namespace kecan {

namespace {

bool isInForce(const PlanRecord& plan, Day day)
{
    return plan.approvedOn <= day && day < plan.closedOn;
}

/// Gives @p visit every plan in force with each entry of @p cadre that is approved in it.
template <class Visit>
void visitApproved(const Snapshot& snapshot, CadreId cadre, const Visit& visit)
{
    for (const auto& [id, plan] : snapshot.derived().plans) {
        if (!isInForce(*plan, snapshot.day())) {
            continue;
        }
        for (const NominationRecord& entry : plan->nominations) {
            const NominationStep* step = entry.cadre == cadre ? entry.on(snapshot.day()) : nullptr;
            if (step && step->status == NominationStatus::Approved) {
                visit(*plan, entry);
            }
        }
    }
}

/// Whether who is planned for @p planned may have @p post: they are equal, or it is the lower one.
bool serves(const Snapshot& snapshot, PositionId planned, const PositionProfile& post)
{
    const PositionProfile* other = snapshot.position(planned);
    return other && other->branch == post.branch && stepsAbove(*other, post) >= 0;
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
    int entries = 0;
    visitApproved(snapshot, cadre, [&](const PlanRecord&, const NominationRecord& entry) {
        entries += serves(snapshot, entry.position, post) ? 1 : 0;
    });
    return entries;
}

std::optional<Day>
plannedSince(const Snapshot& snapshot, CadreId cadre, const PositionProfile& post)
{
    std::optional<Day> since;
    visitApproved(snapshot, cadre, [&](const PlanRecord& plan, const NominationRecord& entry) {
        if (serves(snapshot, entry.position, post)) {
            since = std::min(since.value_or(plan.approvedOn), plan.approvedOn);
        }
    });
    return since;
}

int plannedAnywhere(const Snapshot& snapshot, CadreId cadre)
{
    int entries = 0;
    visitApproved(snapshot, cadre, [&](const PlanRecord&, const NominationRecord&) { ++entries; });
    return entries;
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

bool isNomineeOf(const PlanRecord& plan, CadreId cadre, Day day)
{
    if (day < plan.openedOn || plan.closedOn <= day) {
        return false;
    }
    return std::ranges::any_of(plan.nominations, [&](const NominationRecord& entry) {
        const NominationStep* step = entry.cadre == cadre ? entry.on(day) : nullptr;
        return step && isNominee(step->status);
    });
}

bool isNominee(NominationStatus status)
{
    return status == NominationStatus::Proposed || status == NominationStatus::Approved;
}

CandidatePurpose planningPurpose(const Snapshot& snapshot, const PlanProfile& plan)
{
    const TermRecord* term = snapshot.derived().structure->term(plan.term);
    return term && term->profile.span.from() <= snapshot.day() ? CandidatePurpose::PresentTermPlan
                                                               : CandidatePurpose::NextTermPlan;
}

} // namespace kecan
