#pragma once

#include <QString>
#include <QStringList>

namespace kecan::storage {

/// "INSERT INTO table (a, b) VALUES (?, ?)"
QString insertSql(const QString& table, const QStringList& columns);
/// "SELECT a, b FROM table ORDER BY a": every row by its first column, the key.
QString selectAllSql(const QString& table, const QStringList& columns);

/// "SELECT COALESCE(MAX(id), 0) FROM table": 0 when it is empty.
QString selectHighestSql(const QString& table);

} // namespace kecan::storage
