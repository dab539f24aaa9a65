#pragma once

#include "ui/planning/plan_model.h"
#include "ui/table/tree_place.h"

#include <QSet>
#include <QStringList>
#include <QTreeView>

namespace kecan::ui {

/// The list of a plan. Unit and post rows run over all columns; what was folded, the current row
/// and the place in the list survive another day or filter.
class PlanTreeView final : public QTreeView
{
    Q_OBJECT

public:
    /// @p model outlives the view.
    PlanTreeView(PlanModel& model, QWidget* parent);

    /// Shows @p contents narrowed by @p filter where the model's are another.
    void show(PlanContents contents);
    void narrow(const PlanFilter& filter);
    /// Everything down to the people.
    void expandEverything();
    /// Posts with their counts, no people.
    void foldToPosts();

    /// Selected rows for the clipboard; empty when nothing is selected.
    [[nodiscard]] QString selectedText(bool withHeadings) const;

protected:
    void drawRow(QPainter* painter,
                 const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void
    drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where the parts of a post's row begin, so that they line up down the list.
    struct Stops
    {
        int counts = 0;
        int note = 0;
        int holders = 0;
    };

    void drawUnit(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void drawPost(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    int drawTitle(QPainter& painter, const QRect& row, int indent, const QModelIndex& index) const;
    void measureStops();
    void restorePlace(const TreePlace& place);
    void applyFont();
    /// Gives the columns their widths, until the user gives one another.
    void fillWidth();

    PlanModel& m_model;
    Stops m_stops;
    QSet<QString> m_folded; ///< keys of rows the user closed
    bool m_isFilling = false;
    bool m_isArranged = false; ///< the user gave a column its width
};

} // namespace kecan::ui
