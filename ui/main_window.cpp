#include "ui/main_window.h"

#include "ui/search/palette.h"
#include "ui/services/preferences.h"
#include "ui/shell/as_of_bar.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/welcome_view.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kWindowState = u"window"_s;
const QString kSuffix = u"kecan"_s;

QString droppedStore(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    const QString file = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return QFileInfo(file).suffix().compare(kSuffix, Qt::CaseInsensitive) == 0 ? file : QString();
}

} // namespace

MainWindow::MainWindow(const WindowServices& services, StoreAccess access, Actor actor)
    : m_services(services)
    , m_errors(services.dialogs)
    , m_viewSettings(services.theme, services.language, services.preferences, m_actions, nullptr)
    , m_context(services.clock.today())
    , m_commands(m_context, m_errors)
    , m_session(std::move(access), services.clock, std::move(actor))
    , m_pageEntries(allPages())
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(themeIcon(u"app"_s, palette()));
    setAcceptDrops(true);
    setMinimumSize(760, 480);
    makeWidgets();
    connectParts();
    if (!restoreGeometry(services.preferences.state(kWindowState))) {
        resize(1280, 760);
    }
    sessionChanged();
}

MainWindow::~MainWindow()
{
    m_context.setWorkspace(nullptr);
}

bool MainWindow::openStore(const QString& file)
{
    const bool opened = took(m_session.open(file), QFileInfo(file).fileName());
    if (!opened && !QFileInfo::exists(file)) {
        m_services.preferences.removeRecentFile(file);
        m_welcome->refresh();
    }
    return opened;
}

bool MainWindow::openDemo()
{
    if (!took(m_session.openDemo(), tr("Demonstration data"))) {
        return false;
    }
    m_context.setDay(m_session.lastEventDay());
    return true;
}

void MainWindow::newStore()
{
    const QDir folder(m_services.preferences.lastFolder());
    const std::optional<QString> file =
        m_services.dialogs.fileToSave({.title = tr("New store"),
                                       .startAt = folder.filePath(tr("cadres") + u'.' + kSuffix),
                                       .kinds = {tr("Kế Cận stores (*.kecan)")},
                                       .suffix = kSuffix});
    if (!file) {
        return;
    }
    if (QFileInfo::exists(*file) &&
        !m_services.dialogs.confirm(
            {.title = tr("Replace the file"),
             .text = tr("“%1” already exists.").arg(QFileInfo(*file).fileName()),
             .consequence =
                 tr("An empty store takes its place; everything in the old one is lost."),
             .yes = tr("Replace")})) {
        return;
    }
    took(m_session.create(*file), QFileInfo(*file).fileName());
}

void MainWindow::openLastStore()
{
    const QString file = m_services.preferences.lastStore();
    if (!file.isEmpty() && QFileInfo::exists(file)) {
        openStore(file);
    }
}

void MainWindow::enterPage(int index)
{
    m_navigation->setCurrent(index);
    m_rooms->setCurrentIndex(index);
    updateActions();
}

void MainWindow::reveal(const Subject& subject)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->reveal(subject)) {
            enterPage(static_cast<int>(i));
            m_pages[i]->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions.retranslate();
        updateUndo();
        updateTitle();
    } else if (event->type() == QEvent::PaletteChange) {
        m_actions.refreshIcons();
    } else if (event->type() == QEvent::FontChange) {
        updateNavigation();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_jobs.isRunning() && !m_services.dialogs.confirm(
                                  {.title = tr("Work is still running"),
                                   .text = m_jobs.title(),
                                   .consequence = tr("Closing stops it; nothing half done stays."),
                                   .yes = tr("Stop and close")})) {
        event->ignore();
        return;
    }
    m_services.preferences.setState(kWindowState, saveGeometry());
    m_services.preferences.setLastStore(m_session.file());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    updateNavigation();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedStore(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = droppedStore(*event->mimeData());
    if (!file.isEmpty()) {
        event->acceptProposedAction();
        openStore(file);
    }
}

void MainWindow::makeWidgets()
{
    auto* menu = new MainMenu(m_actions, m_services.preferences, this);
    setMenuBar(menu);
    connect(menu, &MainMenu::recentChosen, this, &MainWindow::openStore);
    m_status = new StatusLine(m_context, m_jobs, this);
    setStatusBar(m_status);

    m_content = new QStackedWidget(this);
    setCentralWidget(m_content);
    m_welcome = new WelcomeView(m_actions, m_services.preferences, m_content);
    m_content->addWidget(m_welcome);

    auto* office = new QWidget(m_content);
    auto* sides = new QHBoxLayout(office);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    m_navigation = new NavigationBar(m_pageEntries, office);
    sides->addWidget(m_navigation);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    m_asOf = new AsOfBar(m_context, m_actions, office);
    m_rooms = new QStackedWidget(office);
    column->addWidget(m_asOf);
    column->addWidget(m_rooms, 1);
    sides->addLayout(column, 1);
    m_content->addWidget(office);

    const PageServices pageServices{m_context,
                                    m_actions,
                                    m_services.dialogs,
                                    m_errors,
                                    m_jobs,
                                    m_services.preferences,
                                    m_commands};
    for (const PageEntry& entry : m_pageEntries) {
        Page* page = entry.make(pageServices, m_rooms);
        page->setObjectName(entry.id);
        m_rooms->addWidget(page);
        m_pages.push_back(page);
        connect(page, &Page::actionsChanged, this, &MainWindow::updateActions);
        connect(page, &Page::countChanged, this, &MainWindow::updateActions);
    }
    enterPage(0);
    new Palette(m_context, m_actions, this);
}

void MainWindow::connectParts()
{
    connect(&m_actions, &ActionCatalogue::triggered, this, &MainWindow::run);
    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::enterPage);
    connect(m_welcome, &WelcomeView::fileChosen, this, &MainWindow::openStore);
    connect(&m_context, &ViewContext::revealWanted, this, &MainWindow::reveal);
    connect(&m_commands, &CommandRunner::stackChanged, this, &MainWindow::updateUndo);
    connect(&m_commands, &CommandRunner::said, this, [this](const QString& what) {
        m_status->say(what);
    });
    // Pages let go of the workspace before it goes.
    connect(&m_session, &StoreSession::aboutToChange, this, [this] {
        m_context.setWorkspace(nullptr);
    });
    connect(&m_session, &StoreSession::changed, this, &MainWindow::sessionChanged);
}

void MainWindow::run(ActionId id)
{
    if (runOnWindow(id) || m_viewSettings.run(id)) {
        return;
    }
    if (currentPage()->can(id)) {
        currentPage()->run(id);
    } else {
        m_asOf->run(id);
    }
}

bool MainWindow::runOnWindow(ActionId id)
{
    switch (id) {
    case ActionId::NewStore:
        newStore();
        return true;
    case ActionId::OpenStore:
        askForStore();
        return true;
    case ActionId::OpenDemo:
        openDemo();
        return true;
    case ActionId::Undo:
        m_commands.undo();
        return true;
    case ActionId::Redo:
        m_commands.redo();
        return true;
    case ActionId::Quit:
        close();
        return true;
    case ActionId::Shortcuts:
        m_services.dialogs.showNote(tr("Keyboard shortcuts"), shortcutTable(m_actions));
        return true;
    case ActionId::About:
        m_services.dialogs.showNote(
            tr("About Kế Cận"),
            tr("<b>Kế Cận %1</b><p>Cadre planning and rotation.</p><p>Works without a network: no "
               "data leave this computer.</p>")
                .arg(QApplication::applicationVersion()));
        return true;
    default:
        return false;
    }
}

void MainWindow::askForStore()
{
    const std::optional<QString> file = m_services.dialogs.fileToOpen(
        {.title = tr("Open a store"),
         .startAt = m_services.preferences.lastFolder(),
         .kinds = {tr("Kế Cận stores (*.kecan)"), tr("All files (*)")},
         .suffix = kSuffix});
    if (file) {
        openStore(*file);
    }
}

bool MainWindow::took(const Status& opened, const QString& what)
{
    if (!opened) {
        m_errors.present(tr("“%1” was not opened").arg(what),
                         opened.error(),
                         m_session.workspace()
                             ? tr("The store that was open stays open; nothing in "
                                  "it has changed.")
                             : tr("Nothing was changed."));
        return false;
    }
    const QString file = m_session.file();
    if (!file.isEmpty()) {
        m_services.preferences.addRecentFile(file);
        m_services.preferences.setLastFolder(QFileInfo(file).absolutePath());
        m_services.preferences.setLastStore(file);
    }
    return true;
}

void MainWindow::sessionChanged()
{
    m_context.setWorkspace(m_session.workspace());
    m_content->setCurrentIndex(m_session.workspace() ? 1 : 0);
    m_welcome->refresh();
    if (m_session.workspace()) {
        currentPage()->setFocus(Qt::OtherFocusReason);
    }
    updateActions();
    updateUndo();
    updateTitle();
}

void MainWindow::updateActions()
{
    const bool open = m_session.workspace() != nullptr;
    const Page* page = currentPage();
    for (const ActionSpec& spec : allActions()) {
        if (spec.scope == ActionScope::Day) {
            m_actions.action(spec.id)->setEnabled(open);
        } else if (spec.scope == ActionScope::Page) {
            m_actions.action(spec.id)->setEnabled(open && page->can(spec.id));
        }
    }
    m_status->setCount(open ? page->count() : std::nullopt);
}

void MainWindow::updateUndo()
{
    const QUndoStack& stack = m_commands.stack();
    QAction* undo = m_actions.action(ActionId::Undo);
    undo->setEnabled(stack.canUndo());
    undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    QAction* redo = m_actions.action(ActionId::Redo);
    redo->setEnabled(stack.canRedo());
    redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
}

void MainWindow::updateTitle()
{
    const QString store = m_session.isDemo() ? tr("Demonstration data")
                                             : QFileInfo(m_session.file()).completeBaseName();
    setWindowTitle(m_session.workspace() ? u"%1 – Kế Cận"_s.arg(store) : u"Kế Cận"_s);
}

void MainWindow::updateNavigation()
{
    m_navigation->setCompact(width() < fontMetrics().height() * 58);
}

Page* MainWindow::currentPage() const
{
    return m_pages[static_cast<std::size_t>(m_rooms->currentIndex())];
}

} // namespace kecan::ui
