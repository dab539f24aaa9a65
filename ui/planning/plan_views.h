#pragma once

#include "ui/planning/board_view.h"
#include "ui/planning/plan_tree_view.h"

#include <QWidget>

class QStackedLayout;

namespace kecan::ui {

class Preferences;

/// The plan in front as a list or as a board, whichever the user chose last; both have the same
/// rows chosen.
class PlanViews final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the views.
    PlanViews(PlanModel& model, Preferences& preferences, QWidget* parent);
    ~PlanViews() override;

    /// Which posts contents for show() should have.
    [[nodiscard]] PlanPosts posts() const
    {
        return isBoard() ? PlanPosts::Open : PlanPosts::Entered;
    }
    [[nodiscard]] bool isBoard() const;
    /// The contents shown are those of the other view then: show() is to be called.
    void setBoard(bool isBoard);
    void toggleDensity();

    void show(PlanContents contents, BoardFacts facts);
    void narrow(const PlanFilter& filter) { m_tree->narrow(filter); }

    [[nodiscard]] PlanTreeView& tree() { return *m_tree; }
    [[nodiscard]] BoardView& board() { return *m_board; }
    [[nodiscard]] QAbstractItemView& front() const;
    [[nodiscard]] QItemSelectionModel& selection() const { return *m_tree->selectionModel(); }
    [[nodiscard]] QModelIndex current() const { return m_tree->currentIndex(); }
    /// Puts the cursor on the list.
    void enter();
    void setAccessibleNames(const QString& list, const QString& board);
    void addMenuAction(QAction* action);

private:
    PlanModel& m_model;
    Preferences& m_preferences;
    PlanTreeView* m_tree = nullptr;
    BoardView* m_board = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace kecan::ui
