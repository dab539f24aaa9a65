#include "ui/stores/store_session.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

StoreSession::StoreSession(StoreAccess access, const Clock& clock, Actor actor, QObject* parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_clock(clock)
    , m_actor(std::move(actor))
{
}

StoreSession::~StoreSession() = default;

Status StoreSession::open(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (!QFileInfo::exists(path)) {
        return Error{ErrorCode::NotFound, tr("There is no file “%1”.").arg(path)};
    }
    if (m_workspace && path == m_file) {
        return {};
    }
    return take(m_access.open(path, StoreMode::Open), path, nullptr);
}

Status StoreSession::create(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (m_workspace && path == m_file) {
        return Error{ErrorCode::Conflict, tr("The store “%1” is the one that is open.").arg(path)};
    }
    if (!QFileInfo::exists(path)) {
        return take(m_access.open(path, StoreMode::Create), path, nullptr);
    }
    KECAN_CHECK(checkUnused(path));
    // The old file steps aside and comes back when the new one cannot be made.
    const QString aside = path + u".replaced"_s;
    if (QFileInfo::exists(aside) || !QFile::rename(path, aside)) {
        return Error{ErrorCode::Io, tr("The file “%1” cannot be replaced.").arg(path)};
    }
    const Status made = take(m_access.open(path, StoreMode::Create), path, nullptr);
    if (made) {
        QFile::remove(aside);
    } else {
        QFile::remove(path);
        QFile::rename(aside, path);
    }
    return made;
}

Result<History> StoreSession::peek(const QString& file) const
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.kecan"_s);
    if (!QFileInfo::exists(file)) {
        return Error{ErrorCode::NotFound, tr("There is no file “%1”.").arg(file)};
    }
    KECAN_CHECK(checkUnused(file));
    if (!folder.isValid() || !QFile::copy(file, copy)) {
        return Error{ErrorCode::Io, tr("The file “%1” cannot be read.").arg(file)};
    }
    KECAN_TRY(const std::unique_ptr<EventStore> store, m_access.open(copy, StoreMode::Open));
    KECAN_TRY(RecordedHistory recorded, store->load());
    return History(std::move(recorded));
}

Status StoreSession::restore(const QString& backup, const QString& aside)
{
    if (!m_workspace || m_file.isEmpty() || m_workspace->isReadOnly()) {
        return Error{ErrorCode::Conflict,
                     tr("Only a store that this program has open for writing can be restored.")};
    }
    if (QFileInfo::exists(aside)) {
        return Error{ErrorCode::Io, tr("“%1” exists already.").arg(aside)};
    }
    const QString file = m_file;
    // First a whole copy of what is there, while it is open: then nothing can be lost.
    KECAN_CHECK(m_workspace->store().backup(aside));
    const QString next = file + u".restored"_s;
    QFile::remove(next);
    if (!QFile::copy(backup, next)) {
        return Error{ErrorCode::Io, tr("The file “%1” cannot be read.").arg(backup)};
    }
    close();
    const Status swapped = putInPlace(next, file);
    const Status opened = swapped ? open(file) : swapped;
    if (opened) {
        return {};
    }
    QFile::remove(next);
    if (swapped || !QFileInfo::exists(file)) {
        QFile::remove(file);
        QFile::copy(aside, file);
    }
    if (!open(file)) {
        Q_EMIT changed();
        return Error{ErrorCode::Io,
                     tr("The store could not be put back; it is whole in “%1”.").arg(aside)};
    }
    return opened;
}

Status StoreSession::putInPlace(const QString& next, const QString& file) const
{
    // A program that only reads the store may still hold on to it.
    KECAN_CHECK(checkUnused(file));
    if (!QFile::remove(file) || !QFile::rename(next, file)) {
        return Error{ErrorCode::Io, tr("The file “%1” cannot be replaced.").arg(file)};
    }
    return {};
}

Status StoreSession::openDemo()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid()) {
        return Error{ErrorCode::Io,
                     tr("No temporary folder could be made for the demonstration data."),
                     folder->errorString()};
    }
    Result<std::unique_ptr<EventStore>> store = m_access.openDemo(folder->path());
    return take(std::move(store), {}, std::move(folder));
}

Status StoreSession::checkUnused(const QString& file) const
{
    if (m_access.isInUse && m_access.isInUse(file)) {
        return Error{ErrorCode::Conflict,
                     tr("“%1” is open in a program, or one ended without closing it. Open it and "
                        "close it again, or choose another file.")
                         .arg(QFileInfo(file).fileName())};
    }
    return {};
}

Day StoreSession::lastEventDay() const
{
    const Day today = m_clock.today();
    std::optional<Day> last;
    if (m_workspace) {
        for (const Event& event : m_workspace->history().events()) {
            // A term is known years ahead; its first day is no act.
            if (event.kind != EventKind::TermOpened && event.effectiveOn <= today &&
                (!last || *last < event.effectiveOn)) {
                last = event.effectiveOn;
            }
        }
    }
    return last.value_or(today);
}

bool StoreSession::hasChanged() const
{
    return m_workspace && m_workspace->history().batches().size() != m_batchesAtFirst;
}

void StoreSession::close()
{
    Q_EMIT aboutToChange();
    m_workspace.reset();
    m_file.clear();
}

Status StoreSession::take(Result<std::unique_ptr<EventStore>> store,
                          const QString& file,
                          std::unique_ptr<QTemporaryDir> demoFolder)
{
    if (!store) {
        return store.error();
    }
    KECAN_TRY(std::unique_ptr<Workspace> workspace,
              Workspace::open(*std::move(store), m_clock, m_actor));
    Q_EMIT aboutToChange();
    m_workspace = std::move(workspace);
    m_demoFolder = std::move(demoFolder);
    m_file = file;
    m_batchesAtFirst = m_workspace->history().batches().size();
    Q_EMIT changed();
    return {};
}

} // namespace kecan::ui
