#pragma once

#include "core/history/snapshot.h"
#include "core/roster/phrase_index.h"
#include "core/roster/roster_names.h"
#include "core/roster/roster_structure.h"

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace kecan {

/// What a row can be filtered, sorted and grouped by without asking the person. Zero stands for
/// what is not recorded.
struct RosterFacts
{
    static constexpr std::int16_t kAgeUnknown = std::numeric_limits<std::int16_t>::min();

    std::int32_t unit = RosterStructure::kNone;  ///< place of the unit of the main post
    std::int32_t title = RosterStructure::kNone; ///< place of its title
    std::int16_t age = kAgeUnknown;              ///< @unit completed years
    std::int16_t ratedYear = 0;                  ///< last year rated by then
    std::uint16_t plans = 0;                     ///< plans in force the person stands in
    std::uint8_t rating = 0;                     ///< Rating of that year
    std::uint8_t level = 0;                      ///< PositionLevel of the main post
    Sex sex = Sex{};
    ProfessionalLevel degree = ProfessionalLevel::None;
    TheoryLevel theory = TheoryLevel::None;
    Grade grade = Grade::None;
    Capacity capacity = Capacity::None; ///< in the main post
    Capacity away = Capacity::None;     ///< Seconded or FieldPosting while it lasts
    bool isMinority = false;
    bool isPartyMember = false;

    bool operator==(const RosterFacts&) const = default;
};

/// Everyone known on one day, a row a person, in the Vietnamese order of names. Rows of names that
/// are not of that day are empty; known() says which count. @thread one at a time
class RosterTable
{
public:
    /// @cost sorts all names, then like show()
    explicit RosterTable(std::shared_ptr<const Snapshot> office);
    RosterTable(RosterTable&&) noexcept;
    RosterTable& operator=(RosterTable&&) noexcept;
    RosterTable(const RosterTable&) = delete;
    RosterTable& operator=(const RosterTable&) = delete;
    ~RosterTable();

    /// Goes to another day, or takes in an act. True when rows were renumbered: somebody is new or
    /// has another name. @cost a look at everyone for another day; after an act on the same day
    /// only those it touched, unless it changed the structure
    bool show(std::shared_ptr<const Snapshot> office);

    [[nodiscard]] const Snapshot& office() const { return *m_office; }
    [[nodiscard]] Day day() const { return m_office->day(); }
    /// Rows there are, known on the day or not.
    [[nodiscard]] std::size_t rowCount() const { return m_names.size(); }
    /// Rows of people registered by the day, or holding a post on it.
    [[nodiscard]] const RowSet& known() const { return m_known; }
    /// Those of them who serve on the day, as isServing() says.
    [[nodiscard]] const RowSet& serving() const { return m_serving; }

    [[nodiscard]] CadreId cadre(RosterRow row) const { return m_names.span(row).cadre; }
    /// The person's row; nothing when not known on the day.
    [[nodiscard]] std::optional<RosterRow> rowOf(CadreId cadre) const;
    [[nodiscard]] const RosterFacts& facts(RosterRow row) const { return m_facts[row]; }
    /// Profile on the day. @p row must be known.
    [[nodiscard]] const CadreProfile& profile(RosterRow row) const { return *m_profiles[row]; }
    /// Main post on the day; nothing for a person without one.
    [[nodiscard]] const Tenure* mainTenure(RosterRow row) const { return m_tenures[row]; }

    [[nodiscard]] const RosterNames& names() const { return m_names; }
    [[nodiscard]] const RosterStructure& structure() const { return *m_structure; }
    /// Words of the present posts. @cost a look at everyone the first time after show()
    [[nodiscard]] const PhraseIndex& postWords() const;

private:
    struct Fill;

    void fillAll();
    void fillRow(const CadreRecord& record, std::span<const Tenure* const> tenures, Fill& fill);
    void takePosts(RosterRow row, std::span<const Tenure* const> tenures);
    void countPlans();

    std::shared_ptr<const Snapshot> m_office;
    RosterNames m_names;
    std::unique_ptr<const RosterStructure> m_structure;
    RowSet m_known;
    RowSet m_serving;
    std::vector<RosterFacts> m_facts;
    std::vector<const CadreProfile*> m_profiles;
    std::vector<const Tenure*> m_tenures;
    mutable PhraseIndex m_postWords;
    mutable bool m_hasPostWords = false; ///< of this day
};

} // namespace kecan
