#pragma once

#include "core/exchange/import_report.h"
#include "core/exchange/nomination_rows.h"

namespace kecan::exchange {

struct PlanImportOptions
{
    QString code;  ///< of the plan; opened when the store has none
    QString title; ///< for a plan to be opened
    QString term;  ///< "2016-2021"; opened from its years when the store lacks it
    Day on;
    Branch branch = Branch::State; ///< of a plan to be opened
};

/// Turns rows of nominations into commands upon @p history; nothing is recorded.
ImportPlan planNominationImport(const History& history,
                                const NominationSheet& sheet,
                                const PlanImportOptions& options);

} // namespace kecan::exchange
