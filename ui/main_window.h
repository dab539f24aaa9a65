#pragma once

#include "ui/services/command_runner.h"
#include "ui/services/error_presenter.h"
#include "ui/services/job_controller.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/view_context.h"
#include "ui/shell/view_settings.h"
#include "ui/stores/store_acts.h"
#include "ui/stores/store_session.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace kecan::ui {

class AsOfBar;
class LanguageSwitch;
class NavigationBar;
class Preferences;
class StatusLine;
class Theme;
class WelcomeView;

/// What the window is built upon; all of it outlives the window.
struct WindowServices
{
    const Clock& clock;
    DialogService& dialogs;
    Preferences& preferences;
    Theme& theme;
    LanguageSwitch& language;
};

/// Frame of the program: navigation, day of view, pages, status. No page knows it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WindowServices& services, StoreAccess access, Actor actor);
    ~MainWindow() override;

    /// Each says so when it fails and leaves the present store open. True when it did not.
    bool openStore(const QString& file) { return m_stores.open(file); }
    /// On the last day on which something happened.
    bool openDemo();

    [[nodiscard]] StoreActs& stores() { return m_stores; }

    [[nodiscard]] ViewContext& context() { return m_context; }
    [[nodiscard]] const StoreSession& session() const { return m_session; }
    [[nodiscard]] ActionCatalogue& actions() { return m_actions; }
    [[nodiscard]] const JobController& jobs() const { return m_jobs; }
    [[nodiscard]] CommandRunner& commands() { return m_commands; }
    /// The rooms there are, and the one that is entered.
    [[nodiscard]] const std::vector<PageEntry>& pages() const { return m_pageEntries; }
    void enterPage(int index);
    /// Enters the page that shows @p subject; nothing happens when none does.
    void reveal(const Subject& subject);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeWidgets();
    void connectParts();
    void run(ActionId id);
    bool runOnWindow(ActionId id);
    void sessionChanged();
    void updateActions();
    void updateCount();
    void updateUndo();
    void updateTitle();
    void updateNavigation();
    [[nodiscard]] Page* currentPage() const;

    WindowServices m_services;
    ErrorPresenter m_errors;
    JobController m_jobs;
    ActionCatalogue m_actions;
    ViewSettings m_viewSettings;
    ViewContext m_context;
    CommandRunner m_commands;
    StoreSession m_session;
    StoreActs m_stores;
    PageServices m_pageServices;
    std::vector<PageEntry> m_pageEntries;
    std::vector<Page*> m_pages;
    NavigationBar* m_navigation = nullptr;
    AsOfBar* m_asOf = nullptr;
    QStackedWidget* m_rooms = nullptr;   ///< pages
    QStackedWidget* m_content = nullptr; ///< welcome, or bar and pages
    WelcomeView* m_welcome = nullptr;
    StatusLine* m_status = nullptr;
};

} // namespace kecan::ui
