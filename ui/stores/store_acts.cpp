#include "ui/stores/store_acts.h"

#include "ui/services/dialog_service.h"
#include "ui/services/error_presenter.h"
#include "ui/services/preferences.h"
#include "ui/stores/restore_dialog.h"
#include "ui/stores/store_backups.h"
#include "ui/stores/store_session.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSuffix = u"kecan"_s;

} // namespace

StoreActs::StoreActs(StoreSession& session,
                     DialogService& dialogs,
                     const ErrorPresenter& errors,
                     Preferences& preferences,
                     const Clock& clock,
                     QWidget& window)
    : m_session(session)
    , m_dialogs(dialogs)
    , m_errors(errors)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_window(window)
{
    connect(&session, &StoreSession::aboutToChange, this, [this] {
        // The copy that is put back may be that of today.
        if (!m_isRestoring) {
            backUpDaily();
        }
    });
}

bool StoreActs::open(const QString& file)
{
    const bool opened = took(m_session.open(file), QFileInfo(file).fileName());
    if (!opened && !QFileInfo::exists(file)) {
        m_preferences.removeRecentFile(file);
        Q_EMIT recentChanged();
    }
    return opened;
}

bool StoreActs::openDemo()
{
    return took(m_session.openDemo(), tr("Demonstration data"));
}

void StoreActs::openLast()
{
    const QString file = m_preferences.lastStore();
    if (!file.isEmpty() && QFileInfo::exists(file)) {
        open(file);
    }
}

void StoreActs::askToOpen()
{
    const std::optional<QString> file =
        m_dialogs.fileToOpen({.title = tr("Open a store"),
                              .startAt = m_preferences.lastFolder(),
                              .kinds = {tr("Kế Cận stores (*.kecan)"), tr("All files (*)")},
                              .suffix = kSuffix});
    if (file) {
        open(*file);
    }
}

void StoreActs::askForNew()
{
    const QDir folder(m_preferences.lastFolder());
    const std::optional<QString> file =
        m_dialogs.fileToSave({.title = tr("New store"),
                              .startAt = folder.filePath(tr("cadres") + u'.' + kSuffix),
                              .kinds = {tr("Kế Cận stores (*.kecan)")},
                              .suffix = kSuffix});
    if (file && mayReplace(*file,
                           tr("An empty store takes its place; everything in the old one is "
                              "lost."))) {
        took(m_session.create(*file), QFileInfo(*file).fileName());
    }
}

bool StoreActs::canBackUp() const
{
    return m_session.workspace() != nullptr;
}

bool StoreActs::canRestore() const
{
    return m_session.workspace() && !m_session.file().isEmpty() &&
           !m_session.workspace()->isReadOnly();
}

void StoreActs::backUp()
{
    const QString name =
        m_session.isDemo() ? tr("cadres") : QFileInfo(m_session.file()).completeBaseName();
    const std::optional<QString> file = m_dialogs.fileToSave(
        {.title = tr("Back up the store"),
         .startAt = QDir(m_preferences.lastFolder())
                        .filePath(u"%1-%2.%3"_s.arg(name, m_clock.today().iso(), kSuffix)),
         .kinds = {tr("Kế Cận stores (*.kecan)")},
         .suffix = kSuffix});
    if (!file) {
        return;
    }
    if (QFileInfo(*file).absoluteFilePath() == m_session.file()) {
        m_errors.present(tr("No backup was made"),
                         Error{ErrorCode::Conflict,
                               tr("“%1” is the store itself.").arg(QFileInfo(*file).fileName())},
                         tr("The store is as before."));
        return;
    }
    if (!mayReplace(*file, tr("The backup takes its place."))) {
        return;
    }
    const Status unused = m_session.checkUnused(*file);
    const Status copied = unused ? copyStore(m_session.workspace()->store(), *file) : unused;
    if (copied) {
        Q_EMIT said(tr("Backed up to %1").arg(QDir::toNativeSeparators(*file)));
    } else {
        m_errors.present(tr("No backup was made"), copied.error(), tr("The store is as before."));
    }
}

void StoreActs::restore()
{
    const StoreBackups backups(m_session.file());
    const QStringList daily = backups.all();
    const std::optional<QString> file = m_dialogs.fileToOpen(
        {.title = tr("Restore from a backup"),
         .startAt = daily.isEmpty() ? m_preferences.lastFolder() : daily.front(),
         .kinds = {tr("Kế Cận stores (*.kecan)"), tr("All files (*)")},
         .suffix = kSuffix});
    if (file) {
        putBack(*file);
    }
}

void StoreActs::backUpDaily()
{
    if (!canRestore()) {
        return;
    }
    const StoreBackups backups(m_session.file());
    const Day today = m_clock.today();
    if (!m_session.hasChanged() && QFileInfo::exists(backups.fileOf(today))) {
        return;
    }
    const Status unused = m_session.checkUnused(backups.fileOf(today));
    const Status made = unused ? backups.make(m_session.workspace()->store(), today) : unused;
    if (!made) {
        m_errors.present(tr("No daily backup was made"),
                         made.error(),
                         tr("The store itself is as it should be."));
    }
}

bool StoreActs::took(const Status& opened, const QString& what)
{
    if (!opened) {
        m_errors.present(tr("“%1” was not opened").arg(what),
                         opened.error(),
                         m_session.workspace() ? tr("The store that was open stays open; nothing "
                                                    "in it has changed.")
                                               : tr("Nothing was changed."));
        return false;
    }
    const QString file = m_session.file();
    if (!file.isEmpty()) {
        m_preferences.addRecentFile(file);
        m_preferences.setLastFolder(QFileInfo(file).absolutePath());
        m_preferences.setLastStore(file);
        Q_EMIT recentChanged();
    }
    return true;
}

void StoreActs::putBack(const QString& backup)
{
    const QString name = QFileInfo(backup).fileName();
    const Result<History> copy = m_session.peek(backup);
    if (!copy) {
        m_errors.present(
            tr("“%1” cannot be restored").arg(name), copy.error(), tr("The store is as before."));
        return;
    }
    const auto present = std::make_unique<const History>(m_session.workspace()->history());
    auto* dialog = new RestoreDialog(*present, *copy, backup, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &QDialog::accepted, this, [this, backup, name] {
        const QString now = m_clock.nowUtc().toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
        const QString aside =
            u"%1/%2-%3-%4.%5"_s.arg(QFileInfo(m_session.file()).absolutePath(),
                                    QFileInfo(m_session.file()).completeBaseName(),
                                    u"before-restore"_s,
                                    now,
                                    kSuffix);
        m_isRestoring = true;
        const Status done = m_session.restore(backup, aside);
        m_isRestoring = false;
        if (done) {
            Q_EMIT said(tr("Restored from %1; the store of before is %2")
                            .arg(name, QFileInfo(aside).fileName()));
        } else {
            m_errors.present(tr("“%1” cannot be restored").arg(name),
                             done.error(),
                             tr("The store is as before."));
        }
    });
    dialog->open();
}

bool StoreActs::mayReplace(const QString& file, const QString& consequence) const
{
    return !QFileInfo::exists(file) ||
           m_dialogs.confirm({.title = tr("Replace the file"),
                              .text = tr("“%1” already exists.").arg(QFileInfo(file).fileName()),
                              .consequence = consequence,
                              .yes = tr("Replace")});
}

} // namespace kecan::ui
