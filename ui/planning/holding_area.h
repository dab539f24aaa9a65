#pragma once

#include "ui/planning/board_view.h"
#include "ui/planning/holding_model.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QListView;
class QToolButton;

namespace kecan::ui {

class Preferences;

/// Where people wait beside the board while a draft is thought about: those it holds, as cards.
/// People can be dropped here from the board and the finder, and dragged from here to a post. Can
/// be folded away to its button, which says how many wait.
class HoldingArea final : public QWidget
{
    Q_OBJECT

public:
    /// What happens to people dropped here, and whether they may be.
    using Judging = std::function<BoardView::Verdict(const BoardDrag&)>;

    /// @p preferences outlive it.
    HoldingArea(Preferences& preferences, QWidget* parent);

    /// Shows @p held as they are in @p office.
    void show(const std::shared_ptr<const Snapshot>& office, const std::vector<CadreId>& held);
    void setJudging(Judging judging);
    /// Folds it away or opens it; what is opened gets the focus.
    void toggleOpen();
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] std::vector<CadreId> chosen() const;
    [[nodiscard]] const HoldingModel& model() const { return *m_model; }
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// People were dropped here.
    void dropped(const kecan::ui::BoardDrag& drag);
    /// Those chosen are to get a post.
    void placeWanted();
    void selectionChanged();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setOpen(bool isOpen);
    void setTarget(bool isTarget);
    void follow(QDragMoveEvent& event);
    void retranslate();

    Preferences& m_preferences;
    HoldingModel* m_model = nullptr;
    QToolButton* m_toggle = nullptr;
    QLabel* m_hint = nullptr;
    QListView* m_list = nullptr;
    Judging m_judging;
    bool m_isTarget = false; ///< people hover here that may be dropped
};

} // namespace kecan::ui
