#pragma once

#include "core/rules/rule_book.h"
#include "ui/records/act_dialog.h"

class QLineEdit;

namespace kecan::ui {

class PartialDateEdit;

/// Ends a limit of the office's own on a day: its record takes that end, and what it replaced
/// applies again.
class EndLimitDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// @p parameter of @p rule is of the office and stands.
    EndLimitDialog(const PageServices& services,
                   const Rule& rule,
                   const RuleParameter& parameter,
                   QWidget* parent);

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;

private:
    /// First day on which it no longer applies.
    [[nodiscard]] std::optional<Day> until(FieldProblems& problems) const;

    Rule m_rule;
    RuleParameter m_limit;
    PartialDateEdit* m_last = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace kecan::ui
