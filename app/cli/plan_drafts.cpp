#include "app/cli/plan_drafts.h"

#include "app/cli/answer_parts.h"
#include "core/commands/batch_draft.h"
#include "core/history/timeline.h"
#include "core/planning/plan_draft_store.h"
#include "core/planning/plan_fold.h"

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

/// The step the words say. @error Validation, NotFound
Result<PlanEdit>
editOf(const Arguments& arguments, const QString& what, const DerivedHistory& derived)
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

Status startReview(const Arguments& arguments, Workspace& workspace, Day day)
{
    const auto derived = workspace.history().derived();
    KECAN_TRY(const QString reviewed, arguments.required("plan"));
    KECAN_TRY(const QString code, arguments.required("code"));
    const auto plan = findPlan(*derived, reviewed);
    if (!plan) {
        return Error{ErrorCode::NotFound, QStringLiteral("There is no plan “%1”.").arg(reviewed)};
    }
    if (draftCalled(workspace, code)) {
        return Error{ErrorCode::Conflict,
                     QStringLiteral("There is a draft “%1” already.").arg(code)};
    }
    const QString title = arguments.value("title", derived->plan(*plan)->profile.title);
    KECAN_TRY(const PlanDraft draft, reviewDraft(*derived, Uid::random(), *plan, code, title, day));
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
        KECAN_TRY(PlanEdit edit, editOf(arguments, what, *derived));
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
    return ended(step(arguments, what, *draft, workspace, on));
}

} // namespace kecan::cli
