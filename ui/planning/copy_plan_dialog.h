#pragma once

#include "core/planning/plan_copy.h"
#include "ui/planning/draft_dialogs.h"

namespace kecan::ui {

/// Copies the entries of another plan into the draft in front, after saying how many come, who
/// stands there already and who may not.
class CopyPlanDialog final : public DraftDialog
{
    Q_OBJECT

public:
    CopyPlanDialog(const PageServices& services, PlanDesk& desk, QWidget* parent);

protected:
    bool apply(FieldProblems& problems) override;
    void retranslate() override;

private:
    /// What copying the plan chosen would do; nothing while none is chosen.
    [[nodiscard]] std::optional<Result<PlanCopy>> copy() const;
    void preview();

    PageServices m_services;
    QComboBox* m_plan = nullptr;
};

} // namespace kecan::ui
