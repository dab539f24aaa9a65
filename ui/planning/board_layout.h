#pragma once

#include "ui/planning/plan_model.h"

#include <QRect>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace kecan::ui {

/// Sizes of the parts of a board. @unit logical pixels
struct BoardMetrics
{
    int width = 0;      ///< of the board
    int bandHeight = 0; ///< of the line over the posts of a unit
    int headWidth = 0;  ///< of what stands left of the cards of a post
    int headHeight = 0; ///< at least
    int cardWidth = 0;  ///< at least; cards share what is left of the width
    int cardHeight = 0;
    int gap = 0; ///< around cards

    bool operator==(const BoardMetrics&) const = default;
};

/// Where everything of a plan stands on a board: under the line of its unit a lane for each post,
/// with its candidates as cards in rows. Nothing is done for what is not asked for.
/// @unit logical pixels from the top left corner of the whole board
class BoardLayout
{
public:
    /// A line of a unit, or the lane of a post.
    struct Strip
    {
        std::size_t node = 0; ///< of the model
        bool isLane = false;
        int top = 0;
        int height = 0;
        std::size_t firstCard = 0; ///< node of the first; cards stand one after another
        std::size_t cards = 0;
    };

    /// @cost one look at every row of @p model
    void arrange(const PlanModel& model, const BoardMetrics& metrics);

    [[nodiscard]] const BoardMetrics& metrics() const { return m_metrics; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int columns() const { return m_columns; }
    /// Strips from the one at @p top to the one at @p bottom.
    [[nodiscard]] std::span<const Strip> between(int top, int bottom) const;
    [[nodiscard]] const std::vector<Strip>& strips() const { return m_strips; }
    /// The strip a row of the model stands in, or is.
    [[nodiscard]] const Strip& stripOf(std::size_t node) const;

    [[nodiscard]] QRect rect(const Strip& strip) const;
    [[nodiscard]] QRect headRect(const Strip& lane) const;
    [[nodiscard]] QRect cardRect(const Strip& lane, std::size_t place) const;
    /// Of a line, of the head of a lane, or of a card.
    [[nodiscard]] QRect rectOf(std::size_t node) const;
    /// What is at @p point: a card, a lane by its head or the room beside its cards, or a line.
    [[nodiscard]] std::optional<std::size_t> nodeAt(QPoint point) const;
    /// Before which card of @p lane something dropped at @p point goes: 0 is the first place.
    [[nodiscard]] std::size_t placeAt(const Strip& lane, QPoint point) const;

private:
    BoardMetrics m_metrics;
    std::vector<Strip> m_strips;          ///< from the top
    std::vector<std::uint32_t> m_stripOf; ///< by node
    int m_height = 0;
    int m_columns = 1;
    int m_cardWidth = 0;
};

} // namespace kecan::ui
