#pragma once

#include "core/reports/plan_figures.h"

#include <QStringList>

#include <optional>

namespace kecan::ui {

/// Which entries a list shows by their state.
enum class PlanStatusChoice
{
    InPlan,
    Removed, ///< taken out, or not approved
    Appointed,
    All,
};

/// What a list is narrowed to.
struct PlanFilter
{
    QStringList words; ///< folded; each begins a word of the entry
    PlanStatusChoice status = PlanStatusChoice::InPlan;
    std::optional<PlanGroup> group;

    [[nodiscard]] bool accepts(const PlanEntry& entry) const;
    /// Whether it asks for nobody in particular, so that posts without anybody belong there too.
    [[nodiscard]] bool isOpen() const { return words.isEmpty() && !group; }
    bool operator==(const PlanFilter&) const = default;
};

bool isChosen(PlanStatusChoice choice, PlanStanding standing);
/// Number of entries of a plan with @p figures that @p choice shows.
int countOf(const PlanFigures& figures, PlanStatusChoice choice);

} // namespace kecan::ui
