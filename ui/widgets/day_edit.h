#pragma once

#include "core/base/day.h"

#include <QLineEdit>
#include <QPointer>

class QAction;

namespace kecan::ui {

/// A field for a day: typed in any usual style, picked from a calendar, or stepped with the arrow
/// keys. What cannot be read stays in the field, marked, until it is corrected or given up with
/// Esc.
class DayEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(Day day, QWidget* parent = nullptr);

    [[nodiscard]] Day day() const { return m_day; }
    /// Shows @p day; a text that was being typed is given up.
    void setDay(Day day);
    /// Why the text is not a day; empty when it is.
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The user chose a day other than the one shown.
    void dayChosen(kecan::Day day);
    void problemChanged(const QString& problem);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void readText();
    void choose(Day day);
    void setProblem(const QString& problem);
    void openCalendar();
    void retranslate();

    Day m_day;
    QString m_problem;
    QAction* m_calendarAction = nullptr;
    QPointer<QWidget> m_calendar;
};

} // namespace kecan::ui
