#pragma once

#include "core/history/snapshot.h"
#include "core/rules/candidate_rules.h"
#include "core/rules/finding.h"
#include "core/rules/rule_set.h"

#include <memory>

namespace kecan {

/// The rules of an office at work: the one door to what they say of a plan, a unit, a person or a
/// candidacy. Facts are those of the day of the snapshot asked with, which is of the history the
/// judge was made from. Kept rules give findings too. @thread any
class Judge
{
public:
    /// @p shipped are the rules that come with the program (RuleLoader::loadShipped()).
    /// @cost little beside a snapshot; make one for each state of the history
    Judge(const DerivedHistory& derived, std::shared_ptr<const RuleBook> shipped);

    /// Every regulation and limit the office goes by.
    [[nodiscard]] const RuleBook& book() const { return *m_book; }
    /// Those of one day.
    [[nodiscard]] RuleSet rules(Day day) const;
    /// Those of the day a plan is judged by: that of its approval, @p day while it has none.
    [[nodiscard]] RuleSet rulesOf(const PlanRecord& plan, Day day) const;

    /// The list, everyone in it for each of their posts, and every post, by the rules of its
    /// approval. Empty when the plan is not known.
    [[nodiscard]] Findings ofPlan(const Snapshot& snapshot, PlanId plan) const;
    /// The unit, and everyone who holds a post of it.
    [[nodiscard]] Findings ofUnit(const Snapshot& snapshot, UnitId unit) const;
    /// Each post the person holds, then each open plan the person stands in.
    [[nodiscard]] Findings ofCadre(const Snapshot& snapshot, CadreId cadre) const;
    /// Every check of a candidacy: by the rules of the plan it is about, else by those of the day.
    [[nodiscard]] Findings why(const Snapshot& snapshot, const CandidateQuestion& question) const;

private:
    std::shared_ptr<const RuleBook> m_book;
};

} // namespace kecan
