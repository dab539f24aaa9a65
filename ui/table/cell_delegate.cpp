#include "ui/table/cell_delegate.h"

#include "ui/theme/colours.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace kecan::ui {

namespace {

constexpr int kMostLaid = 6000; ///< several screens of texts

const QColor& colourOf(Tone tone, const Colours& colours)
{
    switch (tone) {
    case Tone::Normal:
        return colours.text;
    case Tone::Muted:
        return colours.mutedText;
    case Tone::Good:
        return colours.success;
    case Tone::Warning:
        return colours.warning;
    case Tone::Bad:
        return colours.danger;
    }
    return colours.text;
}

} // namespace

CellDelegate::CellDelegate(const TableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
    // The font of the table may be the one these begin with.
    m_bold.setWeight(QFont::DemiBold);
    readColumns();
}

void CellDelegate::readColumns()
{
    m_isRight.clear();
    for (int column = 0; column < m_model.columnCount({}); ++column) {
        m_isRight.push_back(m_model.columnSpec(column).isRight);
    }
}

void CellDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Colours& colours = coloursOf(option.palette);
    const QRect& cell = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool heading = m_model.isHeading(index.row());
    if (selected || heading) {
        painter->fillRect(cell, selected ? colours.selection : colours.unitBand);
    }
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colours.line);
    if (heading) {
        paintHeading(*painter, option, index);
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) {
        return;
    }
    const CellStyle look = m_model.cellStyle(index);
    const Laid& line = laid({text, cell.width() - 2 * kMargin, look.isBold}, option.font);
    const bool right = m_isRight[static_cast<std::size_t>(index.column())];
    const int left = right ? cell.right() + 1 - kMargin - line.width : cell.left() + kMargin;
    painter->setFont(look.isBold ? m_bold : m_font);
    painter->setPen(colourOf(look.tone, colours));
    painter->drawStaticText(
        left, cell.top() + (cell.height() - option.fontMetrics.height()) / 2, line.text);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, option.fontMetrics.height() + 9};
}

bool CellDelegate::helpEvent(QHelpEvent* event,
                             QAbstractItemView* view,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    const int room = view->visualRect(index).width() - 2 * kMargin;
    if (tip.isEmpty() && view->fontMetrics().horizontalAdvance(text) > room) {
        tip = text;
    }
    QToolTip::showText(event->globalPos(), tip.toHtmlEscaped(), view);
    return true;
}

const CellDelegate::Laid& CellDelegate::laid(const Key& key, const QFont& font) const
{
    if (font != m_font || m_laid.size() > kMostLaid) {
        m_laid.clear();
        m_font = font;
        m_bold = font;
        m_bold.setWeight(QFont::DemiBold);
    }
    const auto found = m_laid.constFind(key);
    if (found != m_laid.constEnd()) {
        return *found;
    }
    const QFont& used = key.isBold ? m_bold : m_font;
    Laid line{QStaticText(key.text)};
    line.text.setTextFormat(Qt::PlainText);
    line.text.prepare({}, used);
    // Most texts have room: only the others are measured and laid out again.
    if (line.text.size().width() > key.room) {
        line.text.setText(QFontMetrics(used).elidedText(key.text, Qt::ElideRight, key.room));
        line.text.prepare({}, used);
    }
    line.width = qCeil(line.text.size().width());
    return *m_laid.insert(key, line);
}

void CellDelegate::paintHeading(QPainter& painter,
                                const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    // Every cell paints its part of the one line that runs over the row and does not scroll.
    const Colours& colours = coloursOf(option.palette);
    const int room = option.widget ? option.widget->width() : option.rect.width();
    const int top = option.rect.top() + (option.rect.height() - option.fontMetrics.height()) / 2;
    const QString title = index.siblingAtColumn(0).data(Qt::DisplayRole).toString();
    // Both may clear what is kept; a copy shares its data.
    const Laid first = laid({title, room, true}, option.font);
    const Laid second = laid({m_model.headingNote(index.row()), room, false}, option.font);
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    painter.setFont(m_bold);
    painter.setPen(colours.text);
    painter.drawStaticText(kMargin, top, first.text);
    painter.setFont(m_font);
    painter.setPen(colours.mutedText);
    painter.drawStaticText(3 * kMargin + first.width, top, second.text);
    painter.restore();
}

} // namespace kecan::ui
