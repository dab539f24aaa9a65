#pragma once

#include "ui/print/plan_forms.h"

#include <QPushButton>

class QMenu;

namespace kecan::ui {

/// The papers of a plan beside its list, as a menu.
class PlanFormsButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit PlanFormsButton(QWidget* parent);

    /// What a paper is called.
    static QString textOf(PlanForm form);

Q_SIGNALS:
    void chosen(kecan::ui::PlanForm form);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addForm(PlanForm form);
    void retranslate();

    QMenu* m_menu;
};

} // namespace kecan::ui
