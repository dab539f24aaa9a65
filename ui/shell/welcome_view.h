#pragma once

#include "ui/actions/action_catalogue.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QCommandLinkButton;
class QLabel;
class QVBoxLayout;

namespace kecan::ui {

class Preferences;

/// What the window shows while no store is open: the ways to begin.
class WelcomeView final : public QWidget
{
    Q_OBJECT

public:
    WelcomeView(const ActionCatalogue& actions, const Preferences& preferences, QWidget* parent);

    /// Takes the recent files anew.
    void refresh();

Q_SIGNALS:
    void fileChosen(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addStart(ActionId id, const QString& icon);
    void retranslate();
    void showRecent();

    struct Start
    {
        ActionId id;
        QString icon;
        QCommandLinkButton* button;
    };

    const ActionCatalogue& m_actions;
    const Preferences& m_preferences;
    QLabel* m_sign = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_purpose = nullptr;
    QLabel* m_recentTitle = nullptr;
    QVBoxLayout* m_starts = nullptr;
    QVBoxLayout* m_recent = nullptr;
    std::vector<Start> m_startButtons;
};

} // namespace kecan::ui
