#pragma once

#include "core/rules/candidate_rules.h"
#include "core/rules/kept_days.h"
#include "ui/shell/page.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace kecan::ui {

class DayEdit;
class FieldForm;
class FindingPanel;
class SubjectEdit;

/// "Vì sao không?": why a person may not have a post, or may: every check passed and failed, what
/// would close the gap and the nearest day on which all are met. Changes nothing, deletes itself.
class WhyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p about is what is known already of whom and what is asked.
    WhyDialog(const PageServices& services, const FindingSubject& about, QWidget* parent);

    /// The whole answer for the clipboard; empty while there is none.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString verdict() const;
    /// What would close the gap, a line each.
    [[nodiscard]] QStringList remedies() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeFields();
    void makeAnswer();
    void choosePurpose(const FindingSubject& about);
    /// What is asked; nothing until person and post are chosen and the day can be read.
    [[nodiscard]] std::optional<CandidateQuestion> question() const;
    void ask();
    void showAnswer();
    [[nodiscard]] QString daysText() const;
    void retranslate();
    void refreshColours();

    PageServices m_services;
    MaybePlanId m_plan;
    FieldForm* m_form = nullptr;
    SubjectEdit* m_person = nullptr;
    SubjectEdit* m_post = nullptr;
    QComboBox* m_purpose = nullptr;
    DayEdit* m_countedOn = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_days = nullptr;
    QLabel* m_gap = nullptr;
    FindingPanel* m_checks = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_close = nullptr;
    std::optional<KeptDays> m_keptDays; ///< of a question that is answered
};

} // namespace kecan::ui
