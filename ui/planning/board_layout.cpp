#include "ui/planning/board_layout.h"

#include <algorithm>

namespace kecan::ui {

void BoardLayout::arrange(const PlanModel& model, const BoardMetrics& metrics)
{
    m_metrics = metrics;
    m_strips.clear();
    m_stripOf.assign(model.nodeCount(), 0);
    const int room = std::max(metrics.width - metrics.headWidth - metrics.gap, 1);
    m_columns = std::max(1, room / (metrics.cardWidth + metrics.gap));
    m_cardWidth = std::max(room / m_columns - metrics.gap, 1);
    for (std::size_t node = 0; node < model.nodeCount(); ++node) {
        const QModelIndex index = model.indexOfNode(node);
        if (model.entryAt(index)) {
            Strip& lane = m_strips.back();
            lane.firstCard = lane.cards == 0 ? node : lane.firstCard;
            ++lane.cards;
        } else {
            m_strips.push_back({.node = node, .isLane = model.postAt(index) != nullptr});
        }
        m_stripOf[node] = static_cast<std::uint32_t>(m_strips.size() - 1);
    }
    m_height = 0;
    for (Strip& strip : m_strips) {
        strip.top = m_height;
        const int rows = std::max(1, (static_cast<int>(strip.cards) + m_columns - 1) / m_columns);
        strip.height = strip.isLane
                           ? std::max(metrics.headHeight,
                                      rows * (metrics.cardHeight + metrics.gap) + metrics.gap)
                           : metrics.bandHeight;
        m_height += strip.height;
    }
}

std::span<const BoardLayout::Strip> BoardLayout::between(int top, int bottom) const
{
    const auto first =
        std::ranges::lower_bound(m_strips, top, std::ranges::less_equal(), [](const Strip& strip) {
            return strip.top + strip.height;
        });
    const auto last = std::ranges::upper_bound(first, m_strips.end(), bottom, {}, &Strip::top);
    return {first, last};
}

const BoardLayout::Strip& BoardLayout::stripOf(std::size_t node) const
{
    return m_strips[m_stripOf[node]];
}

QRect BoardLayout::rect(const Strip& strip) const
{
    return {0, strip.top, m_metrics.width, strip.height};
}

QRect BoardLayout::headRect(const Strip& lane) const
{
    return {0, lane.top, m_metrics.headWidth, lane.height};
}

QRect BoardLayout::cardRect(const Strip& lane, std::size_t place) const
{
    const int column = static_cast<int>(place) % m_columns;
    const int row = static_cast<int>(place) / m_columns;
    return {m_metrics.headWidth + m_metrics.gap + column * (m_cardWidth + m_metrics.gap),
            lane.top + m_metrics.gap + row * (m_metrics.cardHeight + m_metrics.gap),
            m_cardWidth,
            m_metrics.cardHeight};
}

QRect BoardLayout::rectOf(std::size_t node) const
{
    const Strip& strip = stripOf(node);
    return strip.node != node ? cardRect(strip, node - strip.firstCard)
           : strip.isLane     ? headRect(strip)
                              : rect(strip);
}

std::optional<std::size_t> BoardLayout::nodeAt(QPoint point) const
{
    const auto strips = between(point.y(), point.y());
    if (strips.empty() || point.y() < 0 || point.x() < 0 || point.x() >= m_metrics.width) {
        return std::nullopt;
    }
    const Strip& strip = strips.back();
    for (std::size_t place = 0; place < strip.cards; ++place) {
        if (cardRect(strip, place).contains(point)) {
            return strip.firstCard + place;
        }
    }
    return strip.node;
}

std::size_t BoardLayout::placeAt(const Strip& lane, QPoint point) const
{
    for (std::size_t place = 0; place < lane.cards; ++place) {
        const QRect card = cardRect(lane, place);
        const bool isInItsRow = point.y() <= card.bottom() + m_metrics.gap / 2;
        if (isInItsRow && point.x() < card.center().x()) {
            return place;
        }
        const bool isLastOfRow = (static_cast<int>(place) + 1) % m_columns == 0;
        if (isInItsRow && isLastOfRow) {
            return place + 1;
        }
    }
    return lane.cards;
}

} // namespace kecan::ui
