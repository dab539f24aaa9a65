#pragma once

#include "core/storage/database.h"

#include <optional>

namespace kecan::storage {

/// A transaction, rolled back unless committed. Begun inside another one it is part of that: what
/// the inner one does is durable only when the outermost commits, and undoing an inner one undoes
/// all.
class Transaction final
{
public:
    /// For reading one consistent state of several tables.
    static Result<Transaction> beginRead(Database& database);
    /// Takes the right to write at once: a reader that turns writer midway can be refused.
    static Result<Transaction> beginWrite(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    /// @error Storage and its kin; everything is rolled back then
    Status commit();

private:
    explicit Transaction(Database& database);
    static Result<Transaction> begin(Database& database, const QString& sql);
    void close();

    Database* m_database; ///< null when over
};

} // namespace kecan::storage
