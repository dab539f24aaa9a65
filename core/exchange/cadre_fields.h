#pragma once

#include "core/base/result.h"
#include "core/exchange/csv_records.h"
#include "core/model/cadre.h"

#include <QString>

namespace kecan::exchange {

/// Sets the field with this English column name ("party_probationary") from its stored word or ISO
/// date, and marks it in the change. @error Format when there is no such field or value
Status setCadreField(CadreChange& change,
                     const CsvRecord& record,
                     const QString& field,
                     const QString& value);

} // namespace kecan::exchange
