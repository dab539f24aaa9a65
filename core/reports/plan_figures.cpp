#include "core/reports/plan_figures.h"

#include "core/base/numerals.h"

#include <set>

namespace kecan {

namespace {

constexpr int kMonthsInYear = 12;
constexpr int kYoungBelow = 40; ///< @source HD 15-HD/BTCTW: share under 40
constexpr int kMiddleUpTo = 50; ///< upper edge of the middle age band, inclusive

constexpr std::array<PlanGroup, kPlanGroupCount> kGroups{PlanGroup::Women,
                                                         PlanGroup::Minority,
                                                         PlanGroup::PartyMembers,
                                                         PlanGroup::Under40,
                                                         PlanGroup::From40To50,
                                                         PlanGroup::Over50,
                                                         PlanGroup::AgeUnknown};

template <class Level>
void countLevel(std::map<Level, int>& counts, Level level)
{
    if (level != Level::None) {
        ++counts[level];
    }
}

void addPerson(PlanFigures& figures, const PlanEntry& entry)
{
    ++figures.persons;
    for (const PlanGroup group : kGroups) {
        figures.groups[static_cast<std::size_t>(group)] += belongsTo(group, entry) ? 1 : 0;
    }
    countLevel(figures.professional, entry.profile.professionalLevel);
    countLevel(figures.theory, entry.profile.theoryLevel);
    countLevel(figures.stateManagement, entry.profile.stateManagementLevel);
    figures.ageMonths += entry.ageMonths.value_or(0);
}

} // namespace

bool belongsTo(PlanGroup group, const PlanEntry& entry)
{
    const bool known = entry.ageMonths.has_value();
    const int years = entry.ageMonths.value_or(0) / kMonthsInYear;
    switch (group) {
    case PlanGroup::Women:
        return entry.profile.sex == Sex::Female;
    case PlanGroup::Minority:
        return isEthnicMinority(entry.profile);
    case PlanGroup::PartyMembers:
        return entry.profile.partyProbationary || entry.profile.partyOfficial;
    case PlanGroup::Under40:
        return known && years < kYoungBelow;
    case PlanGroup::From40To50:
        return known && years >= kYoungBelow && years <= kMiddleUpTo;
    case PlanGroup::Over50:
        return known && years > kMiddleUpTo;
    case PlanGroup::AgeUnknown:
        return !known;
    }
    return false;
}

int PlanFigures::shareInTenths(PlanGroup group) const
{
    return kecan::shareInTenths(of(group), persons);
}

std::optional<int> PlanFigures::coefficientInTenths() const
{
    return seats > 0 && undecidedPosts == 0 ? std::optional(roundedTenths(entries, seats))
                                            : std::nullopt;
}

std::optional<int> PlanFigures::averageAgeInTenths() const
{
    const int known = persons - of(PlanGroup::AgeUnknown);
    return known > 0 ? std::optional(roundedTenths(ageMonths, std::int64_t{kMonthsInYear} * known))
                     : std::nullopt;
}

PlanFigures planFigures(std::span<const PlanUnit> units)
{
    PlanFigures figures;
    std::set<CadreId> persons;
    for (const PlanUnit& unit : units) {
        for (const PlanPost& post : unit.posts) {
            figures.entries += post.candidates;
            figures.seats += post.candidates > 0 ? post.seats.seats : 0;
            figures.undecidedPosts += post.candidates > 0 && post.hasUndecidedSeats() ? 1 : 0;
            for (const PlanEntry& entry : post.entries) {
                ++figures.standings[static_cast<std::size_t>(entry.standing())];
                if (isInPlan(entry.step.status) && persons.insert(entry.cadre).second) {
                    addPerson(figures, entry);
                }
            }
        }
    }
    return figures;
}

} // namespace kecan
