#pragma once

#include "core/base/uid.h"
#include "core/model/field_mask.h"
#include "core/model/ids.h"
#include "core/model/unit.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace kecan {

/// Rung of a post; "same level" (cùng cấp) in the rules compares these. Higher number, higher rung.
enum class PositionLevel : std::uint8_t
{
    Staff = 1,      ///< chuyên viên, nhân viên …
    Division = 2,   ///< cấp phòng
    Department = 3, ///< cấp vụ
    Commission = 4, ///< cấp ban
    Central = 5,    ///< managed above the commission
    Committee = 6,  ///< cấp ủy
};

/// What the post does in its unit.
enum class PositionRole : std::uint8_t
{
    Head = 1,
    Deputy = 2,
    Assistant = 3, ///< trợ lý
    Member = 4,    ///< ủy viên
    Staff = 5,
};

enum class PositionField : std::uint8_t
{
    Code,
    Unit,
    Title,
    Level,
    Role,
    Branch,
    Seats,
    Order,
};
inline constexpr int kPositionFieldCount = 8;

/// Seats of a post of which nobody has said how many there are.
inline constexpr int kSeatsUndecided = 0;

/// A post: a title in a unit, with seats. It stands whether or not somebody holds it.
struct PositionProfile
{
    QString code; ///< unique among all positions there ever were
    MaybeUnitId unit;
    QString title; ///< chức danh, "Phó Vụ trưởng"
    PositionLevel level = PositionLevel::Staff;
    PositionRole role = PositionRole::Staff;
    Branch branch = Branch::State;
    int seats = 1; ///< chỉ tiêu; at least 1, or kSeatsUndecided until somebody says
    int order = 0; ///< within its unit, head first

    bool operator==(const PositionProfile&) const = default;
};

/// Body of PositionEstablished and PositionChanged.
struct PositionChange
{
    FieldMask<PositionField> mask;
    PositionProfile values;
    std::optional<Uid> uid; ///< only when established

    bool operator==(const PositionChange&) const = default;
};

PositionProfile applied(const PositionProfile& base, const PositionChange& change);

QString code(PositionLevel value);
QString code(PositionRole value);
std::optional<PositionLevel> parsePositionLevel(QStringView text);
std::optional<PositionRole> parsePositionRole(QStringView text);

/// What the trade knows of a title.
struct TitleTraits
{
    PositionLevel level = PositionLevel::Staff;
    PositionRole role = PositionRole::Staff;
    Branch branch = Branch::State;
    int order = 900; ///< rank order of the posts of a central commission
    bool known = false;
};

/// Traits of a Vietnamese title, typed with any tone placement or case: "Phó vụ trưởng".
/// @source order of the posts in a central Party commission (rules §6)
TitleTraits titleTraits(QStringView title);

} // namespace kecan
