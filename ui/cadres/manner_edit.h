#pragma once

#include "core/commands/profile_edit.h"
#include "ui/records/field_form.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace kecan::ui {

class DecisionEdit;
class PartialDateEdit;
class ViewContext;

/// @p field no wider than it needs to be, for forms that give a field the whole line.
QWidget* shortField(QLineEdit* field);

/// How edited facts are recorded: the record was wrong, or they are new from a day on, perhaps by a
/// decision.
class MannerEdit final : public QWidget
{
    Q_OBJECT

public:
    /// Begins as a correction; proposes the day of view as the first day. @p context outlives it.
    MannerEdit(ViewContext& context, QWidget* parent);

    [[nodiscard]] bool isChange() const;
    void setChange(bool isChange);
    /// As chosen, without the decision; nothing while the first day cannot be read.
    [[nodiscard]] std::optional<EditManner> manner() const;
    /// As chosen; a new decision is registered in @p draft first. What is wrong is added to
    /// @p problems, as problems of the fields "from" and "decision".
    std::optional<EditManner> addTo(BatchDraft& draft, FieldProblems& problems) const;

    /// Shows those of @p problems that are of its fields and returns the others.
    FieldProblems showProblems(const FieldProblems& problems);
    bool focusProblem();
    /// What is shown beneath a field of its own.
    [[nodiscard]] QString problem(const QString& field) const { return m_form->problem(field); }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFields();
    void retranslate();

    Day m_day;
    QRadioButton* m_correct = nullptr;
    QRadioButton* m_new = nullptr;
    QLabel* m_meaning = nullptr;
    FieldForm* m_form = nullptr;
    QLineEdit* m_reason = nullptr;
    PartialDateEdit* m_from = nullptr;
    QCheckBox* m_hasDecision = nullptr;
    DecisionEdit* m_decision = nullptr;
};

} // namespace kecan::ui
