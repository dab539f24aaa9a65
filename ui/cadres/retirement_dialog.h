#pragma once

#include "core/rules/retirement.h"
#include "ui/cadres/person_act_dialog.h"

class QComboBox;

namespace kecan::ui {

/// Records that a person is kept longer, or retires earlier, than by age ("kéo dài thời gian công
/// tác, nghỉ hưu trước tuổi").
class RetirementDialog final : public PersonActDialog
{
    Q_OBJECT

public:
    /// @p cadre is in the store.
    RetirementDialog(const PageServices& services, CadreId cadre, QWidget* parent);

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;

private:
    [[nodiscard]] RetirementChange change() const;
    /// Last day of service as typed.
    [[nodiscard]] std::optional<Day> retiresOn(FieldProblems& problems) const;
    /// By the age in force on the day of view, without any decision; nothing when sex or birth are
    /// not recorded.
    [[nodiscard]] std::optional<Retirement> byAge() const;
    /// What holds before the act, in words.
    [[nodiscard]] QString lead() const;

    QComboBox* m_change = nullptr;
    PartialDateEdit* m_retiresOn = nullptr;
};

} // namespace kecan::ui
