#include "ui/planning/live_structure.h"

#include "ui/shell/view_context.h"

namespace kecan::ui {

LiveStructure::LiveStructure(const PageServices& services,
                             PlanDesk& desk,
                             BoardView& board,
                             StructureStrip& strip)
    : QObject(&strip)
    , m_services(services)
    , m_desk(desk)
    , m_strip(strip)
{
    connect(&board, &BoardView::hoveredOver, this, &LiveStructure::hover);
}

const PlanOverview& LiveStructure::show(std::shared_ptr<const Snapshot> office, MaybePlanId plan)
{
    m_tentative.clear();
    m_now = {};
    StructureView view;
    if (office && plan) {
        m_judge.emplace(office->derived(), m_services.context.ruleBook());
        m_now = planOverview(*office, *m_judge, *plan);
        const PlanDraft* draft = m_desk.draft();
        const std::shared_ptr<const Snapshot> recorded = m_services.context.snapshot();
        view.isDraft = draft != nullptr;
        if (draft && draft->base && recorded) {
            view.before = planOverview(*recorded, *m_judge, *draft->base);
        }
        view.book = m_services.context.ruleBook();
    }
    view.now = m_now;
    m_strip.show(std::move(view));
    return m_now;
}

void LiveStructure::hover(const BoardDrag& drag, MaybePositionId position)
{
    if (!position || !m_desk.draft() || !m_judge) {
        m_strip.setTentative(std::nullopt);
        return;
    }
    if (drag != m_drag) {
        m_drag = drag;
        m_tentative.clear();
    }
    auto known = m_tentative.find(*position);
    if (known == m_tentative.end()) {
        known = m_tentative.emplace(*position, tentative(drag, *position)).first;
    }
    m_strip.setTentative(known->second);
}

PlanOverview LiveStructure::tentative(const BoardDrag& drag, PositionId position) const
{
    const DraftOverlay overlay = m_desk.overlayWith(m_desk.stepOf(drag, position, {}, true));
    return planOverview(overlay.snapshot(), *m_judge, overlay.plan);
}

} // namespace kecan::ui
