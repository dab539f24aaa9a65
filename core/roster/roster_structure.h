#pragma once

#include "core/history/derived_history.h"

#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace kecan {

/// Units and posts of a day, numbered for fast answers: units in tree order, so that a unit with
/// all below it is one stretch of numbers, and titles in the order of their rank.
class RosterStructure
{
public:
    static constexpr std::int32_t kNone = -1;

    struct Unit
    {
        UnitId id;
        const UnitProfile* profile;
        std::int32_t end; ///< first place after the units below it
    };
    struct Post
    {
        const PositionProfile* profile = nullptr; ///< nothing for a post that is not there
        std::int64_t rank = 0;                    ///< mainPostRank()
        std::int32_t unit = kNone;                ///< place of its unit
        std::int32_t title = kNone;               ///< place in titles()
    };

    RosterStructure(std::shared_ptr<const StructureTable> structure, Day day);

    /// True when @p structure looks on @p day as it does here.
    [[nodiscard]] bool isSameOn(const std::shared_ptr<const StructureTable>& structure,
                                Day day) const
    {
        return structure == m_structure && m_from <= day && day < m_until;
    }

    /// By place: the order of the tree, as Snapshot::subtree() gives it.
    [[nodiscard]] const std::vector<Unit>& units() const { return m_units; }
    /// kNone for a unit that does not exist that day.
    [[nodiscard]] std::int32_t placeOf(MaybeUnitId unit) const;
    /// Nothing for a post that does not exist that day.
    [[nodiscard]] const Post* post(MaybePositionId position) const;
    /// Titles of the posts of the day, by rank.
    [[nodiscard]] const QStringList& titles() const { return m_titles; }

private:
    template <class Record>
    void noteChanges(const Record& record, Day day);
    void addUnits(Day day);
    void addPosts(Day day);
    void rankTitles();

    std::shared_ptr<const StructureTable> m_structure;
    Day m_from; ///< first day it looks like this
    Day m_until = Day::endless();
    std::vector<Unit> m_units;
    std::vector<std::int32_t> m_places; ///< by unit id - 1
    std::vector<Post> m_posts;          ///< by position id - 1
    QStringList m_titles;
};

} // namespace kecan
