#pragma once

#include "core/history/event_store.h"
#include "core/history/snapshot.h"
#include "core/reports/plan_list_report.h"

namespace kecan::ui {

/// What an officer sets for the paper of a plan: the words around the list, and its secrecy mark
/// where it is not that of the plan.
struct PaperHeading
{
    PlanListHeading heading;
    Secrecy secrecy = Secrecy::Secret;
};

/// As last used for @p plan in @p store; for a plan printed for the first time the body, place and
/// signers of the last paper, its own secrecy and the day of @p snapshot. Never fails: what cannot
/// be read is as if never set.
PaperHeading loadPaperHeading(EventStore& store, const Snapshot& snapshot, PlanId plan);
/// Remembers @p heading for the plan with @p planCode and as the start for others.
/// @error Permission, Storage
Status savePaperHeading(EventStore& store, const QString& planCode, const PaperHeading& heading);

/// Where the age bands of the papers of @p plan meet: as the rules in force for it say, so that
/// papers, window and checks count alike. @error as RuleLoader::loadShipped()
Result<AgeBandEdges> paperBands(const Snapshot& snapshot, PlanId plan);

/// "quy-hoach-QH-2016-2021-2012-12-31.pdf": the code of the plan and the day, safe as a file name.
QString planFileName(const QString& planCode, Day day);

} // namespace kecan::ui
