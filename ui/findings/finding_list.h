#pragma once

#include "ui/findings/finding_model.h"

#include <QListView>

namespace kecan::ui {

/// Findings as cards: who it is about, what was found, the regulation and when the answer changes.
/// Where there is room a card is two lines in columns and one on its exception, else lines below
/// one another.
class FindingList final : public QListView
{
    Q_OBJECT

public:
    /// @p model outlives the list.
    FindingList(FindingModel& model, QWidget* parent);

    /// Height of all cards at the present width, or of as many as @p most.
    /// @unit logical pixels
    [[nodiscard]] int heightFor(int most) const;
    [[nodiscard]] bool isWide() const;

Q_SIGNALS:
    /// Enter or a double click on a card.
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Measures cards one by one only where they are not of one height.
    void settleHeights();
};

} // namespace kecan::ui
