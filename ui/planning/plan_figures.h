#pragma once

#include "ui/planning/plan_contents.h"

#include <QStringList>

#include <optional>

namespace kecan::ui {

/// A group of people of a plan that is counted, and can be listed.
enum class PlanGroup
{
    Women,
    Minority,
    Under40,
    From40To50,
    Over50,
    AgeUnknown,
};

/// Whether @p entry is of somebody in @p group.
bool belongsTo(PlanGroup group, const PlanEntry& entry);

/// The structure of a plan: persons counted once, however many posts they are planned for.
struct PlanFigures
{
    int entries = 0;
    int persons = 0;
    int women = 0;
    int minority = 0;
    int under40 = 0;
    int from40To50 = 0;
    int over50 = 0;
    int ageUnknown = 0;
    int seats = 0; ///< of the planned posts

    [[nodiscard]] int of(PlanGroup group) const;
    /// Hệ số: entries per seat; nothing without seats.
    [[nodiscard]] std::optional<double> coefficient() const;

    bool operator==(const PlanFigures&) const = default;
};

PlanFigures planFigures(const PlanContents& contents);

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
    bool operator==(const PlanFilter&) const = default;
};

bool isChosen(PlanStatusChoice choice, NominationStatus status);
/// Number of entries of @p contents that @p choice shows.
int countOf(const PlanContents& contents, PlanStatusChoice choice);

} // namespace kecan::ui
