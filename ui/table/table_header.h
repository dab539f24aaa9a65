#pragma once

#include "ui/table/table_model.h"

#include <QHeaderView>

namespace kecan::ui {

/// Headings of a DataTable: they show by which columns rows are sorted, in which turn.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent);

    void setSortKeys(const std::vector<SortKey>& keys);
    [[nodiscard]] const std::vector<SortKey>& sortKeys() const { return m_keys; }
    /// What a column needs that its heading is not cut, also when one sorts by it.
    [[nodiscard]] int headingWidth(int column) const;

Q_SIGNALS:
    /// @p further adds a key to those there are.
    void sortClicked(int column, bool further);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;

private:
    std::vector<SortKey> m_keys;
    Qt::KeyboardModifiers m_modifiers;
};

/// @p keys after a click on @p column: up, down, not at all; @p further keeps the other keys.
std::vector<SortKey> clickedKeys(std::vector<SortKey> keys, int column, bool further);

} // namespace kecan::ui
