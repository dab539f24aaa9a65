#pragma once

#include "core/history/snapshot.h"
#include "core/rules/finding.h"
#include "ui/records/act_dialog.h"

#include <memory>

class QLineEdit;

namespace kecan::ui {

class DecisionEdit;
class PartialDateEdit;

/// Records that whoever is competent accepts what a rule found ("trường hợp đặc biệt"). The finding
/// stays listed, with the exception named.
class AcceptFindingDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// @p finding is open, judged on @p office.
    AcceptFindingDialog(const PageServices& services,
                        std::shared_ptr<const Snapshot> office,
                        Finding finding,
                        QWidget* parent);

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;

private:
    /// The command as typed, without its document; what is wrong goes into @p problems.
    [[nodiscard]] AcceptFinding typed(FieldProblems& problems) const;
    [[nodiscard]] QString ruleTitle() const;

    std::shared_ptr<const Snapshot> m_office;
    Finding m_finding;
    QLineEdit* m_decidedBy = nullptr;
    PartialDateEdit* m_on = nullptr;
    DecisionEdit* m_decision = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace kecan::ui
