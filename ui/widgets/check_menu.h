#pragma once

#include <QMenu>

namespace kecan::ui {

/// A menu to tick several entries in: it stays open until the user is done.
class CheckMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CheckMenu(QWidget* parent);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace kecan::ui
