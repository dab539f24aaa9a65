#pragma once

#include "ui/planning/board_facts.h"
#include "ui/planning/board_layout.h"

#include <QFont>
#include <QHash>
#include <QIcon>
#include <QPalette>

class QPainter;

namespace kecan::ui {

/// How much a board says of each.
enum class BoardDensity
{
    Comfortable, ///< four lines: name, facts, present post, entry
    Compact,     ///< two lines: name, facts
};

/// What becomes of those being dragged where they hover.
enum class DropVerdict
{
    None,
    Allowed,
    Warned,
    Refused,
};

/// How a part of the board stands out.
struct BoardLook
{
    bool isSelected = false;
    bool isCurrent = false; ///< and the board has the focus
    bool isHovered = false;
    DropVerdict verdict = DropVerdict::None;
};

/// Paints the parts of a board; every measure follows the font.
class BoardPainter
{
public:
    void setLook(const QFont& font, const QPalette& palette, BoardDensity density);
    [[nodiscard]] BoardDensity density() const { return m_density; }
    /// Sizes on a board @p width wide.
    [[nodiscard]] BoardMetrics metrics(int width) const;

    void drawBand(QPainter& painter, const QRect& rect, const QString& text, int entries) const;
    void drawLane(QPainter& painter, const QRect& rect, const QRect& head, const BoardLook&) const;
    void drawHead(QPainter& painter,
                  const QRect& rect,
                  const QString& title,
                  const PlanPost& post,
                  const BoardFacts& facts,
                  const BoardLook& look) const;
    void drawCard(QPainter& painter,
                  const QRect& rect,
                  const PlanEntry& entry,
                  const BoardMark* mark,
                  const BoardLook& look) const;

private:
    void drawHolders(QPainter& painter,
                     const QRect& room,
                     const PlanPost& post,
                     const BoardFacts& facts,
                     const BoardLook& look) const;
    [[nodiscard]] QRect line(const QRect& rect, int number) const;
    void drawIcon(QPainter& painter, const QRect& rect, const QString& name) const;
    /// From the right end of @p room, which becomes less.
    void drawTag(QPainter& painter, QRect& room, const QString& text) const;

    QFont m_font;
    QFont m_strong;
    QPalette m_palette;
    BoardDensity m_density = BoardDensity::Comfortable;
    mutable QHash<QString, QIcon> m_icons; ///< of the palette; files are read once
};

/// Everything the board knows of an entry, for a tip and for those who do not see it.
QString boardTip(const PlanEntry& entry, const BoardMark* mark);

} // namespace kecan::ui
