#include "core/history/change_days.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace kecan {

namespace {

bool changesTheOffice(EventKind kind)
{
    return kind != EventKind::Retracted && kind != EventKind::DocumentRegistered;
}

} // namespace

ChangeDays::ChangeDays(const History& history)
{
    // There are many more events than days.
    std::unordered_map<std::int32_t, int> records;
    for (const Event& event : history.events()) {
        if (changesTheOffice(event.kind) && !event.effectiveOn.isEndless() && event.id &&
            history.isLive(*event.id)) {
            ++records[event.effectiveOn.julianDay()];
        }
    }
    m_days.reserve(records.size());
    for (const auto& [day, count] : records) {
        m_days.push_back({Day(day), count});
    }
    std::ranges::sort(m_days, {}, &ChangeDay::day);
}

std::span<const ChangeDay> ChangeDays::within(Day first, Day last) const
{
    const auto begin = std::ranges::lower_bound(m_days, first, {}, &ChangeDay::day);
    const auto end = std::ranges::upper_bound(m_days, last, {}, &ChangeDay::day);
    return begin < end ? std::span<const ChangeDay>(begin, end) : std::span<const ChangeDay>();
}

int ChangeDays::on(Day day) const
{
    const std::span<const ChangeDay> found = within(day, day);
    return found.empty() ? 0 : found.front().records;
}

std::optional<Day> ChangeDays::before(Day day) const
{
    const auto next = std::ranges::lower_bound(m_days, day, {}, &ChangeDay::day);
    return next == m_days.begin() ? std::nullopt : std::optional<Day>((next - 1)->day);
}

std::optional<Day> ChangeDays::after(Day day) const
{
    const auto next = std::ranges::upper_bound(m_days, day, {}, &ChangeDay::day);
    return next == m_days.end() ? std::nullopt : std::optional<Day>(next->day);
}

} // namespace kecan
