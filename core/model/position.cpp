#include "core/model/position.h"

#include "core/base/text_normal.h"
#include "core/model/word_list.h"

#include <array>

namespace kecan {

namespace {

constexpr std::array kLevels = {
    Word<PositionLevel>{PositionLevel::Staff, u"staff"},
    Word<PositionLevel>{PositionLevel::Division, u"division"},
    Word<PositionLevel>{PositionLevel::Department, u"department"},
    Word<PositionLevel>{PositionLevel::Commission, u"commission"},
    Word<PositionLevel>{PositionLevel::Central, u"central"},
    Word<PositionLevel>{PositionLevel::Committee, u"committee"},
};

constexpr std::array kRoles = {
    Word<PositionRole>{PositionRole::Head, u"head"},
    Word<PositionRole>{PositionRole::Deputy, u"deputy"},
    Word<PositionRole>{PositionRole::Assistant, u"assistant"},
    Word<PositionRole>{PositionRole::Member, u"member"},
    Word<PositionRole>{PositionRole::Staff, u"staff"},
};

struct TitleRow
{
    const char16_t* folded;
    PositionLevel level;
    PositionRole role;
    Branch branch;
    int order;
};

// Rank order of the posts of a central Party commission, search-folded.
constexpr std::array kTitles = {
    TitleRow{u"truong ban", PositionLevel::Commission, PositionRole::Head, Branch::State, 10},
    TitleRow{u"pho truong ban thuong truc",
             PositionLevel::Commission,
             PositionRole::Deputy,
             Branch::State,
             20},
    TitleRow{u"pho truong ban", PositionLevel::Commission, PositionRole::Deputy, Branch::State, 30},
    TitleRow{u"tro ly truong ban",
             PositionLevel::Department,
             PositionRole::Assistant,
             Branch::State,
             40},
    TitleRow{u"tro ly", PositionLevel::Department, PositionRole::Assistant, Branch::State, 41},
    TitleRow{u"vu truong", PositionLevel::Department, PositionRole::Head, Branch::State, 50},
    TitleRow{u"cuc truong", PositionLevel::Department, PositionRole::Head, Branch::State, 51},
    TitleRow{u"chanh van phong", PositionLevel::Department, PositionRole::Head, Branch::State, 52},
    TitleRow{u"vien truong", PositionLevel::Department, PositionRole::Head, Branch::State, 53},
    TitleRow{u"tong bien tap", PositionLevel::Department, PositionRole::Head, Branch::State, 54},
    TitleRow{u"giam doc", PositionLevel::Department, PositionRole::Head, Branch::State, 55},
    TitleRow{
        u"giam doc trung tam", PositionLevel::Department, PositionRole::Head, Branch::State, 55},
    TitleRow{u"pho vu truong", PositionLevel::Department, PositionRole::Deputy, Branch::State, 60},
    TitleRow{u"vu pho", PositionLevel::Department, PositionRole::Deputy, Branch::State, 60},
    TitleRow{u"pho cuc truong", PositionLevel::Department, PositionRole::Deputy, Branch::State, 61},
    TitleRow{
        u"pho chanh van phong", PositionLevel::Department, PositionRole::Deputy, Branch::State, 62},
    TitleRow{
        u"pho vien truong", PositionLevel::Department, PositionRole::Deputy, Branch::State, 63},
    TitleRow{
        u"pho tong bien tap", PositionLevel::Department, PositionRole::Deputy, Branch::State, 64},
    TitleRow{u"pho giam doc", PositionLevel::Department, PositionRole::Deputy, Branch::State, 65},
    TitleRow{u"pho giam doc trung tam",
             PositionLevel::Department,
             PositionRole::Deputy,
             Branch::State,
             65},
    TitleRow{u"ham vu truong", PositionLevel::Department, PositionRole::Staff, Branch::State, 70},
    TitleRow{
        u"ham pho vu truong", PositionLevel::Department, PositionRole::Staff, Branch::State, 71},
    TitleRow{u"ham vu pho", PositionLevel::Department, PositionRole::Staff, Branch::State, 71},
    TitleRow{u"truong phong", PositionLevel::Division, PositionRole::Head, Branch::State, 80},
    TitleRow{u"pho truong phong", PositionLevel::Division, PositionRole::Deputy, Branch::State, 90},
    TitleRow{u"pho phong", PositionLevel::Division, PositionRole::Deputy, Branch::State, 90},
    TitleRow{u"chuyen vien cao cap", PositionLevel::Staff, PositionRole::Staff, Branch::State, 100},
    TitleRow{u"chuyen vien chinh", PositionLevel::Staff, PositionRole::Staff, Branch::State, 110},
    TitleRow{u"chuyen vien", PositionLevel::Staff, PositionRole::Staff, Branch::State, 120},
    TitleRow{u"can su", PositionLevel::Staff, PositionRole::Staff, Branch::State, 130},
    TitleRow{u"nhan vien", PositionLevel::Staff, PositionRole::Staff, Branch::State, 140},
    TitleRow{u"lai xe", PositionLevel::Staff, PositionRole::Staff, Branch::State, 150},
    TitleRow{u"bi thu dang uy", PositionLevel::Committee, PositionRole::Head, Branch::Party, 10},
    TitleRow{u"pho bi thu thuong truc dang uy",
             PositionLevel::Committee,
             PositionRole::Deputy,
             Branch::Party,
             19},
    TitleRow{
        u"pho bi thu dang uy", PositionLevel::Committee, PositionRole::Deputy, Branch::Party, 20},
    TitleRow{u"bi thu tinh uy", PositionLevel::Committee, PositionRole::Head, Branch::Party, 10},
    TitleRow{u"bi thu thanh uy", PositionLevel::Committee, PositionRole::Head, Branch::Party, 10},
    TitleRow{u"pho bi thu thuong truc tinh uy",
             PositionLevel::Committee,
             PositionRole::Deputy,
             Branch::Party,
             19},
    TitleRow{u"pho bi thu thuong truc thanh uy",
             PositionLevel::Committee,
             PositionRole::Deputy,
             Branch::Party,
             19},
    TitleRow{
        u"pho bi thu tinh uy", PositionLevel::Committee, PositionRole::Deputy, Branch::Party, 20},
    TitleRow{
        u"pho bi thu thanh uy", PositionLevel::Committee, PositionRole::Deputy, Branch::Party, 20},
    TitleRow{u"uy vien ban thuong vu",
             PositionLevel::Committee,
             PositionRole::Member,
             Branch::Party,
             30},
    TitleRow{u"dang uy vien", PositionLevel::Committee, PositionRole::Member, Branch::Party, 40},
    TitleRow{u"bi thu chi bo", PositionLevel::Division, PositionRole::Head, Branch::Party, 50},
    TitleRow{
        u"pho bi thu chi bo", PositionLevel::Division, PositionRole::Deputy, Branch::Party, 60},
    TitleRow{u"chi uy vien", PositionLevel::Division, PositionRole::Member, Branch::Party, 70},
};

template <class Value>
void take(Value& target, const Value& source, FieldMask<PositionField> mask, PositionField field)
{
    if (mask.has(field)) {
        target = source;
    }
}

} // namespace

PositionProfile applied(const PositionProfile& base, const PositionChange& change)
{
    PositionProfile result = base;
    using enum PositionField;
    take(result.code, change.values.code, change.mask, Code);
    take(result.unit, change.values.unit, change.mask, Unit);
    take(result.title, change.values.title, change.mask, Title);
    take(result.level, change.values.level, change.mask, Level);
    take(result.role, change.values.role, change.mask, Role);
    take(result.branch, change.values.branch, change.mask, Branch);
    take(result.seats, change.values.seats, change.mask, Seats);
    take(result.order, change.values.order, change.mask, Order);
    return result;
}

QString code(PositionLevel value)
{
    return wordOf<PositionLevel>(kLevels, value);
}

QString code(PositionRole value)
{
    return wordOf<PositionRole>(kRoles, value);
}

std::optional<PositionLevel> parsePositionLevel(QStringView text)
{
    return valueOf<PositionLevel>(kLevels, text);
}

std::optional<PositionRole> parsePositionRole(QStringView text)
{
    return valueOf<PositionRole>(kRoles, text);
}

TitleTraits titleTraits(QStringView title)
{
    const QString folded = searchFold(title);
    for (const TitleRow& row : kTitles) {
        if (folded == QStringView(row.folded)) {
            return {row.level, row.role, row.branch, row.order, true};
        }
    }
    return {};
}

} // namespace kecan
