#pragma once

#include "ui/organisation/office_model.h"
#include "ui/table/tree_place.h"

#include <QSet>
#include <QTreeView>

namespace kecan::ui {

/// The tree of units and posts. What was closed, the selection, the current row and the place in
/// the list survive another day or filter.
class OfficeTreeView final : public QTreeView
{
    Q_OBJECT

public:
    /// @p model outlives the view.
    OfficeTreeView(OfficeModel& model, QWidget* parent);

    void show(OfficeTree tree);
    void narrow(const OfficeFilter& filter);
    void expandEverything();
    /// Units with their counts, no posts of those below the top.
    void foldToUnits();
    /// Makes @p index current and visible.
    void choose(const QModelIndex& index);

Q_SIGNALS:
    /// The current row is to be changed (F2).
    void editWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restorePlace(const TreePlace& place);
    void applyFont();

    OfficeModel& m_model;
    QSet<QString> m_folded; ///< keys of rows the user closed
};

} // namespace kecan::ui
