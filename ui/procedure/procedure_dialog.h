#pragma once

#include "core/planning/procedure_store.h"
#include "ui/planning/plan_desk.h"
#include "ui/procedure/procedure_steps.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace kecan::ui {

class ConferencePane;
class PlanExport;
struct VoteRow;

/// The desk of the procedure (quy trình) of the plan or draft in front: its steps at the left, the
/// conference chosen at the right. Of a draft each conference saved is a step of it; a recorded
/// plan is only read. open() it, it deletes itself.
class ProcedureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Of the draft @p desk has in front, else of @p plan. @p desk outlives the dialog.
    ProcedureDialog(const PageServices& services,
                    PlanDesk& desk,
                    MaybePlanId plan,
                    QWidget* parent);

    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void lay();
    void connectParts();
    /// The steps and the one chosen anew.
    void reload();
    void fillProcedures();
    void fillSteps();
    void chooseStep(int row);
    void showStep();
    /// Whether what was typed may be given up, or was not changed.
    [[nodiscard]] bool mayLeave();
    bool save();
    void drop();
    void exportMinutes();
    void editOwnProcedure();
    /// Reads the procedures of the store, those of the office's own too.
    void loadBook();
    void refreshButtons();
    void retranslate();
    void refreshIcons();

    [[nodiscard]] std::shared_ptr<const Snapshot> office() const;
    [[nodiscard]] MaybePlanId planId() const;
    [[nodiscard]] const PlanRecord* plan() const;
    [[nodiscard]] const ProcedureTemplate& procedure() const;
    [[nodiscard]] std::vector<VoteRow> rowsOf(const ConferenceDetail& detail) const;
    [[nodiscard]] QString sourceOf(const ConferenceDetail& detail) const;
    [[nodiscard]] bool isDraft() const { return m_desk.draft() != nullptr; }

    PageServices m_services;
    PlanDesk& m_desk;
    MaybePlanId m_plan;
    std::optional<ProcedureBook> m_book;
    QString m_chosenProcedure; ///< code; while no conference is held
    int m_step = 1;
    QLabel* m_lead = nullptr;
    QLabel* m_procedureLabel = nullptr;
    QComboBox* m_procedures = nullptr;
    QPushButton* m_own = nullptr;
    QListWidget* m_steps = nullptr;
    ConferencePane* m_pane = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_drop = nullptr;
    QPushButton* m_minutes = nullptr;
    QPushButton* m_close = nullptr;
    PlanExport* m_export = nullptr;
};

} // namespace kecan::ui
