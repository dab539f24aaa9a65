#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace kecan::storage {

/// A store as a file of SQLite, looked at from outside: nothing here changes a byte of it.
class StoreFile
{
    Q_DECLARE_TR_FUNCTIONS(kecan::StoreFile)

public:
    /// That @p file looks like a store, by its first bytes and its length.
    /// @error NotFound, Io (a folder, unreadable), Format (empty, cut short, of another program)
    static Status check(const QString& file);
    /// That @p file can be made: its folder exists and nothing of that name is in the way.
    /// @error Io
    static Status checkAbsent(const QString& file);

    /// Whether we may change it; a file without any right to write is left alone even by those who
    /// could.
    static bool isWritable(const QString& file);
    /// Whether nobody may change it.
    static bool isProtected(const QString& file);
    /// Whether files can be made beside it.
    static bool isFolderWritable(const QString& file);
    /// Whether changes not yet taken into the file itself lie beside it.
    static bool hasPendingChanges(const QString& file);

    /// A name beside @p file that is not in use, to make it under.
    static QString temporaryName(const QString& file);
    /// Gives @p temporary its final name, or removes it. @error Io
    static Status publish(const QString& temporary, const QString& file);
    /// Removes what is left of a file made under a temporary name.
    static void discard(const QString& temporary);
};

} // namespace kecan::storage
