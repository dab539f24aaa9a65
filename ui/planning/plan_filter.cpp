#include "ui/planning/plan_filter.h"

#include "core/base/text_normal.h"

#include <algorithm>

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
    const auto* group = std::get_if<PlanGroup>(&part);
    const bool isOverLimit = part != PlanPart(PlanGap::OverLimit) ||
                             std::ranges::binary_search(gaps.overLimit, entry.cadre);
    return isChosen(status, entry.standing()) && (!group || belongsTo(*group, entry, bands)) &&
           isOverLimit && matchesWords(entry.searchText, words);
}

bool PlanFilter::acceptsPost(PositionId position) const
{
    const auto* gap = std::get_if<PlanGap>(&part);
    if (!gap || *gap == PlanGap::OverLimit) {
        return true;
    }
    return std::ranges::binary_search(*gap == PlanGap::TooFew ? gaps.tooFew : gaps.unplanned,
                                      position);
}

bool PlanFilter::isOpen() const
{
    return words.isEmpty() && (part == PlanPart() || asksForUnplanned());
}

int countOf(const PlanFigures& figures, PlanStatusChoice choice)
{
    int count = 0;
    for (std::size_t i = 0; i < figures.standings.size(); ++i) {
        count += isChosen(choice, static_cast<PlanStanding>(i)) ? figures.standings[i] : 0;
    }
    return count;
}

int countOf(const PlanOverview& overview, const PlanPart& part)
{
    if (const auto* group = std::get_if<PlanGroup>(&part)) {
        return overview.figures.of(*group);
    }
    const auto* gap = std::get_if<PlanGap>(&part);
    if (!gap) {
        return overview.figures.persons;
    }
    const PlanGaps& gaps = overview.gaps;
    return static_cast<int>(*gap == PlanGap::Unplanned ? gaps.unplanned.size()
                            : *gap == PlanGap::TooFew  ? gaps.tooFew.size()
                                                       : gaps.overLimit.size());
}

} // namespace kecan::ui
