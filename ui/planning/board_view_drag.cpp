// How people are dragged over a BoardView.

#include "ui/planning/board_view.h"
#include "ui/theme/colours.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QPainter>
#include <QToolTip>

namespace kecan::ui {

void BoardView::startDrag(Qt::DropActions)
{
    const BoardDrag carried = selected();
    if (carried.isEmpty() || !m_judging) {
        return;
    }
    auto* drag = new QDrag(this);
    drag->setMimeData(mimeOf(carried).release());
    drag->exec(Qt::MoveAction);
    forget();
}

void BoardView::dragEnterEvent(QDragEnterEvent* event)
{
    if (auto drag = boardDragOf(event->mimeData()); drag && m_judging) {
        m_hover = Hover{.drag = *std::move(drag),
                        .at = onBoard(event->position().toPoint()),
                        .over = {},
                        .verdicts = {}};
        event->acceptProposedAction();
        viewport()->update();
    }
}

void BoardView::dragMoveEvent(QDragMoveEvent* event)
{
    if (m_hover) {
        follow(*event);
    }
}

void BoardView::dragLeaveEvent(QDragLeaveEvent*)
{
    forget();
}

void BoardView::dropEvent(QDropEvent* event)
{
    if (!m_hover) {
        return;
    }
    m_hover->at = onBoard(event->position().toPoint());
    const BoardLayout::Strip* lane = laneAt(m_hover->at);
    if (lane && verdictOf(*lane).verdict != DropVerdict::Refused) {
        const BoardDrag drag = m_hover->drag;
        const PositionId position = postOf(*lane)->position;
        const auto place = static_cast<int>(m_layout.placeAt(*lane, m_hover->at));
        event->acceptProposedAction();
        forget();
        Q_EMIT dropped(drag, position, place);
        return;
    }
    forget();
}

void BoardView::drawDropPlace(QPainter& painter) const
{
    const BoardLayout::Strip* lane = m_hover ? laneAt(m_hover->at) : nullptr;
    if (!lane || verdictOf(*lane).verdict == DropVerdict::Refused) {
        return;
    }
    const std::size_t place = m_layout.placeAt(*lane, m_hover->at);
    const bool isAfterLast = place > 0 && place == lane->cards;
    const QRect card = m_layout.cardRect(*lane, isAfterLast ? place - 1 : place);
    const int gap = m_layout.metrics().gap;
    const int x = isAfterLast ? card.right() + gap / 2 : card.left() - gap / 2 - 1;
    painter.fillRect(QRect(x - 1, card.top(), 3, card.height()), coloursOf(palette()).accent);
}

const BoardLayout::Strip* BoardView::laneAt(QPoint at) const
{
    const std::optional<std::size_t> node = m_layout.nodeAt(at);
    const BoardLayout::Strip* strip = node ? &m_layout.stripOf(*node) : nullptr;
    return strip && strip->isLane ? strip : nullptr;
}

const BoardView::Verdict& BoardView::verdictOf(const BoardLayout::Strip& lane) const
{
    const PositionId position = postOf(lane)->position;
    const auto known = m_hover->verdicts.find(position);
    return known != m_hover->verdicts.end()
               ? known->second
               : m_hover->verdicts.emplace(position, m_judging(m_hover->drag, position))
                     .first->second;
}

void BoardView::follow(QDragMoveEvent& event)
{
    const QPoint point = event.position().toPoint();
    m_hover->at = onBoard(point);
    const BoardLayout::Strip* lane = laneAt(m_hover->at);
    const Verdict* verdict = lane ? &verdictOf(*lane) : nullptr;
    if (verdict && verdict->verdict != DropVerdict::Refused) {
        event.acceptProposedAction();
        tellHovered(postOf(*lane)->position);
    } else {
        event.ignore();
        tellHovered({});
    }
    if (verdict && !verdict->reason.isEmpty()) {
        QToolTip::showText(viewport()->mapToGlobal(point + QPoint(16, 16)),
                           verdict->reason.toHtmlEscaped(),
                           viewport());
    } else {
        QToolTip::hideText();
    }
    const int margin = autoScrollMargin();
    if (point.y() < margin || point.y() > viewport()->height() - margin) {
        startAutoScroll();
    }
    viewport()->update();
}

void BoardView::forget()
{
    stopAutoScroll();
    QToolTip::hideText();
    tellHovered({});
    m_hover.reset();
    viewport()->update();
}

void BoardView::tellHovered(MaybePositionId position)
{
    if (m_hover && m_hover->over != position) {
        m_hover->over = position;
        Q_EMIT hoveredOver(m_hover->drag, position);
    }
}

} // namespace kecan::ui
