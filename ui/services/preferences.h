#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace kecan::ui {

enum class Language
{
    Vietnamese,
    English,
};

/// "vi", "en".
QString languageCode(Language language);
/// From a code; Vietnamese when it is none we have.
Language languageFromCode(const QString& code);

/// What this user of this computer chose; nothing of the data. @thread GUI
class Preferences final
{
public:
    static constexpr int kRecentFiles = 8;

    /// Kept in @p iniFile, which need not exist.
    explicit Preferences(const QString& iniFile);

    [[nodiscard]] ThemeMode theme() const;
    void setTheme(ThemeMode mode);
    /// @unit percent
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);

    /// Stores opened, the last one first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& file);
    void removeRecentFile(const QString& file);
    void clearRecentFiles();
    /// Store to open at the next start; empty when none was open.
    [[nodiscard]] QString lastStore() const;
    void setLastStore(const QString& file);
    /// Where files were last read or written.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// State of a window or header that @p name stands for; empty when never kept.
    [[nodiscard]] QByteArray state(const QString& name) const;
    void setState(const QString& name, const QByteArray& state);

private:
    mutable QSettings m_settings;
};

} // namespace kecan::ui
