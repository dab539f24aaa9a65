#include "ui/widgets/day_edit.h"

#include "core/base/partial_date.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QStyle>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Day> stepped(Day day, const QKeyEvent& event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Up:
        return day.plusDays(1);
    case Qt::Key_Down:
        return day.plusDays(-1);
    case Qt::Key_PageUp:
        return day.plusMonths(control ? 12 : 1);
    case Qt::Key_PageDown:
        return day.plusMonths(control ? -12 : -1);
    default:
        return std::nullopt;
    }
}

} // namespace

DayEdit::DayEdit(Day day, QWidget* parent)
    : QLineEdit(parent)
    , m_day(day)
    , m_calendarAction(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    connect(m_calendarAction, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    setText(m_day.text());
    retranslate();
    m_calendarAction->setIcon(themeIcon(u"calendar"_s, palette()));
}

void DayEdit::setDay(Day day)
{
    m_day = day;
    setText(day.text());
    setProblem({});
}

QSize DayEdit::sizeHint() const
{
    QSize size = QLineEdit::sizeHint();
    size.setWidth(fontMetrics().horizontalAdvance(u"00/00/0000 "_s) + 2 * size.height());
    return size;
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
    if (const std::optional<Day> day = stepped(m_day, *event)) {
        choose(*day);
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        readText();
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        setDay(m_day);
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DayEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason) {
        selectAll();
    }
}

void DayEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        readText();
    }
}

void DayEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_calendarAction) {
        m_calendarAction->setIcon(themeIcon(u"calendar"_s, palette()));
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

void DayEdit::readText()
{
    if (text() == m_day.text()) {
        setProblem({});
        return;
    }
    const Result<PartialDate> date = PartialDate::parse(text());
    if (!date) {
        setProblem(date.error().message);
        return;
    }
    // "As of 2012" means with all that 2012 brought.
    choose(date->latest());
}

void DayEdit::choose(Day day)
{
    const bool other = day != m_day;
    setDay(day);
    if (other) {
        Q_EMIT dayChosen(day);
    }
}

void DayEdit::setProblem(const QString& problem)
{
    if (problem == m_problem) {
        return;
    }
    m_problem = problem;
    setProperty("invalid", !problem.isEmpty());
    setToolTip(problem);
    update();
    Q_EMIT problemChanged(problem);
}

void DayEdit::openCalendar()
{
    delete m_calendar;
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setGridVisible(false);
    QTextCharFormat weekday;
    weekday.setForeground(palette().text());
    for (const auto day : {Qt::Saturday, Qt::Sunday}) {
        calendar->setWeekdayTextFormat(day, weekday);
    }
    calendar->setSelectedDate(m_day.date());
    for (const auto& [name, icon] : {std::pair(u"qt_calendar_prevmonth"_s, u"previous"_s),
                                     std::pair(u"qt_calendar_nextmonth"_s, u"next"_s)}) {
        if (auto* button = calendar->findChild<QToolButton*>(name)) {
            button->setIcon(themeIcon(icon, palette()));
        }
    }
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate date) {
        popup->close();
        choose(Day::fromDate(date));
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::currentPageChanged, this, [this, calendar] {
        markMonth(*calendar);
    });
    markMonth(*calendar);
    m_calendar = popup;
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DayEdit::markMonth(QCalendarWidget& calendar) const
{
    if (!m_isMarked) {
        return;
    }
    QTextCharFormat marked;
    marked.setFontWeight(QFont::Bold);
    marked.setFontUnderline(true);
    marked.setForeground(coloursOf(palette()).accent);
    const QDate first(calendar.yearShown(), calendar.monthShown(), 1);
    for (int i = 0; i < first.daysInMonth(); ++i) {
        const QDate date = first.addDays(i);
        if (m_isMarked(Day::fromDate(date))) {
            calendar.setDateTextFormat(date, marked);
        }
    }
}

void DayEdit::retranslate()
{
    m_calendarAction->setText(tr("Calendar"));
    m_calendarAction->setToolTip(tr("Calendar (F4)"));
}

} // namespace kecan::ui
