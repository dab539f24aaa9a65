#pragma once

#include "core/base/uid.h"
#include "core/model/field_mask.h"
#include "core/model/ids.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace kecan {

/// The tree a unit or post belongs to; one person holds posts in several at once.
enum class Branch : std::uint8_t
{
    State = 1,            ///< the agency itself (chính quyền, chuyên môn)
    Party = 2,            ///< party organisation of the agency
    MassOrganisation = 3, ///< công đoàn, đoàn thanh niên …
};

/// Kind of a unit; numbers are stored, only append.
enum class UnitKind : std::uint8_t
{
    Commission = 1,     ///< ban
    Department = 2,     ///< vụ
    Office = 3,         ///< văn phòng
    Bureau = 4,         ///< cục
    Institute = 5,      ///< viện
    Journal = 6,        ///< tạp chí
    Centre = 7,         ///< trung tâm
    Division = 8,       ///< phòng
    PartyCommittee = 9, ///< đảng ủy
    PartyCell = 10,     ///< chi bộ
    MassOrganisation = 11,
    Other = 12,
};

/// Vụ and the units equal to one: văn phòng, cục, viện, tạp chí, trung tâm.
bool isDepartmentLevel(UnitKind kind);

enum class UnitField : std::uint8_t
{
    Code,
    Name,
    ShortName,
    Kind,
    Branch,
    Parent,
    Order,
};
inline constexpr int kUnitFieldCount = 7;

/// What a unit is on a day. Its code never changes and is unique among all units there ever were.
struct UnitProfile
{
    QString code;
    QString name;
    QString shortName; ///< as screens with little room show it; may be empty
    UnitKind kind = UnitKind::Other;
    Branch branch = Branch::State;
    MaybeUnitId parent;
    int order = 0; ///< among its siblings

    bool operator==(const UnitProfile&) const = default;
};

/// Body of UnitEstablished, UnitRenamed and UnitMoved.
struct UnitChange
{
    FieldMask<UnitField> mask;
    UnitProfile values;
    std::optional<Uid> uid; ///< only when established

    bool operator==(const UnitChange&) const = default;
};

UnitProfile applied(const UnitProfile& base, const UnitChange& change);

QString code(Branch value);
QString code(UnitKind value);
std::optional<Branch> parseBranch(QStringView text);
std::optional<UnitKind> parseUnitKind(QStringView text);
/// Guess from a Vietnamese name: "Vụ …" → Department, "Phòng …" → Division; Other when unsure.
UnitKind unitKindOfName(QStringView name);

} // namespace kecan
