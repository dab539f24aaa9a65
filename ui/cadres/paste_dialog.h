#pragma once

#include "core/exchange/paste_plan.h"
#include "ui/cadres/paste_model.h"
#include "ui/records/act_dialog.h"

class QCheckBox;
class QLabel;

namespace kecan::ui {

class DataTable;
class MannerEdit;

/// What a pasted block would change, cell by cell, before all of it is recorded as one act. While a
/// cell is wrong nothing is recorded, unless the officer leaves such cells out.
class PasteDialog final : public ActDialog
{
    Q_OBJECT

public:
    PasteDialog(const PageServices& services,
                std::vector<QStringList> block,
                exchange::PasteTarget target,
                QWidget* parent);

    [[nodiscard]] const exchange::PastePlan& pastePlan() const { return m_plan; }

    void accept() override;

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    FieldProblems showOutsideForm(const FieldProblems& problems) override;
    bool focusOutsideForm() override;
    void retranslate() override;

private:
    [[nodiscard]] const History& history() const;
    void layOut();
    /// Lays the block upon the records of the day that is chosen now.
    void layBlock();
    void showCounts();

    std::vector<QStringList> m_block;
    exchange::PasteTarget m_target;
    exchange::PastePlan m_plan;
    PasteModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_wrong = nullptr; ///< why cells are wrong, a line each
    QCheckBox* m_onlyWrong = nullptr;
    QCheckBox* m_leaveOut = nullptr;
    MannerEdit* m_manner = nullptr;
    bool m_isRecording = false;
};

} // namespace kecan::ui
