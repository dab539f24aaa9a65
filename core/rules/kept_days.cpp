#include "core/rules/kept_days.h"

#include <algorithm>
#include <set>

namespace kecan {

namespace {

constexpr int kMonthsBack = 120;
constexpr int kMonthsOn = 240;

bool isKept(const Findings& findings)
{
    return !findings.empty() && std::ranges::none_of(findings, [](const Finding& finding) {
        return finding.outcome == Outcome::Broken;
    });
}

/// Days after @p day on which another limit begins to apply.
std::set<Day> turnsAfter(const RuleBook& book, Day day)
{
    std::set<Day> turns;
    const auto add = [&](const DateSpan& span) {
        for (const Day turn : {span.from(), span.until()}) {
            if (day < turn && !turn.isEndless()) {
                turns.insert(turn);
            }
        }
    };
    for (const Rule& rule : book.rules) {
        for (const RuleParameter& parameter : rule.parameters) {
            add(parameter.source.span);
        }
    }
    for (const RetirementSchedule& schedule : book.retirement) {
        add(schedule.source.span);
    }
    return turns;
}

std::optional<Day> lastKept(const std::function<Findings(Day)>& ask, Day day)
{
    Day month = Day::fromDate(QDate(day.date().year(), day.date().month(), 1));
    for (int i = 0; i < kMonthsBack; ++i) {
        const Day end = month.plusDays(-1);
        if (isKept(ask(end))) {
            return end;
        }
        month = month.plusMonths(-1);
    }
    return std::nullopt;
}

} // namespace

KeptDays keptDays(const std::function<Findings(Day)>& ask,
                  Day day,
                  const Findings& now,
                  const RuleBook& book)
{
    KeptDays days{.last = lastKept(ask, day)};
    const Day end = day.plusMonths(kMonthsOn);
    std::set<Day> turns = turnsAfter(book, day);
    Findings findings = now;
    for (;;) {
        for (const Finding& finding : findings) {
            if (finding.changesOn && day < *finding.changesOn) {
                turns.insert(*finding.changesOn);
            }
        }
        if (turns.empty() || end < *turns.begin()) {
            return days;
        }
        day = *turns.begin();
        turns.erase(turns.begin());
        findings = ask(day);
        if (isKept(findings)) {
            days.next = day;
            return days;
        }
    }
}

} // namespace kecan
