#include "ui/table/table_model.h"

#include "ui/table/row_changes.h"

#include <algorithm>
#include <ranges>

namespace kecan::ui {

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return heading(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnSpec(section).isRight ? Qt::AlignRight | Qt::AlignVCenter
                                                               : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

void TableModel::tellRows(const std::vector<qint64>& before,
                          const std::vector<qint64>& after,
                          const std::function<void(const std::vector<qint64>&)>& answerWith)
{
    const auto sayChanged = [this] {
        if (const int rows = rowCount({}); rows > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rows - 1, columnCount({}) - 1));
        }
    };
    if (before == after) {
        sayChanged();
        return;
    }
    answerWith(before);
    const std::optional<RowChanges> changes = rowChanges(before, after);
    if (!changes) {
        beginResetModel();
        answerWith(after);
        endResetModel();
        return;
    }
    Q_EMIT listAboutToChange();
    std::vector<qint64> keys = before;
    for (const RowRun& run : changes->gone | std::views::reverse) {
        const auto first = keys.begin() + static_cast<std::ptrdiff_t>(run.first);
        beginRemoveRows(
            {}, static_cast<int>(run.first), static_cast<int>(run.first + run.count) - 1);
        keys.erase(first, first + static_cast<std::ptrdiff_t>(run.count));
        answerWith(keys);
        endRemoveRows();
    }
    if (changes->isReordered) {
        reorder(changes->stayed, answerWith);
        keys = changes->stayed;
    }
    for (const RowRun& run : changes->come) {
        const auto from = after.begin() + static_cast<std::ptrdiff_t>(run.first);
        beginInsertRows(
            {}, static_cast<int>(run.first), static_cast<int>(run.first + run.count) - 1);
        keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(run.first),
                    from,
                    from + static_cast<std::ptrdiff_t>(run.count));
        answerWith(keys);
        endInsertRows();
    }
    answerWith(after);
    sayChanged();
    Q_EMIT listChanged();
}

std::vector<qint64> TableModel::rowKeys() const
{
    std::vector<qint64> keys(static_cast<std::size_t>(rowCount({})));
    for (std::size_t row = 0; row < keys.size(); ++row) {
        keys[row] = rowKey(static_cast<int>(row));
    }
    return keys;
}

void TableModel::reorder(const std::vector<qint64>& keys,
                         const std::function<void(const std::vector<qint64>&)>& answerWith)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    std::vector<qint64> heldKeys;
    heldKeys.reserve(static_cast<std::size_t>(held.size()));
    std::ranges::transform(held, std::back_inserter(heldKeys), [this](const QModelIndex& index) {
        return rowKey(index.row());
    });
    answerWith(keys);
    QModelIndexList moved;
    moved.reserve(held.size());
    for (qsizetype i = 0; i < held.size(); ++i) {
        moved << index(rowOf(heldKeys[static_cast<std::size_t>(i)]), held[i].column());
    }
    changePersistentIndexList(held, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace kecan::ui
