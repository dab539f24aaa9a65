#include "ui/shell/view_context.h"

#include "core/rules/rule_loader.h"
#include "ui/search/subject_search.h"

namespace kecan::ui {

ViewContext::ViewContext(Day day, QObject* parent)
    : QObject(parent)
    , m_day(day)
{
}

ViewContext::~ViewContext() = default;

void ViewContext::setWorkspace(Workspace* workspace)
{
    if (workspace == m_workspace) {
        return;
    }
    m_workspace = workspace;
    m_plan = {};
    m_search.reset();
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

SubjectSearch& ViewContext::search(Day day) const
{
    Q_ASSERT(m_workspace);
    if (!m_search) {
        m_search = std::make_unique<SubjectSearch>();
    }
    m_search->show(m_workspace->snapshot(day));
    return *m_search;
}

const std::shared_ptr<const RuleBook>& ViewContext::ruleBook() const
{
    if (!m_ruleBook) {
        const auto shipped = RuleLoader::loadShipped();
        // They are built into the program, and its tests read them.
        Q_ASSERT(shipped);
        m_ruleBook = shipped ? *shipped : std::make_shared<const RuleBook>();
    }
    return m_ruleBook;
}

} // namespace kecan::ui
