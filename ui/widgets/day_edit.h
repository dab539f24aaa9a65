#pragma once

#include "core/base/day.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>

class QAction;
class QCalendarWidget;

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

    /// Days the calendar shows as those on which something happened.
    void setMarker(std::function<bool(Day)> isMarked) { m_isMarked = std::move(isMarked); }

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
    void markMonth(QCalendarWidget& calendar) const;
    void retranslate();

    Day m_day;
    QString m_problem;
    QAction* m_calendarAction = nullptr;
    QPointer<QWidget> m_calendar;
    std::function<bool(Day)> m_isMarked;
};

} // namespace kecan::ui
