#include "core/exchange/fact_parts.h"

namespace kecan::exchange {

Result<MaybeDocumentId>
decisionOf(BatchDraft& draft, const QString& number, const std::optional<PartialDate>& on)
{
    if (number.isEmpty()) {
        return MaybeDocumentId();
    }
    for (const auto& record : draft.history().derived()->structure->documents) {
        if (record && record->document.number == number) {
            return MaybeDocumentId(record->id);
        }
    }
    const DocumentId id(draft.history().nextDocument());
    DecisionDocument document;
    document.number = number;
    document.signedOn = on;
    KECAN_CHECK(draft.add(RegisterDocument{std::move(document)}));
    return MaybeDocumentId(id);
}

void finishRow(ImportPlan& import, const FactRow& row, const Result<RowOutcome>& outcome)
{
    import.problems.insert(import.problems.end(), row.problems().begin(), row.problems().end());
    if (row.hasFailed()) {
        return;
    }
    if (outcome) {
        import.outcomes.push_back(*outcome);
    } else {
        import.problems.push_back(
            {row.number(), {}, ProblemSeverity::Error, outcome.error().message});
    }
}

} // namespace kecan::exchange
