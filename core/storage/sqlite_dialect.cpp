#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/statement.h"

#include <QFile>
#include <QSqlDatabase>
#include <QUrl>

namespace kecan::storage {

namespace {

constexpr int kBusyTimeoutMs = 5'000;

/// Primary result codes of SQLite; an extended code holds one in its low byte.
enum SqliteCode
{
    SqlitePerm = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteConstraint = 19,
    SqliteNotADatabase = 26,
};

/// Extended codes of SqliteConstraint.
enum SqliteConstraintCode
{
    SqliteForeignKey = 787,
    SqlitePrimaryKey = 1555,
    SqliteTrigger = 1811,
    SqliteUnique = 2067,
};

StorageProblem constraintProblem(int code)
{
    switch (code) {
    case SqliteForeignKey:
        return StorageProblem::ForeignKey;
    case SqlitePrimaryKey:
    case SqliteUnique:
        return StorageProblem::Unique;
    case SqliteTrigger:
        return StorageProblem::AppendOnly;
    default:
        return StorageProblem::Constraint;
    }
}

/// Runs a pragma that sets something and checks what it reads back as.
Status require(Database& database, const QString& setting, const QString& pragma, QLatin1String is)
{
    KECAN_TRY(const std::optional<QString> answer, database.value(setting));
    KECAN_TRY(const std::optional<QString> now,
              pragma == setting ? Result<std::optional<QString>>(answer) : database.value(pragma));
    if (now.value_or(QString()).toLower() != is) {
        return StorageError::from(
            StorageProblem::Other,
            QStringLiteral("%1 gives %2").arg(pragma, now.value_or(QStringLiteral("nothing"))));
    }
    return {};
}

class SqliteDialect final : public Dialect
{
public:
    [[nodiscard]] QString driver() const override { return QStringLiteral("QSQLITE"); }
    [[nodiscard]] QString driverPackage() const override
    {
        return QStringLiteral("libqt6sql6-sqlite");
    }
    [[nodiscard]] QString migrationFolder() const override { return QStringLiteral("sqlite"); }

    void aim(QSqlDatabase& connection, const QString& location, Access access) const override
    {
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyTimeoutMs);
        if (access == Access::ReadOnly || access == Access::Frozen) {
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        }
        connection.setDatabaseName(location);
        if (access == Access::Frozen) {
            // Without this SQLite wants to make its files beside the store, which it may not.
            options += QStringLiteral(";QSQLITE_OPEN_URI");
            connection.setDatabaseName(QUrl::fromLocalFile(location).toString(QUrl::FullyEncoded) +
                                       QStringLiteral("?immutable=1"));
        }
        connection.setConnectOptions(options);
    }

    [[nodiscard]] Status prepareSession(Database& database) const override
    {
        KECAN_CHECK(require(database,
                            QStringLiteral("PRAGMA foreign_keys=ON"),
                            QStringLiteral("PRAGMA foreign_keys"),
                            QLatin1String("1")));
        KECAN_CHECK(require(database,
                            QStringLiteral("PRAGMA synchronous=FULL"),
                            QStringLiteral("PRAGMA synchronous"),
                            QLatin1String("2")));
        if (database.access() != Access::ReadWrite) {
            // A visitor has an ordinary connection, so that it tidies up when it is the last.
            KECAN_CHECK(database.execute(QStringLiteral("PRAGMA query_only=ON")));
        }
        // Negative: in KiB.
        KECAN_CHECK(database.execute(QStringLiteral("PRAGMA cache_size=-65536")));
        return database.execute(QStringLiteral("PRAGMA trusted_schema=OFF"));
    }

    [[nodiscard]] Status prepareWriting(Database& database) const override
    {
        const QString wal = QStringLiteral("PRAGMA journal_mode=WAL");
        return require(database, wal, wal, QLatin1String("wal"));
    }

    [[nodiscard]] QString beginRead() const override { return QStringLiteral("BEGIN"); }
    [[nodiscard]] QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }

    [[nodiscard]] StorageProblem classify(const QString& nativeCode) const override
    {
        const int code = nativeCode.toInt();
        constexpr int kPrimary = 0xFF;
        switch (code & kPrimary) {
        case SqliteConstraint:
            return constraintProblem(code);
        case SqliteBusy:
        case SqliteLocked:
            return StorageProblem::Busy;
        case SqlitePerm:
        case SqliteReadOnly:
            return StorageProblem::ReadOnly;
        case SqliteFull:
            return StorageProblem::DiskFull;
        case SqliteIoError:
        case SqliteCannotOpen:
            return StorageProblem::Disk;
        case SqliteCorrupt:
            return StorageProblem::Corrupt;
        case SqliteNotADatabase:
            return StorageProblem::ForeignFile;
        default:
            return StorageProblem::Other;
        }
    }

    [[nodiscard]] Result<bool> hasTable(Database& database, const QString& name) const override
    {
        KECAN_TRY(
            Statement query,
            Statement::prepare(
                database,
                QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?")));
        query.bind(name);
        KECAN_CHECK(query.start());
        KECAN_TRY(const bool isThere, query.next());
        query.finish();
        return isThere;
    }

    [[nodiscard]] Result<QStringList> integrityProblems(Database& database) const override
    {
        KECAN_TRY(QStringList problems,
                  lines(database, QStringLiteral("PRAGMA integrity_check"), 1));
        problems.removeAll(QStringLiteral("ok"));
        KECAN_TRY(const QStringList references,
                  lines(database, QStringLiteral("PRAGMA foreign_key_check"), 3));
        for (const QString& line : references) {
            problems += QStringLiteral("foreign key: %1").arg(line);
        }
        return problems;
    }

    [[nodiscard]] Status copyTo(Database& database, const QString& file) const override
    {
        if (database.access() == Access::ReadWrite) {
            return vacuumInto(database, file);
        }
        // A copy counts as writing, although it leaves the store alone.
        KECAN_CHECK(database.execute(QStringLiteral("PRAGMA query_only=OFF")));
        Status copied = vacuumInto(database, file);
        KECAN_CHECK(database.execute(QStringLiteral("PRAGMA query_only=ON")));
        return copied;
    }

private:
    static Status vacuumInto(const Database& database, const QString& file)
    {
        KECAN_TRY(Statement copy, Statement::prepare(database, QStringLiteral("VACUUM INTO ?")));
        copy.bind(file);
        return copy.execute();
    }

    /// Every row of @p sql as one line of its first @p columns columns.
    static Result<QStringList> lines(Database& database, const QString& sql, int columns)
    {
        KECAN_TRY(Statement query, Statement::prepare(database, sql));
        KECAN_CHECK(query.start());
        QStringList result;
        while (true) {
            KECAN_TRY(const bool hasRow, query.next());
            if (!hasRow) {
                return result;
            }
            Row row(query);
            QStringList cells;
            for (int column = 0; column < columns; ++column) {
                cells += row.text();
            }
            result += cells.join(u' ');
        }
    }
};

} // namespace

const Dialect& sqliteDialect()
{
    static const SqliteDialect kDialect;
    return kDialect;
}

} // namespace kecan::storage
