#pragma once

#include <QAbstractItemModel>
#include <QString>

#include <functional>

namespace kecan::ui {

/// Rows of a tree. A row has a key that stays the same over days, filters and orders.
class TreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    [[nodiscard]] virtual QString rowKey(const QModelIndex& index) const = 0;
    /// First cell of the row with @p key; not valid when it is not in the tree. @cost must be small
    [[nodiscard]] virtual QModelIndex indexOfKey(const QString& key) const = 0;

protected:
    using QAbstractItemModel::QAbstractItemModel;

    /// Makes the tree another by @p change: rows may go, come and move anywhere at once. Views keep
    /// what is selected, open and current by the keys of the rows; what they hold of rows that went
    /// is no longer valid.
    void keepRows(const std::function<void()>& change);
};

} // namespace kecan::ui
