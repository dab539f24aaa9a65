#include "core/reports/plan_figures.h"

#include "core/base/age.h"
#include "core/base/numerals.h"

#include <unordered_set>
#include <utility>

namespace kecan {

namespace {

constexpr int kMonthsInYear = 12;

constexpr std::array<PlanGroup, kPlanGroupCount> kGroups{PlanGroup::Women,
                                                         PlanGroup::Minority,
                                                         PlanGroup::PartyMembers,
                                                         PlanGroup::Young,
                                                         PlanGroup::MiddleAged,
                                                         PlanGroup::Old,
                                                         PlanGroup::AgeUnknown,
                                                         PlanGroup::Doctors,
                                                         PlanGroup::Masters,
                                                         PlanGroup::Graduates,
                                                         PlanGroup::TheoryAdvanced,
                                                         PlanGroup::TheoryIntermediate,
                                                         PlanGroup::TheoryElementary};

bool isInGroup(PlanGroup group,
               const CadreProfile& person,
               std::optional<int> months,
               AgeBandEdges bands)
{
    const int years = months.value_or(0) / kMonthsInYear;
    switch (group) {
    case PlanGroup::Women:
        return person.sex == Sex::Female;
    case PlanGroup::Minority:
        return isEthnicMinority(person);
    case PlanGroup::PartyMembers:
        return person.partyProbationary || person.partyOfficial;
    case PlanGroup::Young:
        return months && years < bands.lower;
    case PlanGroup::MiddleAged:
        return months && years >= bands.lower && years <= bands.upper;
    case PlanGroup::Old:
        return months && years > bands.upper;
    case PlanGroup::AgeUnknown:
        return !months;
    case PlanGroup::Doctors:
        return person.professionalLevel >= ProfessionalLevel::Doctor;
    case PlanGroup::Masters:
        return person.professionalLevel == ProfessionalLevel::Master;
    case PlanGroup::Graduates:
        return person.professionalLevel == ProfessionalLevel::University;
    case PlanGroup::TheoryAdvanced:
        return person.theoryLevel >= TheoryLevel::Advanced;
    case PlanGroup::TheoryIntermediate:
        return person.theoryLevel == TheoryLevel::Intermediate;
    case PlanGroup::TheoryElementary:
        return person.theoryLevel == TheoryLevel::Elementary;
    }
    return false;
}

template <class Level>
void countLevel(std::map<Level, int>& counts, Level level)
{
    if (level != Level::None) {
        ++counts[level];
    }
}

/// Counts the entries and posts of a plan, whichever way it is told of them.
class FigureCount
{
public:
    explicit FigureCount(AgeBandEdges bands) { m_figures.bands = bands; }

    void addPost(int candidates, const SeatCount& seats, bool isUndecided)
    {
        m_figures.entries += candidates;
        m_figures.seats += candidates > 0 ? seats.seats : 0;
        m_figures.undecidedPosts += candidates > 0 && isUndecided ? 1 : 0;
    }
    /// Whether this is the first entry of a person in the plan.
    bool addEntry(PlanStanding standing, NominationStatus status, CadreId cadre)
    {
        ++m_figures.standings[static_cast<std::size_t>(standing)];
        return isInPlan(status) && m_persons.insert(cadre).second;
    }
    void addPerson(const CadreProfile& person, std::optional<int> months)
    {
        ++m_figures.persons;
        for (const PlanGroup group : kGroups) {
            m_figures.groups[static_cast<std::size_t>(group)] +=
                isInGroup(group, person, months, m_figures.bands) ? 1 : 0;
        }
        countLevel(m_figures.professional, person.professionalLevel);
        countLevel(m_figures.theory, person.theoryLevel);
        countLevel(m_figures.stateManagement, person.stateManagementLevel);
        m_figures.ageMonths += months.value_or(0);
    }
    [[nodiscard]] PlanFigures take() { return std::move(m_figures); }

private:
    PlanFigures m_figures;
    std::unordered_set<CadreId> m_persons;
};

} // namespace

bool belongsTo(PlanGroup group, const PlanEntry& entry, AgeBandEdges bands)
{
    return isInGroup(group, entry.profile, entry.ageMonths, bands);
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

PlanFigures planFigures(std::span<const PlanUnit> units, AgeBandEdges bands)
{
    FigureCount count(bands);
    for (const PlanUnit& unit : units) {
        for (const PlanPost& post : unit.posts) {
            count.addPost(post.candidates, post.seats, post.hasUndecidedSeats());
            for (const PlanEntry& entry : post.entries) {
                if (count.addEntry(entry.standing(), entry.step.status, entry.cadre)) {
                    count.addPerson(entry.profile, entry.ageMonths);
                }
            }
        }
    }
    return count.take();
}

PlanFigures planFigures(const Snapshot& snapshot, PlanId plan, AgeBandEdges bands)
{
    FigureCount count(bands);
    const PlanRecord* record = snapshot.derived().plan(plan);
    if (!record || planState(*record, snapshot.day()) == PlanState::NotOpened) {
        return count.take();
    }
    const Snapshot view = snapshot.onDay(planDay(*record, snapshot.day()));
    const StructureTable& structure = *view.derived().structure;
    std::map<PositionId, int> candidates;
    for (const NominationRecord& entry : record->nominations) {
        const NominationStep* step = shownStep(view, entry);
        if (!step) {
            continue;
        }
        candidates[entry.position] += isInPlan(step->status) ? 1 : 0;
        if (count.addEntry(
                standingOf(step->status, entry.detail.origin), step->status, entry.cadre)) {
            const CadreProfile& person = view.derived().cadre(entry.cadre)->on(view.day());
            count.addPerson(person,
                            person.birth
                                ? std::optional(ageInCompletedMonths(*person.birth, view.day()))
                                : std::nullopt);
        }
    }
    for (const auto& [position, entries] : candidates) {
        if (entries > 0) {
            const SeatCount seats = seatCount(view, position);
            const bool isAbolished = structure.position(position)->endedOn <= view.day();
            count.addPost(entries, seats, !isAbolished && !seats.decided());
        }
    }
    return count.take();
}

} // namespace kecan
