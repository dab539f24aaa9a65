#pragma once

#include <QTableView>

namespace kecan::ui {

class VoteModel;

/// The table votes are typed in: typing begins at once, Enter goes down a column, Tab on to the
/// next number.
class VoteView final : public QTableView
{
    Q_OBJECT

public:
    VoteView(VoteModel& model, QWidget* parent);

    /// Goes to the first number to be typed.
    void enter();

Q_SIGNALS:
    /// Tab after the last number, or Backtab before the first.
    void left(bool forward);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The next number from the current one, nothing at the end.
    [[nodiscard]] QModelIndex neighbour(int direction) const;
    void goDown();

    VoteModel& m_model;
};

} // namespace kecan::ui
