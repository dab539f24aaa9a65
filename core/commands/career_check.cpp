#include "core/commands/career_check.h"

#include "core/history/anomalies.h"
#include "core/history/derive.h"

#include <algorithm>

namespace kecan {

namespace {

struct CareerTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::CareerCheck)
};

std::size_t problemsIn(const std::vector<const Event*>& career, const StructureTable& structure)
{
    const auto partition = deriveCadres(career);
    return partition->anomalies.size() + tenureAnomalies(*partition, structure).size();
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
    const std::size_t problems = problemsIn(career, structure);
    if (problems == 0 ||
        problems <= problemsIn(scope.history().liveEventsOf(cadre), scope.structure())) {
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

Status checkStructure(const DecisionScope& scope, const StructureTable& structure)
{
    const std::vector<Anomaly> problems = structureAnomalies(structure);
    if (problems.empty() || problems.size() <= structureAnomalies(scope.structure()).size()) {
        return {};
    }
    return DecisionScope::conflict(
        CareerTexts::tr("Units and posts on other days would contradict it; correct these first."));
}

} // namespace kecan
