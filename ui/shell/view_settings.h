#pragma once

#include "ui/actions/action_catalogue.h"

#include <QObject>

namespace kecan::ui {

class LanguageSwitch;
class Preferences;
class Theme;

/// Theme, size of the text and language by their actions, remembered for the next start.
class ViewSettings final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the settings. Checks the actions that stand for what holds now.
    ViewSettings(Theme& theme,
                 LanguageSwitch& language,
                 Preferences& preferences,
                 const ActionCatalogue& actions,
                 QObject* parent);

    /// Does @p id when it is an action of the view; false when it is another.
    bool run(ActionId id);

private:
    bool runTheme(ActionId id);
    bool runTextSize(ActionId id);
    bool runLanguage(ActionId id);
    void updateActions();

    Theme& m_theme;
    LanguageSwitch& m_language;
    Preferences& m_preferences;
    const ActionCatalogue& m_actions;
};

} // namespace kecan::ui
