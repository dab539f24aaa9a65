#pragma once

#include "ui/planning/board_drag.h"
#include "ui/planning/board_painter.h"

#include <QAbstractItemView>

#include <functional>
#include <optional>

namespace kecan::ui {

/// A plan as a board: a lane for each post, a card for each candidate. Another view of a PlanModel,
/// with which it may share its selection. Nothing is done for lanes out of sight. People can be
/// dropped on lanes while somebody listens.
class BoardView final : public QAbstractItemView
{
    Q_OBJECT

public:
    /// Whether people may come to a post, and why not or at what risk.
    struct Verdict
    {
        DropVerdict verdict = DropVerdict::Allowed;
        QString reason;
    };
    using Judging = std::function<Verdict(const BoardDrag&, PositionId)>;

    /// @p model outlives the view.
    BoardView(PlanModel& model, QWidget* parent);

    /// What the rules say of those on the board.
    void setFacts(BoardFacts facts);
    [[nodiscard]] BoardDensity density() const { return m_painter.density(); }
    void setDensity(BoardDensity density);
    /// People can be moved, judged by @p judging where they hover; without it they cannot.
    void setMovable(Judging judging);

    /// What the selection would carry: the entries in the plan, in the order of the board.
    [[nodiscard]] BoardDrag selected() const;
    [[nodiscard]] const BoardLayout& layout() const { return m_layout; }

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    /// @p drag was dropped on a lane: before the card at @p place of those shown there.
    void dropped(const kecan::ui::BoardDrag& drag, kecan::PositionId position, int place);
    /// @p drag is over another post that can take it, or over none any more.
    void hoveredOver(const kecan::ui::BoardDrag& drag, kecan::MaybePositionId position);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;

private:
    /// Those on their way and where they are.
    struct Hover
    {
        BoardDrag drag;
        QPoint at;                 ///< on the board
        MaybePositionId over = {}; ///< as was told
        std::map<PositionId, Verdict> verdicts;
    };

    void arrange();
    void drawStrip(QPainter& painter, const BoardLayout::Strip& strip) const;
    void drawCards(QPainter& painter, const BoardLayout::Strip& lane) const;
    void drawDropPlace(QPainter& painter) const;
    [[nodiscard]] BoardLook lookOf(std::size_t node) const;
    [[nodiscard]] const PlanPost* postOf(const BoardLayout::Strip& lane) const;
    /// The lane something dropped at @p at goes to.
    [[nodiscard]] const BoardLayout::Strip* laneAt(QPoint at) const;
    const Verdict& verdictOf(const BoardLayout::Strip& lane) const;
    void follow(QDragMoveEvent& event);
    /// Tells that those on their way are over @p position now.
    void tellHovered(MaybePositionId position);
    void forget();
    [[nodiscard]] std::size_t nodeBeside(std::size_t node, int direction) const;
    [[nodiscard]] std::size_t nodeInLane(std::size_t node, int direction) const;
    [[nodiscard]] QPoint onBoard(const QPoint& point) const;
    [[nodiscard]] QString tipAt(const QPoint& point) const;

    PlanModel& m_model;
    BoardFacts m_facts;
    BoardPainter m_painter;
    BoardLayout m_layout;
    Judging m_judging;
    std::optional<std::size_t> m_hovered; ///< node under the mouse
    mutable std::optional<Hover> m_hover; ///< verdicts are made for lanes in sight
};

} // namespace kecan::ui
