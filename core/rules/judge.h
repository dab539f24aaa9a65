#pragma once

#include "core/history/snapshot.h"
#include "core/rules/candidate_rules.h"
#include "core/rules/finding.h"
#include "core/rules/plan_rules.h"
#include "core/rules/rule_set.h"

#include <map>
#include <memory>

namespace kecan {

/// The rules of an office at work: the one door to what they say of a plan, a unit, a person or a
/// candidacy. Facts are those of the day of the snapshot asked with, which is of the history the
/// judge was made from. Kept rules give findings too; broken ones name the exception recorded for
/// them by that day. @thread any
class Judge
{
public:
    /// @p shipped are the rules that come with the program (RuleLoader::loadShipped()).
    /// @cost little beside a snapshot; make one for each state of the history
    Judge(const DerivedHistory& derived, std::shared_ptr<const RuleBook> shipped);

    /// Every regulation and limit, those shipped and the office's own.
    [[nodiscard]] const RuleBook& book() const { return *m_book; }
    /// Exceptions and own limits as they were recorded.
    [[nodiscard]] const RuleTable& records() const { return *m_records; }
    /// Those of one day.
    [[nodiscard]] RuleSet rules(Day day) const;
    /// Those of the day a plan is judged by: that of its approval, @p day while it has none.
    [[nodiscard]] RuleSet rulesOf(const PlanRecord& plan, Day day) const;

    /// The list, everyone in it for each of their posts, and every post, by the rules of its
    /// approval. Empty when the plan is not known.
    [[nodiscard]] Findings ofPlan(const Snapshot& snapshot, PlanId plan) const;
    /// What of that is counted, see PlanCheck::counts(). @cost a few milliseconds for 1 500 entries
    [[nodiscard]] Findings countsOf(const Snapshot& snapshot, PlanId plan) const;
    /// Where the age bands of a plan meet, by the rules of its approval. @p plan must exist.
    [[nodiscard]] AgeBandEdges bandEdges(const Snapshot& snapshot, PlanId plan) const;
    /// The unit, and everyone who holds a post of it.
    [[nodiscard]] Findings ofUnit(const Snapshot& snapshot, UnitId unit) const;
    /// Each post the person holds, the last grade exam, then each open plan the person stands in.
    [[nodiscard]] Findings ofCadre(const Snapshot& snapshot, CadreId cadre) const;
    /// Every check of a candidacy: by the rules of the plan it is about, else by those of the day.
    [[nodiscard]] Findings why(const Snapshot& snapshot, const CandidateQuestion& question) const;

private:
    /// @p findings with the exceptions made by @p day.
    [[nodiscard]] Findings marked(Findings findings, Day day) const;

    std::shared_ptr<const RuleBook> m_book;
    std::shared_ptr<const RuleTable> m_records;
    std::multimap<QString, const ExceptionRecord*> m_exceptions; ///< by key, in order of recording
};

} // namespace kecan
