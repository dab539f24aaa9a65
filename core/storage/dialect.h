#pragma once

#include "core/base/result.h"
#include "core/storage/storage_error.h"

#include <QString>
#include <QStringList>

class QSqlDatabase;

namespace kecan::storage {

class Database;

/// How a connection may use its database.
enum class Access
{
    ReadWrite,
    Visiting, ///< reads only, beside somebody who may be writing
    ReadOnly, ///< may not write: the file or its folder is protected
    Frozen,   ///< and nobody else can be writing
};

/// Every difference between the databases a store can live in; all other SQL is the same for all.
/// Stateless. @thread any
class Dialect
{
public:
    virtual ~Dialect() = default;
    Dialect(const Dialect&) = delete;
    Dialect& operator=(const Dialect&) = delete;

    /// Name of the Qt driver, and of the Debian package that brings it.
    [[nodiscard]] virtual QString driver() const = 0;
    [[nodiscard]] virtual QString driverPackage() const = 0;
    /// Folder of its migrations in the resources.
    [[nodiscard]] virtual QString migrationFolder() const = 0;

    /// Tells a connection, not yet open, where its database is.
    virtual void aim(QSqlDatabase& connection, const QString& location, Access access) const = 0;
    /// Sets up an open connection and reads back that it took; changes nothing stored.
    [[nodiscard]] virtual Status prepareSession(Database& database) const = 0;
    /// Makes the stored settings right for writing. Call it only on what is surely a store.
    [[nodiscard]] virtual Status prepareWriting(Database& database) const = 0;

    [[nodiscard]] virtual QString beginRead() const = 0;
    [[nodiscard]] virtual QString beginWrite() const = 0;

    [[nodiscard]] virtual StorageProblem classify(const QString& nativeCode) const = 0;
    [[nodiscard]] virtual Result<bool> hasTable(Database& database, const QString& name) const = 0;
    /// One line per problem of the file or of its references.
    [[nodiscard]] virtual Result<QStringList> integrityProblems(Database& database) const = 0;
    /// Writes a complete copy to the new file @p file.
    [[nodiscard]] virtual Status copyTo(Database& database, const QString& file) const = 0;

protected:
    Dialect() = default;
};

/// SQLite, the store in one file.
const Dialect& sqliteDialect();

/// Tells a store from every other SQLite file: "KCAN" in the header of the file.
inline constexpr quint32 kSqliteApplicationId = 0x4B43414E;

} // namespace kecan::storage
