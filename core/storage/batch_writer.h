#pragma once

#include "core/history/event.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/tables/batch_table.h"
#include "core/storage/tables/identity_table.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace kecan::storage {

/// Writes acts; every statement is prepared once and used again.
class BatchWriter final
{
public:
    /// @p database outlives it. @error Storage and its kin
    static Result<BatchWriter> make(Database& database);

    /// The last act written, by whomever; nothing in a new store.
    Result<std::optional<BatchRow>> last();
    /// Writes a whole act inside the transaction of the caller. @error Storage and its kin
    Status write(const BatchRow& batch, std::span<const Event> events);
    /// Tells that what was written since the last call stands. Without it, it is taken for undone.
    void confirm() { m_known = m_written; }
    /// Tells that somebody else may have written.
    void forget() { m_known.reset(); }

private:
    /// Highest id of every identity.
    using Highest = std::array<std::int64_t, kIdentities.size()>;

    BatchWriter(Database& database, Statement insertBatch, Statement insertEvent, Statement last);

    Result<Highest> highest();
    Status writeIdentities(const BatchRow& batch, std::span<const Event> events);
    Status writeBody(EventId event, const EventDetail& detail);

    Database& m_database;
    Statement m_insertBatch;
    Statement m_insertEvent;
    Statement m_selectLast;
    std::vector<Statement> m_insertIdentity; ///< by Identity
    std::vector<Statement> m_insertBody;     ///< by alternative of EventDetail
    std::optional<Highest> m_known;          ///< identities surely in the store
    std::optional<Highest> m_written;        ///< with those of the act being written
};

} // namespace kecan::storage
