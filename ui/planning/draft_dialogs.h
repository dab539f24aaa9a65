#pragma once

#include "ui/planning/plan_desk.h"
#include "ui/records/field_form.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kecan::ui {

class SubjectEdit;

/// Frame of the dialogs that do something to a draft: what it is about, its fields, and what is
/// wrong with them. It closes only when that is done or given up; open() it, it deletes itself.
class DraftDialog : public QDialog
{
    Q_OBJECT

public:
    void accept() override;

protected:
    /// @p desk outlives the dialog.
    DraftDialog(PlanDesk& desk, QWidget* parent);

    [[nodiscard]] PlanDesk& desk() const { return m_desk; }
    [[nodiscard]] FieldForm& form() { return *m_form; }
    void setTexts(const QString& title, const QString& lead, const QString& acceptText);
    /// What is to be said below the fields; @p isWarning as a warning.
    void say(const QString& text, bool isWarning);

    /// Does it. False when it was not done, with why in @p problems unless that was shown already.
    virtual bool apply(FieldProblems& problems) = 0;
    /// Takes the texts of the present language; called before the first showing too.
    virtual void retranslate() = 0;

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    PlanDesk& m_desk;
    QLabel* m_lead = nullptr;
    FieldForm* m_form = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_cancel = nullptr;
};

/// Begins a draft: of a new plan, or of the review of one.
class StartDraftDialog final : public DraftDialog
{
    Q_OBJECT

public:
    /// Of the review of @p reviewed, if given.
    StartDraftDialog(const PageServices& services,
                     PlanDesk& desk,
                     MaybePlanId reviewed,
                     QWidget* parent);

protected:
    bool apply(FieldProblems& problems) override;
    void retranslate() override;

private:
    void fillTerms();

    PageServices m_services;
    MaybePlanId m_reviewed;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_term = nullptr;   ///< of a new plan
    SubjectEdit* m_unit = nullptr; ///< the same
};

/// Enters somebody in the draft, or moves those chosen to another post, and says before what the
/// rules think of it.
class NomineeDialog final : public DraftDialog
{
    Q_OBJECT

public:
    /// @p moved are moved, or entered where they are no entries; when it is empty somebody is
    /// entered. @p position is proposed to whoever is entered.
    NomineeDialog(const PageServices& services,
                  PlanDesk& desk,
                  BoardDrag moved,
                  MaybePositionId position,
                  QWidget* parent);

protected:
    bool apply(FieldProblems& problems) override;
    void retranslate() override;

private:
    [[nodiscard]] BoardDrag chosen() const;
    [[nodiscard]] MaybePositionId position() const;
    void weigh();

    PageServices m_services;
    BoardDrag m_moved;
    SubjectEdit* m_person = nullptr; ///< of those entered
    SubjectEdit* m_post = nullptr;
};

/// Holds somebody for whom there is no post yet.
class HoldDialog final : public DraftDialog
{
    Q_OBJECT

public:
    HoldDialog(const PageServices& services, PlanDesk& desk, QWidget* parent);

protected:
    bool apply(FieldProblems& problems) override;
    void retranslate() override;

private:
    SubjectEdit* m_person = nullptr;
};

/// Takes those chosen out of the draft, each with the same reason, and holds them when asked.
class TakeOutDialog final : public DraftDialog
{
    Q_OBJECT

public:
    /// @p held come into the holding area, in the same step.
    TakeOutDialog(PlanDesk& desk,
                  std::vector<EntryKey> entries,
                  QString names,
                  QWidget* parent,
                  std::vector<CadreId> held = {});

protected:
    bool apply(FieldProblems& problems) override;
    void retranslate() override;

private:
    std::vector<EntryKey> m_entries;
    std::vector<CadreId> m_held;
    QString m_names;
    QComboBox* m_reason = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace kecan::ui
