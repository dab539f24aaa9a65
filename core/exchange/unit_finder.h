#pragma once

#include "core/history/history.h"

#include <QString>

#include <optional>

namespace kecan::exchange {

/// The unit of that day with this name, whatever its case, dashes and tone placement.
std::optional<UnitId> unitNamed(const StructureTable& structure, const QString& name, Day day);
/// The post of that day with this title in @p unit; without a unit only when one post alone fits.
std::optional<PositionId>
positionTitled(const StructureTable& structure, const QString& title, MaybeUnitId unit, Day day);
/// The person with this code; else the only one with this name and birth date.
std::optional<CadreId> cadreMatching(const DerivedHistory& derived,
                                     const QString& code,
                                     const QString& name,
                                     const std::optional<PartialDate>& birth);

} // namespace kecan::exchange
