// What the page says where there is no list, or not that of the day.

#include "ui/planning/plan_filter_bar.h"
#include "ui/planning/plan_model.h"
#include "ui/planning/plan_page.h"
#include "ui/planning/plan_views.h"
#include "ui/planning/structure_strip.h"
#include "ui/print/plan_forms_button.h"
#include "ui/shell/view_context.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_bar.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

void PlanPage::showState()
{
    const PlanRecord* record = plan();
    if (!record) {
        m_emptyKind = Empty::NoPlan;
        m_empty->set(u"planning"_s,
                     tr("No plan in this store yet"),
                     tr("Bring a planning list in with the console tool: kecan-cli import plan "
                        "--store FILE --from LIST.csv. Or look at the demonstration data first."),
                     tr("Open demonstration data"));
    } else if (planState(*record, m_snapshot->day()) == PlanState::NotOpened) {
        m_emptyKind = Empty::NotOpened;
        m_empty->set(
            u"calendar"_s,
            tr("This plan did not exist yet"),
            tr("It was opened on %1. Choose that day or a later one.").arg(record->openedOn.text()),
            tr("Go to %1").arg(record->openedOn.text()));
    } else if (m_model->totalEntries() == 0 && m_model->rowCount() == 0) {
        m_emptyKind = Empty::NoEntries;
        m_empty->set(u"people"_s,
                     tr("Nobody is entered in this plan yet"),
                     tr("Entries come in with kecan-cli import plan, or a later day has them."));
    } else if (m_model->rowCount() == 0) {
        m_emptyKind = Empty::NothingFound;
        m_empty->set(u"filter"_s,
                     tr("Nobody in this plan matches"),
                     tr("The words, the state or the group chosen leave no entry of the %n there "
                        "are.",
                        nullptr,
                        m_model->totalEntries()),
                     tr("Clear the filter"));
    } else {
        m_emptyKind = Empty::No;
    }
    const bool listed = m_emptyKind == Empty::No || m_emptyKind == Empty::NothingFound;
    m_strip->setVisible(listed);
    m_filterBar->setVisible(listed);
    m_stack->setCurrentIndex(m_emptyKind == Empty::No ? 0 : 1);
    m_asList->setChecked(!m_views->isBoard());
    m_asBoard->setChecked(m_views->isBoard());
    m_filterBar->setFoldable(!m_views->isBoard());
    m_preview->setEnabled(can(ActionId::PreviewPlan));
    m_exportButton->setEnabled(can(ActionId::ExportPlan));
    m_forms->setEnabled(can(ActionId::ExportPlan));
}

void PlanPage::showNotice()
{
    const PlanRecord* record = plan();
    if (!record || planState(*record, m_snapshot->day()) != PlanState::Closed) {
        m_notice->set({}, {});
        return;
    }
    m_notice->set(tr("This plan was closed on %1; the entries are those of its last day.")
                      .arg(record->closedOn.text()),
                  tr("Show its last day"));
}

void PlanPage::leaveEmptyState()
{
    switch (m_emptyKind) {
    case Empty::NoPlan:
        m_services.actions.action(ActionId::OpenDemo)->trigger();
        return;
    case Empty::NotOpened:
        m_services.context.setDay(plan()->openedOn);
        return;
    case Empty::NothingFound:
        m_filterBar->clear();
        return;
    case Empty::No:
    case Empty::NoEntries:
        return;
    }
}

} // namespace kecan::ui
