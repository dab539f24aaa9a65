#include "core/storage/migrator.h"

#include "core/storage/script_splitter.h"
#include "core/storage/tables/schema_migration_table.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <utility>

namespace kecan::storage {

QString Migration::checksum() const
{
    QString text = script;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

std::vector<Migration> bundledMigrations(const Dialect& dialect)
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations/") + dialect.migrationFolder());
    for (const QString& name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        const QString stem = name.chopped(static_cast<int>(qstrlen(".sql")));
        migrations.push_back({.version = stem.section(u'_', 0, 0).toInt(),
                              .name = stem.section(u'_', 1),
                              .script = QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Migrator::Migrator(Database& database, std::vector<Migration> migrations)
    : m_database(database)
    , m_migrations(std::move(migrations))
{
}

Result<int> Migrator::installedVersion()
{
    KECAN_TRY(const bool hasSchema,
              m_database.dialect().hasTable(m_database, SchemaMigrationTable::name()));
    if (!hasSchema) {
        return 0;
    }
    KECAN_TRY(const std::vector<SchemaMigrationRow> rows, SchemaMigrationTable::all(m_database));
    if (rows.size() > m_migrations.size()) {
        return Error{
            .code = ErrorCode::Format,
            .message = tr("The store was made by a newer version of the program. "
                          "Install that version to open it."),
            .detail =
                QStringLiteral("schema %1, we know %2").arg(rows.size()).arg(m_migrations.size())};
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].version != m_migrations[i].version ||
            rows[i].checksum != m_migrations[i].checksum()) {
            return Error{.code = ErrorCode::Format,
                         .message = tr("The structure of the store is not the one this program "
                                       "makes. Ask for help; nothing was changed."),
                         .detail = QStringLiteral("migration %1 %2 has another checksum")
                                       .arg(rows[i].version)
                                       .arg(rows[i].name)};
        }
    }
    return static_cast<int>(rows.size());
}

Status Migrator::migrate(const QDateTime& now)
{
    KECAN_TRY(const int installed, installedVersion());
    if (m_migrations.empty()) {
        return Error{.code = ErrorCode::Bug,
                     .message = tr("The program is incomplete; install it again."),
                     .detail = QStringLiteral("no migrations in the resources")};
    }
    for (auto i = static_cast<std::size_t>(installed); i < m_migrations.size(); ++i) {
        KECAN_CHECK(apply(m_migrations[i], now));
    }
    return {};
}

Status Migrator::apply(const Migration& migration, const QDateTime& now)
{
    KECAN_TRY(Transaction transaction, Transaction::beginWrite(m_database));
    for (const QString& statement : splitScript(migration.script)) {
        KECAN_CHECK(m_database.execute(statement));
    }
    KECAN_CHECK(SchemaMigrationTable::insert(m_database,
                                             {.version = migration.version,
                                              .name = migration.name,
                                              .checksum = migration.checksum(),
                                              .appliedAt = now}));
    return transaction.commit();
}

} // namespace kecan::storage
