#pragma once

#include "core/base/clock.h"
#include "core/history/event.h"
#include "core/workspace/workspace.h"
#include "ui/stores/store_access.h"

#include <QObject>
#include <QString>

#include <memory>

class QTemporaryDir;

namespace kecan::ui {

/// The store that is open now, or none. A store that cannot be opened leaves the present one as it
/// is. @thread GUI
class StoreSession final : public QObject
{
    Q_OBJECT

public:
    /// @p clock outlives the session.
    StoreSession(StoreAccess access, const Clock& clock, Actor actor, QObject* parent = nullptr);
    ~StoreSession() override;

    /// @error as StoreAccess::open and Workspace::open()
    Status open(const QString& file);
    /// Replaces a file that stands there. @error as open(); Io when it cannot be replaced
    Status create(const QString& file);
    /// What the store in @p file holds, read from a copy: the file itself is not touched.
    /// @error as open()
    [[nodiscard]] Result<History> peek(const QString& file) const;
    /// That a file can be copied or replaced as it stands. @error Conflict when a program writes it
    [[nodiscard]] Status checkUnused(const QString& file) const;
    /// Puts a copy of @p backup in the place of the store that is open, which is kept as @p aside,
    /// and opens it. @error Conflict when no store of a file is open or another program writes it;
    /// Io and as open(), with the present store as before
    Status restore(const QString& backup, const QString& aside);
    /// Opens the demonstration data as a copy that goes away with the session.
    Status openDemo();

    /// Nothing when no store is open.
    [[nodiscard]] Workspace* workspace() const { return m_workspace.get(); }
    [[nodiscard]] bool isDemo() const { return m_demoFolder != nullptr; }
    /// Path of the store; empty for none and for the demonstration data.
    [[nodiscard]] QString file() const { return m_file; }
    /// The last day on which something happened but the beginning of a term, not after today; today
    /// when nothing did.
    [[nodiscard]] Day lastEventDay() const;
    /// Whether anything was recorded since it was opened.
    [[nodiscard]] bool hasChanged() const;

Q_SIGNALS:
    /// The workspace of before is about to go: nobody may hold on to it.
    void aboutToChange();
    void changed();

private:
    /// Moves @p next to where @p file stands. @error Conflict, Io
    [[nodiscard]] Status putInPlace(const QString& next, const QString& file) const;
    /// Lets go of the store, so that its file can be moved.
    void close();
    Status take(Result<std::unique_ptr<EventStore>> store,
                const QString& file,
                std::unique_ptr<QTemporaryDir> demoFolder);

    StoreAccess m_access;
    const Clock& m_clock;
    Actor m_actor;
    // The folder goes last: the store in it must be closed before.
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<Workspace> m_workspace;
    QString m_file;
    std::size_t m_batchesAtFirst = 0;
};

} // namespace kecan::ui
