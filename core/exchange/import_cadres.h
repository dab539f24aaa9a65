#pragma once

#include "core/base/result.h"
#include "core/exchange/cadre_rows.h"
#include "core/exchange/import_report.h"

namespace kecan::exchange {

struct CadreImportOptions
{
    Day on;                     ///< from when posts are held where the list does not say
    bool createMissing = false; ///< make the units and posts the list names and the store lacks
};

/// Turns a list of cadres into commands upon @p history; nothing is recorded. People are matched by
/// code, else by name (tone placement aside) and birth date; those already there are left as they
/// are. Rows that cannot be taken are problems of severity Error.
ImportPlan
planCadreImport(const History& history, const CadreSheet& sheet, const CadreImportOptions& options);

} // namespace kecan::exchange
