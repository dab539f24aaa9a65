#pragma once

#include "core/reports/plan_contents.h"
#include "core/rules/plan_rules.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>

namespace kecan {

/// A group of people of a plan that is counted, and can be listed. Ages are in completed years, as
/// lists show them: somebody of 50 years and six months is still "from 40 to 50".
enum class PlanGroup
{
    Women,
    Minority,
    PartyMembers,
    Young,      ///< the first of the three age bands
    MiddleAged, ///< the second
    Old,        ///< the third
    AgeUnknown,
    Doctors, ///< and doctors of science
    Masters,
    Graduates,      ///< of a university, with nothing above it
    TheoryAdvanced, ///< cao cấp, cử nhân
    TheoryIntermediate,
    TheoryElementary,
};
inline constexpr int kPlanGroupCount = 13;

/// Whether @p entry is of somebody in @p group, where the age bands meet at @p bands.
bool belongsTo(PlanGroup group, const PlanEntry& entry, AgeBandEdges bands);

/// The structure of a plan or a part of it. People in the plan are counted once, however many
/// posts they are planned for; entries count every time.
/// @source rules §1.2, §1.8 form 2, §8.3
struct PlanFigures
{
    int entries = 0;         ///< in the plan
    int persons = 0;         ///< in the plan
    int seats = 0;           ///< of the posts somebody is in the plan for
    int undecidedPosts = 0;  ///< of these posts, those of which nobody has said how many seats
    AgeBandEdges bands = {}; ///< by which ages are counted
    std::array<int, kPlanGroupCount> groups = {};       ///< persons
    std::array<int, kPlanStandingCount> standings = {}; ///< entries, also those not in the plan
    // Persons by what is recorded of them; None is not counted:
    std::map<ProfessionalLevel, int> professional = {};
    std::map<TheoryLevel, int> theory = {};
    std::map<StateManagementLevel, int> stateManagement = {};
    std::int64_t ageMonths = 0; ///< of all persons whose age is known, together

    [[nodiscard]] int of(PlanGroup group) const { return groups[static_cast<std::size_t>(group)]; }
    [[nodiscard]] int of(PlanStanding standing) const
    {
        return standings[static_cast<std::size_t>(standing)];
    }
    /// Share of the persons. @unit tenths of a percent, half rounded up
    [[nodiscard]] int shareInTenths(PlanGroup group) const;
    /// Hệ số: entries per seat, half rounded up; nothing without seats, or while those of a post
    /// are undecided. @unit tenths
    [[nodiscard]] std::optional<int> coefficientInTenths() const;
    /// Of those whose age is known, half rounded up; nothing when it is of nobody.
    /// @unit tenths of a year
    [[nodiscard]] std::optional<int> averageAgeInTenths() const;

    bool operator==(const PlanFigures&) const = default;
};

/// Figures of the whole list when @p units is all of it, or of one group. @p bands are those of
/// Judge::bandEdges(): papers, checks and the window count ages alike.
PlanFigures planFigures(std::span<const PlanUnit> units, AgeBandEdges bands = {});
/// The same of all of @p plan as it is in @p snapshot, without making its contents.
PlanFigures planFigures(const Snapshot& snapshot, PlanId plan, AgeBandEdges bands);

} // namespace kecan
