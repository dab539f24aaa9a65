#pragma once

#include "ui/shell/day_comparison_lines.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace kecan::ui {

class DayEdit;
class EmptyState;
class ViewContext;

/// What differs between another day and the day of view, each line a way to what it is about.
class DayComparison final : public QDialog
{
    Q_OBJECT

public:
    /// Begins a year before the day of view. @p context outlives the dialog.
    DayComparison(ViewContext& context, QWidget* parent);

    [[nodiscard]] const std::vector<ComparisonGroup>& groups() const { return m_groups; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void compare();
    void fill();
    void reveal(QTreeWidgetItem* item);
    void copy();
    void retranslate();

    ViewContext& m_context;
    std::vector<ComparisonGroup> m_groups;
    QLabel* m_caption = nullptr;
    DayEdit* m_other = nullptr;
    QLabel* m_present = nullptr;
    QStackedWidget* m_body = nullptr;
    QTreeWidget* m_list = nullptr;
    EmptyState* m_nothing = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace kecan::ui
