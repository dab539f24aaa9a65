#include "ui/shell/year_strip.h"

#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

namespace kecan::ui {

namespace {

constexpr int kNear = 4;  ///< pixels within which a click means the day of a tick
constexpr int kMany = 10; ///< records from which a tick is full height
constexpr int kMargin = 6;

} // namespace

YearStrip::YearStrip(QWidget* parent)
    : QWidget(parent)
    , m_day(0)
    , m_today(0)
{
    setObjectName(QStringLiteral("yearStrip"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    retranslate();
}

void YearStrip::show(const ChangeDays& changes, Day day, Day today)
{
    m_changes = &changes;
    m_day = day;
    m_today = today;
    setAccessibleDescription(tipOf(m_day));
    update();
}

QSize YearStrip::sizeHint() const
{
    return {fontMetrics().height() * 18, fontMetrics().height() + 8};
}

int YearStrip::placeOf(Day day) const
{
    const QRect area = line();
    const int days = lastDay().julianDay() - firstDay().julianDay();
    const double share = static_cast<double>(day.julianDay() - firstDay().julianDay()) / days;
    return area.left() + qRound(share * (area.width() - 1));
}

bool YearStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipOf(dayAt(help->pos().x())), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QWidget::event(event);
}

void YearStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    const QRect area = line();
    painter.setPen(colours.mutedText);
    painter.drawText(rect().adjusted(kMargin, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     QString::number(m_day.date().year()));
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colours.edge);
    for (int month = 1; month <= 12; ++month) {
        const Day first = Day::fromDate(QDate(m_day.date().year(), month, 1));
        painter.fillRect(QRect(placeOf(first), area.bottom() - 2, 1, 3), colours.edge);
    }
    if (m_changes) {
        for (const ChangeDay& change : m_changes->within(firstDay(), lastDay())) {
            const int height = area.height() * (4 + std::min(change.records, kMany)) / (4 + kMany);
            painter.fillRect(QRect(placeOf(change.day), area.bottom() - height + 1, 2, height - 1),
                             colours.mutedText);
        }
    }
    if (m_today >= firstDay() && m_today <= lastDay()) {
        painter.fillRect(QRect(placeOf(m_today) - 2, area.bottom(), 6, 3), colours.success);
    }
    const QRect mark(placeOf(m_day) - 1, area.top() - 2, 3, area.height() + 4);
    painter.fillRect(mark, colours.accent);
    if (hasFocus()) {
        drawFocusRing(painter, rect(), palette());
    }
}

void YearStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        Q_EMIT dayChosen(dayAt(qRound(event->position().x())));
    }
}

void YearStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT previousWanted();
        return;
    case Qt::Key_Right:
        Q_EMIT nextWanted();
        return;
    case Qt::Key_Home:
        Q_EMIT dayChosen(firstDay());
        return;
    case Qt::Key_End:
        Q_EMIT dayChosen(lastDay());
        return;
    case Qt::Key_PageUp:
        Q_EMIT dayChosen(m_day.plusMonths(-12));
        return;
    case Qt::Key_PageDown:
        Q_EMIT dayChosen(m_day.plusMonths(12));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

Day YearStrip::firstDay() const
{
    return Day::fromDate(QDate(m_day.date().year(), 1, 1));
}

Day YearStrip::lastDay() const
{
    return Day::fromDate(QDate(m_day.date().year(), 12, 31));
}

QRect YearStrip::line() const
{
    const int words = fontMetrics().horizontalAdvance(QStringLiteral("0000 "));
    const int half = fontMetrics().height() / 2;
    return QRect(
        kMargin + words, height() / 2 - half, std::max(1, width() - words - 2 * kMargin), 2 * half);
}

Day YearStrip::dayAt(int x) const
{
    const QRect area = line();
    const int days = lastDay().julianDay() - firstDay().julianDay();
    const double share = static_cast<double>(x - area.left()) / std::max(1, area.width() - 1);
    const int offset = std::clamp(qRound(share * days), 0, days);
    Day best = firstDay().plusDays(offset);
    int distance = kNear + 1;
    if (m_changes) {
        for (const ChangeDay& change : m_changes->within(firstDay(), lastDay())) {
            const int away = std::abs(placeOf(change.day) - x);
            if (away < distance) {
                distance = away;
                best = change.day;
            }
        }
    }
    return best;
}

QString YearStrip::tipOf(Day day) const
{
    const int records = m_changes ? m_changes->on(day) : 0;
    return records == 0 ? tr("%1: no change").arg(day.text())
                        : tr("%1: %2").arg(day.text(), tr("%n records", nullptr, records));
}

void YearStrip::retranslate()
{
    setAccessibleName(tr("Days of the year on which something changes"));
}

} // namespace kecan::ui
