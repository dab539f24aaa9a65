#include "core/storage/tables/table_sql.h"

namespace kecan::storage {

QString insertSql(const QString& table, const QStringList& columns)
{
    const QStringList marks(columns.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
}

QString selectAllSql(const QString& table, const QStringList& columns)
{
    return QStringLiteral("SELECT %2 FROM %1 ORDER BY %3")
        .arg(table, columns.join(QStringLiteral(", ")), columns.constFirst());
}

QString selectHighestSql(const QString& table)
{
    return QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM %1").arg(table);
}

} // namespace kecan::storage
