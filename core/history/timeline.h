#pragma once

#include "core/history/derived_history.h"

#include <optional>
#include <vector>

namespace kecan {

/// Everyone who ever held @p position, by first day, with the gaps visible between the rows.
/// @cost scans every tenure
std::vector<Tenure> succession(const DerivedHistory& derived, PositionId position);

/// A post by its code, which never changes.
std::optional<PositionId> findPosition(const StructureTable& structure, const QString& code);
/// A unit by its code.
std::optional<UnitId> findUnit(const StructureTable& structure, const QString& code);
/// A person by mã cán bộ. @cost scans every cadre
std::optional<CadreId> findCadre(const DerivedHistory& derived, const QString& code);
/// A plan by its code.
std::optional<PlanId> findPlan(const DerivedHistory& derived, const QString& code);
/// A term by its code.
std::optional<TermId> findTerm(const StructureTable& structure, const QString& code);

} // namespace kecan
