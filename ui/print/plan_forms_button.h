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

Q_SIGNALS:
    void chosen(kecan::ui::PlanForm form);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addForm(PlanForm form);
    void retranslate();
    static QString textOf(PlanForm form);

    QMenu* m_menu;
};

} // namespace kecan::ui
