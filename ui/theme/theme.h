#pragma once

#include <QFont>
#include <QObject>

class QEvent;

namespace kecan::ui {

enum class ThemeMode
{
    System, ///< light or dark as the desktop is
    Light,
    Dark,
};

/// Looks of the whole program: colours, style and size of the text. One for the application.
class Theme final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSmallestText = 100;
    static constexpr int kLargestText = 200;
    static constexpr int kTextStep = 10;

    /// Remembers the font and palette of the desktop before anything is changed.
    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    /// Size of the text in percent of the desktop's. @unit percent
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    /// Kept within kSmallestText and kLargestText.
    void setTextPercent(int percent);
    [[nodiscard]] bool isDark() const { return m_dark; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();

    ThemeMode m_mode = ThemeMode::System;
    int m_textPercent = kSmallestText;
    bool m_dark = false;
    bool m_applying = false;
    QFont m_font;
};

/// The first family with every letter of Vietnamese: the desktop's own where it has them.
QFont interfaceFont();

} // namespace kecan::ui
