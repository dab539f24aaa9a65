#pragma once

#include "ui/cadres/cadre_form.h"
#include "ui/records/act_dialog.h"

#include <vector>

class QLabel;

namespace kecan::ui {

class MannerEdit;
class PartialDateEdit;

/// Facts of a person's record: of somebody new, of one, or of several at once. Only what was
/// touched is recorded; an untouched form closes without an act.
class CadreDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// Of somebody new.
    CadreDialog(const PageServices& services, QWidget* parent);
    /// Of @p cadres, at least one, who are in the store; @p fields are those to be edited.
    CadreDialog(const PageServices& services,
                std::vector<CadreId> cadres,
                const std::vector<CadreField>& fields,
                QWidget* parent);

    [[nodiscard]] CadreForm& cadreForm() { return *m_fields; }
    /// How what is edited is recorded; null for somebody new.
    [[nodiscard]] MannerEdit* mannerEdit() const { return m_manner; }

    void accept() override;

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    FieldProblems showOutsideForm(const FieldProblems& problems) override;
    bool focusOutsideForm() override;
    void retranslate() override;

private:
    [[nodiscard]] bool isNew() const { return m_cadres.empty(); }
    [[nodiscard]] const History& history() const;
    /// Lays the fields out, with @p foot beneath them.
    void start(QWidget* foot);
    void onEdited();
    /// What is wrong with the fields, as far as it can be told now.
    [[nodiscard]] std::vector<ProfileProblem> fieldProblems(const FormReading& reading) const;
    [[nodiscard]] std::vector<ProfileEdit> edits(const CadreChange& change) const;
    [[nodiscard]] std::vector<ProfileProblem> problemsOfSeveral(const CadreChange& change,
                                                                const EditManner& manner) const;
    std::optional<PlannedAct> planNew(const FormReading& reading, FieldProblems& problems) const;
    std::optional<PlannedAct> planEdit(const FormReading& reading, FieldProblems& problems) const;
    [[nodiscard]] QString lead() const;
    [[nodiscard]] QString actName(const CadreProfile& profile) const;

    std::vector<CadreId> m_cadres;
    std::vector<CadreProfile> m_profiles; ///< as they are on the day of view
    CadreForm* m_fields = nullptr;
    MannerEdit* m_manner = nullptr; ///< or for somebody new:
    FieldForm* m_begin = nullptr;
    PartialDateEdit* m_on = nullptr; ///< from when the record of somebody new holds
    bool m_wasTried = false;
    bool m_isRecording = false;
};

} // namespace kecan::ui
