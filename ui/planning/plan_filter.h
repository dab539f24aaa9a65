#pragma once

#include "core/reports/plan_overview.h"

#include <QStringList>

#include <variant>

namespace kecan::ui {

/// Which entries a list shows by their state.
enum class PlanStatusChoice
{
    InPlan,
    Removed, ///< taken out, or not approved
    Appointed,
    All,
};

/// A gap a plan can be narrowed to, or where it has too much.
enum class PlanGap
{
    Unplanned, ///< posts nobody is in the plan for
    TooFew,    ///< posts with fewer people than the least
    OverLimit, ///< people in more posts than they may be
};

/// People or posts that stand out of a plan; nothing for all of it.
using PlanPart = std::variant<std::monostate, PlanGroup, PlanGap>;

/// What a list is narrowed to.
struct PlanFilter
{
    QStringList words; ///< folded; each begins a word of the entry
    PlanStatusChoice status = PlanStatusChoice::InPlan;
    PlanPart part = {};
    AgeBandEdges bands = {}; ///< of the plan
    PlanGaps gaps = {};      ///< the same

    [[nodiscard]] bool accepts(const PlanEntry& entry) const;
    [[nodiscard]] bool acceptsPost(PositionId position) const;
    /// Whether posts nobody is planned for belong there too: it asks for nobody in particular, or
    /// for them.
    [[nodiscard]] bool isOpen() const;
    /// Whether it asks for the posts nobody is planned for.
    [[nodiscard]] bool asksForUnplanned() const { return part == PlanPart(PlanGap::Unplanned); }
    bool operator==(const PlanFilter&) const = default;
};

bool isChosen(PlanStatusChoice choice, PlanStanding standing);
/// Number of entries of a plan with @p figures that @p choice shows.
int countOf(const PlanFigures& figures, PlanStatusChoice choice);
/// Persons of a group, posts or persons of a gap; everybody for no part.
int countOf(const PlanOverview& overview, const PlanPart& part);

} // namespace kecan::ui
