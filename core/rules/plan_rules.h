#pragma once

#include "core/history/snapshot.h"
#include "core/rules/rule_set.h"

#include <array>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace kecan {

/// Where the three age bands meet: under lower, lower to upper inclusive, over upper.
/// @unit completed years
struct AgeBandEdges
{
    int lower = 40; ///< also the age below which one is young
    int upper = 50;

    bool operator==(const AgeBandEdges&) const = default;
};

/// Of the plans of central bodies while the young are those under 45 there.
/// @source rules §1.2, QĐ 50-QĐ/TW; the upper edge from memory
inline constexpr AgeBandEdges kCentralAgeBands{45, 55};

/// Somebody counted in a list. An entry is a person for a post.
struct ListCount
{
    int persons = 0;
    int entries = 0;

    bool operator==(const ListCount&) const = default;
};

/// The structure of a plan's nominees.
struct ListFigures
{
    ListCount all;
    ListCount women;
    ListCount minority;
    std::array<ListCount, 3> bands; ///< young to old
    ListCount ageUnknown;
    /// Of the posts there are nominees for; nothing while those of one are undecided.
    std::optional<int> seats = 0;

    bool operator==(const ListFigures&) const = default;
};

/// The nominees of a plan on the day of a snapshot, proposed or approved, and what the rules say of
/// them. Must not outlive the snapshot.
class PlanCheck
{
public:
    /// @p plan must exist. @p rules are those the plan is judged by, see judgedOn().
    PlanCheck(const Snapshot& snapshot, const RuleSet& rules, PlanId plan);
    /// Knows the entries of @p cadre alone, for cadre() and nominee() of that person.
    PlanCheck(const Snapshot& snapshot, const RuleSet& rules, PlanId plan, CadreId cadre);

    /// The day whose rules a plan is judged by: that of its approval, @p day while it has none.
    static Day judgedOn(const PlanRecord& plan, Day day);

    /// How many nominees a post has.
    [[nodiscard]] Findings post(PositionId position) const;
    /// For how many posts a person is planned, in all open plans of the term.
    [[nodiscard]] Findings cadre(CadreId cadre) const;
    /// The same, and whether the person may have each post planned for, counted on the day of the
    /// snapshot. Of somebody who has left by then only that, for each entry.
    [[nodiscard]] Findings nominee(CadreId cadre) const;
    /// Where the age bands of this plan meet, by the rules it is judged by.
    [[nodiscard]] AgeBandEdges bandEdges() const;
    /// By bandEdges() unless @p edges says otherwise; so below.
    [[nodiscard]] ListFigures figures(std::optional<AgeBandEdges> edges = {}) const;
    /// Coefficient (of a committee), women, young people and age bands.
    [[nodiscard]] Findings list(std::optional<AgeBandEdges> edges = {}) const;
    /// Whatever is counted: the list, the posts of every nominee and the nominees of every post,
    /// but nobody's candidacy. @cost little beside all()
    [[nodiscard]] Findings counts() const;
    /// The list, every nominee and every post.
    [[nodiscard]] Findings all(std::optional<AgeBandEdges> edges = {}) const;

private:
    struct Entry
    {
        CadreId cadre;
        PositionId position;

        auto operator<=>(const Entry&) const = default;
    };

    /// Those of one person among @p entries, which are by person.
    static std::span<const Entry> entriesOf(const std::vector<Entry>& entries, CadreId cadre);
    /// Of everybody, or of @p only.
    void collect(MaybeCadreId only);
    /// Of the plan as a whole.
    [[nodiscard]] RuleCase listCase() const;
    /// Whether the young are those under 45 in this plan, and not under 40.
    [[nodiscard]] bool countsYoungOfCentre(const RuleCase& ruleCase) const;

    const Snapshot& m_snapshot;
    const RuleSet& m_rules;
    const PlanRecord& m_plan;
    std::vector<Entry> m_entries; ///< of the plan, by person
    /// Of all open plans of its term but the one it reviews, by person, none twice.
    std::vector<Entry> m_termEntries;
    std::map<PositionId, int> m_nominees;
};

} // namespace kecan
