#include "ui/shell/view_settings.h"

#include "ui/services/language_switch.h"
#include "ui/services/preferences.h"
#include "ui/theme/theme.h"

namespace kecan::ui {

ViewSettings::ViewSettings(Theme& theme,
                           LanguageSwitch& language,
                           Preferences& preferences,
                           const ActionCatalogue& actions,
                           QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_language(language)
    , m_preferences(preferences)
    , m_actions(actions)
{
    connect(&m_theme, &Theme::changed, this, &ViewSettings::updateActions);
    connect(&m_language, &LanguageSwitch::changed, this, &ViewSettings::updateActions);
    updateActions();
}

bool ViewSettings::run(ActionId id)
{
    return runTheme(id) || runTextSize(id) || runLanguage(id);
}

bool ViewSettings::runTheme(ActionId id)
{
    if (id != ActionId::ThemeSystem && id != ActionId::ThemeLight && id != ActionId::ThemeDark) {
        return false;
    }
    const ThemeMode mode = id == ActionId::ThemeDark    ? ThemeMode::Dark
                           : id == ActionId::ThemeLight ? ThemeMode::Light
                                                        : ThemeMode::System;
    m_theme.setMode(mode);
    m_preferences.setTheme(mode);
    return true;
}

bool ViewSettings::runTextSize(ActionId id)
{
    int percent = m_theme.textPercent();
    switch (id) {
    case ActionId::TextLarger:
        percent += Theme::kTextStep;
        break;
    case ActionId::TextSmaller:
        percent -= Theme::kTextStep;
        break;
    case ActionId::TextNormal:
        percent = Theme::kSmallestText;
        break;
    default:
        return false;
    }
    m_theme.setTextPercent(percent);
    m_preferences.setTextPercent(m_theme.textPercent());
    return true;
}

bool ViewSettings::runLanguage(ActionId id)
{
    if (id != ActionId::LanguageVietnamese && id != ActionId::LanguageEnglish) {
        return false;
    }
    const Language language =
        id == ActionId::LanguageEnglish ? Language::English : Language::Vietnamese;
    m_language.setLanguage(language);
    m_preferences.setLanguage(language);
    return true;
}

void ViewSettings::updateActions()
{
    const auto check = [this](ActionId id, bool on) { m_actions.action(id)->setChecked(on); };
    check(ActionId::ThemeSystem, m_theme.mode() == ThemeMode::System);
    check(ActionId::ThemeLight, m_theme.mode() == ThemeMode::Light);
    check(ActionId::ThemeDark, m_theme.mode() == ThemeMode::Dark);
    const bool english = m_language.language() == Language::English;
    check(ActionId::LanguageVietnamese, !english);
    check(ActionId::LanguageEnglish, english);
    const int percent = m_theme.textPercent();
    m_actions.action(ActionId::TextLarger)->setEnabled(percent < Theme::kLargestText);
    m_actions.action(ActionId::TextSmaller)->setEnabled(percent > Theme::kSmallestText);
}

} // namespace kecan::ui
