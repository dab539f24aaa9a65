#pragma once

#include "core/exchange/csv_reader.h"

#include <QString>

/// A table written down as CSV; an empty one when it cannot be read.
inline kecan::exchange::RawTable tableOf(const QString& csv)
{
    return kecan::exchange::parseCsv(csv.toUtf8()).valueOr({});
}
