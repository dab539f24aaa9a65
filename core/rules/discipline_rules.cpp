#include "core/rules/discipline_rules.h"

#include "core/base/age.h"

#include <algorithm>
#include <utility>

namespace kecan {

namespace {

/// Kept, unknown, broken; of two broken ones the one that ends later.
std::pair<int, Day> weight(const Finding& finding)
{
    const int outcome = finding.outcome == Outcome::Broken    ? 2
                        : finding.outcome == Outcome::Unknown ? 1
                                                              : 0;
    return {outcome, finding.changesOn.value_or(Day(0))};
}

/// The gravest answer of @p judge about the disciplines known on the day of @p snapshot.
template <class Judge>
std::optional<Finding> gravest(const Snapshot& snapshot, MaybeCadreId cadre, const Judge& judge)
{
    std::optional<Finding> worst;
    const CadreRecord* record = snapshot.derived().cadre(cadre);
    if (!record) {
        return worst;
    }
    for (const DisciplineEntry& entry : record->disciplines) {
        if (entry.from > snapshot.day()) {
            break;
        }
        std::optional<Finding> finding = judge(entry);
        if (finding && (!worst || weight(*worst) <= weight(*finding))) {
            worst = std::move(finding);
        }
    }
    return worst;
}

RuleCase with(const RuleCase& ruleCase, DisciplineForm form)
{
    RuleCase more = ruleCase;
    more.discipline = form;
    return more;
}

} // namespace

std::optional<Finding> disciplineWait(const Snapshot& snapshot,
                                      const RuleSet& rules,
                                      const RuleCase& ruleCase,
                                      const FindingSubject& subject,
                                      Day countedOn)
{
    return gravest(snapshot, subject.cadre, [&](const DisciplineEntry& entry) {
        const Day counted = std::max(entry.from, countedOn);
        auto finding = rules.judge(u"appoint.discipline-wait",
                                   with(ruleCase, entry.form),
                                   subject,
                                   completedMonths(entry.from, counted));
        if (finding) {
            setChangeOfGrowing(*finding, entry.from);
        }
        return finding;
    });
}

std::optional<Finding> disciplineInForce(const Snapshot& snapshot,
                                         const RuleSet& rules,
                                         const RuleCase& ruleCase,
                                         const FindingSubject& subject,
                                         Day countedOn)
{
    return gravest(snapshot, subject.cadre, [&](const DisciplineEntry& entry) {
        std::optional<int> left;
        if (entry.until <= countedOn) {
            left = 0;
        } else if (!entry.until.isEndless()) {
            // The month that has begun counts: a day left is not over.
            left = completedMonths(countedOn, entry.until.plusDays(-1)) + 1;
        }
        auto finding = rules.judge(u"plan.discipline", with(ruleCase, entry.form), subject, left);
        if (finding && left) {
            finding->basis = entry.until;
            if (finding->outcome == Outcome::Broken) {
                finding->changesOn = entry.until;
            }
        }
        return finding;
    });
}

} // namespace kecan
