#pragma once

#include "ui/actions/action_catalogue.h"

#include <QMenuBar>

#include <map>

namespace kecan::ui {

class Preferences;

/// The menus, made from the catalogue of actions.
class MainMenu final : public QMenuBar
{
    Q_OBJECT

public:
    MainMenu(const ActionCatalogue& actions, Preferences& preferences, QWidget* parent);

Q_SIGNALS:
    /// A file of the recent ones was picked.
    void recentChosen(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillRecent();
    void retranslate();

    Preferences& m_preferences;
    std::map<ActionArea, QMenu*> m_menus;
    QMenu* m_recent = nullptr;
};

/// All actions with their shortcuts as a table in HTML.
QString shortcutTable(const ActionCatalogue& actions);

} // namespace kecan::ui
