#pragma once

#include "ui/actions/action_catalogue.h"
#include "ui/shell/page_registry.h"

#include <QMenuBar>

#include <map>
#include <vector>

namespace kecan::ui {

class Preferences;

/// The menus, made from the catalogue of actions.
class MainMenu final : public QMenuBar
{
    Q_OBJECT

public:
    /// All of it outlives the menus. The @p pages are entered by Ctrl with their number.
    MainMenu(const ActionCatalogue& actions,
             const std::vector<PageEntry>& pages,
             Preferences& preferences,
             QWidget* parent);

Q_SIGNALS:
    /// A file of the recent ones was picked.
    void recentChosen(const QString& file);
    void pageChosen(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addPages();
    void fillRecent();
    void retranslate();

    const std::vector<PageEntry>& m_pages;
    Preferences& m_preferences;
    std::vector<QAction*> m_pageActions;
    std::map<ActionArea, QMenu*> m_menus;
    QMenu* m_recent = nullptr;
};

/// All actions and pages with their shortcuts as a table in HTML.
QString shortcutTable(const ActionCatalogue& actions, const std::vector<PageEntry>& pages);

} // namespace kecan::ui
