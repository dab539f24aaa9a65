#pragma once

#include <QString>

#include <cstdint>

namespace kecan::exchange {

enum class ProblemSeverity : std::uint8_t
{
    Warning, ///< the row can be taken as it is, but somebody should look
    Error,   ///< the row cannot be taken
};

/// One thing wrong with one row of a table, said in the user's language.
struct RowProblem
{
    int row = 0;     ///< as the sheet shows it
    QString heading; ///< heading of the column; empty when the row as a whole is meant
    ProblemSeverity severity = ProblemSeverity::Error;
    QString message;

    bool operator==(const RowProblem&) const = default;
};

} // namespace kecan::exchange
