#include "core/history/timeline.h"

#include <algorithm>

namespace kecan {

namespace {

template <class Key, class Records>
std::optional<Key> findByCode(const Records& records, const QString& code)
{
    for (const auto& record : records) {
        if (record && record->versions.back().profile.code == code) {
            return record->id;
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<Tenure> succession(const DerivedHistory& derived, PositionId position)
{
    std::vector<Tenure> holders;
    for (const auto& partition : derived.partitions) {
        for (const Tenure& tenure : partition->tenures) {
            if (tenure.position == position) {
                holders.push_back(tenure);
            }
        }
    }
    std::sort(holders.begin(), holders.end(), [](const Tenure& a, const Tenure& b) {
        return std::make_pair(a.from, a.openedBy) < std::make_pair(b.from, b.openedBy);
    });
    return holders;
}

std::optional<PositionId> findPosition(const StructureTable& structure, const QString& code)
{
    return findByCode<PositionId>(structure.positions, code);
}

std::optional<UnitId> findUnit(const StructureTable& structure, const QString& code)
{
    return findByCode<UnitId>(structure.units, code);
}

std::optional<CadreId> findCadre(const DerivedHistory& derived, const QString& code)
{
    for (const auto& partition : derived.partitions) {
        for (const CadreRecord& record : partition->cadres) {
            if (record.versions.back().profile.code == code) {
                return record.id;
            }
        }
    }
    return std::nullopt;
}

std::optional<PlanId> findPlan(const DerivedHistory& derived, const QString& code)
{
    for (const auto& [id, plan] : derived.plans) {
        if (plan->profile.code == code) {
            return id;
        }
    }
    return std::nullopt;
}

std::optional<TermId> findTerm(const StructureTable& structure, const QString& code)
{
    for (const auto& term : structure.terms) {
        if (term && term->profile.code == code) {
            return term->id;
        }
    }
    return std::nullopt;
}

} // namespace kecan
