#include "ui/table/tree_place.h"

#include "ui/table/tree_model.h"

#include <QTreeView>

namespace kecan::ui {

TreePlace::TreePlace(const QTreeView& view, const TreeModel& model)
    : m_top(model.rowKey(view.indexAt(QPoint(1, 1))))
{
}

void TreePlace::restore(QTreeView& view, const TreeModel& model) const
{
    if (const QModelIndex top = model.indexOfKey(m_top); top.isValid()) {
        view.scrollTo(top, QTreeView::PositionAtTop);
    }
}

} // namespace kecan::ui
