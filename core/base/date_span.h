#pragma once

#include "core/base/day.h"

#include <algorithm>
#include <optional>

namespace kecan {

/// Half-open span of days [from, until); never empty. An open end is Day::endless().
class DateSpan
{
public:
    /// Nothing when @p until is not after @p from.
    static constexpr std::optional<DateSpan> make(Day from, Day until = Day::endless())
    {
        return from < until ? std::optional<DateSpan>(DateSpan(from, until)) : std::nullopt;
    }

    [[nodiscard]] constexpr Day from() const { return m_from; }
    /// First day no longer in the span.
    [[nodiscard]] constexpr Day until() const { return m_until; }
    [[nodiscard]] constexpr bool isOpen() const { return m_until.isEndless(); }
    [[nodiscard]] constexpr bool contains(Day day) const { return m_from <= day && day < m_until; }
    [[nodiscard]] constexpr bool overlaps(const DateSpan& other) const
    {
        return m_from < other.m_until && other.m_from < m_until;
    }
    [[nodiscard]] constexpr std::optional<DateSpan> intersect(const DateSpan& other) const
    {
        return make(std::max(m_from, other.m_from), std::min(m_until, other.m_until));
    }

    constexpr bool operator==(const DateSpan&) const = default;

private:
    constexpr DateSpan(Day from, Day until)
        : m_from(from)
        , m_until(until)
    {
    }

    Day m_from;
    Day m_until;
};

} // namespace kecan
