#include "ui/shell/main_menu.h"

#include "ui/services/preferences.h"

#include <QDir>
#include <QEvent>
#include <QMenu>

#include <algorithm>
#include <array>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Actions before which a menu has a line.
bool beginsGroup(ActionId id)
{
    constexpr std::array kFirst{ActionId::BackUp,
                                ActionId::PreviewPlan,
                                ActionId::Quit,
                                ActionId::Palette,
                                ActionId::Copy,
                                ActionId::NewEvent,
                                ActionId::EstablishUnit,
                                ActionId::EstablishPosition,
                                ActionId::SetOwnLimit,
                                ActionId::NextRow,
                                ActionId::ChooseColumns,
                                ActionId::PreviousChange,
                                ActionId::DayBack,
                                ActionId::MonthBack,
                                ActionId::YearBack,
                                ActionId::About};
    return std::ranges::find(kFirst, id) != kFirst.end();
}

/// Ctrl+1 for the first page; none beyond the ninth.
QKeySequence pageShortcut(std::size_t number)
{
    constexpr std::size_t kKeys = 9;
    return number < kKeys ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + static_cast<int>(number)))
                          : QKeySequence();
}

} // namespace

MainMenu::MainMenu(const ActionCatalogue& actions,
                   const std::vector<PageEntry>& pages,
                   Preferences& preferences,
                   QWidget* parent)
    : QMenuBar(parent)
    , m_pages(pages)
    , m_preferences(preferences)
{
    for (const auto area : {ActionArea::File,
                            ActionArea::Edit,
                            ActionArea::Record,
                            ActionArea::Planning,
                            ActionArea::View,
                            ActionArea::Day,
                            ActionArea::Help}) {
        m_menus[area] = addMenu(QString());
    }
    addPages();
    for (const ActionSpec& spec : allActions()) {
        QMenu*& menu = m_menus[spec.area];
        if (!menu) {
            menu = m_menus[ActionArea::View]->addMenu(QString());
        }
        if (beginsGroup(spec.id)) {
            menu->addSeparator();
        }
        menu->addAction(actions.action(spec.id));
        if (spec.id == ActionId::OpenStore) {
            m_recent = menu->addMenu(QString());
        }
    }
    connect(m_recent, &QMenu::aboutToShow, this, &MainMenu::fillRecent);
    retranslate();
}

void MainMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMenuBar::changeEvent(event);
}

void MainMenu::addPages()
{
    QMenu* view = m_menus[ActionArea::View];
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        QAction* action = view->addAction(QString());
        action->setShortcut(pageShortcut(i));
        connect(action, &QAction::triggered, this, [this, i] {
            Q_EMIT pageChosen(static_cast<int>(i));
        });
        m_pageActions.push_back(action);
    }
    view->addSeparator();
}

void MainMenu::fillRecent()
{
    m_recent->clear();
    const QStringList files = m_preferences.recentFiles();
    for (const QString& file : files) {
        // An ampersand of the path is no mnemonic.
        QString text = QDir::toNativeSeparators(file);
        QAction* action = m_recent->addAction(text.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT recentChosen(file); });
    }
    if (files.isEmpty()) {
        m_recent->addAction(tr("No file yet"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("Forget these files")), &QAction::triggered, this, [this] {
        m_preferences.clearRecentFiles();
    });
}

void MainMenu::retranslate()
{
    for (const auto& [area, menu] : m_menus) {
        menu->setTitle(ActionCatalogue::areaTitle(area));
    }
    m_recent->setTitle(tr("Open &recent"));
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_pageActions[i]->setText(m_pages[i].title());
    }
}

QString shortcutTable(const ActionCatalogue& actions, const std::vector<PageEntry>& pages)
{
    QString rows;
    const auto add = [&rows](const QString& text, const QKeySequence& keys) {
        rows += u"<tr><td style=\"padding:2px 28px 2px 0\">%1</td><td><b>%2</b></td></tr>"_s.arg(
            text.toHtmlEscaped(), keys.toString(QKeySequence::NativeText).toHtmlEscaped());
    };
    for (std::size_t i = 0; i < pages.size(); ++i) {
        add(pages[i].title(), pageShortcut(i));
    }
    for (const ActionSpec& spec : allActions()) {
        const QAction* action = actions.action(spec.id);
        if (!action->shortcut().isEmpty()) {
            add(action->text().remove(u'&'), action->shortcut());
        }
    }
    return u"<table>"_s + rows + u"</table>"_s;
}

} // namespace kecan::ui
