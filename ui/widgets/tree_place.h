#pragma once

#include <QModelIndex>
#include <QString>
#include <QStringList>

#include <functional>

class QTreeView;

namespace kecan::ui {

/// Where the user was in a tree, by the keys of its rows, to be there again after the model was
/// reset.
class TreePlace
{
public:
    /// @p keyRole gives a row's key as text.
    TreePlace(const QTreeView& view, int keyRole);

    /// Selects and shows the same rows in @p view, as far as @p find still knows them.
    void restore(QTreeView& view, const std::function<QModelIndex(const QString&)>& find) const;

private:
    QString m_current;
    QString m_top;
    QStringList m_selected;
};

} // namespace kecan::ui
