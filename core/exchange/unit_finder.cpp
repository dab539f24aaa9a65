#include "core/exchange/unit_finder.h"

#include "core/base/text_normal.h"
#include "core/history/timeline.h"

namespace kecan::exchange {

std::optional<UnitId> unitNamed(const StructureTable& structure, const QString& name, Day day)
{
    const QString wanted = toneFold(name);
    for (const auto& unit : structure.units) {
        const UnitProfile* profile = unit ? unit->on(day) : nullptr;
        if (profile && (toneFold(profile->name) == wanted || profile->code == name)) {
            return unit->id;
        }
    }
    return std::nullopt;
}

std::optional<PositionId>
positionTitled(const StructureTable& structure, const QString& title, MaybeUnitId unit, Day day)
{
    const QString wanted = toneFold(title);
    std::optional<PositionId> found;
    for (const auto& position : structure.positions) {
        const PositionProfile* profile = position ? position->on(day) : nullptr;
        if (!profile || (unit && profile->unit != unit)) {
            continue;
        }
        if (profile->code == title) {
            return position->id;
        }
        if (toneFold(profile->title) == wanted) {
            if (found) {
                return std::nullopt;
            }
            found = position->id;
        }
    }
    return found;
}

std::optional<CadreId> cadreMatching(const DerivedHistory& derived,
                                     const QString& code,
                                     const QString& name,
                                     const std::optional<PartialDate>& birth)
{
    if (!code.isEmpty()) {
        if (const auto found = findCadre(derived, code)) {
            return found;
        }
    }
    if (!birth) {
        return std::nullopt;
    }
    const QString wanted = toneFold(name);
    std::optional<CadreId> found;
    for (const auto& partition : derived.partitions) {
        for (const CadreRecord& record : partition->cadres) {
            const CadreProfile& profile = record.versions.back().profile;
            if (profile.birth == birth && toneFold(profile.name.full()) == wanted) {
                if (found) {
                    return std::nullopt;
                }
                found = record.id;
            }
        }
    }
    return found;
}

} // namespace kecan::exchange
