#include "tests/bench/invented_plan.h"

namespace kecan::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUnits = kPlannedOffice / 15;

} // namespace

CadreId plannedCadre(int entry)
{
    return CadreId(entry * 2 % kPlannedOffice + 1);
}

PositionId plannedPost(int entry)
{
    return PositionId(std::int64_t{entry % kUnits} * 4 + 1 + entry / kUnits % 2);
}

void appendPlan(History& history)
{
    Event plan{.kind = EventKind::PlanOpened, .effectiveOn = kPlanDay};
    plan.plan = PlanId(1);
    plan.setBody(PlanProfile{
        .code = u"QH"_s, .title = u"quy hoạch"_s, .term = {}, .unit = {}, .reviewOf = {}});
    std::vector<Event> events{plan};
    for (int i = 0; i < kPlanEntries; ++i) {
        Event entry{.kind = EventKind::NominationAdded, .effectiveOn = kPlanDay};
        entry.plan = PlanId(1);
        entry.nomination = NominationId(i + 1);
        entry.cadre = plannedCadre(i);
        entry.position = plannedPost(i);
        entry.setBody(NominationDetail{});
        events.push_back(entry);
    }
    Event approved{.kind = EventKind::PlanApproved, .effectiveOn = kPlanDay};
    approved.plan = PlanId(1);
    events.push_back(approved);
    BatchRecord record = history.batches().back();
    record.id = BatchId(record.id.value() + 1);
    record.firstEvent = EventId(history.head().events + 1);
    record.eventCount = static_cast<int>(events.size());
    history.append(record, std::move(events));
}

} // namespace kecan::bench
