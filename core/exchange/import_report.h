#pragma once

#include "core/commands/batch_draft.h"
#include "core/exchange/row_problem.h"

#include <QString>

#include <vector>

namespace kecan::exchange {

/// What an import did with one row.
struct RowOutcome
{
    int row = 0;     ///< as the sheet shows it
    QString subject; ///< the person, "Nguyễn Văn Hoà (CB0001)"
    /// Stable English word: "registered", "already-there", "nominated", "seats-set",
    /// "discipline-recorded", "exception-recorded"
    QString action;

    bool operator==(const RowOutcome&) const = default;
};

/// An import ready to be recorded as one act, or the problems that stand against it.
struct ImportPlan
{
    BatchDraft draft;
    std::vector<RowOutcome> outcomes;
    std::vector<RowProblem> problems;
    QStringList createdUnits;     ///< names
    QStringList createdPositions; ///< "Phó Vụ trưởng, Vụ Tổng hợp"

    [[nodiscard]] bool hasErrors() const;
};

} // namespace kecan::exchange
