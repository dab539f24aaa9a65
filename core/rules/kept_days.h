#pragma once

#include "core/rules/finding.h"
#include "core/rules/rule_book.h"

#include <functional>
#include <optional>

namespace kecan {

/// The days nearest to one on which nothing is broken.
struct KeptDays
{
    std::optional<Day> last =
        {}; ///< before it: the last day of a month, ten years back at the most
    std::optional<Day> next = {}; ///< after it, twenty years on at the most
};

/// Looks for them by asking what the rules say on other days; a day without any answer is no such
/// day, one with unknown answers is. @p day itself is not asked. @cost some dozen questions
KeptDays keptDays(const std::function<Findings(Day)>& ask,
                  Day day,
                  const Findings& now,
                  const RuleBook& book);

} // namespace kecan
