#pragma once

#include "ui/records/act_dialog.h"

namespace kecan::ui {

class DecisionEdit;
class PartialDateEdit;

/// Records that the authority took a decision back: what rests on it ends on that day.
class RevokeDecisionDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// @p decision is registered.
    RevokeDecisionDialog(const PageServices& services, DocumentId decision, QWidget* parent);

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    void retranslate() override;

private:
    [[nodiscard]] const DecisionDocument& document() const;

    DocumentId m_decision;
    PartialDateEdit* m_on = nullptr;
    DecisionEdit* m_by = nullptr;
};

} // namespace kecan::ui
