#pragma once

#include "app/common/window_access.h"
#include "tests/ui/support/window_fixture.h"

namespace kecan::test {

/// A window as the program makes it, upon stores in files.
struct RealWindow
{
    RealWindow(const QTemporaryDir& folder, const QString& user)
        : preferences(folder.filePath(user + QStringLiteral(".ini")))
        , window({clock, dialogs, preferences, theme, language},
                 windowAccess({.actor = {user, QStringLiteral("PC-01")}, .clock = clock}),
                 {user, QStringLiteral("PC-01")})
    {
        window.resize(1366, 768);
        window.show();
    }

    /// Enters the page of this id.
    void enter(const QString& id)
    {
        const auto found = std::ranges::find(window.pages(), id, &ui::PageEntry::id);
        Q_ASSERT(found != window.pages().end());
        window.enterPage(static_cast<int>(found - window.pages().begin()));
    }

    FixedClock clock;
    ScriptedDialogs dialogs;
    ui::Preferences preferences;
    ui::Theme theme;
    ui::LanguageSwitch language;
    ui::MainWindow window;
};

} // namespace kecan::test
