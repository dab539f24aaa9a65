#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <vector>

namespace kecan::storage {

/// One step of the schema, numbered from 1 without gaps. Once released it is never changed.
struct Migration
{
    int version;
    QString name;   ///< "initial"
    QString script; ///< statements between lines "--;;"

    /// SHA-256 of the script, whatever its line ends, in hexadecimal digits.
    [[nodiscard]] QString checksum() const;
};

/// The steps this program knows for @p dialect, from the resources (":/migrations/sqlite/0001_…").
std::vector<Migration> bundledMigrations(const Dialect& dialect);

/// Brings the schema of a database up to date.
class Migrator final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::Migrator)

public:
    /// @p database outlives it; @p migrations in order.
    Migrator(Database& database, std::vector<Migration> migrations);

    /// Version of the schema in the database, 0 when it has none; writes nothing.
    /// @error Format when a newer program made it, or a step is not the one we know
    Result<int> installedVersion();
    [[nodiscard]] int latestVersion() const { return static_cast<int>(m_migrations.size()); }
    /// Takes the missing steps, each in one transaction. @p now is noted beside them, UTC.
    /// @error as installedVersion(), Storage
    Status migrate(const QDateTime& now);

private:
    Status apply(const Migration& migration, const QDateTime& now);

    Database& m_database;
    std::vector<Migration> m_migrations;
};

} // namespace kecan::storage
