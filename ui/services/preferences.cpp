#include "ui/services/preferences.h"

#include <QDir>
#include <QStandardPaths>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

QString languageCode(Language language)
{
    return language == Language::English ? u"en"_s : u"vi"_s;
}

Language languageFromCode(const QString& code)
{
    return code == u"en"_s ? Language::English : Language::Vietnamese;
}

Preferences::Preferences(const QString& iniFile)
    : m_settings(iniFile, QSettings::IniFormat)
{
}

ThemeMode Preferences::theme() const
{
    const QString text = m_settings.value(u"view/theme"_s).toString();
    return text == u"dark"_s    ? ThemeMode::Dark
           : text == u"light"_s ? ThemeMode::Light
                                : ThemeMode::System;
}

void Preferences::setTheme(ThemeMode mode)
{
    m_settings.setValue(u"view/theme"_s,
                        mode == ThemeMode::Dark    ? u"dark"_s
                        : mode == ThemeMode::Light ? u"light"_s
                                                   : u"system"_s);
}

int Preferences::textPercent() const
{
    return m_settings.value(u"view/textPercent"_s, Theme::kSmallestText).toInt();
}

void Preferences::setTextPercent(int percent)
{
    m_settings.setValue(u"view/textPercent"_s, percent);
}

Language Preferences::language() const
{
    return languageFromCode(m_settings.value(u"view/language"_s).toString());
}

void Preferences::setLanguage(Language language)
{
    m_settings.setValue(u"view/language"_s, languageCode(language));
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value(u"files/recent"_s).toStringList();
}

void Preferences::addRecentFile(const QString& file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    m_settings.setValue(u"files/recent"_s, files.mid(0, kRecentFiles));
}

void Preferences::removeRecentFile(const QString& file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    m_settings.setValue(u"files/recent"_s, files);
}

void Preferences::clearRecentFiles()
{
    m_settings.remove(u"files/recent"_s);
}

QString Preferences::lastStore() const
{
    return m_settings.value(u"files/last"_s).toString();
}

void Preferences::setLastStore(const QString& file)
{
    m_settings.setValue(u"files/last"_s, file);
}

QString Preferences::lastFolder() const
{
    const QString folder = m_settings.value(u"files/folder"_s).toString();
    return !folder.isEmpty() && QDir(folder).exists()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Preferences::setLastFolder(const QString& folder)
{
    m_settings.setValue(u"files/folder"_s, folder);
}

QByteArray Preferences::state(const QString& name) const
{
    return m_settings.value(u"state/"_s + name).toByteArray();
}

void Preferences::setState(const QString& name, const QByteArray& state)
{
    m_settings.setValue(u"state/"_s + name, state);
}

} // namespace kecan::ui
