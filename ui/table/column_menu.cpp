#include "ui/table/column_menu.h"

namespace kecan::ui {

ColumnMenu::ColumnMenu(const TableModel& model, int column, QWidget* parent)
    : CheckMenu(parent)
    , m_model(model)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0 && model.columnSpec(column).isSortable) {
        const QString title = model.heading(column);
        addSort(tr("Sort by “%1”").arg(title), {column, false}, false);
        addSort(tr("Sort by “%1”, last first").arg(title), {column, true}, false);
        addSort(tr("Then sort by “%1”").arg(title), {column, false}, true);
        addSeparator();
    }
}

void ColumnMenu::addColumn(int column, bool isShown)
{
    QAction* action = addAction(m_model.heading(column));
    action->setCheckable(true);
    action->setChecked(isShown);
    action->setObjectName(m_model.columnSpec(column).key);
    connect(action, &QAction::triggered, this, [this, column](bool checked) {
        Q_EMIT columnToggled(column, checked);
    });
}

void ColumnMenu::addReset()
{
    addSeparator();
    connect(
        addAction(tr("Columns as at first")), &QAction::triggered, this, &ColumnMenu::resetWanted);
}

void ColumnMenu::addSort(const QString& text, const SortKey& key, bool further)
{
    connect(addAction(text), &QAction::triggered, this, [this, key, further] {
        Q_EMIT sortChosen(key, further);
    });
}

} // namespace kecan::ui
