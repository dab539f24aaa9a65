#pragma once

#include "ui/planning/comparison_model.h"
#include "ui/planning/plan_desk.h"

#include <QDialog>

#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace kecan::ui {

class DataTable;

/// Two plans side by side: the plan or draft in front against the one it reviews, or against
/// another. Counts of every kind of change narrow the list. Stands beside the page until closed and
/// follows the draft.
class ComparePlansDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p plan is the one in front, or the draft of @p desk as a plan. @p desk outlives it. show()
    /// it, it deletes itself.
    ComparePlansDialog(const PageServices& services, PlanDesk& desk, PlanId plan, QWidget* parent);

    [[nodiscard]] const ComparisonModel& model() const { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    /// The plan in front, as long as it is there.
    [[nodiscard]] std::optional<ComparisonModel::Side> after() const;
    void fillPlans();
    void refresh();
    void choose(std::optional<PlanChange> change);
    void copy();
    void retranslate();

    PageServices m_services;
    PlanDesk& m_desk;
    PlanId m_plan;
    bool m_isDraft;
    ComparisonModel* m_model = nullptr;
    QLabel* m_beforeLabel = nullptr;
    QComboBox* m_before = nullptr;
    QLabel* m_after = nullptr;
    std::vector<std::pair<std::optional<PlanChange>, QToolButton*>> m_counts;
    DataTable* m_table = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace kecan::ui
