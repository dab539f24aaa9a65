#include "core/model/unit.h"

#include "core/base/text_normal.h"
#include "core/model/word_list.h"

#include <array>
#include <utility>

namespace kecan {

namespace {

constexpr std::array kBranches = {
    Word<Branch>{Branch::State, u"state"},
    Word<Branch>{Branch::Party, u"party"},
    Word<Branch>{Branch::MassOrganisation, u"mass"},
};

constexpr std::array kKinds = {
    Word<UnitKind>{UnitKind::Commission, u"commission"},
    Word<UnitKind>{UnitKind::Department, u"department"},
    Word<UnitKind>{UnitKind::Office, u"office"},
    Word<UnitKind>{UnitKind::Bureau, u"bureau"},
    Word<UnitKind>{UnitKind::Institute, u"institute"},
    Word<UnitKind>{UnitKind::Journal, u"journal"},
    Word<UnitKind>{UnitKind::Centre, u"centre"},
    Word<UnitKind>{UnitKind::Division, u"division"},
    Word<UnitKind>{UnitKind::PartyCommittee, u"party-committee"},
    Word<UnitKind>{UnitKind::PartyCell, u"party-cell"},
    Word<UnitKind>{UnitKind::MassOrganisation, u"mass-organisation"},
    Word<UnitKind>{UnitKind::Other, u"other"},
};

// First words of unit names, search-folded; longer ones first where one begins another.
constexpr std::array kNameStarts = {
    std::pair<const char16_t*, UnitKind>{u"dang uy", UnitKind::PartyCommittee},
    std::pair<const char16_t*, UnitKind>{u"dang bo", UnitKind::PartyCommittee},
    std::pair<const char16_t*, UnitKind>{u"chi bo", UnitKind::PartyCell},
    std::pair<const char16_t*, UnitKind>{u"cong doan", UnitKind::MassOrganisation},
    std::pair<const char16_t*, UnitKind>{u"doan thanh nien", UnitKind::MassOrganisation},
    std::pair<const char16_t*, UnitKind>{u"van phong", UnitKind::Office},
    std::pair<const char16_t*, UnitKind>{u"vu", UnitKind::Department},
    std::pair<const char16_t*, UnitKind>{u"cuc", UnitKind::Bureau},
    std::pair<const char16_t*, UnitKind>{u"vien", UnitKind::Institute},
    std::pair<const char16_t*, UnitKind>{u"tap chi", UnitKind::Journal},
    std::pair<const char16_t*, UnitKind>{u"trung tam", UnitKind::Centre},
    std::pair<const char16_t*, UnitKind>{u"phong", UnitKind::Division},
    std::pair<const char16_t*, UnitKind>{u"ban", UnitKind::Commission},
};

template <class Value>
void take(Value& target, const Value& source, FieldMask<UnitField> mask, UnitField field)
{
    if (mask.has(field)) {
        target = source;
    }
}

} // namespace

bool isDepartmentLevel(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Department:
    case UnitKind::Office:
    case UnitKind::Bureau:
    case UnitKind::Institute:
    case UnitKind::Journal:
    case UnitKind::Centre:
        return true;
    default:
        return false;
    }
}

UnitProfile applied(const UnitProfile& base, const UnitChange& change)
{
    UnitProfile result = base;
    using enum UnitField;
    take(result.code, change.values.code, change.mask, Code);
    take(result.name, change.values.name, change.mask, Name);
    take(result.shortName, change.values.shortName, change.mask, ShortName);
    take(result.kind, change.values.kind, change.mask, Kind);
    take(result.branch, change.values.branch, change.mask, Branch);
    take(result.parent, change.values.parent, change.mask, Parent);
    take(result.order, change.values.order, change.mask, Order);
    return result;
}

QString code(Branch value)
{
    return wordOf<Branch>(kBranches, value);
}

QString code(UnitKind value)
{
    return wordOf<UnitKind>(kKinds, value);
}

std::optional<Branch> parseBranch(QStringView text)
{
    return valueOf<Branch>(kBranches, text);
}

std::optional<UnitKind> parseUnitKind(QStringView text)
{
    return valueOf<UnitKind>(kKinds, text);
}

UnitKind unitKindOfName(QStringView name)
{
    const QString folded = searchFold(name) + u' ';
    for (const auto& [start, kind] : kNameStarts) {
        if (folded.startsWith(QString::fromUtf16(start) + u' ')) {
            return kind;
        }
    }
    return UnitKind::Other;
}

} // namespace kecan
