#pragma once

#include "ui/table/column_layout.h"
#include "ui/table/table_model.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace kecan::ui {

class CellDelegate;
class Preferences;
class TableHeader;

/// A long list in columns the user arranges; the first of them stand still when the others scroll.
/// Rows are of one height and nothing is done for each of them. Selection, current row and place in
/// the list survive a reset of the model, and rows that go and come, by the keys of the rows. The
/// table sorts nothing itself.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    /// @p model and @p preferences outlive the table. Columns are kept in @p preferences as @p id;
    /// the first @p frozen columns of the model stay where they are.
    DataTable(TableModel& model,
              const QString& id,
              Preferences& preferences,
              int frozen,
              QWidget* parent);
    ~DataTable() override;

    /// Columns are as wide as the model proposes, and fill the table, until the user arranges them.
    [[nodiscard]] ColumnLayout columnLayout() const;
    /// Columns it does not name come last, hidden.
    void setColumnLayout(const ColumnLayout& layout);
    /// As the model proposes them.
    [[nodiscard]] ColumnLayout firstLayout() const;
    void setColumnShown(int column, bool shown);
    /// Opens the list of columns to tick.
    void chooseColumns();

    [[nodiscard]] const std::vector<SortKey>& sortKeys() const;
    /// What the headings show; the owner of the model sorts.
    void setSortKeys(const std::vector<SortKey>& keys);

    /// Keys of the selected rows, in the order of the list.
    [[nodiscard]] std::vector<qint64> selectedKeys() const;
    [[nodiscard]] std::optional<qint64> currentKey() const;
    /// Selects only the row with @p key and shows it. False when it is not in the list.
    bool goTo(qint64 key);
    /// Goes to the next row in a direction, past headings: 1 down, -1 up. False at the end.
    bool step(int direction);
    /// Selected rows with the shown columns as a spreadsheet takes them; empty without selection.
    [[nodiscard]] QString selectedText(bool withHeadings) const;
    /// Columns shown, in the order of the screen.
    [[nodiscard]] std::vector<int> shownColumns() const;

    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString& text) override;

Q_SIGNALS:
    void sortWanted(const std::vector<kecan::ui::SortKey>& keys);
    /// Enter or a double click on a row, and F2 where nobody wants editWanted().
    void rowActivated(qint64 key);
    /// F2 on a cell.
    void editWanted(qint64 key, int column);
    /// Another row became the current one, or none.
    void currentRowChanged();
    void rowSelectionChanged();
    /// Letters typed in the list, for the field that filters it.
    void typed(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

private:
    /// Where the user was, by keys.
    struct Place
    {
        std::vector<qint64> selected;
        std::optional<qint64> current;
        std::optional<qint64> anchor;
        int currentColumn = 0;
        int anchorTop = 0; ///< of the anchor in the viewport
    };

    void setUpHeaders();
    void followModel();
    [[nodiscard]] Place place() const;
    void restore(const Place& place);
    void applyFont();
    void fillWidth();
    void placeFrozenHeader();
    void paintFrozen(QPainter& painter, const QRect& rect);
    void openColumnMenu(int column, const QPoint& at);
    void sortBy(int column, bool further);
    void activateCurrent();
    /// Width of the columns that stand still.
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] bool isFrozen(int column) const { return column < m_frozen; }
    [[nodiscard]] QRect rowRect(int row) const;

    TableModel& m_model;
    Preferences& m_preferences;
    QString m_state; ///< name of the columns in the preferences
    int m_frozen = 0;
    CellDelegate* m_delegate = nullptr;
    TableHeader* m_header = nullptr;
    TableHeader* m_frozenHeader = nullptr; ///< lies over the first sections of the other
    Place m_place;
    int m_letter = 0; ///< width of an average letter. @unit logical pixels
    bool m_isRestoring = false;
    bool m_isListChanging = false; ///< rows go and come; nobody is told before that is over
    bool m_isArranged = false;     ///< the user gave a column its width
};

} // namespace kecan::ui
