// A draft of the review of a plan with 1 500 entries in 400 posts, folded with its steps and shown,
// against showing the recorded plan alone.
#include "core/planning/draft_overlay.h"
#include "core/reports/plan_contents.h"
#include "core/reports/plan_overview.h"
#include "core/rules/rule_loader.h"
#include "tests/bench/invented_history.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::bench;

namespace {

constexpr int kCadres = 3000;
constexpr int kUnits = kCadres / 15;
constexpr int kEntries = 1500;
constexpr int kSteps = 100;
constexpr int kRounds = 21;
const Day kDay = Day::fromDate(QDate(2015, 6, 15));

PositionId postOf(int entry)
{
    return PositionId(std::int64_t{entry % kUnits} * 4 + 1 + entry / kUnits % 2);
}

/// A plan opened and approved on the day, recorded in @p history.
void appendPlan(History& history)
{
    Event plan{.kind = EventKind::PlanOpened, .effectiveOn = kDay};
    plan.plan = PlanId(1);
    plan.setBody(PlanProfile{
        .code = u"QH"_s, .title = u"quy hoạch"_s, .term = {}, .unit = {}, .reviewOf = {}});
    std::vector<Event> events{plan};
    for (int i = 0; i < kEntries; ++i) {
        Event entry{.kind = EventKind::NominationAdded, .effectiveOn = kDay};
        entry.plan = PlanId(1);
        entry.nomination = NominationId(i + 1);
        entry.cadre = CadreId(i * 2 % kCadres + 1);
        entry.position = postOf(i);
        entry.setBody(NominationDetail{});
        events.push_back(entry);
    }
    Event approved{.kind = EventKind::PlanApproved, .effectiveOn = kDay};
    approved.plan = PlanId(1);
    events.push_back(approved);
    BatchRecord record = history.batches().back();
    record.id = BatchId(record.id.value() + 1);
    record.firstEvent = EventId(history.head().events + 1);
    record.eventCount = static_cast<int>(events.size());
    history.append(record, std::move(events));
}

int shown(const Snapshot& snapshot, PlanId plan)
{
    return planFigures(planContents(snapshot, plan).units).entries;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    History history = inventedHistory(kCadres);
    appendPlan(history);
    const auto derived = history.derived();
    PlanDraft draft{.uid = Uid::fromName(u"bench"_s),
                    .start = PlanStart::Review,
                    .base = PlanId(1),
                    .profile = derived->plan(PlanId(1))->profile,
                    .startedOn = kDay,
                    .steps = {},
                    .applied = kSteps};
    for (int i = 0; i < kSteps; ++i) {
        draft.steps.push_back({{RankEntry{{CadreId(i * 2 % kCadres + 1), postOf(i)}, 0}}});
    }
    const Judge judge(*derived, RuleLoader::loadShipped().valueOr({}));
    int entries = 0;
    const std::vector<double> times = medians(
        kRounds,
        {[&] { entries = shown(Snapshot(derived, kDay), PlanId(1)); },
         [&] { entries = static_cast<int>(overlayOf(*derived, draft, kDay).fold.entries.size()); },
         [&] {
             const DraftOverlay overlay = overlayOf(*derived, draft, kDay);
             entries = shown(overlay.snapshot(), overlay.plan);
         },
         [&] {
             const DraftOverlay overlay = overlayOf(*derived, draft, kDay);
             entries = planOverview(overlay.snapshot(), judge, overlay.plan).figures.entries;
         }});
    printTime(u"recorded plan, contents and figures"_s, times[0]);
    printTime(u"draft folded, 100 steps, %1 entries"_s.arg(entries), times[1]);
    printRatio(u"draft folded, contents and figures"_s, times[2], times[0], u"≤ 1.5"_s);
    printTime(u"structure while dragging over one more post, one frame is 16 ms"_s, times[3]);
    return 0;
}
