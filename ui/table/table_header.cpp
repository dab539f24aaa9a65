#include "ui/table/table_header.h"

#include "ui/theme/colours.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kecan::ui {

namespace {

constexpr int kMargin = 6;   ///< from the edge of a section to its text
constexpr int kArrowGap = 4; ///< from the text to the arrow

void drawArrow(QPainter& painter, const QRect& rect, bool down, const QColor& colour)
{
    const qreal reach = rect.width() / 2.0;
    const qreal turn = down ? 1 : -1;
    const QPointF middle = QRectF(rect).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({middle + QPointF(-reach, -turn * reach / 2),
                                    middle + QPointF(0, turn * reach / 2),
                                    middle + QPointF(reach, -turn * reach / 2)}));
    painter.restore();
}

} // namespace

TableHeader::TableHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(28);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        Q_EMIT sortClicked(column, m_modifiers.testFlag(Qt::ShiftModifier));
    });
}

void TableHeader::setSortKeys(const std::vector<SortKey>& keys)
{
    m_keys = keys;
    viewport()->update();
}

int TableHeader::headingWidth(int column) const
{
    const QString title = model()->headerData(column, orientation()).toString();
    return fontMetrics().horizontalAdvance(title) + fontMetrics().height() / 2 + kArrowGap +
           2 * kMargin + 1;
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event)
{
    m_modifiers = event->modifiers();
    QHeaderView::mouseReleaseEvent(event);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);

    const Colours& colours = coloursOf(palette());
    QRect room = rect.adjusted(kMargin, 0, -kMargin, 0);
    const auto key = std::ranges::find(m_keys, column, &SortKey::column);
    if (key != m_keys.end()) {
        painter->save();
        if (m_keys.size() > 1) {
            QFont small = font();
            small.setPointSizeF(small.pointSizeF() * 0.8);
            painter->setFont(small);
            painter->setPen(colours.accent);
            const QString turn = QString::number(key - m_keys.begin() + 1);
            painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, turn);
            room.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(turn) - 2, 0);
        }
        const int side = fontMetrics().height() / 2;
        drawArrow(*painter,
                  QRect(room.right() - side, room.center().y() - side / 2, side, side),
                  key->isDescending,
                  colours.accent);
        room.adjust(0, 0, -side - kArrowGap, 0);
        painter->restore();
    }
    const QVariant alignment = model()->headerData(column, orientation(), Qt::TextAlignmentRole);
    const auto side = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft;
    const QString title = model()->headerData(column, orientation(), Qt::DisplayRole).toString();
    painter->setPen(colours.text);
    painter->drawText(room,
                      static_cast<int>(Qt::AlignVCenter | (side & Qt::AlignHorizontal_Mask)),
                      fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
}

std::vector<SortKey> clickedKeys(std::vector<SortKey> keys, int column, bool further)
{
    const auto found = std::ranges::find(keys, column, &SortKey::column);
    if (!further && (keys.size() != 1 || found == keys.end())) {
        return {{column, false}};
    }
    if (found == keys.end()) {
        keys.push_back({column, false});
    } else if (!found->isDescending) {
        found->isDescending = true;
    } else {
        keys.erase(found);
    }
    return keys;
}

} // namespace kecan::ui
