#include "ui/planning/plan_filter.h"

#include "core/base/text_normal.h"

namespace kecan::ui {

bool isChosen(PlanStatusChoice choice, PlanStanding standing)
{
    switch (choice) {
    case PlanStatusChoice::InPlan:
        return standing == PlanStanding::Proposed || standing == PlanStanding::Kept ||
               standing == PlanStanding::Added;
    case PlanStatusChoice::Removed:
        return standing == PlanStanding::Removed || standing == PlanStanding::NotApproved;
    case PlanStatusChoice::Appointed:
        return standing == PlanStanding::Appointed;
    case PlanStatusChoice::All:
        return true;
    }
    return true;
}

bool PlanFilter::accepts(const PlanEntry& entry) const
{
    return isChosen(status, entry.standing()) && (!group || belongsTo(*group, entry)) &&
           matchesWords(entry.searchText, words);
}

int countOf(const PlanFigures& figures, PlanStatusChoice choice)
{
    int count = 0;
    for (std::size_t i = 0; i < figures.standings.size(); ++i) {
        count += isChosen(choice, static_cast<PlanStanding>(i)) ? figures.standings[i] : 0;
    }
    return count;
}

} // namespace kecan::ui
