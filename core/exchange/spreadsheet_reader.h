#pragma once

#include "core/base/result.h"
#include "core/exchange/raw_table.h"
#include "core/exchange/read_limits.h"

#include <QString>

#include <vector>

namespace kecan::exchange {

/// Every worksheet of an .xlsx workbook in the order of its tabs: values as stored (formulas give
/// their last result), dates recognised by their number format, merged ranges kept. Chart sheets
/// are left out.
/// @error NotFound or Io when the file cannot be read; Format when it is not a workbook (the
/// message says what it is instead), password-protected, damaged, or larger than @p limits.
Result<std::vector<RawTable>> readWorkbook(const QString& file, const ReadLimits& limits = {});

/// Tables of a workbook or a CSV file, by content and not by name.
/// @error as readWorkbook() and readCsv().
Result<std::vector<RawTable>> readTables(const QString& file, const ReadLimits& limits = {});

/// Whole content of @p file. @error NotFound, Io; Format when larger than @p limits.
Result<QByteArray> readWholeFile(const QString& file, const ReadLimits& limits);

} // namespace kecan::exchange
