#pragma once

#include "core/rules/finding.h"
#include "core/rules/rule_book.h"

#include <memory>

namespace kecan {

/// The rules in force on one day; keeps the book alive. @thread any
class RuleSet
{
public:
    RuleSet(std::shared_ptr<const RuleBook> book, Day day);

    [[nodiscard]] Day day() const { return m_day; }
    [[nodiscard]] const RuleBook& book() const { return *m_book; }
    /// Those of the same book on another day.
    [[nodiscard]] RuleSet onDay(Day day) const { return {m_book, day}; }

    /// The limit of a rule that day for a case; nothing when the rule did not apply to it, or is
    /// not in the book.
    [[nodiscard]] const RuleParameter* limit(QStringView ruleId, const RuleCase& ruleCase) const;
    /// Whether the rule @p special takes the place of @p general for a case: it applies, and no own
    /// limit of the office stands against it.
    [[nodiscard]] bool
    prefers(QStringView special, QStringView general, const RuleCase& ruleCase) const;
    /// What @p measured means by the rule; without it, that it cannot be known. Nothing when the
    /// rule did not apply to the case. The limit counts @p times, where it is one for each seat.
    [[nodiscard]] std::optional<Finding> judge(QStringView ruleId,
                                               const RuleCase& ruleCase,
                                               const FindingSubject& subject,
                                               std::optional<int> measured,
                                               int times = 1) const;
    /// Retirement by the ages in force that day; nothing when the book has none.
    [[nodiscard]] std::optional<Retirement> retirement(Sex sex, const PartialDate& birth) const;

private:
    [[nodiscard]] const RuleParameter* limitOf(const Rule& rule, const RuleCase& ruleCase) const;

    std::shared_ptr<const RuleBook> m_book;
    Day m_day;
};

} // namespace kecan
