#pragma once

#include "core/commands/batch_draft.h"
#include "ui/records/field_form.h"
#include "ui/shell/page.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace kecan::ui {

/// An act as a dialog would record it.
struct PlannedAct
{
    BatchDraft draft;
    QString command;   ///< its stable English name in the store
    QString name;      ///< what undo calls it, "Rename Vụ Tổ chức"
    QString note = {}; ///< for the log
};

/// Frame of every dialog that records one act: what it is about, the fields, what would follow,
/// and what is wrong. It closes only when the act is recorded or given up; open() it, it deletes
/// itself.
class ActDialog : public QDialog
{
    Q_OBJECT

public:
    /// What would follow from the act, a line each; empty while something is wrong.
    [[nodiscard]] const QStringList& consequences() const { return m_consequences; }
    /// Records the act as typed and closes, or shows why not.
    void accept() override;

Q_SIGNALS:
    void recorded(const kecan::ChangeSet& changes);

protected:
    ActDialog(const PageServices& services, QWidget* parent);

    [[nodiscard]] const PageServices& services() const { return m_services; }
    [[nodiscard]] FieldForm& form() { return *m_form; }
    /// Room between the fields and what would follow.
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }

    /// @p lead says in a sentence what is acted upon; @p acceptText is the verb of the button.
    void setTexts(const QString& title, const QString& lead, const QString& acceptText);
    /// Shows what would follow beside the fields instead of below them: for long forms. @p below,
    /// if any, stands under it.
    void putFollowsBeside(QWidget* below = nullptr);
    /// To be called whenever a field changed: what would follow is worked out when the user pauses.
    void fieldChanged();

    /// The act as typed; nothing when something is wrong, which is then added to @p problems.
    virtual std::optional<PlannedAct> plan(FieldProblems& problems) const = 0;
    /// Shows those of @p problems that are of fields outside the form and returns the others.
    virtual FieldProblems showOutsideForm(const FieldProblems& problems) { return problems; }
    /// Goes to the first field outside the form with a problem; false when there is none.
    virtual bool focusOutsideForm() { return false; }
    /// What would follow, in words; what it does to careers, posts and plans unless overridden.
    [[nodiscard]] virtual QStringList consequencesOf(const PlannedAct& act) const;
    /// Takes the texts of the present language; called before the first showing too.
    virtual void retranslate() = 0;

    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void preview();
    /// Grows to its fields and what follows, as far as the screen allows.
    void fitScreen();
    /// Why nothing can be said of what would follow.
    [[nodiscard]] QString insteadOfFollows(const FieldProblems& problems) const;
    void showProblems(const FieldProblems& problems);
    void applyColours();

    PageServices m_services;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QWidget* m_fields = nullptr;
    QLabel* m_lead = nullptr;
    FieldForm* m_form = nullptr;
    QVBoxLayout* m_body = nullptr;
    QLabel* m_followsTitle = nullptr;
    QLabel* m_follows = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer* m_pause = nullptr;
    QStringList m_consequences;
    bool m_isFollowsBeside = false;
    bool m_wasTried = false; ///< before that an empty field is no mistake yet
};

} // namespace kecan::ui
