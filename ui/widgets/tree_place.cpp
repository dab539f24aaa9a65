#include "ui/widgets/tree_place.h"

#include <QTreeView>

#include <algorithm>
#include <iterator>

namespace kecan::ui {

TreePlace::TreePlace(const QTreeView& view, int keyRole)
{
    const auto key = [keyRole](const QModelIndex& index) { return index.data(keyRole).toString(); };
    m_current = key(view.currentIndex());
    m_top = key(view.indexAt(QPoint(1, 1)));
    const QModelIndexList rows = view.selectionModel()->selectedRows();
    std::ranges::transform(rows, std::back_inserter(m_selected), key);
}

void TreePlace::restore(QTreeView& view,
                        const std::function<QModelIndex(const QString&)>& find) const
{
    for (const QString& key : m_selected) {
        view.selectionModel()->select(find(key),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (const QModelIndex current = find(m_current); current.isValid()) {
        view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    if (const QModelIndex top = find(m_top); top.isValid()) {
        view.scrollTo(top, QTreeView::PositionAtTop);
    }
}

} // namespace kecan::ui
