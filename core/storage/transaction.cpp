#include "core/storage/transaction.h"

#include <utility>

namespace kecan::storage {

Transaction::Transaction(Database& database)
    : m_database(&database)
{
    ++database.m_depth;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database) {
        m_database->m_isDoomed = true;
        close();
    }
}

Result<Transaction> Transaction::beginRead(Database& database)
{
    return begin(database, database.dialect().beginRead());
}

Result<Transaction> Transaction::beginWrite(Database& database)
{
    return begin(database, database.dialect().beginWrite());
}

Result<Transaction> Transaction::begin(Database& database, const QString& sql)
{
    if (database.m_depth == 0) {
        KECAN_CHECK(database.execute(sql));
    }
    return Transaction(database);
}

Status Transaction::commit()
{
    if (m_database->m_isDoomed || m_database->m_depth > 1) {
        const bool isDoomed = m_database->m_isDoomed;
        close();
        return isDoomed ? Status(StorageError::from(StorageProblem::Other,
                                                    QStringLiteral("inner transaction undone")))
                        : Status();
    }
    Status status = m_database->execute(QStringLiteral("COMMIT"));
    m_database->m_isDoomed = !status;
    close();
    return status;
}

void Transaction::close()
{
    Database* database = std::exchange(m_database, nullptr);
    --database->m_depth;
    if (database->m_depth == 0 && std::exchange(database->m_isDoomed, false)) {
        // It may be rolled back already, e.g. by SQLite on a full disk; then there is nothing to
        // do.
        static_cast<void>(database->execute(QStringLiteral("ROLLBACK")));
    }
}

} // namespace kecan::storage
