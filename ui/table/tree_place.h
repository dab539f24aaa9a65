#pragma once

#include <QString>

class QTreeView;

namespace kecan::ui {

class TreeModel;

/// What stands at the top of a tree in view, by its key, to be there again when rows above it have
/// come or gone.
class TreePlace
{
public:
    TreePlace(const QTreeView& view, const TreeModel& model);

    /// Scrolls @p view there, if the row still is in @p model.
    void restore(QTreeView& view, const TreeModel& model) const;

private:
    QString m_top;
};

} // namespace kecan::ui
