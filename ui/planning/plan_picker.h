#pragma once

#include "core/reports/plan_contents.h"

#include <QComboBox>

#include <vector>

namespace kecan::ui {

/// Chooses a plan: title and term in the field, code, state on the day and counts in the list.
class PlanPicker final : public QComboBox
{
    Q_OBJECT

public:
    explicit PlanPicker(QWidget* parent);

    /// Shows @p plans with @p chosen as the one picked.
    void setPlans(const std::vector<PlanSummary>& plans, MaybePlanId chosen);

Q_SIGNALS:
    void picked(kecan::PlanId plan);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();

    std::vector<PlanSummary> m_plans;
    MaybePlanId m_chosen;
};

} // namespace kecan::ui
