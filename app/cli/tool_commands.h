#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

// One function per command; each prints its answer and gives the exit code.

namespace kecan::cli {

ExitCode runNew(const Arguments& arguments);
ExitCode runVerify(const Arguments& arguments);
ExitCode runBackup(const Arguments& arguments);
ExitCode runGenerate(const Arguments& arguments);

ExitCode runUnits(const Arguments& arguments);
ExitCode runStructure(const Arguments& arguments);
ExitCode runHolders(const Arguments& arguments);
ExitCode runCareer(const Arguments& arguments);
ExitCode runSearch(const Arguments& arguments);
ExitCode runPlans(const Arguments& arguments);
ExitCode runPlan(const Arguments& arguments);

ExitCode runCheck(const Arguments& arguments);
ExitCode runWhy(const Arguments& arguments);
ExitCode runRetirement(const Arguments& arguments);
ExitCode runRules(const Arguments& arguments);

ExitCode runImport(const Arguments& arguments);
ExitCode runExport(const Arguments& arguments);

} // namespace kecan::cli
