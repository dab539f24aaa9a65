#pragma once

#include "core/base/error.h"

#include <QJsonValue>
#include <QString>

namespace kecan::cli {

/// What the program ends with; see docs/cli.md.
enum class ExitCode
{
    Done = 0,
    Findings = 1, ///< findings, or nothing found where that matters
    Usage = 2,
    Failed = 3,    ///< the operation failed and nothing was changed
    Unwritten = 4, ///< the operation was done, but its answer could not be written
};

/// A line of UTF-8 to standard output.
void print(const QString& line);
void printJson(const QJsonValue& value);
/// A line of UTF-8 to standard error.
void complain(const QString& line);
/// @p code, or Unwritten after saying so, when some of what was printed could not be written.
ExitCode afterPrinting(ExitCode code);
/// Says what is wrong; Usage for a mistake in the command line, else Failed.
ExitCode fail(const Error& error);

} // namespace kecan::cli
