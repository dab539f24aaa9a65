#include "core/storage/store_file.h"

#include "core/storage/dialect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

namespace kecan::storage {

namespace {

// The header of an SQLite file: https://www.sqlite.org/fileformat.html §1.3
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kChangeCounterAt = 24;
constexpr qsizetype kPageCountAt = 28;
constexpr qsizetype kApplicationIdAt = 68;
constexpr qsizetype kVersionValidForAt = 92;

QByteArrayView magic()
{
    return {"SQLite format 3", 16};
}

quint32 bigEndian32(const QByteArray& header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

/// Length the file must have at least; 0 when the header does not tell.
qint64 statedLength(const QByteArray& header)
{
    if (bigEndian32(header, kChangeCounterAt) != bigEndian32(header, kVersionValidForAt)) {
        return 0;
    }
    const auto stated = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    constexpr qint64 kLargestPage = 65'536;
    const qint64 pageSize = stated == 1 ? kLargestPage : qint64{stated};
    return pageSize * bigEndian32(header, kPageCountAt);
}

QString shownName(const QString& file)
{
    return QFileInfo(file).fileName();
}

bool hasAnyWriteRight(const QString& path)
{
    // Not WriteUser, which tells what we could do: an administrator could do anything.
    constexpr QFileDevice::Permissions kWrite =
        QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    return (QFile::permissions(path) & kWrite) != 0;
}

QStringList companions(const QString& file)
{
    return {file + QStringLiteral("-wal"),
            file + QStringLiteral("-shm"),
            file + QStringLiteral("-journal")};
}

} // namespace

Status StoreFile::check(const QString& file)
{
    const QFileInfo info(file);
    if (!info.exists()) {
        return Error{.code = ErrorCode::NotFound,
                     .message = tr("There is no file \"%1\".").arg(shownName(file))};
    }
    if (info.isDir()) {
        return Error{.code = ErrorCode::Io,
                     .message = tr("\"%1\" is a folder, not a store.").arg(shownName(file))};
    }
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        return Error{.code = ErrorCode::Io,
                     .message = tr("\"%1\" cannot be read.").arg(shownName(file)),
                     .detail = device.errorString()};
    }
    const QByteArray header = device.read(kHeaderSize);
    if (header.isEmpty()) {
        return Error{.code = ErrorCode::Format,
                     .message = tr("\"%1\" is empty; it is not a store.").arg(shownName(file))};
    }
    if (header.size() < kHeaderSize || !header.startsWith(magic()) ||
        bigEndian32(header, kApplicationIdAt) != kSqliteApplicationId) {
        return Error{.code = ErrorCode::Format,
                     .message = tr("\"%1\" is not a store of this program. It was left unchanged.")
                                    .arg(shownName(file))};
    }
    if (device.size() < statedLength(header) && !hasPendingChanges(file)) {
        return Error{
            .code = ErrorCode::Format,
            .message = tr("\"%1\" is damaged: its end is missing. Work on with the last "
                          "backup.")
                           .arg(shownName(file)),
            .detail =
                QStringLiteral("%1 of %2 bytes").arg(device.size()).arg(statedLength(header))};
    }
    return {};
}

Status StoreFile::checkAbsent(const QString& file)
{
    const QFileInfo info(file);
    if (info.exists() || info.isSymLink()) {
        return Error{.code = ErrorCode::Io,
                     .message = tr("\"%1\" is already there.").arg(shownName(file))};
    }
    if (!info.dir().exists()) {
        return Error{.code = ErrorCode::Io,
                     .message = tr("There is no folder \"%1\".").arg(info.dir().dirName())};
    }
    for (const QString& companion : companions(file)) {
        // A store would take them for its own.
        if (QFileInfo::exists(companion)) {
            return Error{.code = ErrorCode::Io,
                         .message = tr("\"%1\" is left of an earlier store of that name; "
                                       "choose another name.")
                                        .arg(shownName(companion))};
        }
    }
    return {};
}

bool StoreFile::isWritable(const QString& file)
{
    return QFileInfo(file).isWritable() && hasAnyWriteRight(file);
}

bool StoreFile::isProtected(const QString& file)
{
    return !hasAnyWriteRight(file);
}

bool StoreFile::isFolderWritable(const QString& file)
{
    const QString folder = QFileInfo(file).absolutePath();
    return QFileInfo(folder).isWritable() && hasAnyWriteRight(folder);
}

bool StoreFile::hasPendingChanges(const QString& file)
{
    return QFileInfo(file + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(file + QStringLiteral("-journal")).size() > 0;
}

QString StoreFile::temporaryName(const QString& file)
{
    return QStringLiteral("%1.%2.part")
        .arg(QFileInfo(file).absoluteFilePath(),
             QUuid::createUuid().toString(QUuid::Id128).left(8));
}

Status StoreFile::publish(const QString& temporary, const QString& file)
{
    QFile made(temporary);
    if (made.rename(file)) {
        return {};
    }
    const QString why = made.errorString();
    discard(temporary);
    return Error{.code = ErrorCode::Io,
                 .message = tr("\"%1\" could not be written.").arg(shownName(file)),
                 .detail = why};
}

void StoreFile::discard(const QString& temporary)
{
    QFile::remove(temporary);
    for (const QString& companion : companions(temporary)) {
        QFile::remove(companion);
    }
}

} // namespace kecan::storage
