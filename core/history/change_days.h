#pragma once

#include "core/history/history.h"

#include <optional>
#include <span>
#include <vector>

namespace kecan {

/// A day on which something takes effect, with how much.
struct ChangeDay
{
    Day day;
    int records = 0;

    bool operator==(const ChangeDay&) const = default;
};

/// The days on which the office changes: those of every live record but papers and corrections.
class ChangeDays
{
public:
    ChangeDays() = default;
    /// @cost scans every event
    explicit ChangeDays(const History& history);

    /// All of them, by day.
    [[nodiscard]] std::span<const ChangeDay> all() const { return m_days; }
    /// Those from @p first to @p last, both included.
    [[nodiscard]] std::span<const ChangeDay> within(Day first, Day last) const;
    /// Records that take effect on @p day.
    [[nodiscard]] int on(Day day) const;
    /// The last one before @p day, the first one after it.
    [[nodiscard]] std::optional<Day> before(Day day) const;
    [[nodiscard]] std::optional<Day> after(Day day) const;

private:
    std::vector<ChangeDay> m_days;
};

} // namespace kecan
