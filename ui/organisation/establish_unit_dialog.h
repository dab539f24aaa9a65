#pragma once

#include "ui/organisation/office_act_dialog.h"

namespace kecan::ui {

class SubjectEdit;

/// Thành lập đơn vị.
class EstablishUnitDialog final : public OfficeActDialog
{
    Q_OBJECT

public:
    /// @p above is proposed as the unit above.
    EstablishUnitDialog(const PageServices& services, MaybeUnitId above, QWidget* parent);

    [[nodiscard]] Subject shown() const override;

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;
    void dayChanged() override;

private:
    void nameEdited();
    void proposeCode();
    void aboveChosen();
    [[nodiscard]] MaybeUnitId above() const;
    [[nodiscard]] UnitKind kind() const;
    /// Behind all that stand below the same unit.
    [[nodiscard]] int nextOrder() const;

    QLineEdit* m_name = nullptr;
    QLineEdit* m_shortName = nullptr;
    SubjectEdit* m_above = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_branch = nullptr;
    QLineEdit* m_code = nullptr;
    bool m_isKindChosen = false; ///< by hand, so that the name no longer proposes it
    bool m_isCodeTyped = false;
};

} // namespace kecan::ui
