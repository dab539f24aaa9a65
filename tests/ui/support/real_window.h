#pragma once

#include "app/common/demo_store.h"
#include "tests/ui/support/window_fixture.h"

namespace kecan::test {

/// As the program gets at stores.
inline ui::StoreAccess realAccess(const storage::StoreContext& context)
{
    const auto open = [context](const QString& file,
                                ui::StoreMode mode) -> Result<std::unique_ptr<EventStore>> {
        if (mode == ui::StoreMode::Create) {
            KECAN_TRY(std::unique_ptr<EventStore> made,
                      storage::SqlEventStore::create(file, context));
            return made;
        }
        KECAN_TRY(std::unique_ptr<EventStore> opened,
                  storage::SqlEventStore::open(file, storage::OpenMode::ReadWrite, context));
        return opened;
    };
    const auto demo = [context](const QString& folder) {
        return createDemoStore(folder + QStringLiteral("/demo.kecan"), context);
    };
    return {open, demo};
}

/// A window as the program makes it, upon stores in files.
struct RealWindow
{
    RealWindow(const QTemporaryDir& folder, const QString& user)
        : preferences(folder.filePath(user + QStringLiteral(".ini")))
        , window({clock, dialogs, preferences, theme, language},
                 realAccess({.actor = {user, QStringLiteral("PC-01")}, .clock = clock}),
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
