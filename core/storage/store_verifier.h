#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/history_reader.h"
#include "core/storage/tables/batch_table.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace kecan::storage {

/// Looks for whatever could be wrong with a store; changes nothing.
class StoreVerifier final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::StoreVerifier)

public:
    /// One line per problem, none when all is well. @p database is read in one transaction.
    /// @error Storage and its kin, when it cannot even be looked at
    static Result<QStringList> run(Database& database);

private:
    StoreVerifier(Database& database, HistoryReader reader);

    Status checkFile();
    Status checkHistory();
    Status checkBatch(const BatchRow& batch);
    void checkOrder(const BatchRecord& record);
    /// Steps to the next event and looks at it alone.
    Status advance();

    Database& m_database;
    HistoryReader m_reader;
    QStringList m_problems;
    std::optional<Event> m_event; ///< read but not yet counted to an act
    std::int64_t m_lastEvent = 0;
    std::int64_t m_lastBatch = 0;
    std::int64_t m_nextFirst = 1; ///< event the next act must begin with
    QDateTime m_instant;          ///< of the act before
    QByteArray m_checksum;        ///< of the act before
};

} // namespace kecan::storage
