#include "core/storage/store_lock.h"

#include <QFile>
#include <QFileInfo>

namespace kecan::storage {

namespace {

QString lockFile(const QString& storeFile)
{
    return storeFile + QStringLiteral(".lock");
}

QString holderFile(const QString& storeFile)
{
    return storeFile + QStringLiteral(".holder");
}

QString firstLine(const QString& text)
{
    return text.section(u'\n', 0, 0);
}

} // namespace

StoreLock::StoreLock(const QString& storeFile)
    : m_holderFile(holderFile(storeFile))
    , m_lock(lockFile(storeFile))
{
    // Never by age: an officer may leave the program open for days.
    m_lock.setStaleLockTime(0);
}

StoreLock::~StoreLock()
{
    if (m_lock.isLocked()) {
        QFile::remove(m_holderFile);
    }
}

std::unique_ptr<StoreLock> StoreLock::acquire(const QString& storeFile, const Actor& actor)
{
    std::unique_ptr<StoreLock> lock(new StoreLock(storeFile));
    if (!lock->m_lock.tryLock(0) && !lock->takeHalfWritten()) {
        return nullptr;
    }
    QFile holder(lock->m_holderFile);
    if (holder.open(QIODevice::WriteOnly)) {
        holder.write(QStringLiteral("%1\n%2\n")
                         .arg(firstLine(actor.user), firstLine(actor.workstation))
                         .toUtf8());
    }
    return lock;
}

bool StoreLock::takeHalfWritten()
{
    // A program that is killed as it locks leaves a file without its name, which would lock the
    // store for ever. One that is at it right now is done in a moment.
    constexpr int kWriting = 300; // milliseconds
    const auto isHalfWritten = [this] {
        qint64 process = 0;
        QString host;
        QString program;
        return !m_lock.getLockInfo(&process, &host, &program);
    };
    return isHalfWritten() &&
           (m_lock.tryLock(kWriting) ||
            (isHalfWritten() && m_lock.removeStaleLockFile() && m_lock.tryLock(0)));
}

QString StoreLock::holderOf(const QString& storeFile)
{
    if (!QFileInfo::exists(lockFile(storeFile))) {
        return {};
    }
    QLockFile lock(lockFile(storeFile));
    lock.setStaleLockTime(0);
    if (lock.tryLock(0)) {
        return {};
    }
    QFile holder(holderFile(storeFile));
    if (holder.open(QIODevice::ReadOnly)) {
        const QString text = QString::fromUtf8(holder.read(1024));
        const QString user = text.section(u'\n', 0, 0);
        const QString workstation = text.section(u'\n', 1, 1);
        if (!user.isEmpty() && !workstation.isEmpty()) {
            return tr("%1 on %2").arg(user, workstation);
        }
    }
    qint64 process = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&process, &host, &program) && !host.isEmpty()
               ? tr("a program on %1").arg(host)
               : tr("another program");
}

} // namespace kecan::storage
