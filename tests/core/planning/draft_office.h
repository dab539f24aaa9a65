#pragma once

#include "core/planning/plan_fold.h"
#include "tests/support/history_builder.h"

#include <QStringList>

namespace kecan::test {

/// The small office with the plan "qh" for the term 2016, approved on 01/10/2012: an and binh for
/// head1, cuc for dep1; ranks 1, 5 and 1.
HistoryBuilder plannedOffice();

EntryKey entryKey(const HistoryBuilder& office, QStringView cadre, QStringView position);

/// A draft of the review "rs" of "qh", begun on 01/12/2012.
PlanDraft draftOfReview(const HistoryBuilder& office);

/// What @p draft holds on @p iso, "an head1 1" by post and rank; "(out over-age)" follows where
/// taken out, "(from head1)" where moved.
QStringList entriesOf(const HistoryBuilder& office, const PlanDraft& draft, QStringView iso);

/// One step of @p draft on 01/12/2012. @error as makeStep()
Status step(const HistoryBuilder& office, PlanDraft& draft, std::vector<PlanEdit> edits);

} // namespace kecan::test
