#pragma once

#include "core/rules/rule_book.h"
#include "ui/records/act_dialog.h"

class QComboBox;
class QLineEdit;

namespace kecan::ui {

class DecisionEdit;
class LimitEdit;
class PartialDateEdit;
class ScopeEdit;

/// Sets a limit of the office's own ("quy định riêng của cơ quan"), beginning with one that is in
/// force. Where that is of the office too, it ends on the day before, in the same act.
class OwnLimitDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// @p rule is one of those shipped; @p parameter is the limit to begin with, any when null.
    OwnLimitDialog(const PageServices& services,
                   const Rule& rule,
                   const RuleParameter* parameter,
                   QWidget* parent);

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;

private:
    void addFields();
    /// A date of the form; a problem where there is none that is needed.
    std::optional<PartialDate> read(const PartialDateEdit& edit, FieldProblems& problems) const;
    /// The command as typed, without its document.
    [[nodiscard]] SetOwnLimit typed(FieldProblems& problems) const;
    /// The limit of the office begun with, when @p command takes its place on a later day.
    [[nodiscard]] const RuleParameter* replaced(const SetOwnLimit& command) const;
    /// How @p limit stands to the one begun with, in a sentence; empty when they ask the same.
    [[nodiscard]] QString strictness(int limit) const;

    Rule m_rule;
    std::optional<RuleParameter> m_former;
    LimitEdit* m_value = nullptr;
    QComboBox* m_severity = nullptr;
    ScopeEdit* m_scope = nullptr;
    PartialDateEdit* m_on = nullptr;
    PartialDateEdit* m_until = nullptr;
    DecisionEdit* m_decision = nullptr;
    QLineEdit* m_article = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace kecan::ui
