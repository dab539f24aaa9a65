#include "ui/shell/view_context.h"

namespace kecan::ui {

ViewContext::ViewContext(Day day, QObject* parent)
    : QObject(parent)
    , m_day(day)
{
}

void ViewContext::setWorkspace(Workspace* workspace)
{
    if (workspace == m_workspace) {
        return;
    }
    m_workspace = workspace;
    m_plan = {};
    if (workspace) {
        connect(workspace, &Workspace::changed, this, &ViewContext::recorded);
    }
    Q_EMIT workspaceChanged();
}

void ViewContext::setDay(Day day)
{
    if (day != m_day && !day.isEndless()) {
        m_day = day;
        Q_EMIT dayChanged();
    }
}

Day ViewContext::today() const
{
    return m_workspace ? m_workspace->today() : SystemClock().today();
}

void ViewContext::setPlan(MaybePlanId plan)
{
    if (plan != m_plan) {
        m_plan = plan;
        Q_EMIT planChanged();
    }
}

std::shared_ptr<const Snapshot> ViewContext::snapshot() const
{
    return m_workspace ? m_workspace->snapshot(m_day) : nullptr;
}

} // namespace kecan::ui
