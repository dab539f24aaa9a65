#pragma once

#include "core/base/uid.h"
#include "core/reports/plan_contents.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace kecan::ui {

/// A draft as the picker shows it.
struct DraftChoice
{
    Uid draft;
    QString code;
    QString title;
    int steps = 0;
};

/// Chooses a plan: title and term in the field, code, state on the day and counts in the list.
/// Drafts stand below the plans.
class PlanPicker final : public QComboBox
{
    Q_OBJECT

public:
    explicit PlanPicker(QWidget* parent);

    /// Shows @p plans with @p chosen as the one picked.
    void setPlans(const std::vector<PlanSummary>& plans, MaybePlanId chosen);
    /// Shows @p drafts too; @p chosen is picked, else the plan chosen is.
    void setDrafts(std::vector<DraftChoice> drafts, const std::optional<Uid>& chosen);

Q_SIGNALS:
    void picked(kecan::PlanId plan);
    void draftPicked(const kecan::Uid& draft);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void add(const QString& headline, const QString& detail, bool isChosen);

    std::vector<PlanSummary> m_plans;
    MaybePlanId m_chosen;
    std::vector<DraftChoice> m_drafts;
    std::optional<Uid> m_chosenDraft;
};

} // namespace kecan::ui
