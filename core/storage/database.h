#pragma once

#include "core/base/result.h"
#include "core/storage/dialect.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>

namespace kecan::storage {

/// One open connection under a name of its own. Statements and transactions on it must be gone
/// before it. @thread bound to the thread that opened it
class Database final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::Database)

public:
    /// @error Storage when Qt has no driver for it, Io, Format
    static Result<std::unique_ptr<Database>>
    open(const Dialect& dialect, const QString& location, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }
    [[nodiscard]] Access access() const { return m_access; }
    /// For statements; keep no copy.
    [[nodiscard]] QSqlDatabase connection() const;

    /// Runs one statement without parameters. @error Storage and its kin
    Status execute(const QString& sql);
    /// First column of the first row, as text; nothing when there is no row.
    Result<std::optional<QString>> value(const QString& sql);

private:
    friend class Transaction;

    Database(const Dialect& dialect, QString name, Access access);

    const Dialect& m_dialect;
    QString m_name;
    Access m_access;
    // State of Transaction: how deep we are, and whether an inner one was rolled back.
    int m_depth = 0;
    bool m_isDoomed = false;
};

} // namespace kecan::storage
