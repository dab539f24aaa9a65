#pragma once

#include "ui/planning/plan_desk.h"
#include "ui/records/act_dialog.h"

namespace kecan::ui {

class DecisionEdit;
class PartialDateEdit;

/// Approves the draft in front with its decision: one act opens the plan, enters, takes out and
/// approves everybody; of a review it closes the plan reviewed. The draft is gone then.
class ApproveDraftDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// @p desk outlives it.
    ApproveDraftDialog(const PageServices& services, PlanDesk& desk, QWidget* parent);

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;

private:
    PlanDesk& m_desk;
    PartialDateEdit* m_on = nullptr;
    DecisionEdit* m_decision = nullptr;
};

} // namespace kecan::ui
