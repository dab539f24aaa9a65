#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

class QSqlError;

namespace kecan::storage {

class Dialect;

/// What a database refused, told by its native code: QSqlError::type() cannot be relied on.
enum class StorageProblem
{
    Unique,
    ForeignKey,
    Constraint, ///< NOT NULL, CHECK, wrong type
    AppendOnly, ///< a trigger guards what was recorded
    Busy,
    ReadOnly,
    DiskFull,
    Disk, ///< the file cannot be read, written or opened
    Corrupt,
    ForeignFile,
    Other,
};

/// Failures of the database in the user's words.
class StorageError
{
    Q_DECLARE_TR_FUNCTIONS(kecan::StorageError)

public:
    /// @p what names the step for the log, e.g. the SQL with its placeholders.
    static Error from(const Dialect& dialect, const QSqlError& error, const QString& what);
    static Error from(StorageProblem problem, const QString& detail);

private:
    static QString message(StorageProblem problem);
};

} // namespace kecan::storage
