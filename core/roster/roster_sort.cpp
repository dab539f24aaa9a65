#include "core/roster/roster_sort.h"

#include "core/base/text_normal.h"
#include "core/roster/roster_table.h"
#include "core/roster/roster_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace kecan {

namespace {

struct SortTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::RosterSort)
};

/// Order of a value among the values of its column; kNoValue comes last.
using Value = std::int64_t;
constexpr Value kNoValue = std::numeric_limits<Value>::max();

/// Upper ends of the age bands of the yearly staff returns. @source Mẫu báo cáo của Bộ Nội vụ
constexpr std::array kBandEnds{30, 40, 50, 55, 60};

struct Valued
{
    Value value;
    RosterRow row;
};

Value dateValue(const std::optional<PartialDate>& date)
{
    constexpr Value kPrecisions = 4;
    return date ? date->earliest().julianDay() * kPrecisions + static_cast<Value>(date->precision())
                : kNoValue;
}

/// A number of a list of which zero stands for nothing.
template <class List>
Value listValue(List value)
{
    return static_cast<Value>(value) == 0 ? kNoValue : static_cast<Value>(value);
}

std::optional<PartialDate> dateOf(const RosterTable& table, RosterRow row, RosterColumn column)
{
    switch (column) {
    case RosterColumn::Birth:
        return table.profile(row).birth;
    case RosterColumn::GradeSince:
        return table.profile(row).gradeSince;
    case RosterColumn::PartyProbationary:
        return table.profile(row).partyProbationary;
    case RosterColumn::PartyOfficial:
        return table.profile(row).partyOfficial;
    case RosterColumn::Recruited:
        return table.profile(row).recruitedOn;
    case RosterColumn::Since:
        return table.mainTenure(row)
                   ? std::optional(PartialDate::fromDay(table.mainTenure(row)->heldSince))
                   : std::nullopt;
    case RosterColumn::Departed: {
        const Day day = table.serving().contains(row)
                            ? Day::endless()
                            : table.office().derived().cadre(table.cadre(row))->departedOn;
        return day.isEndless() ? std::nullopt : std::optional(PartialDate::fromDay(day));
    }
    default:
        return std::nullopt;
    }
}

bool isDate(RosterColumn column)
{
    using enum RosterColumn;
    return column == Birth || column == GradeSince || column == PartyProbationary ||
           column == PartyOfficial || column == Recruited || column == Since || column == Departed;
}

/// The value of a column that is a number; nothing for a column of texts.
std::optional<Value> numberOf(const RosterTable& table, RosterRow row, RosterColumn column)
{
    const RosterFacts& facts = table.facts(row);
    const Tenure* tenure = table.mainTenure(row);
    const auto place = [](std::int32_t at) {
        return at == RosterStructure::kNone ? kNoValue : Value{at};
    };
    switch (column) {
    case RosterColumn::Name:
        return row;
    case RosterColumn::Sex:
        return listValue(facts.sex);
    case RosterColumn::Age:
        return facts.age == RosterFacts::kAgeUnknown ? kNoValue : Value{facts.age};
    case RosterColumn::Unit:
        return place(facts.unit);
    case RosterColumn::Title:
        // The same title in another capacity stands beside it.
        return tenure ? place(facts.title) * 8 + static_cast<Value>(tenure->capacity) : kNoValue;
    case RosterColumn::Level:
        return listValue(facts.level);
    case RosterColumn::Capacity:
        return tenure ? listValue(tenure->capacity) : kNoValue;
    case RosterColumn::Away:
        return listValue(facts.away);
    case RosterColumn::Grade:
        return listValue(facts.grade);
    case RosterColumn::Degree:
        return listValue(facts.degree);
    case RosterColumn::Theory:
        return listValue(facts.theory);
    case RosterColumn::StateManagement:
        return listValue(table.profile(row).stateManagementLevel);
    case RosterColumn::Rating:
        return facts.ratedYear == 0 ? kNoValue : Value{facts.ratedYear} * 8 + facts.rating;
    case RosterColumn::Plans:
        return listValue(facts.plans);
    default:
        return isDate(column) ? std::optional(dateValue(dateOf(table, row, column))) : std::nullopt;
    }
}

/// Values of a column of texts: their places among all texts of @p rows.
void valueTexts(const RosterTable& table, RosterColumn column, std::vector<Valued>& rows)
{
    std::vector<QByteArray> keys;
    keys.reserve(rows.size());
    for (const Valued& valued : rows) {
        keys.push_back(collationKey(rosterText(table, valued.row, column)));
    }
    const QByteArray none = collationKey({});
    std::vector<QByteArray> distinct = keys;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].value =
            keys[i] == none
                ? kNoValue
                : std::lower_bound(distinct.begin(), distinct.end(), keys[i]) - distinct.begin();
    }
}

void setValues(const RosterTable& table, RosterColumn column, std::vector<Valued>& rows)
{
    for (Valued& valued : rows) {
        const std::optional<Value> number = numberOf(table, valued.row, column);
        if (!number) {
            valueTexts(table, column, rows);
            return;
        }
        valued.value = *number;
    }
}

std::vector<Valued> valuedRows(const RowList& rows)
{
    std::vector<Valued> valued;
    valued.reserve(rows.size());
    for (const RosterRow row : rows.rows()) {
        valued.push_back({0, row});
    }
    return valued;
}

RowList listOf(const std::vector<Valued>& valued)
{
    std::vector<RosterRow> rows;
    rows.reserve(valued.size());
    for (const Valued& row : valued) {
        rows.push_back(row.row);
    }
    return RowList(std::move(rows));
}

void sortValues(std::vector<Valued>& rows, bool descending)
{
    std::stable_sort(rows.begin(), rows.end(), [descending](const Valued& a, const Valued& b) {
        const bool swaps = descending && a.value != kNoValue && b.value != kNoValue;
        return swaps ? b.value < a.value : a.value < b.value;
    });
}

/// Makes the values of a column those of its groups.
void bandValues(const RosterTable& table, RosterColumn column, std::vector<Valued>& rows)
{
    for (Valued& valued : rows) {
        if (valued.value == kNoValue) {
            continue;
        }
        if (column == RosterColumn::Age) {
            valued.value = std::lower_bound(
                               kBandEnds.begin(), kBandEnds.end(), static_cast<int>(valued.value)) -
                           kBandEnds.begin();
        } else if (isDate(column)) {
            valued.value = dateOf(table, valued.row, column)->year();
        }
    }
}

QString bandText(Value band)
{
    const auto index = static_cast<std::size_t>(band);
    if (index == 0) {
        return SortTexts::tr("up to %1").arg(kBandEnds.front());
    }
    return index == kBandEnds.size()
               ? SortTexts::tr("over %1").arg(kBandEnds.back())
               : SortTexts::tr("%1 to %2").arg(kBandEnds[index - 1] + 1).arg(kBandEnds[index]);
}

QString groupLabel(const RosterTable& table, const Valued& first, RosterColumn column)
{
    if (first.value == kNoValue) {
        return SortTexts::tr("(empty)");
    }
    if (column == RosterColumn::Age) {
        return bandText(first.value);
    }
    return isDate(column) ? QString::number(first.value) : rosterText(table, first.row, column);
}

} // namespace

RowList sorted(const RosterTable& table, const RowList& rows, const RosterSort& sort)
{
    if (sort.empty()) {
        return rows;
    }
    std::vector<Valued> valued = valuedRows(rows);
    for (auto key = sort.rbegin(); key != sort.rend(); ++key) {
        setValues(table, key->column, valued);
        sortValues(valued, key->descending);
    }
    return listOf(valued);
}

GroupedRows groupedBy(const RosterTable& table, const RowList& rows, RosterColumn column)
{
    std::vector<Valued> valued = valuedRows(rows);
    setValues(table, column, valued);
    bandValues(table, column, valued);
    sortValues(valued, false);
    std::vector<RosterGroup> groups;
    for (std::size_t i = 0; i < valued.size(); ++i) {
        if (i == 0 || valued[i].value != valued[i - 1].value) {
            groups.push_back({groupLabel(table, valued[i], column), i, 0});
        }
        ++groups.back().count;
    }
    return {listOf(valued), std::move(groups)};
}

} // namespace kecan
