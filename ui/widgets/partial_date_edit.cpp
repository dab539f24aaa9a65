#include "ui/widgets/partial_date_edit.h"

#include <QEvent>
#include <QFocusEvent>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

PartialDateEdit::PartialDateEdit(QWidget* parent)
    : QLineEdit(parent)
{
    retranslate();
}

Result<std::optional<PartialDate>> PartialDateEdit::date() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        return std::optional<PartialDate>();
    }
    KECAN_TRY(const PartialDate read, PartialDate::parse(typed));
    return std::optional(read);
}

void PartialDateEdit::setDate(const std::optional<PartialDate>& date)
{
    setText(date ? date->text() : QString());
}

QSize PartialDateEdit::sizeHint() const
{
    QSize size = QLineEdit::sizeHint();
    size.setWidth(fontMetrics().horizontalAdvance(u"00/00/0000 "_s) + 2 * size.height());
    return size;
}

void PartialDateEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // As it will be printed, so that a date read otherwise than meant is seen at once.
    const Result<std::optional<PartialDate>> read = date();
    if (read && *read) {
        setText((*read)->text());
    }
}

void PartialDateEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

void PartialDateEdit::retranslate()
{
    setPlaceholderText(tr("day/month/year"));
}

} // namespace kecan::ui
