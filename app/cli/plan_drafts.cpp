#include "app/cli/plan_drafts.h"

#include "app/cli/answer_parts.h"
#include "core/commands/batch_draft.h"
#include "core/history/timeline.h"
#include "core/planning/plan_copy.h"
#include "core/planning/plan_draft_store.h"
#include "core/planning/plan_fold.h"
#include "core/planning/plan_scope.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kecan::cli {

namespace {

Error usage(const QString& message)
{
    return {ErrorCode::Validation, message};
}

/// A person of the store. @error Validation, NotFound
Result<CadreId> cadreOf(const Arguments& arguments, const DerivedHistory& derived)
{
    KECAN_TRY(const QString code, arguments.required("cadre"));
    const auto cadre = findCadre(derived, code);
    return cadre ? Result<CadreId>(*cadre)
                 : Error{ErrorCode::NotFound, QStringLiteral("There is no person “%1”.").arg(code)};
}

Result<PositionId>
positionOf(const Arguments& arguments, const char* option, const DerivedHistory& derived)
{
    KECAN_TRY(const QString code, arguments.required(option));
    const auto position = findPosition(*derived.structure, code);
    return position
               ? Result<PositionId>(*position)
               : Error{ErrorCode::NotFound, QStringLiteral("There is no post “%1”.").arg(code)};
}

Result<int> placeOf(const Arguments& arguments)
{
    const QString text = arguments.value("place", QStringLiteral("0"));
    bool isNumber = false;
    const int place = text.toInt(&isNumber);
    return isNumber ? Result<int>(place)
                    : usage(QStringLiteral("“%1” is no place; say 1, 2, 3 …").arg(text));
}

/// What is said of an entry, with what is not named as it was. @error Validation, NotFound
Result<PlanEdit> describeOf(const Arguments& arguments, const EntryKey& key, const FoldedPlan& fold)
{
    const DraftEntry* entry = fold.find(key);
    if (!entry) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("This person is not in the draft for that post.")};
    }
    const NominationDetail& detail = entry->detail;
    Readiness readiness = detail.readiness;
    if (arguments.has("readiness")) {
        const QString word = arguments.value("readiness");
        const auto parsed = parseReadiness(word);
        if (!parsed) {
            return usage(QStringLiteral("“%1” is no readiness; see docs/cli.md.").arg(word));
        }
        readiness = *parsed;
    }
    return PlanEdit(DescribeEntry{key,
                                  readiness,
                                  arguments.value("votes", detail.votes),
                                  arguments.value("note", detail.note)});
}

/// The step the words say upon @p fold. @error Validation, NotFound
Result<PlanEdit> editOf(const Arguments& arguments,
                        const QString& what,
                        const DerivedHistory& derived,
                        const FoldedPlan& fold)
{
    KECAN_TRY(const CadreId cadre, cadreOf(arguments, derived));
    if (what == QStringLiteral("hold")) {
        return PlanEdit(HoldCadre{cadre});
    }
    if (what == QStringLiteral("release")) {
        return PlanEdit(ReleaseCadre{cadre});
    }
    KECAN_TRY(const PositionId position, positionOf(arguments, "position", derived));
    KECAN_TRY(const int place, placeOf(arguments));
    const EntryKey key{cadre, position};
    if (what == QStringLiteral("add")) {
        return PlanEdit(AddEntry{key, place});
    }
    if (what == QStringLiteral("move")) {
        KECAN_TRY(const PositionId to, positionOf(arguments, "to", derived));
        return PlanEdit(MoveEntry{key, to, place});
    }
    if (what == QStringLiteral("rank")) {
        return PlanEdit(RankEntry{key, place});
    }
    if (what == QStringLiteral("put-back")) {
        return PlanEdit(PutBackEntry{key});
    }
    if (what == QStringLiteral("describe")) {
        return describeOf(arguments, key, fold);
    }
    if (what != QStringLiteral("take-out")) {
        return usage(QStringLiteral("There is nothing called “plan %1”.").arg(what));
    }
    const QString word = arguments.value("reason");
    const auto reason = parseWithdrawalReason(word);
    if (!reason && !word.isEmpty()) {
        return usage(QStringLiteral("“%1” is no reason; see docs/cli.md.").arg(word));
    }
    return PlanEdit(
        TakeOutEntry{key, {reason.value_or(WithdrawalReason::None), arguments.value("note")}});
}

ExitCode ended(const Status& status)
{
    return status ? ExitCode::Done : fail(status.error());
}

/// The plan an option names. @error Validation, NotFound
Result<PlanId> planOf(const Arguments& arguments, const char* option, const DerivedHistory& derived)
{
    KECAN_TRY(const QString code, arguments.required(option));
    const auto plan = findPlan(derived, code);
    return plan ? Result<PlanId>(*plan)
                : Error{ErrorCode::NotFound, QStringLiteral("There is no plan “%1”.").arg(code)};
}

/// @error Conflict (a draft is called so)
Status checkNewDraft(Workspace& workspace, const QString& code)
{
    if (draftCalled(workspace, code)) {
        return Error{ErrorCode::Conflict,
                     QStringLiteral("There is a draft “%1” already.").arg(code)};
    }
    return {};
}

/// Begins a draft of a new plan.
Status startNew(const Arguments& arguments, Workspace& workspace, Day day)
{
    const auto derived = workspace.history().derived();
    PlanProfile profile;
    KECAN_TRY(profile.code, arguments.required("code"));
    KECAN_TRY(profile.title, arguments.required("title"));
    KECAN_TRY(const QString termCode, arguments.required("term"));
    const auto term = findTerm(*derived->structure, termCode);
    if (!term) {
        return Error{ErrorCode::NotFound, QStringLiteral("There is no term “%1”.").arg(termCode)};
    }
    profile.term = *term;
    if (arguments.has("unit")) {
        const auto unit = findUnit(*derived->structure, arguments.value("unit"));
        if (!unit) {
            return Error{ErrorCode::NotFound,
                         QStringLiteral("There is no unit “%1”.").arg(arguments.value("unit"))};
        }
        profile.unit = *unit;
    }
    if (arguments.has("branch")) {
        const auto branch = parseBranch(arguments.value("branch"));
        if (!branch) {
            return usage(QStringLiteral("“%1” is no branch; say state, party or mass.")
                             .arg(arguments.value("branch")));
        }
        profile.branch = *branch;
    }
    KECAN_CHECK(checkNewDraft(workspace, profile.code));
    KECAN_TRY(const PlanDraft draft,
              newPlanDraft(*derived, Uid::random(), std::move(profile), day));
    return PlanDraftStore(workspace.store()).save(draft);
}

/// Begins a draft of changes to a plan that is opened; it is called as the plan.
Status startChange(const Arguments& arguments, Workspace& workspace, Day day)
{
    const auto derived = workspace.history().derived();
    KECAN_TRY(const PlanId plan, planOf(arguments, "plan", *derived));
    KECAN_CHECK(checkNewDraft(workspace, derived->plan(plan)->profile.code));
    KECAN_TRY(const PlanDraft draft, openedPlanDraft(*derived, Uid::random(), plan, day));
    return PlanDraftStore(workspace.store()).save(draft);
}

/// Copies the entries of another plan as one step, and says who stands there or may not.
Status copyInto(const Arguments& arguments, PlanDraft& draft, Workspace& workspace, Day day)
{
    const auto derived = workspace.history().derived();
    KECAN_TRY(const PlanId from, planOf(arguments, "from", *derived));
    KECAN_TRY(PlanCopy copy, copyOf(*derived, draft, from, day));
    print(QStringLiteral("%1 copied").arg(copy.step.edits.size()));
    for (const EntryKey& key : copy.duplicates) {
        print(QStringLiteral("= %1: %2")
                  .arg(nomineeText(*derived, key.cadre), plannedPostText(*derived, key.position)));
    }
    for (const DraftProblem& problem : copy.refused) {
        print(QStringLiteral("! %1").arg(problem.message));
    }
    if (copy.step.edits.empty()) {
        return {};
    }
    KECAN_CHECK(makeStep(draft, *derived, std::move(copy.step), day));
    return PlanDraftStore(workspace.store()).save(draft);
}

Status startReview(const Arguments& arguments, Workspace& workspace, Day day)
{
    const auto derived = workspace.history().derived();
    KECAN_TRY(const PlanId plan, planOf(arguments, "plan", *derived));
    KECAN_TRY(const QString code, arguments.required("code"));
    KECAN_CHECK(checkNewDraft(workspace, code));
    const QString title = arguments.value("title", derived->plan(plan)->profile.title);
    KECAN_TRY(const PlanDraft draft, reviewDraft(*derived, Uid::random(), plan, code, title, day));
    return PlanDraftStore(workspace.store()).save(draft);
}

ExitCode listDrafts(const Arguments& arguments, Workspace& workspace, Day day)
{
    const auto kept = PlanDraftStore(workspace.store()).list();
    if (!kept) {
        return fail(kept.error());
    }
    QJsonArray list;
    for (const KeptDraft& one : *kept) {
        if (!one.draft) {
            complain(QStringLiteral("%1: %2").arg(one.uid.text(), one.draft.error().message));
            continue;
        }
        const FoldedPlan fold = foldPlan(*workspace.history().derived(), *one.draft, day);
        list.append(QJsonObject{{key("code"), one.draft->profile.code},
                                {key("uid"), one.uid.text()},
                                {key("title"), fold.profile.title},
                                {key("startedOn"), dayValue(one.draft->startedOn)},
                                {key("steps"), static_cast<int>(one.draft->steps.size())},
                                {key("applied"), static_cast<int>(one.draft->applied)},
                                {key("problems"), static_cast<int>(fold.problems.size())}});
        if (!arguments.has("json")) {
            print(QStringLiteral("%1  %2").arg(one.draft->profile.code, fold.profile.title));
        }
    }
    if (arguments.has("json")) {
        printJson(list);
    }
    return ExitCode::Done;
}

ExitCode
showDraft(const Arguments& arguments, const PlanDraft& draft, Workspace& workspace, Day day)
{
    const auto derived = workspace.history().derived();
    QJsonArray steps;
    QJsonArray problems;
    for (const PlanStep& step : draft.steps) {
        steps.append(stepText(*derived, step));
    }
    for (const DraftProblem& problem : foldPlan(*derived, draft, day).problems) {
        problems.append(problem.message);
    }
    if (arguments.has("json")) {
        printJson(QJsonObject{{key("code"), draft.profile.code},
                              {key("applied"), static_cast<int>(draft.applied)},
                              {key("steps"), steps},
                              {key("problems"), problems}});
        return ExitCode::Done;
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool counts = static_cast<std::size_t>(i) < draft.applied;
        print(QStringLiteral("%1 %2").arg(counts ? u'+' : u'-').arg(steps.at(i).toString()));
    }
    for (const QJsonValue problem : problems) {
        print(QStringLiteral("! %1").arg(problem.toString()));
    }
    return ExitCode::Done;
}

/// Records the draft as one act, with the decision it names, and forgets it.
Status approve(const Arguments& arguments, const PlanDraft& draft, Workspace& workspace)
{
    KECAN_TRY(const QString number, arguments.required("number"));
    KECAN_TRY(const QString dateText, arguments.required("date"));
    KECAN_TRY(const PartialDate date, PartialDate::parse(dateText));
    BatchDraft act(workspace.history());
    KECAN_TRY(const std::vector<Event> document,
              act.add(RegisterDocument{{.number = number,
                                        .signedOn = date,
                                        .authority = arguments.value("authority"),
                                        .signer = arguments.value("signer"),
                                        .summary = {},
                                        .uid = {}}}));
    KECAN_TRY(const Day opened, arguments.day("as-of", draft.startedOn));
    const EnactPlanDraft command{
        .draft = draft,
        .on = PartialDate::fromDay(opened),
        .approval = PlanApproval{.on = date, .document = document.front().document},
        .despiteProblems = arguments.has("despite-problems")};
    KECAN_CHECK(act.add(command));
    KECAN_CHECK(workspace.record(act, commandName(command), {}));
    return PlanDraftStore(workspace.store()).remove(draft.uid);
}

/// One step more, one fewer, or one done again.
Status step(const Arguments& arguments,
            const QString& what,
            PlanDraft& draft,
            Workspace& workspace,
            Day day)
{
    if (what == QStringLiteral("undo")) {
        if (!draft.undo()) {
            return Error{ErrorCode::Conflict, QStringLiteral("There is no step to undo.")};
        }
    } else if (what == QStringLiteral("redo")) {
        if (!draft.redo()) {
            return Error{ErrorCode::Conflict, QStringLiteral("There is no step to do again.")};
        }
    } else {
        const auto derived = workspace.history().derived();
        KECAN_TRY(PlanEdit edit, editOf(arguments, what, *derived, foldPlan(*derived, draft, day)));
        KECAN_CHECK(makeStep(draft, *derived, {{std::move(edit)}}, day));
    }
    return PlanDraftStore(workspace.store()).save(draft);
}

} // namespace

Result<PlanDraft> draftCalled(Workspace& workspace, const QString& code)
{
    KECAN_TRY(std::vector<KeptDraft> kept, PlanDraftStore(workspace.store()).list());
    for (KeptDraft& one : kept) {
        if (one.draft && one.draft->profile.code == code) {
            return std::move(one.draft);
        }
    }
    return Error{ErrorCode::NotFound, QStringLiteral("There is no draft “%1”.").arg(code)};
}

ExitCode changeDraft(const Arguments& arguments, Workspace& workspace, Day day)
{
    const QString what = arguments.words().value(1);
    const QString more = arguments.words().value(2);
    if (what == QStringLiteral("review")) {
        return ended(startReview(arguments, workspace, day));
    }
    const bool isOfDraft = what == QStringLiteral("draft");
    if (isOfDraft && more == QStringLiteral("new")) {
        return ended(startNew(arguments, workspace, day));
    }
    if (isOfDraft && more == QStringLiteral("change")) {
        return ended(startChange(arguments, workspace, day));
    }
    if (isOfDraft && more == QStringLiteral("list")) {
        return listDrafts(arguments, workspace, day);
    }
    const Result<QString> code = arguments.required("draft");
    if (!code) {
        return fail(code.error());
    }
    Result<PlanDraft> draft = draftCalled(workspace, *code);
    if (!draft) {
        return fail(draft.error());
    }
    if (isOfDraft && more == QStringLiteral("show")) {
        return showDraft(arguments, *draft, workspace, day);
    }
    if (isOfDraft && more == QStringLiteral("discard")) {
        return ended(PlanDraftStore(workspace.store()).remove(draft->uid));
    }
    if (what == QStringLiteral("approve")) {
        return ended(approve(arguments, *draft, workspace));
    }
    const Day on = arguments.has("as-of") ? day : draft->startedOn;
    if (what == QStringLiteral("copy")) {
        return ended(copyInto(arguments, *draft, workspace, on));
    }
    return ended(step(arguments, what, *draft, workspace, on));
}

} // namespace kecan::cli
