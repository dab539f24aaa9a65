#include "ui/shell/page.h"

namespace kecan::ui {

void Page::expire()
{
    m_isExpired = true;
    if (isVisible()) {
        catchUp();
    }
}

void Page::catchUp()
{
    if (m_isExpired) {
        m_isExpired = false;
        reload();
    }
}

void Page::showEvent(QShowEvent* event)
{
    catchUp();
    QWidget::showEvent(event);
}

} // namespace kecan::ui
