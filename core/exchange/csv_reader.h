#pragma once

#include "core/base/result.h"
#include "core/exchange/raw_table.h"
#include "core/exchange/read_limits.h"

#include <QByteArray>
#include <QChar>
#include <QString>

namespace kecan::exchange {

/// The delimiter that splits the first records of @p text most evenly: comma, semicolon or tab. A
/// first line "sep=;", as Excel understands it, decides.
QChar detectDelimiter(const QString& text);

/// A CSV file as a table: UTF-8 with or without mark, UTF-16 with mark; quoted fields may hold
/// delimiters and line breaks; all cells are texts. Rows are numbered by record, as Excel shows
/// them.
/// @error Format for another encoding, a quote that is never closed, or more than @p limits allow.
Result<RawTable> parseCsv(const QByteArray& bytes, const ReadLimits& limits = {});

/// parseCsv() of a file. @error also NotFound and Io.
Result<RawTable> readCsv(const QString& file, const ReadLimits& limits = {});

} // namespace kecan::exchange
