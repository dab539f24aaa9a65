#pragma once

#include "core/history/derived_history.h"
#include "core/model/unit.h"

#include <QString>

namespace kecan::ui {

/// A code for a new unit that nobody had yet, made of the first letters of its name: "VTCDL" for
/// Vụ Tổ chức - Điều lệ; that of a phòng begins with the code of its unit: "VP-TH". Empty for a
/// name without letters.
QString proposedUnitCode(const StructureTable& structure,
                         const QString& name,
                         UnitKind kind,
                         const QString& parentCode);
/// The same for a post: "VTCDL-PVT" for a Phó Vụ trưởng.
QString
proposedPostCode(const StructureTable& structure, const QString& title, const QString& unitCode);

} // namespace kecan::ui
