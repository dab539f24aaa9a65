#include "core/planning/plan_draft.h"

#include "core/base/text_normal.h"
#include "core/history/timeline.h"
#include "core/planning/plan_fold.h"
#include "core/planning/plan_scope.h"

#include <QCoreApplication>

#include <utility>

namespace kecan {

namespace {

struct DraftTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanDraft)
};

Status checkHeading(const DerivedHistory& derived, PlanProfile& profile)
{
    profile.code = normalizedText(profile.code);
    profile.title = normalizedText(profile.title);
    if (profile.code.isEmpty() || profile.title.isEmpty()) {
        return Error{ErrorCode::Validation, DraftTexts::tr("A plan needs a code and a title.")};
    }
    if (findPlan(derived, profile.code)) {
        return Error{ErrorCode::Conflict,
                     DraftTexts::tr("The plan code %1 is taken.").arg(profile.code)};
    }
    if (!derived.structure->term(profile.term)) {
        return Error{ErrorCode::Validation,
                     DraftTexts::tr("The plan %1 needs the term it is for.").arg(profile.code)};
    }
    return {};
}

/// The plan a draft begins with, which is open on @p on.
Result<const PlanRecord*> openPlan(const DerivedHistory& derived, PlanId id, Day on)
{
    const PlanRecord* plan = derived.plan(id);
    if (!plan) {
        return Error{ErrorCode::NotFound, DraftTexts::tr("This plan is not in the store.")};
    }
    if (on < plan->openedOn) {
        return Error{ErrorCode::Conflict,
                     DraftTexts::tr("The plan %1 was opened only on %2.")
                         .arg(plan->profile.code, plan->openedOn.text())};
    }
    if (plan->closedOn <= on) {
        return Error{ErrorCode::Conflict,
                     DraftTexts::tr("The plan %1 was closed on %2.")
                         .arg(plan->profile.code, plan->closedOn.text())};
    }
    return plan;
}

struct EditText
{
    const DerivedHistory& derived;

    [[nodiscard]] QString of(const EntryKey& key) const
    {
        return DraftTexts::tr("%1: %2").arg(nomineeText(derived, key.cadre),
                                            plannedPostText(derived, key.position));
    }

    QString operator()(const AddEntry& edit) const
    {
        return DraftTexts::tr("Add %1").arg(of(edit.entry));
    }
    QString operator()(const MoveEntry& edit) const
    {
        return DraftTexts::tr("Move %1 → %2")
            .arg(of(edit.entry), plannedPostText(derived, edit.to));
    }
    QString operator()(const RankEntry& edit) const
    {
        return edit.place > 0 ? DraftTexts::tr("Place %1 of %2").arg(edit.place).arg(of(edit.entry))
                              : DraftTexts::tr("Last place of %1").arg(of(edit.entry));
    }
    QString operator()(const TakeOutEntry& edit) const
    {
        return DraftTexts::tr("Take out %1").arg(of(edit.entry));
    }
    QString operator()(const PutBackEntry& edit) const
    {
        return DraftTexts::tr("Put back %1").arg(of(edit.entry));
    }
    QString operator()(const DescribeEntry& edit) const
    {
        return DraftTexts::tr("Details of %1").arg(of(edit.entry));
    }
    QString operator()(const HoldCadre& edit) const
    {
        return DraftTexts::tr("Hold %1").arg(nomineeText(derived, edit.cadre));
    }
    QString operator()(const ReleaseCadre& edit) const
    {
        return DraftTexts::tr("Out of the holding area: %1").arg(nomineeText(derived, edit.cadre));
    }
    QString operator()(const CopyEntry& edit) const
    {
        const PlanRecord* from = derived.plan(edit.from);
        return DraftTexts::tr("Copy from %1: %2")
            .arg(from ? from->profile.code : QString(), of(edit.entry));
    }
    QString operator()(const SetPlanProfile& edit) const
    {
        return DraftTexts::tr("Heading: %1").arg(edit.profile.code);
    }
    QString operator()(const RecordConference& edit) const
    {
        return DraftTexts::tr("Step %1 of the procedure: %2")
            .arg(edit.detail.step)
            .arg(edit.detail.name);
    }
    QString operator()(const DropConference& edit) const
    {
        return DraftTexts::tr("Drop step %1 of the procedure").arg(edit.step);
    }
};

} // namespace

bool PlanDraft::undo()
{
    if (!canUndo()) {
        return false;
    }
    --applied;
    return true;
}

bool PlanDraft::redo()
{
    if (!canRedo()) {
        return false;
    }
    ++applied;
    return true;
}

Result<PlanDraft> newPlanDraft(const DerivedHistory& derived, Uid uid, PlanProfile profile, Day on)
{
    profile.reviewOf = {};
    KECAN_CHECK(checkHeading(derived, profile));
    return PlanDraft{.uid = uid,
                     .start = PlanStart::New,
                     .base = {},
                     .profile = std::move(profile),
                     .startedOn = on,
                     .steps = {},
                     .applied = 0};
}

Result<PlanDraft> reviewDraft(const DerivedHistory& derived,
                              Uid uid,
                              PlanId plan,
                              const QString& code,
                              const QString& title,
                              Day on)
{
    KECAN_TRY(const PlanRecord* reviewed, openPlan(derived, plan, on));
    if (reviewed->approvedOn > on) {
        return Error{
            ErrorCode::Conflict,
            DraftTexts::tr("The plan %1 is not approved yet; only an approved plan is reviewed.")
                .arg(reviewed->profile.code)};
    }
    PlanProfile profile = reviewed->profile;
    profile.code = code;
    profile.title = title;
    profile.reviewOf = plan;
    KECAN_CHECK(checkHeading(derived, profile));
    return PlanDraft{.uid = uid,
                     .start = PlanStart::Review,
                     .base = plan,
                     .profile = std::move(profile),
                     .startedOn = on,
                     .steps = {},
                     .applied = 0};
}

Result<PlanDraft> openedPlanDraft(const DerivedHistory& derived, Uid uid, PlanId plan, Day on)
{
    KECAN_TRY(const PlanRecord* opened, openPlan(derived, plan, on));
    if (opened->approvedOn <= on) {
        return Error{ErrorCode::Conflict,
                     DraftTexts::tr("The plan %1 was approved on %2; start its review instead.")
                         .arg(opened->profile.code, opened->approvedOn.text())};
    }
    return PlanDraft{.uid = uid,
                     .start = PlanStart::Opened,
                     .base = plan,
                     .profile = opened->profile,
                     .startedOn = on,
                     .steps = {},
                     .applied = 0};
}

Status makeStep(PlanDraft& draft, const DerivedHistory& derived, PlanStep step, Day day)
{
    if (step.edits.empty()) {
        return Error{ErrorCode::Validation, DraftTexts::tr("There is nothing to do.")};
    }
    PlanFold fold(derived, draft, day);
    for (std::size_t i = 0; i < draft.applied; ++i) {
        fold.takeOrNote(draft.steps[i], i);
    }
    KECAN_CHECK(fold.take(step));
    draft.steps.resize(draft.applied);
    draft.steps.push_back(std::move(step));
    ++draft.applied;
    return {};
}

QString stepText(const DerivedHistory& derived, const PlanStep& step)
{
    if (step.edits.empty()) {
        return {};
    }
    const QString first = std::visit(EditText{derived}, step.edits.front());
    const int others = static_cast<int>(step.edits.size()) - 1;
    return others == 0 ? first : DraftTexts::tr("%1 and %n more", "", others).arg(first);
}

} // namespace kecan
