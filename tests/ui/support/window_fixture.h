#pragma once

#include "tests/ui/support/plan_office.h"
#include "tests/ui/support/scripted_dialogs.h"
#include "ui/main_window.h"
#include "ui/services/language_switch.h"
#include "ui/services/preferences.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

class QTreeView;

namespace kecan::test {

/// 31/12/2012, at noon.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime(QDate(2012, 12, 31), QTime(5, 0), Qt::UTC);
    }
    [[nodiscard]] Day today() const override { return Day::fromDate(QDate(2012, 12, 31)); }
};

/// The real main window on the plan office, with dialogs by script. Files whose name begins with
/// "foreign" cannot be opened, "shared" ones are written by somebody else, "empty" ones are empty.
struct WindowFixture
{
    explicit WindowFixture();

    /// Enters the page of this id.
    void enter(const QString& id);

    QString file(const QString& name) const { return folder.filePath(name); }
    /// Makes the file, so that opening it gets as far as the store.
    QString touch(const QString& name) const;

    QTemporaryDir folder;
    FixedClock clock;
    ScriptedDialogs dialogs;
    ui::Preferences preferences;
    ui::Theme theme;
    ui::LanguageSwitch language;
    ui::MainWindow window;
};

/// Key of the current row of a tree over a TreeModel.
QString currentKey(const QTreeView& tree);

} // namespace kecan::test
