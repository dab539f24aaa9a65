#include "core/storage/database.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <utility>

namespace kecan::storage {

Database::Database(const Dialect& dialect, QString name, Access access)
    : m_dialect(dialect)
    , m_name(std::move(name))
    , m_access(access)
{
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>>
Database::open(const Dialect& dialect, const QString& location, Access access)
{
    if (!QSqlDatabase::drivers().contains(dialect.driver())) {
        return Error{.code = ErrorCode::Storage,
                     .message = tr("The part that reads stores is missing: install the package %1.")
                                    .arg(dialect.driverPackage()),
                     .detail = QStringLiteral("no Qt SQL driver %1").arg(dialect.driver())};
    }
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(dialect, name, access));
    QSqlDatabase connection = QSqlDatabase::addDatabase(dialect.driver(), name);
    dialect.aim(connection, location, access);
    if (!connection.open()) {
        const Error error =
            StorageError::from(dialect, connection.lastError(), QStringLiteral("open"));
        connection = {};
        return error;
    }
    connection = {};
    KECAN_CHECK(dialect.prepareSession(*database));
    return database;
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Status Database::execute(const QString& sql)
{
    QSqlQuery query(connection());
    if (!query.exec(sql)) {
        return StorageError::from(m_dialect, query.lastError(), sql);
    }
    return {};
}

Result<std::optional<QString>> Database::value(const QString& sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return StorageError::from(m_dialect, query.lastError(), sql);
    }
    return query.next() ? std::optional<QString>(query.value(0).toString()) : std::nullopt;
}

} // namespace kecan::storage
