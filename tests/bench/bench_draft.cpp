// A draft of the review of a plan with 1 500 entries in 400 posts, folded with its steps and shown,
// against showing the recorded plan alone.
#include "core/planning/draft_overlay.h"
#include "core/reports/plan_contents.h"
#include "core/reports/plan_overview.h"
#include "core/rules/rule_loader.h"
#include "tests/bench/invented_history.h"
#include "tests/bench/invented_plan.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::bench;

namespace {

constexpr int kSteps = 100;
constexpr int kRounds = 21;

int shown(const Snapshot& snapshot, PlanId plan)
{
    return planFigures(planContents(snapshot, plan).units).entries;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    History history = inventedHistory(kPlannedOffice);
    appendPlan(history);
    const auto derived = history.derived();
    PlanDraft draft{.uid = Uid::fromName(u"bench"_s),
                    .start = PlanStart::Review,
                    .base = PlanId(1),
                    .profile = derived->plan(PlanId(1))->profile,
                    .startedOn = kPlanDay,
                    .steps = {},
                    .applied = kSteps};
    for (int i = 0; i < kSteps; ++i) {
        draft.steps.push_back({{RankEntry{{plannedCadre(i), plannedPost(i)}, 0}}});
    }
    const Judge judge(*derived, RuleLoader::loadShipped().valueOr({}));
    int entries = 0;
    const std::vector<double> times = medians(
        kRounds,
        {[&] { entries = shown(Snapshot(derived, kPlanDay), PlanId(1)); },
         [&] {
             entries = static_cast<int>(overlayOf(*derived, draft, kPlanDay).fold.entries.size());
         },
         [&] {
             const DraftOverlay overlay = overlayOf(*derived, draft, kPlanDay);
             entries = shown(overlay.snapshot(), overlay.plan);
         },
         [&] {
             const DraftOverlay overlay = overlayOf(*derived, draft, kPlanDay);
             entries = planOverview(overlay.snapshot(), judge, overlay.plan).figures.entries;
         }});
    printTime(u"recorded plan, contents and figures"_s, times[0]);
    printTime(u"draft folded, 100 steps, %1 entries"_s.arg(entries), times[1]);
    printRatio(u"draft folded, contents and figures"_s, times[2], times[0], u"≤ 1.5"_s);
    printTime(u"structure while dragging over one more post, one frame is 16 ms"_s, times[3]);
    return 0;
}
