#include "core/storage/tables/schema_migration_table.h"

#include "core/storage/statement.h"
#include "core/storage/tables/table_sql.h"

namespace kecan::storage {

namespace {

QStringList columns()
{
    return {QStringLiteral("version"),
            QStringLiteral("name"),
            QStringLiteral("checksum"),
            QStringLiteral("applied_at")};
}

} // namespace

QString SchemaMigrationTable::name()
{
    return QStringLiteral("schema_migration");
}

Result<std::vector<SchemaMigrationRow>> SchemaMigrationTable::all(Database& database)
{
    KECAN_TRY(Statement query, Statement::prepare(database, selectAllSql(name(), columns())));
    KECAN_CHECK(query.start());
    std::vector<SchemaMigrationRow> rows;
    while (true) {
        KECAN_TRY(const bool hasRow, query.next());
        if (!hasRow) {
            return rows;
        }
        Row row(query);
        const int version = row.smallInteger();
        QString step = row.text();
        QString checksum = row.text();
        rows.push_back({version,
                        std::move(step),
                        std::move(checksum),
                        QDateTime::fromString(row.text(), Qt::ISODateWithMs)});
    }
}

Status SchemaMigrationTable::insert(Database& database, const SchemaMigrationRow& row)
{
    KECAN_TRY(Statement statement, Statement::prepare(database, insertSql(name(), columns())));
    statement.bind(std::int64_t{row.version});
    statement.bind(row.name);
    statement.bind(row.checksum);
    statement.bind(row.appliedAt.toUTC().toString(Qt::ISODateWithMs));
    return statement.execute();
}

} // namespace kecan::storage
