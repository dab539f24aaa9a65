#pragma once

#include "core/history/snapshot.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace kecan::ui {

/// What stands in a post, or in a unit and all below it, on a day.
struct OfficeFigures
{
    int seats = 0;
    int undecided = 0; ///< posts whose seats nobody decided; they add none
    int held = 0; ///< holdings: a person with two posts counts in both; away postings do not count
    int vacant = 0; ///< empty seats, post by post: a surplus elsewhere fills none
    int over = 0;
    int vacantHeads = 0; ///< posts of a head nobody holds
    int deputies = 0;    ///< holders of posts of a deputy

    OfficeFigures& operator+=(const OfficeFigures& other);
    bool operator==(const OfficeFigures&) const = default;
};

/// A unit or post of the tree. Profiles belong to the snapshot the tree keeps.
struct OfficeRow
{
    int parent = -1; ///< place of the row above in the tree; -1 at the top
    MaybeUnitId unit;
    MaybePositionId position;                     ///< none on a unit's row
    const UnitProfile* unitProfile = nullptr;     ///< none on a post's row
    const PositionProfile* postProfile = nullptr; ///< none on a unit's row
    Day from = Day::endless();
    Day until = Day::endless();
    bool ofTheDay = true; ///< false for what ended before or begins later
    OfficeFigures figures;

    [[nodiscard]] bool isPost() const { return position.has(); }
    [[nodiscard]] const QString& name() const
    {
        return isPost() ? postProfile->title : unitProfile->name;
    }
    /// The same thing at the same place.
    [[nodiscard]] bool sameAs(const OfficeRow& other) const
    {
        return parent == other.parent && unit == other.unit && position == other.position;
    }
};

/// Units and posts in the order of the tree, posts of a unit before the units below it.
struct OfficeTree
{
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<OfficeRow> rows;
};

/// The office on the day of @p snapshot; with @p others also what is not of that day, as it last
/// was or will first be.
OfficeTree officeTree(std::shared_ptr<const Snapshot> snapshot, bool others);

/// Holders of a post as a line: "Nguyễn Văn An, Trần Thị Bình (acting)".
QString holderNames(const Snapshot& snapshot, PositionId position);
/// Holders of the posts with @p role in @p unit, those below not included.
QString holderNames(const Snapshot& snapshot, UnitId unit, PositionRole role);

/// Names the unit had before the one of @p day, the last one first; nothing when it was never
/// renamed by then.
QStringList formerNames(const UnitRecord& unit, Day day);

/// Which of the holdings in a unit a list shows.
enum class MemberChoice
{
    All,      ///< those posted to it from elsewhere too
    Held,     ///< what OfficeFigures::held counts
    People,   ///< everybody once, with the first holding
    Deputies, ///< what OfficeFigures::deputies counts
};

/// A holding in a unit on a day.
struct UnitMember
{
    const Tenure* tenure = nullptr;
    const Tenure* away = nullptr; ///< where the person is posted meanwhile
};
/// Holders of the posts of @p unit, and with @p below of all under it, in the order of the tree;
/// without a unit those of the whole office.
std::vector<UnitMember> unitMembers(const Snapshot& snapshot,
                                    MaybeUnitId unit,
                                    bool below,
                                    MemberChoice choice = MemberChoice::All);

} // namespace kecan::ui
