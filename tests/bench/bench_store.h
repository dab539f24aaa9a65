#pragma once

#include "core/base/clock.h"

#include <QSqlDatabase>
#include <QString>

#include <cstddef>

namespace kecan::bench {

/// Makes a store of an invented office in @p file, which must not exist.
void makeStore(const QString& file, int cadres, const Clock& clock);
/// Every column of every row of what is recorded, as Qt gives it: the number of values.
std::size_t readAllRows(const QSqlDatabase& database);

} // namespace kecan::bench
