#include "core/storage/tables/meta_table.h"

#include "core/storage/statement.h"
#include "core/storage/tables/table_sql.h"

namespace kecan::storage {

namespace {

QString name()
{
    return QStringLiteral("meta");
}

QStringList columns()
{
    return {QStringLiteral("id"),
            QStringLiteral("store_uid"),
            QStringLiteral("application"),
            QStringLiteral("format")};
}

} // namespace

Result<std::optional<MetaRow>> MetaTable::row(Database& database)
{
    KECAN_TRY(Statement query, Statement::prepare(database, selectAllSql(name(), columns())));
    KECAN_CHECK(query.start());
    KECAN_TRY(const bool hasRow, query.next());
    if (!hasRow) {
        return std::optional<MetaRow>();
    }
    Row row(query);
    row.integer();
    const std::optional<Uid> store = row.uid();
    QString application = row.text();
    const int format = row.smallInteger();
    row.require(store.has_value());
    query.finish();
    return row.isDamaged() ? std::optional<MetaRow>()
                           : std::optional<MetaRow>({*store, std::move(application), format});
}

Status MetaTable::insert(Database& database, const MetaRow& row)
{
    KECAN_TRY(Statement statement, Statement::prepare(database, insertSql(name(), columns())));
    statement.bind(std::int64_t{1});
    statement.bind(row.store.text());
    statement.bind(row.application);
    statement.bind(std::int64_t{row.format});
    return statement.execute();
}

} // namespace kecan::storage
