#pragma once

#include "core/exchange/fact_table.h"
#include "core/exchange/import_report.h"

namespace kecan::exchange {

/// The decision a row names by its number: the one in the store, else one that is registered with
/// @p on as its day; none where the row names none. @error as decide()
Result<MaybeDocumentId>
decisionOf(BatchDraft& draft, const QString& number, const std::optional<PartialDate>& on);

/// Adds what a row gave, or what is wrong with it.
void finishRow(ImportPlan& import, const FactRow& row, const Result<RowOutcome>& outcome);

} // namespace kecan::exchange
