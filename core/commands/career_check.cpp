#include "core/commands/career_check.h"

#include "core/history/anomalies.h"
#include "core/history/derive.h"

#include <algorithm>
#include <map>

namespace kecan {

namespace {

struct CareerTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::CareerCheck)
};

std::vector<Anomaly> problemsIn(const std::vector<const Event*>& career,
                                const StructureTable& structure)
{
    const auto partition = deriveCadres(career);
    std::vector<Anomaly> problems = partition->anomalies;
    const std::vector<Anomaly> outside = tenureAnomalies(*partition, structure);
    problems.insert(problems.end(), outside.begin(), outside.end());
    return problems;
}

std::vector<Anomaly> problemsIn(const PlanRecord& plan)
{
    std::vector<Anomaly> problems = plan.anomalies;
    for (const NominationRecord& entry : plan.nominations) {
        for (std::size_t i = 1; i < entry.steps.size(); ++i) {
            if (entry.steps[i - 1].status > NominationStatus::Approved) {
                problems.push_back({Anomaly::Kind::UnknownPlanEntry, entry.steps[i].event});
            }
        }
    }
    return problems;
}

/// True when there is more of any one kind than before; one mended does not outweigh another.
bool isWorse(const std::vector<Anomaly>& after, const std::vector<Anomaly>& before)
{
    std::map<Anomaly::Kind, int> more;
    for (const Anomaly& anomaly : before) {
        --more[anomaly.kind];
    }
    return std::any_of(after.begin(), after.end(), [&more](const Anomaly& anomaly) {
        return ++more[anomaly.kind] > 0;
    });
}

/// True when the unit @p event puts a post or unit into exists that day.
bool beginsInItsUnit(const Event& event, const StructureTable& structure)
{
    const auto* unit = event.body<UnitChange>();
    const auto* post = event.body<PositionChange>();
    const MaybeUnitId home = unit ? unit->values.parent : post ? post->values.unit : MaybeUnitId();
    const UnitRecord* record = structure.unit(home);
    return record && record->on(event.effectiveOn);
}

} // namespace

std::vector<const Event*> careerWith(const History& history,
                                     CadreId cadre,
                                     const std::vector<const Event*>& removed,
                                     const std::vector<const Event*>& added)
{
    std::vector<const Event*> career = history.liveEventsOf(cadre);
    std::erase_if(career, [&](const Event* event) {
        return std::binary_search(removed.begin(),
                                  removed.end(),
                                  event,
                                  [](const Event* a, const Event* b) { return a->id < b->id; });
    });
    for (const Event* event : added) {
        if (event->cadre == cadre && isCadreKind(event->kind)) {
            career.push_back(event);
        }
    }
    return career;
}

Status checkCareer(const DecisionScope& scope,
                   CadreId cadre,
                   const std::vector<const Event*>& career,
                   const StructureTable& structure)
{
    const std::vector<Anomaly> problems = problemsIn(career, structure);
    if (problems.empty() ||
        !isWorse(problems, problemsIn(scope.history().liveEventsOf(cadre), scope.structure()))) {
        return {};
    }
    const CadreRecord* record = scope.derived().cadre(cadre);
    return DecisionScope::conflict(
        CareerTexts::tr("Other records of %1 would contradict it; correct these first.")
            .arg(record ? scope.nameOf(*record) : CareerTexts::tr("this person")));
}

Status checkCareer(const DecisionScope& scope, CadreId cadre, Events events)
{
    std::vector<const Event*> added;
    std::int64_t next = scope.history().head().events;
    for (Event& event : events) {
        event.id = EventId(++next);
        added.push_back(&event);
    }
    return checkCareer(
        scope, cadre, careerWith(scope.history(), cadre, {}, added), scope.structure());
}

Status checkPlan(const DecisionScope& scope, const PlanRecord& plan)
{
    const std::vector<Anomaly> problems = problemsIn(plan);
    const PlanRecord* before = scope.derived().plan(plan.id);
    if (problems.empty() ||
        !isWorse(problems, before ? problemsIn(*before) : std::vector<Anomaly>())) {
        return {};
    }
    return DecisionScope::conflict(
        CareerTexts::tr("Other records of the plan %1 would contradict it; correct these first.")
            .arg(plan.profile.code));
}

Status checkStructure(const DecisionScope& scope,
                      const StructureTable& structure,
                      const std::vector<const Event*>& added)
{
    std::vector<Anomaly> problems = structureAnomalies(structure);
    std::erase_if(problems, [&](const Anomaly& problem) {
        return problem.kind == Anomaly::Kind::OutsideUnitLife &&
               std::any_of(added.begin(), added.end(), [&](const Event* event) {
                   return event->id == problem.event && beginsInItsUnit(*event, structure);
               });
    });
    if (problems.empty() || !isWorse(problems, structureAnomalies(scope.structure()))) {
        return {};
    }
    return DecisionScope::conflict(
        CareerTexts::tr("Units and posts on other days would contradict it; correct these first."));
}

} // namespace kecan
