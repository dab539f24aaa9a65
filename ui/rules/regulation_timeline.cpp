#include "ui/rules/regulation_timeline.h"

#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPadding = 6;
constexpr int kLettersOfNumber = 25;
constexpr int kWordsPercent = 56; ///< of the width, at the most
constexpr int kLinesShown = 8;

/// The years over the bars.
class YearAxis final : public QWidget
{
public:
    YearAxis(const RegulationTimeline& line, QWidget* parent)
        : QWidget(parent)
        , m_line(line)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colours& colours = coloursOf(palette());
        painter.fillRect(rect(), colours.window);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
        const RegulationModel& model = m_line.regulations();
        const QFontMetrics metrics = fontMetrics();
        const int room = metrics.horizontalAdvance(u"2000"_s) + 2 * kPadding;
        painter.setPen(colours.mutedText);
        int free = m_line.barsLeft();
        for (int year = model.firstYear(); year < model.endYear(); ++year) {
            const int place = m_line.placeOf(Day::fromDate(QDate(year, 1, 1)));
            painter.fillRect(QRect(place, height() - 4, 1, 4), colours.edge);
            if (place >= free && place + room <= width()) {
                painter.drawText(QRect(place + 2, 0, room, height() - 4),
                                 Qt::AlignLeft | Qt::AlignVCenter,
                                 QString::number(year));
                free = place + room;
            }
        }
        painter.fillRect(QRect(m_line.placeOf(m_line.day()), 0, 2, height()), colours.accent);
    }

private:
    const RegulationTimeline& m_line;
};

/// Number, title and bar of a regulation.
class RegulationDelegate final : public QStyledItemDelegate
{
public:
    RegulationDelegate(const RegulationTimeline& line, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_line(line)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override
    {
        return {0, option.fontMetrics.height() + 9};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Colours& colours = coloursOf(option.palette);
        const Regulation& shown = m_line.regulations().regulation(index.row());
        const bool isInForce = shown.inForceFrom && *shown.inForceFrom <= m_line.day() &&
                               m_line.day() < shown.inForceUntil;
        const QRect& row = option.rect;
        painter->save();
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(row, colours.selection);
        }
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.line);
        paintWords(*painter, option, index, isInForce);
        const int left = m_line.placeOf(shown.inForceFrom.value_or(Day(0)));
        const int right = std::max(m_line.placeOf(shown.inForceUntil), left + 3);
        const int thick = row.height() / 3;
        painter->setRenderHint(QPainter::Antialiasing);
        // In force is filled, out of force is an outline: not only another colour. Dashes stand
        // for years of which it is not known.
        painter->setPen(QPen(isInForce ? colours.accent : colours.edge,
                             1,
                             shown.inForceFrom ? Qt::SolidLine : Qt::DashLine));
        painter->setBrush(isInForce           ? QBrush(colours.accent)
                          : shown.inForceFrom ? QBrush(colours.postBand)
                                              : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(
            QRectF(left, row.center().y() - thick / 2.0, right - left, thick), 2, 2);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->fillRect(QRect(m_line.placeOf(m_line.day()), row.top(), 2, row.height()),
                          colours.accent);
        painter->restore();
        if (option.state & QStyle::State_HasFocus) {
            drawFocusRing(*painter, row, option.palette);
        }
    }

private:
    void paintWords(QPainter& painter,
                    const QStyleOptionViewItem& option,
                    const QModelIndex& index,
                    bool isInForce) const
    {
        const Colours& colours = coloursOf(option.palette);
        const int letter = option.fontMetrics.averageCharWidth();
        const int end = m_line.barsLeft() - 2 * kPadding;
        QRect room = option.rect.adjusted(kPadding, 0, 0, -1);
        room.setWidth(std::min(kLettersOfNumber * letter, end - kPadding));
        const auto draw = [&](RegulationModel::Column column, const QFont& font) {
            painter.setFont(font);
            painter.drawText(
                room,
                Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(font).elidedText(
                    index.siblingAtColumn(column).data().toString(), Qt::ElideRight, room.width()));
        };
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter.setPen(isInForce ? colours.text : colours.mutedText);
        draw(RegulationModel::Number, isInForce ? bold : option.font);
        room = QRect(QPoint(room.right() + kPadding, room.top()), QPoint(end, room.bottom()));
        if (room.width() > kLettersOfNumber * letter / 3) {
            painter.setPen(colours.mutedText);
            draw(RegulationModel::Name, option.font);
        }
    }

    const RegulationTimeline& m_line;
};

} // namespace

RegulationTimeline::RegulationTimeline(RegulationModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_day(0)
    , m_axis(new YearAxis(*this, this))
{
    setObjectName(u"regulations"_s);
    setModel(&model);
    setItemDelegate(new RegulationDelegate(*this, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    placeAxis();
}

void RegulationTimeline::setDay(Day day)
{
    m_day = day;
    m_axis->update();
    viewport()->update();
}

int RegulationTimeline::barsLeft() const
{
    const int letter = fontMetrics().averageCharWidth();
    return std::min(viewport()->width() * kWordsPercent / 100, letter * 3 * kLettersOfNumber);
}

int RegulationTimeline::placeOf(Day day) const
{
    const int left = barsLeft();
    const int room = viewport()->width() - left - kPadding;
    if (m_model.endYear() == 0) {
        return left;
    }
    const Day first = Day::fromDate(QDate(m_model.firstYear(), 1, 1));
    const Day end = Day::fromDate(QDate(m_model.endYear(), 1, 1));
    const Day within = std::clamp(day, first, end);
    return left + static_cast<int>(qint64{room} * (within.julianDay() - first.julianDay()) /
                                   (end.julianDay() - first.julianDay()));
}

QSize RegulationTimeline::sizeHint() const
{
    return {QListView::sizeHint().width(), (fontMetrics().height() + 9) * kLinesShown};
}

void RegulationTimeline::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    placeAxis();
}

void RegulationTimeline::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_axis) {
        placeAxis();
        scheduleDelayedItemsLayout();
    }
}

void RegulationTimeline::placeAxis()
{
    const int high = fontMetrics().height() + 6;
    setViewportMargins(0, high, 0, 0);
    m_axis->setGeometry(0, 0, viewport()->width(), high);
    m_axis->update();
}

} // namespace kecan::ui
