#pragma once

#include "ui/table/table_model.h"
#include "ui/widgets/check_menu.h"

namespace kecan::ui {

/// What can be done with the columns of a table: sort by one, tick those to show. Deletes itself
/// when it closes.
class ColumnMenu final : public CheckMenu
{
    Q_OBJECT

public:
    /// @p column is sorted by the first entries; -1 for none. @p model outlives the menu.
    ColumnMenu(const TableModel& model, int column, QWidget* parent);

    void addColumn(int column, bool isShown);
    /// The last entry.
    void addReset();

Q_SIGNALS:
    void columnToggled(int column, bool isShown);
    /// @p further keeps the keys there are.
    void sortChosen(const kecan::ui::SortKey& key, bool further);
    void resetWanted();

private:
    void addSort(const QString& text, const SortKey& key, bool further);

    const TableModel& m_model;
};

} // namespace kecan::ui
