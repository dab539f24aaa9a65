#pragma once

#include "core/base/result.h"
#include "core/base/uid.h"
#include "core/history/derived_history.h"
#include "core/planning/plan_edit.h"

#include <cstddef>
#include <vector>

namespace kecan {

/// What a draft begins with.
enum class PlanStart
{
    New = 1,    ///< an empty plan
    Review = 2, ///< every approved entry of a plan in force
    Opened = 3, ///< a plan that is opened but not yet approved
};

/// A plan being thought about: where it began and every step since. Private and no history: nothing
/// of it counts before it is enacted. Folding the steps over a day of the office gives the plan
/// (foldPlan()), so that undo is one step fewer and nothing is ever lost.
struct PlanDraft
{
    Uid uid;
    PlanStart start = PlanStart::New;
    MaybePlanId base;    ///< the plan reviewed or opened
    PlanProfile profile; ///< as it began; foldPlan() tells the present one
    Day startedOn;
    std::vector<PlanStep> steps;
    std::size_t applied = 0; ///< the first of the steps that count; the others have been undone

    [[nodiscard]] bool canUndo() const { return applied > 0; }
    [[nodiscard]] bool canRedo() const { return applied < steps.size(); }
    /// Takes the last step back; false when there is none.
    bool undo();
    /// Does the step last taken back again; false when there is none.
    bool redo();

    bool operator==(const PlanDraft&) const = default;
};

/// A draft of a new plan. @error Validation (no code, title or term), Conflict (the code is taken)
Result<PlanDraft> newPlanDraft(const DerivedHistory& derived, Uid uid, PlanProfile profile, Day on);
/// A draft of the review of @p plan: term, scope and secrecy as in it. @error NotFound, Conflict
/// (not approved, closed, or the code is taken), Validation
Result<PlanDraft> reviewDraft(const DerivedHistory& derived,
                              Uid uid,
                              PlanId plan,
                              const QString& code,
                              const QString& title,
                              Day on);
/// A draft of changes to @p plan, which is opened and not approved. @error NotFound, Conflict
Result<PlanDraft> openedPlanDraft(const DerivedHistory& derived, Uid uid, PlanId plan, Day on);

/// Does @p step upon the office as it is on @p day; steps undone before are dropped. @error as of
/// the first edit that may not be; the draft is as before then
Status makeStep(PlanDraft& draft, const DerivedHistory& derived, PlanStep step, Day day);

/// What @p step does, for the list of steps: "Add Nguyễn Văn Hoà: Vụ trưởng".
QString stepText(const DerivedHistory& derived, const PlanStep& step);

} // namespace kecan
