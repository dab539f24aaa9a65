#include "core/history/anomalies.h"

#include "core/model/word_list.h"

#include <algorithm>
#include <array>

namespace kecan {

namespace {

constexpr std::array kWords = {
    Word<Anomaly::Kind>{Anomaly::Kind::CloseWithoutHolding, u"close-without-holding"},
    Word<Anomaly::Kind>{Anomaly::Kind::DuplicateOpening, u"duplicate-opening"},
    Word<Anomaly::Kind>{Anomaly::Kind::UnknownCadre, u"unknown-cadre"},
    Word<Anomaly::Kind>{Anomaly::Kind::UnknownPosition, u"unknown-position"},
    Word<Anomaly::Kind>{Anomaly::Kind::UnknownUnit, u"unknown-unit"},
    Word<Anomaly::Kind>{Anomaly::Kind::UnknownPlanEntry, u"unknown-plan-entry"},
    Word<Anomaly::Kind>{Anomaly::Kind::OutsidePositionLife, u"outside-position-life"},
    Word<Anomaly::Kind>{Anomaly::Kind::UnitCycle, u"unit-cycle"},
    Word<Anomaly::Kind>{Anomaly::Kind::OutsideUnitLife, u"outside-unit-life"},
};

bool isBelowItself(const StructureTable& structure, const UnitRecord& unit, Day day)
{
    MaybeUnitId above = unit.on(day) ? unit.on(day)->parent : MaybeUnitId();
    for (std::size_t steps = 0; above && steps <= structure.units.size(); ++steps) {
        if (above == unit.id) {
            return true;
        }
        const UnitRecord* parent = structure.unit(above);
        const UnitProfile* profile = parent ? parent->on(day) : nullptr;
        above = profile ? profile->parent : MaybeUnitId();
    }
    return false;
}

void checkUnits(const StructureTable& structure, std::vector<Anomaly>& found)
{
    for (const auto& unit : structure.units) {
        if (!unit) {
            continue;
        }
        for (const Version<UnitProfile>& version : unit->versions) {
            if (version.profile.parent && !structure.unit(version.profile.parent)) {
                found.push_back({Anomaly::Kind::UnknownUnit, version.event});
            } else if (isBelowItself(structure, *unit, version.from)) {
                found.push_back({Anomaly::Kind::UnitCycle, version.event});
            }
        }
    }
}

/// Versions of @p record on days when the unit they name does not exist.
template <class Record, class UnitOf>
void checkHomes(const StructureTable& structure,
                const Record& record,
                const UnitOf& unitOf,
                std::vector<Anomaly>& found)
{
    for (std::size_t i = 0; i < record.versions.size(); ++i) {
        const auto& version = record.versions[i];
        const UnitRecord* home = structure.unit(unitOf(version.profile));
        const Day until = i + 1 < record.versions.size()
                              ? std::min(record.versions[i + 1].from, record.endedOn)
                              : record.endedOn;
        if (home && version.from < until &&
            (version.from < home->establishedOn || until > home->endedOn)) {
            found.push_back({Anomaly::Kind::OutsideUnitLife, version.event});
        }
    }
}

} // namespace

QString code(Anomaly::Kind kind)
{
    return wordOf<Anomaly::Kind>(kWords, kind);
}

std::vector<Anomaly> tenureAnomalies(const CadrePartition& partition,
                                     const StructureTable& structure)
{
    std::vector<Anomaly> found;
    for (const Tenure& tenure : partition.tenures) {
        if (!tenure.position) {
            continue;
        }
        const PositionRecord* position = structure.position(tenure.position);
        if (!position) {
            found.push_back({Anomaly::Kind::UnknownPosition, tenure.openedBy});
        } else if (tenure.from < position->establishedOn || tenure.until > position->endedOn) {
            found.push_back({Anomaly::Kind::OutsidePositionLife, tenure.openedBy});
        }
    }
    return found;
}

std::vector<Anomaly> structureAnomalies(const StructureTable& structure)
{
    std::vector<Anomaly> found = structure.anomalies;
    checkUnits(structure, found);
    for (const auto& unit : structure.units) {
        if (unit) {
            checkHomes(
                structure, *unit, [](const UnitProfile& profile) { return profile.parent; }, found);
        }
    }
    for (const auto& position : structure.positions) {
        if (position) {
            checkHomes(
                structure,
                *position,
                [](const PositionProfile& profile) { return profile.unit; },
                found);
        }
    }
    return found;
}

std::vector<Anomaly> findAnomalies(const History& history)
{
    const auto derived = history.derived();
    std::vector<Anomaly> found = structureAnomalies(*derived->structure);
    for (const auto& partition : derived->partitions) {
        found.insert(found.end(), partition->anomalies.begin(), partition->anomalies.end());
        const std::vector<Anomaly> outside = tenureAnomalies(*partition, *derived->structure);
        found.insert(found.end(), outside.begin(), outside.end());
    }
    for (const auto& [id, plan] : derived->plans) {
        found.insert(found.end(), plan->anomalies.begin(), plan->anomalies.end());
        for (const NominationRecord& nomination : plan->nominations) {
            if (!derived->cadre(nomination.cadre)) {
                found.push_back({Anomaly::Kind::UnknownCadre, nomination.steps.front().event});
            }
            if (!derived->structure->position(nomination.position)) {
                found.push_back({Anomaly::Kind::UnknownPosition, nomination.steps.front().event});
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const Anomaly& a, const Anomaly& b) {
        return std::make_pair(a.event, a.kind) < std::make_pair(b.event, b.kind);
    });
    return found;
}

} // namespace kecan
