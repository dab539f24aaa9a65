#include "ui/widgets/check_menu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace kecan::ui {

CheckMenu::CheckMenu(QWidget* parent)
    : QMenu(parent)
{
}

void CheckMenu::mouseReleaseEvent(QMouseEvent* event)
{
    QAction* action = actionAt(event->pos());
    if (action && action->isEnabled() && action->isCheckable()) {
        action->trigger();
        return;
    }
    QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent* event)
{
    QAction* action = activeAction();
    const int key = event->key();
    if (action && action->isEnabled() && action->isCheckable() &&
        (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        action->trigger();
        return;
    }
    QMenu::keyPressEvent(event);
}

} // namespace kecan::ui
