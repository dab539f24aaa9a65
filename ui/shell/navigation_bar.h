#pragma once

#include "ui/shell/page_registry.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace kecan::ui {

/// One room in the navigation: icon and title, the chosen one marked by ground and bar.
class NavigationButton final : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(QString iconName, QWidget* parent);

    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_iconName;
    bool m_compact = false;
};

/// The rooms at the left edge of the window. Up and Down move between them, Alt is not used.
class NavigationBar final : public QWidget
{
    Q_OBJECT

public:
    NavigationBar(const std::vector<PageEntry>& pages, QWidget* parent);

    void setCurrent(int index);
    /// Only icons, where the window is narrow for its text.
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(int index);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    const std::vector<PageEntry>& m_pages;
    std::vector<NavigationButton*> m_buttons;
};

} // namespace kecan::ui
