#pragma once

#include "core/rules/judge.h"
#include "ui/planning/plan_desk.h"
#include "ui/planning/structure_strip.h"

#include <map>
#include <memory>
#include <optional>

namespace kecan::ui {

/// Keeps a strip true of the plan or draft in front, also while people hover over a post: then it
/// shows what the figures would be, each post counted once for a drag.
class LiveStructure final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    LiveStructure(const PageServices& services, PlanDesk& desk, BoardView& board, StructureStrip&);

    /// Shows @p plan of @p office, which is that of the draft in front if there is one. @return
    /// what it shows
    const PlanOverview& show(std::shared_ptr<const Snapshot> office, MaybePlanId plan);

private:
    void hover(const BoardDrag& drag, MaybePositionId position);
    [[nodiscard]] PlanOverview tentative(const BoardDrag& drag, PositionId position) const;

    PageServices m_services;
    PlanDesk& m_desk;
    StructureStrip& m_strip;
    std::optional<Judge> m_judge; ///< of the office shown
    PlanOverview m_now;
    BoardDrag m_drag; ///< that those below are of
    std::map<PositionId, PlanOverview> m_tentative;
};

} // namespace kecan::ui
