#pragma once

#include "core/rules/procedure_book.h"
#include "ui/shell/page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kecan::ui {

class FieldForm;

/// Edits a procedure of the office's own: its steps, their order and how each votes. Saving keeps
/// it in the store; conferences held by it stay as they are. open() it, it deletes itself.
class OwnProcedureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with @p procedure; of a shipped one with a copy of it.
    OwnProcedureDialog(const PageServices& services,
                       ProcedureTemplate procedure,
                       const ProcedureBook& book,
                       QWidget* parent);

    void accept() override;

Q_SIGNALS:
    /// It was saved, or with an empty code removed.
    void saved(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void lay();
    void connectParts();
    void addStep();
    void removeStep();
    void moveStep(int direction);
    void removeProcedure();
    /// Keeps the own procedures with this one or without it. @return whether they were kept
    bool keep(bool withThis);
    void fillSteps();
    void showStep();
    void takeStep();
    void retranslate();
    [[nodiscard]] ProcedureStep* current();

    PageServices m_services;
    ProcedureTemplate m_procedure;
    bool m_isNew = false;
    bool m_isFilling = false;
    QLabel* m_lead = nullptr;
    QLabel* m_titleLabel = nullptr;
    QLineEdit* m_title = nullptr;
    QListWidget* m_steps = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    FieldForm* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QCheckBox* m_votes = nullptr;
    QComboBox* m_basis = nullptr;
    QLineEdit* m_threshold = nullptr; ///< in percent
    QComboBox* m_atThreshold = nullptr;
    QComboBox* m_nobodyAbove = nullptr;
    QPushButton* m_removeAll = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace kecan::ui
