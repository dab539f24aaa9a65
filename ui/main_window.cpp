#include "ui/main_window.h"

#include "ui/findings/why_dialog.h"
#include "ui/search/palette.h"
#include "ui/services/preferences.h"
#include "ui/shell/as_of_bar.h"
#include "ui/shell/change_log.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/welcome_view.h"
#include "ui/texts/anomaly_texts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/wheel_guard.h"

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

QString droppedStore(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    const QString file = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return QFileInfo(file).suffix().compare(u"kecan"_s, Qt::CaseInsensitive) == 0 ? file
                                                                                  : QString();
}

/// The name of an act in a menu: an ampersand in it is no mnemonic.
QString forMenu(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

MainWindow::MainWindow(const WindowServices& services, StoreAccess access, Actor actor)
    : m_services(services)
    , m_errors(services.dialogs)
    , m_viewSettings(services.theme, services.language, services.preferences, m_actions, nullptr)
    , m_context(services.clock.today())
    , m_commands(m_context, m_errors)
    , m_session(std::move(access), services.clock, std::move(actor))
    , m_stores(m_session, services.dialogs, m_errors, services.preferences, services.clock, *this)
    , m_pageServices{m_context,
                     m_actions,
                     services.dialogs,
                     m_errors,
                     m_jobs,
                     services.preferences,
                     m_commands}
    , m_pageEntries(allPages())
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(themeIcon(u"app"_s, palette()));
    setAcceptDrops(true);
    setMinimumSize(760, 480);
    qApp->installEventFilter(new WheelGuard(this));
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

bool MainWindow::openDemo()
{
    if (!m_stores.openDemo()) {
        return false;
    }
    m_context.setDay(m_session.lastEventDay());
    return true;
}

void MainWindow::enterPage(int index)
{
    m_navigation->setCurrent(index);
    m_rooms->setCurrentIndex(index);
    updateActions();
    updateUndo();
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
    m_stores.backUpDaily();
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
        m_stores.open(file);
    }
}

void MainWindow::makeWidgets()
{
    auto* menu = new MainMenu(m_actions, m_pageEntries, m_services.preferences, this);
    connect(menu, &MainMenu::pageChosen, this, &MainWindow::enterPage);
    setMenuBar(menu);
    connect(menu, &MainMenu::recentChosen, &m_stores, &StoreActs::open);
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

    for (const PageEntry& entry : m_pageEntries) {
        Page* page = entry.make(m_pageServices, m_rooms);
        page->setObjectName(entry.id);
        m_rooms->addWidget(page);
        m_pages.push_back(page);
        connect(page, &Page::actionsChanged, this, &MainWindow::updateActions);
        connect(page, &Page::actionsChanged, this, &MainWindow::updateUndo);
        connect(page, &Page::said, this, [this](const QString& what) { m_status->say(what); });
        connect(page, &Page::countChanged, this, &MainWindow::updateCount);
    }
    enterPage(0);
    new Palette(m_context, m_actions, this);
}

void MainWindow::connectParts()
{
    connect(&m_actions, &ActionCatalogue::triggered, this, &MainWindow::run);
    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::enterPage);
    connect(m_welcome, &WelcomeView::fileChosen, &m_stores, &StoreActs::open);
    connect(&m_stores, &StoreActs::recentChanged, m_welcome, &WelcomeView::refresh);
    connect(&m_stores, &StoreActs::said, m_status, &StatusLine::say);
    connect(m_status, &StatusLine::warningsWanted, this, [this] {
        m_services.dialogs.showNote(tr("Records to check"),
                                    AnomalyTexts::listOf(m_session.workspace()->history()));
    });
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
        m_stores.askForNew();
        return true;
    case ActionId::OpenStore:
        m_stores.askToOpen();
        return true;
    case ActionId::OpenDemo:
        openDemo();
        return true;
    case ActionId::BackUp:
        m_stores.backUp();
        return true;
    case ActionId::Restore:
        m_stores.restore();
        return true;
    case ActionId::ChangeLog:
        (new ChangeLog(m_pageServices, this))->show();
        return true;
    case ActionId::WhyNot:
        (new WhyDialog(m_pageServices, currentPage()->askedAbout(), this))->show();
        return true;
    case ActionId::Undo:
        if (currentPage()->ownUndo()) {
            currentPage()->undoOwn();
        } else {
            m_commands.undo();
        }
        return true;
    case ActionId::Redo:
        if (currentPage()->ownUndo()) {
            currentPage()->redoOwn();
        } else {
            m_commands.redo();
        }
        return true;
    case ActionId::Quit:
        close();
        return true;
    case ActionId::Shortcuts:
        m_services.dialogs.showNote(tr("Keyboard shortcuts"),
                                    shortcutTable(m_actions, m_pageEntries));
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
    m_actions.action(ActionId::BackUp)->setEnabled(m_stores.canBackUp());
    m_actions.action(ActionId::Restore)->setEnabled(m_stores.canRestore());
    m_actions.action(ActionId::ChangeLog)->setEnabled(open);
    m_actions.action(ActionId::WhyNot)->setEnabled(open);
    for (const ActionSpec& spec : allActions()) {
        if (spec.scope == ActionScope::Day) {
            m_actions.action(spec.id)->setEnabled(open);
        } else if (spec.scope == ActionScope::Page) {
            m_actions.action(spec.id)->setEnabled(open && page->can(spec.id));
        }
    }
    updateCount();
}

void MainWindow::updateCount()
{
    m_status->setCount(m_session.workspace() ? currentPage()->count() : std::nullopt);
}

void MainWindow::updateUndo()
{
    const QUndoStack& stack = m_commands.stack();
    const OwnUndo names =
        currentPage()->ownUndo().value_or(OwnUndo{stack.canUndo() ? stack.undoText() : QString(),
                                                  stack.canRedo() ? stack.redoText() : QString()});
    QAction* undo = m_actions.action(ActionId::Undo);
    undo->setEnabled(!names.undo.isEmpty());
    undo->setText(names.undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(forMenu(names.undo)));
    QAction* redo = m_actions.action(ActionId::Redo);
    redo->setEnabled(!names.redo.isEmpty());
    redo->setText(names.redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(forMenu(names.redo)));
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
