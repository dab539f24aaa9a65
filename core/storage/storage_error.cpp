#include "core/storage/storage_error.h"

#include "core/storage/dialect.h"

#include <QSqlError>

namespace kecan::storage {

namespace {

ErrorCode codeOf(StorageProblem problem)
{
    switch (problem) {
    case StorageProblem::Unique:
        return ErrorCode::Conflict;
    case StorageProblem::ReadOnly:
        return ErrorCode::Permission;
    case StorageProblem::Disk:
        return ErrorCode::Io;
    case StorageProblem::Corrupt:
    case StorageProblem::ForeignFile:
        return ErrorCode::Format;
    case StorageProblem::ForeignKey:
    case StorageProblem::Constraint:
    case StorageProblem::AppendOnly:
    case StorageProblem::Busy:
    case StorageProblem::DiskFull:
    case StorageProblem::Other:
        break;
    }
    return ErrorCode::Storage;
}

} // namespace

Error StorageError::from(const Dialect& dialect, const QSqlError& error, const QString& what)
{
    return from(dialect.classify(error.nativeErrorCode()),
                QStringLiteral("%1 [%2] in: %3")
                    .arg(error.databaseText(), error.nativeErrorCode(), what.simplified()));
}

Error StorageError::from(StorageProblem problem, const QString& detail)
{
    return {.code = codeOf(problem), .message = message(problem), .detail = detail};
}

QString StorageError::message(StorageProblem problem)
{
    switch (problem) {
    case StorageProblem::Unique:
        return tr("The store already has this record.");
    case StorageProblem::ForeignKey:
        return tr("The act names a record that is not in the store. Nothing was written.");
    case StorageProblem::Constraint:
        return tr("The act holds a value the store does not allow. Nothing was written.");
    case StorageProblem::AppendOnly:
        return tr("What has been recorded cannot be changed or deleted.");
    case StorageProblem::Busy:
        return tr("Another program is using the store. Try again in a moment.");
    case StorageProblem::ReadOnly:
        return tr("The store can only be read here.");
    case StorageProblem::DiskFull:
        return tr("The disk is full. Nothing was written; make room and try again.");
    case StorageProblem::Disk:
        return tr("The store file could not be read or written. Check the disk or the network.");
    case StorageProblem::Corrupt:
        return tr("The store file is damaged. Work on with its last backup.");
    case StorageProblem::ForeignFile:
        return tr("The file is not a store.");
    case StorageProblem::Other:
        break;
    }
    return tr("The store could not be read or written.");
}

} // namespace kecan::storage
