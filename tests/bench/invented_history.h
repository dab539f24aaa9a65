#pragma once

#include "core/history/history.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace kecan::bench {

/// The history of an invented office of @p cadres people, without a store.
History inventedHistory(int cadres);

/// A connection of the name @p name to @p location, for baselines; ends the program without one.
QSqlDatabase openBaseline(const QString& name, const QString& location);
/// Runs @p sql; ends the program when it fails.
void run(QSqlQuery& query, const QString& sql);
void runPrepared(QSqlQuery& query);

} // namespace kecan::bench
