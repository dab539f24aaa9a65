#pragma once

#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/exchange/raw_table.h"

#include <QString>

#include <optional>

namespace kecan::exchange {

/// The cell as one clean line of text; empty for no cell and for the dashes and dots that stand for
/// "nothing" in officers' lists.
QString cellText(const RawCell* cell);

/// What a cell of a date column says.
struct DateReading
{
    std::optional<PartialDate> date; ///< nothing when the cell is empty
    bool fromSerial = false;         ///< the cell showed a bare number of days, not a date
};

/// Reads real dates, typed dates of any precision, bare years and, marked as such, the serial
/// numbers left behind where a date lost its format.
/// @error Validation when it is none of these.
Result<DateReading> cellDate(const RawCell* cell, bool startsIn1904 = false);

/// True for texts a spreadsheet would run as a formula: they begin with "=", "@" or "+".
bool looksLikeFormula(const QString& text);

} // namespace kecan::exchange
