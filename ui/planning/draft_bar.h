#pragma once

#include "ui/planning/plan_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace kecan::ui {

/// The line over a draft: that it is one, how far it is, and what can be done with it as a whole.
class DraftBar final : public QWidget
{
    Q_OBJECT

public:
    DraftBar(const ActionCatalogue& actions, QWidget* parent);

    /// Shows the draft @p desk has in front; hides the bar when there is none.
    void show(const PlanDesk& desk);

Q_SIGNALS:
    void findWanted();
    void approveWanted();
    void discardWanted();
    void leaveWanted();
    /// What no longer fits is to be read.
    void problemsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const ActionCatalogue& m_actions;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QToolButton* m_problems = nullptr;
    QPushButton* m_find = nullptr;
    QPushButton* m_approve = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_leave = nullptr;
    // Of the draft shown:
    QString m_code;
    PlanStart m_start = PlanStart::New;
    QString m_reviewed;
    int m_steps = 0;
    int m_problemCount = 0;
};

} // namespace kecan::ui
