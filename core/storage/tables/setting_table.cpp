#include "core/storage/tables/setting_table.h"

#include "core/storage/statement.h"

namespace kecan::storage {

Result<std::optional<QString>> SettingTable::value(Database& database, const QString& name)
{
    KECAN_TRY(
        Statement query,
        Statement::prepare(database, QStringLiteral("SELECT value FROM setting WHERE name = ?")));
    query.bind(name);
    KECAN_CHECK(query.start());
    KECAN_TRY(const bool hasRow, query.next());
    if (!hasRow) {
        return std::optional<QString>();
    }
    std::optional<QString> value = Row(query).text();
    query.finish();
    return value;
}

Status SettingTable::set(Database& database, const QString& name, const QString& value)
{
    KECAN_TRY(Statement statement,
              Statement::prepare(database,
                                 QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) "
                                                "ON CONFLICT (name) DO UPDATE SET value = "
                                                "excluded.value")));
    statement.bind(name);
    statement.bind(value);
    return statement.execute();
}

Result<QStringList> SettingTable::names(Database& database, const QString& prefix)
{
    KECAN_TRY(Statement query,
              Statement::prepare(database,
                                 QStringLiteral("SELECT name FROM setting WHERE substr(name, 1, "
                                                "length(?)) = ? ORDER BY name")));
    query.bind(prefix);
    query.bind(prefix);
    KECAN_CHECK(query.start());
    QStringList names;
    for (;;) {
        KECAN_TRY(const bool hasRow, query.next());
        if (!hasRow) {
            return names;
        }
        names.append(Row(query).text());
    }
}

Status SettingTable::remove(Database& database, const QString& name)
{
    KECAN_TRY(Statement statement,
              Statement::prepare(database, QStringLiteral("DELETE FROM setting WHERE name = ?")));
    statement.bind(name);
    return statement.execute();
}

} // namespace kecan::storage
