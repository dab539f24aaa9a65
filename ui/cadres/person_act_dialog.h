#pragma once

#include "ui/records/act_dialog.h"

#include <functional>
#include <optional>

class QLineEdit;

namespace kecan::ui {

class DecisionEdit;
class PartialDateEdit;

/// Frame of the acts upon one person that a decision makes: each has its day, the decision and a
/// reason.
class PersonActDialog : public ActDialog
{
    Q_OBJECT

protected:
    /// @p cadre is in the store.
    PersonActDialog(const PageServices& services, CadreId cadre, QWidget* parent);

    [[nodiscard]] CadreId cadre() const { return m_cadre; }
    /// The record of the person in the store as it is now.
    [[nodiscard]] const CadreRecord& record() const;
    /// As on the day of view.
    [[nodiscard]] const CadreProfile& profile() const;
    /// "Nguyễn Văn Hòa (CB002)"
    [[nodiscard]] QString who() const;

    /// A field for a date of which the day may not be known.
    PartialDateEdit* addDate(const QString& name, bool mandatory);
    /// Adds the day, proposed as the day of view, the decision and the reason; after the fields of
    /// the act.
    void addDayDecisionAndReason();
    void retranslate() override;

    /// The day typed; a problem when it is none.
    std::optional<PartialDate> readDay(FieldProblems& problems) const;
    [[nodiscard]] QString reason() const;
    /// First day of the act as typed; the day of view while that is no day.
    [[nodiscard]] Day day() const;
    /// The act of the command that @p command gives for the decision; nothing with what is wrong
    /// added to @p problems, if anything is.
    std::optional<PlannedAct> planned(const QString& name,
                                      const std::function<Command(MaybeDocumentId)>& command,
                                      FieldProblems& problems) const;

private:
    CadreId m_cadre;
    PartialDateEdit* m_on = nullptr;
    DecisionEdit* m_decision = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace kecan::ui
