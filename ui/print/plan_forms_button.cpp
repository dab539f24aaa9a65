#include "ui/print/plan_forms_button.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace kecan::ui {

PlanFormsButton::PlanFormsButton(QWidget* parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("planForms"));
    for (const PlanForm form : kPlanForms) {
        if (form != PlanForm::List) {
            addForm(form);
        }
    }
    setMenu(m_menu);
    retranslate();
}

void PlanFormsButton::addForm(PlanForm form)
{
    QAction* action = m_menu->addAction(QString());
    action->setData(static_cast<int>(form));
    connect(action, &QAction::triggered, this, [this, form] { Q_EMIT chosen(form); });
}

void PlanFormsButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QPushButton::changeEvent(event);
}

void PlanFormsButton::retranslate()
{
    setText(tr("Other forms"));
    setToolTip(tr("Further papers of the plan, to look at, print or save"));
    for (QAction* action : m_menu->actions()) {
        action->setText(textOf(static_cast<PlanForm>(action->data().toInt())) + u'…');
    }
}

QString PlanFormsButton::textOf(PlanForm form)
{
    switch (form) {
    case PlanForm::List:
        return tr("Planning list (form 1)");
    case PlanForm::Structure:
        return tr("Structure summary (form 2)");
    case PlanForm::Removed:
        return tr("Those taken out (form 3)");
    case PlanForm::Ballots:
        return tr("Ballot papers (form 4)");
    case PlanForm::Minutes:
        return tr("Minutes and tallies (form 5)");
    case PlanForm::Sheets:
        return tr("Sheets of the candidates");
    }
    return {};
}

} // namespace kecan::ui
