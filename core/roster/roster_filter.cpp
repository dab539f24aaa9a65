#include "core/roster/roster_filter.h"

#include "core/roster/roster_search.h"
#include "core/roster/roster_table.h"

#include <algorithm>
#include <utility>

namespace kecan {

namespace {

template <class List, class Value>
bool asksFor(const List& list, const Value& value)
{
    return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

template <class Value>
bool agrees(const std::optional<Value>& wanted, const Value& value)
{
    return !wanted || *wanted == value;
}

/// The conditions of a filter that a row's facts answer, made ready for one day.
class Conditions
{
public:
    Conditions(const RosterFilter& filter, const RosterStructure& structure)
        : m_filter(filter)
    {
        for (const UnitId unit : filter.units) {
            const std::int32_t place = structure.placeOf(unit);
            if (place != RosterStructure::kNone) {
                m_units.emplace_back(place, structure.units()[static_cast<std::size_t>(place)].end);
            }
        }
        for (const QString& title : filter.titles) {
            // A title no post has that day asks for what no row has.
            const auto place = static_cast<std::int32_t>(structure.titles().indexOf(title));
            m_titles.push_back(place == RosterStructure::kNone ? kNoTitle : place);
        }
    }

    [[nodiscard]] bool hold(const RosterFacts& facts) const
    {
        return isInUnits(facts.unit) && asksFor(m_titles, facts.title) &&
               asksFor(m_filter.levels, static_cast<PositionLevel>(facts.level)) &&
               agrees(m_filter.sex, facts.sex) && isOfAge(facts.age) &&
               agrees(m_filter.minority, facts.isMinority) &&
               agrees(m_filter.partyMember, facts.isPartyMember) &&
               facts.degree >= m_filter.degreeAtLeast && facts.theory >= m_filter.theoryAtLeast &&
               asksFor(m_filter.grades, facts.grade) &&
               (m_filter.plan || agrees(m_filter.inPlan, facts.plans > 0)) &&
               agrees(m_filter.hasPost, facts.title != RosterStructure::kNone) &&
               agrees(m_filter.fieldPosting, facts.away == Capacity::FieldPosting);
    }

private:
    static constexpr std::int32_t kNoTitle = RosterStructure::kNone - 1;

    [[nodiscard]] bool isInUnits(std::int32_t unit) const
    {
        return m_filter.units.empty() ||
               std::any_of(m_units.begin(), m_units.end(), [unit](const auto& stretch) {
                   return stretch.first <= unit && unit < stretch.second;
               });
    }
    [[nodiscard]] bool isOfAge(std::int16_t age) const
    {
        if (!m_filter.ageFrom && !m_filter.ageTo) {
            return true;
        }
        return age != RosterFacts::kAgeUnknown && age >= m_filter.ageFrom.value_or(age) &&
               age <= m_filter.ageTo.value_or(age);
    }

    const RosterFilter& m_filter;
    std::vector<std::pair<std::int32_t, std::int32_t>> m_units;
    std::vector<std::int32_t> m_titles;
};

/// People with an entry in @p plan that stands on the day, approved or not yet.
RowSet rowsInPlan(const RosterTable& table, PlanId plan)
{
    RowSet rows(table.rowCount());
    const PlanRecord* record = table.office().derived().plan(plan);
    if (!record) {
        return rows;
    }
    for (const NominationRecord& entry : record->nominations) {
        const NominationStep* step = entry.on(table.day());
        if (step && (step->status == NominationStatus::Proposed ||
                     step->status == NominationStatus::Approved)) {
            if (const auto row = table.rowOf(entry.cadre)) {
                rows.insert(*row);
            }
        }
    }
    return rows;
}

/// True when nothing is asked beside the text and the scope.
bool hasConditions(RosterFilter filter)
{
    filter.text.clear();
    filter.scope = RosterScope::Serving;
    return !filter.isEmpty();
}

} // namespace

RowSet rowsMeeting(const RosterTable& table, const RosterFilter& filter)
{
    RowSet rows = filter.scope == RosterScope::Serving ? table.serving() : table.known();
    if (filter.scope == RosterScope::Departed) {
        rows -= table.serving();
    }
    if (!hasConditions(filter)) {
        return rows;
    }
    const Conditions conditions(filter, table.structure());
    RowSet meeting(table.rowCount());
    rows.forEach([&](RosterRow row) {
        if (conditions.hold(table.facts(row))) {
            meeting.insert(row);
        }
    });
    if (filter.plan) {
        const RowSet planned = rowsInPlan(table, *filter.plan);
        filter.inPlan.value_or(true) ? meeting &= planned : meeting -= planned;
    }
    return meeting;
}

RowList applyText(const RosterTable& table, const QString& text, const RowSet& meeting)
{
    std::vector<RowSet> sets = findRows(table, text);
    for (RowSet& set : sets) {
        set &= meeting;
    }
    return RowList(std::move(sets));
}

RowList applyFilter(const RosterTable& table, const RosterFilter& filter)
{
    return applyText(table, filter.text, rowsMeeting(table, filter));
}

} // namespace kecan
