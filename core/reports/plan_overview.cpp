#include "core/reports/plan_overview.h"

#include <algorithm>
#include <set>

namespace kecan {

namespace {

/// Posts of the plan and its scope, less those abolished and those somebody is in the plan for.
std::vector<PositionId> unplannedPosts(const Snapshot& view, const PlanRecord& plan)
{
    std::set<PositionId> posts;
    std::set<PositionId> planned;
    for (const NominationRecord& entry : plan.nominations) {
        if (const NominationStep* step = shownStep(view, entry)) {
            (isInPlan(step->status) ? planned : posts).insert(entry.position);
        }
    }
    for (const PositionId position : openPosts(view, plan)) {
        posts.insert(position);
    }
    std::erase_if(posts, [&](PositionId position) {
        return planned.contains(position) || !view.position(position);
    });
    return {posts.begin(), posts.end()};
}

template <class Id>
void sortOut(std::vector<Id>& ids)
{
    std::ranges::sort(ids);
    const auto surplus = std::ranges::unique(ids);
    ids.erase(surplus.begin(), surplus.end());
}

} // namespace

const Finding* PlanOverview::finding(std::initializer_list<QStringView> rules) const
{
    for (const QStringView rule : rules) {
        const auto found = std::ranges::find(list, rule, &Finding::ruleId);
        if (found != list.end()) {
            return &*found;
        }
    }
    return nullptr;
}

PlanOverview planOverview(const Snapshot& snapshot, const Judge& judge, PlanId plan)
{
    PlanOverview overview;
    const PlanRecord* record = snapshot.derived().plan(plan);
    if (!record || planState(*record, snapshot.day()) == PlanState::NotOpened) {
        return overview;
    }
    const Snapshot view = snapshot.onDay(planDay(*record, snapshot.day()));
    overview.figures = planFigures(view, plan, judge.bandEdges(view, plan));
    overview.gaps.unplanned = unplannedPosts(view, *record);
    for (Finding& finding : judge.countsOf(view, plan)) {
        const FindingSubject& subject = finding.subject;
        if (!subject.cadre && !subject.position) {
            overview.list.push_back(std::move(finding));
        } else if (isOpen(finding) && subject.cadre) {
            overview.gaps.overLimit.push_back(*subject.cadre);
        } else if (isOpen(finding) && finding.ruleId == QStringLiteral("post.min-candidates")) {
            overview.gaps.tooFew.push_back(*subject.position);
        }
    }
    sortOut(overview.gaps.tooFew);
    sortOut(overview.gaps.overLimit);
    return overview;
}

} // namespace kecan
