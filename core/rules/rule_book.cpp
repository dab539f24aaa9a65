#include "core/rules/rule_book.h"

#include <algorithm>

namespace kecan {

const Regulation* RuleBook::regulation(QStringView number) const
{
    const auto found = std::find_if(
        regulations.begin(), regulations.end(), [number](const Regulation& regulation) {
            return regulation.number == number;
        });
    return found == regulations.end() ? nullptr : &*found;
}

const Rule* RuleBook::rule(QStringView id) const
{
    const auto found =
        std::find_if(rules.begin(), rules.end(), [id](const Rule& rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

std::optional<Day> RuleBook::countingMonth(QStringView congress, QStringView body) const
{
    for (const CongressDates& dates : congresses) {
        if (dates.code != congress) {
            continue;
        }
        const auto month = dates.countingMonths.find(body.toString());
        if (month != dates.countingMonths.end()) {
            return month->second;
        }
    }
    return std::nullopt;
}

} // namespace kecan
