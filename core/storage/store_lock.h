#pragma once

#include "core/history/event.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QString>

#include <memory>

namespace kecan::storage {

/// The right to write to a store file: one program at a time has it, on this machine or another.
/// FILE.lock is the lock, FILE.holder says who has it; a lock left by a program that is no longer
/// running is taken over.
class StoreLock final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::StoreLock)

public:
    /// Null when another program has it, or the folder cannot be written to.
    static std::unique_ptr<StoreLock> acquire(const QString& storeFile, const Actor& actor);
    /// Who has it, "an.nv on PC-12"; empty when nobody has.
    static QString holderOf(const QString& storeFile);

    ~StoreLock();
    StoreLock(const StoreLock&) = delete;
    StoreLock& operator=(const StoreLock&) = delete;

private:
    explicit StoreLock(const QString& storeFile);
    /// Takes over a lock whose program was killed before it could write who it is.
    bool takeHalfWritten();

    QString m_holderFile;
    QLockFile m_lock;
};

} // namespace kecan::storage
