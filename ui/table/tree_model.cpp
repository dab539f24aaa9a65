#include "ui/table/tree_model.h"

#include <QStringList>

namespace kecan::ui {

void TreeModel::keepRows(const std::function<void()>& change)
{
    // The hint keeps headers from looking for their columns in rows that may be gone.
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    QStringList keys;
    keys.reserve(held.size());
    for (const QModelIndex& index : held) {
        keys += rowKey(index);
    }
    change();
    QModelIndexList moved;
    moved.reserve(held.size());
    for (qsizetype i = 0; i < held.size(); ++i) {
        const QModelIndex row = indexOfKey(keys[i]);
        moved += row.isValid() ? row.siblingAtColumn(held[i].column()) : QModelIndex();
    }
    changePersistentIndexList(held, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace kecan::ui
