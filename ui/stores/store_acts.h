#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

class QWidget;

namespace kecan::ui {

class DialogService;
class ErrorPresenter;
class Preferences;
class StoreSession;

/// What the menu does with stores: asks, does it through the session, and says what went wrong.
/// @thread GUI
class StoreActs final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the acts; dialogs stand over @p window.
    StoreActs(StoreSession& session,
              DialogService& dialogs,
              const ErrorPresenter& errors,
              Preferences& preferences,
              const Clock& clock,
              QWidget& window);

    /// Each says so when it fails and leaves the present store open. True when it did not.
    bool open(const QString& file);
    bool openDemo();
    /// Opens the store of the last time when it is still there.
    void openLast();
    void askToOpen();
    void askForNew();

    /// Whether the store that is open can be copied or put back.
    [[nodiscard]] bool canBackUp() const;
    [[nodiscard]] bool canRestore() const;
    void backUp();
    /// Shows what a copy holds and, when the user says so, puts it in the place of the store.
    void restore();
    /// Copies the store beside itself when something was recorded, or no copy of today is there
    /// yet. Says so when that fails: nobody should believe in a copy that is not there.
    void backUpDaily();

Q_SIGNALS:
    /// Files opened lately are other ones.
    void recentChanged();
    /// Something was done; @p what says so.
    void said(const QString& what);

private:
    bool took(const Status& opened, const QString& what);
    void putBack(const QString& backup);
    [[nodiscard]] bool mayReplace(const QString& file, const QString& consequence) const;

    StoreSession& m_session;
    DialogService& m_dialogs;
    const ErrorPresenter& m_errors;
    Preferences& m_preferences;
    const Clock& m_clock;
    QWidget& m_window;
    bool m_isRestoring = false;
};

} // namespace kecan::ui
