#pragma once

#include "core/rules/retirement.h"
#include "core/rules/rule.h"

#include <map>
#include <optional>
#include <vector>

namespace kecan {

/// When the service left is counted for the congresses of one term, by the body that is elected:
/// "base", "upper-base", "commune", "province", "people-councils".
struct CongressDates
{
    QString code; ///< "2025"
    QString regulation;
    std::map<QString, Day> countingMonths; ///< first days of months

    bool operator==(const CongressDates&) const = default;
};

/// Every regulation and rule of all times, as read by loadRules().
struct RuleBook
{
    std::vector<Regulation> regulations;
    std::vector<Rule> rules;
    std::vector<RetirementSchedule> retirement; ///< by span, without gaps
    std::vector<CongressDates> congresses;

    [[nodiscard]] const Regulation* regulation(QStringView number) const;
    [[nodiscard]] const Rule* rule(QStringView id) const;
    /// Nothing when we do not know when that congress counts.
    [[nodiscard]] std::optional<Day> countingMonth(QStringView congress, QStringView body) const;
    bool operator==(const RuleBook&) const = default;
};

} // namespace kecan
