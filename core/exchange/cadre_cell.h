#pragma once

#include "core/base/result.h"
#include "core/model/cadre.h"

#include <QString>

namespace kecan::exchange {

/// What a text says about one field of a person's record.
struct CadreCell
{
    CadreChange change;   ///< sets the field alone; an empty text takes its value away
    QString warning = {}; ///< what was taken otherwise than written; empty for nothing

    bool operator==(const CadreCell&) const = default;
};

/// Reads what officers type and paste, by the rules by which lists are imported: dates of any
/// precision and style, levels and grades by code, name or abbreviation, the 54 ethnic groups by
/// any of their names, names in capitals as usual ones.
/// @error Validation saying what the text is not
Result<CadreCell> readCadreCell(CadreField field, const QString& text);

} // namespace kecan::exchange
