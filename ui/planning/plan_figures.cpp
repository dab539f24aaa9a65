#include "ui/planning/plan_figures.h"

#include "core/base/text_normal.h"

#include <set>

namespace kecan::ui {

namespace {

constexpr int kMonthsOf40 = 40 * 12;
constexpr int kMonthsOf50 = 50 * 12;

} // namespace

bool belongsTo(PlanGroup group, const PlanEntry& entry)
{
    const std::optional<int>& age = entry.ageMonths;
    switch (group) {
    case PlanGroup::Women:
        return entry.sex == Sex::Female;
    case PlanGroup::Minority:
        return entry.minority;
    case PlanGroup::Under40:
        return age && *age < kMonthsOf40;
    case PlanGroup::From40To50:
        return age && *age >= kMonthsOf40 && *age <= kMonthsOf50;
    case PlanGroup::Over50:
        return age && *age > kMonthsOf50;
    case PlanGroup::AgeUnknown:
        return !age;
    }
    return false;
}

int PlanFigures::of(PlanGroup group) const
{
    switch (group) {
    case PlanGroup::Women:
        return women;
    case PlanGroup::Minority:
        return minority;
    case PlanGroup::Under40:
        return under40;
    case PlanGroup::From40To50:
        return from40To50;
    case PlanGroup::Over50:
        return over50;
    case PlanGroup::AgeUnknown:
        return ageUnknown;
    }
    return 0;
}

std::optional<double> PlanFigures::coefficient() const
{
    return seats > 0 ? std::optional(static_cast<double>(entries) / seats) : std::nullopt;
}

PlanFigures planFigures(const PlanContents& contents)
{
    PlanFigures figures;
    std::set<CadreId> persons;
    for (const PlanUnit& unit : contents.units) {
        for (const PlanPost& post : unit.posts) {
            figures.seats += post.candidates > 0 ? post.seats.seats : 0;
            for (const PlanEntry& entry : post.entries) {
                if (!isInPlan(entry.step.status)) {
                    continue;
                }
                ++figures.entries;
                if (!persons.insert(entry.cadre).second) {
                    continue;
                }
                figures.women += belongsTo(PlanGroup::Women, entry);
                figures.minority += belongsTo(PlanGroup::Minority, entry);
                figures.under40 += belongsTo(PlanGroup::Under40, entry);
                figures.from40To50 += belongsTo(PlanGroup::From40To50, entry);
                figures.over50 += belongsTo(PlanGroup::Over50, entry);
                figures.ageUnknown += belongsTo(PlanGroup::AgeUnknown, entry);
            }
        }
    }
    figures.persons = static_cast<int>(persons.size());
    return figures;
}

bool isChosen(PlanStatusChoice choice, NominationStatus status)
{
    switch (choice) {
    case PlanStatusChoice::InPlan:
        return isInPlan(status);
    case PlanStatusChoice::Removed:
        return status == NominationStatus::Withdrawn || status == NominationStatus::NotApproved;
    case PlanStatusChoice::Appointed:
        return status == NominationStatus::Appointed;
    case PlanStatusChoice::All:
        return true;
    }
    return true;
}

bool PlanFilter::accepts(const PlanEntry& entry) const
{
    return isChosen(status, entry.step.status) && (!group || belongsTo(*group, entry)) &&
           matchesWords(entry.searchText, words);
}

int countOf(const PlanContents& contents, PlanStatusChoice choice)
{
    int count = 0;
    for (const PlanUnit& unit : contents.units) {
        for (const PlanPost& post : unit.posts) {
            for (const PlanEntry& entry : post.entries) {
                count += isChosen(choice, entry.step.status);
            }
        }
    }
    return count;
}

} // namespace kecan::ui
