#pragma once

#include "ui/cadres/person_act_dialog.h"

class QComboBox;

namespace kecan::ui {

/// Records that a person was disciplined, by the Party or by the State ("ghi kỷ luật").
class DisciplineDialog final : public PersonActDialog
{
    Q_OBJECT

public:
    /// @p cadre is in the store.
    DisciplineDialog(const PageServices& services, CadreId cadre, QWidget* parent);

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;

private:
    [[nodiscard]] Branch branch() const;
    [[nodiscard]] DisciplineForm disciplineForm() const;
    /// Offers the forms of the branch.
    void fillForms();
    /// First day after the period as typed; endless for an empty field.
    [[nodiscard]] Day until(FieldProblems& problems) const;

    QComboBox* m_branch = nullptr;
    QComboBox* m_form = nullptr;
    PartialDateEdit* m_until = nullptr;
};

} // namespace kecan::ui
