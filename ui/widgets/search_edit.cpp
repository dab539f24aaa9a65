#include "ui/widgets/search_edit.h"

#include <QInputMethodEvent>
#include <QScopedValueRollback>

namespace kecan::ui {

SearchEdit::SearchEdit(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_isComposing) {
            m_composed.clear();
            Q_EMIT soughtChanged(sought());
        }
    });
}

QString SearchEdit::sought() const
{
    return text().insert(cursorPosition(), m_composed);
}

void SearchEdit::setSought(const QString& text)
{
    if (text != sought()) {
        m_composed.clear();
        setText(text);
    }
}

void SearchEdit::inputMethodEvent(QInputMethodEvent* event)
{
    const QString before = sought();
    {
        const QScopedValueRollback guard(m_isComposing, true);
        m_composed = event->preeditString();
        QLineEdit::inputMethodEvent(event);
    }
    if (const QString now = sought(); now != before) {
        Q_EMIT soughtChanged(now);
    }
}

} // namespace kecan::ui
