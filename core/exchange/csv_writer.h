#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QChar>
#include <QString>
#include <QStringList>

#include <vector>

namespace kecan::exchange {

struct CsvOptions
{
    QChar delimiter = u',';
    /// Without the mark Excel takes UTF-8 for the encoding of the computer.
    bool byteOrderMark = true;
    /// Puts an apostrophe before texts a spreadsheet would run as a formula; numbers stay.
    bool guardFormulas = false;
};

/// @p rows as CSV in UTF-8 with CRLF line ends; fields are quoted where needed.
QByteArray csvBytes(const std::vector<QStringList>& rows, const CsvOptions& options = {});

/// Writes csvBytes() to @p file, whole or not at all. @error Io.
Status
writeCsv(const QString& file, const std::vector<QStringList>& rows, const CsvOptions& options = {});

} // namespace kecan::exchange
