#include "ui/stores/store_backups.h"

#include "core/history/event_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BackupTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::StoreBackups)
};

const QString kSuffix = u".kecan"_s;
const QString kUnfinished = u".part"_s;

} // namespace

StoreBackups::StoreBackups(const QString& file)
    : m_folder(file + u".backups"_s)
    , m_name(QFileInfo(file).completeBaseName())
{
}

QStringList StoreBackups::all() const
{
    const QDir folder(m_folder);
    QStringList files;
    const QStringList names = folder.entryList({u"*.kecan"_s}, QDir::Files);
    for (const QString& name : names) {
        const QString iso = name.chopped(kSuffix.size()).mid(m_name.size() + 1);
        if (name.startsWith(m_name + u'-') && Day::fromIso(iso)) {
            files << folder.filePath(name);
        }
    }
    // The day stands in the name, so that the order of names is that of days.
    std::ranges::sort(files, std::greater<>());
    return files;
}

QString StoreBackups::fileOf(Day day) const
{
    return QDir(m_folder).filePath(u"%1-%2"_s.arg(m_name, day.iso()) + kSuffix);
}

Status StoreBackups::make(EventStore& store, Day day) const
{
    if (!QDir().mkpath(m_folder)) {
        return Error{ErrorCode::Io,
                     BackupTexts::tr("The folder “%1” for backups cannot be made.")
                         .arg(QDir::toNativeSeparators(m_folder))};
    }
    KECAN_CHECK(copyStore(store, fileOf(day)));
    const QStringList files = all();
    for (qsizetype i = kKept; i < files.size(); ++i) {
        QFile::remove(files[i]);
    }
    return {};
}

Status copyStore(EventStore& store, const QString& file)
{
    const QString unfinished = file + kUnfinished;
    if (QFileInfo::exists(unfinished) && !QFile::remove(unfinished)) {
        return Error{ErrorCode::Io, BackupTexts::tr("“%1” cannot be replaced.").arg(unfinished)};
    }
    const Status copied = store.backup(unfinished);
    if (!copied) {
        QFile::remove(unfinished);
        return copied;
    }
    if ((QFileInfo::exists(file) && !QFile::remove(file)) || !QFile::rename(unfinished, file)) {
        return Error{
            ErrorCode::Io,
            BackupTexts::tr("“%1” cannot be replaced; the copy is “%2”.").arg(file, unfinished)};
    }
    return {};
}

} // namespace kecan::ui
