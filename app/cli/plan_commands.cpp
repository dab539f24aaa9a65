#include "app/cli/answer_parts.h"
#include "app/cli/plan_drafts.h"
#include "app/cli/plan_procedure.h"
#include "app/cli/tool_commands.h"
#include "core/history/timeline.h"
#include "core/planning/draft_overlay.h"
#include "core/planning/plan_comparison.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <tuple>

namespace kecan::cli {

namespace {

constexpr std::array kChanges{"kept", "reranked", "added", "moved", "removed", "appointed"};

const char* wordOf(PlanChange change)
{
    return kChanges[static_cast<std::size_t>(change)];
}

QString codeOf(const DerivedHistory& derived, CadreId cadre)
{
    const CadreRecord* record = derived.cadre(cadre);
    return record ? record->versions.back().profile.code : QString();
}

QJsonValue codeOf(const DerivedHistory& derived, MaybePositionId position)
{
    const PositionRecord* record = derived.structure->position(position);
    return record ? QJsonValue(record->versions.back().profile.code) : QJsonValue();
}

/// A plan in an office, which may be one with a draft in it.
struct ShownPlan
{
    std::shared_ptr<const DerivedHistory> derived;
    const PlanRecord* record;
};

/// The draft called @p code. @error NotFound
Result<ShownPlan> draftAsPlan(Workspace& workspace, const QString& code, Day day)
{
    KECAN_TRY(const PlanDraft draft, draftCalled(workspace, code));
    const DraftOverlay overlay = overlayOf(*workspace.history().derived(), draft, day);
    return ShownPlan{overlay.derived, overlay.derived->plan(overlay.plan)};
}

/// The plan or else the draft called @p code; changes to a plan are called as it. @error NotFound
Result<ShownPlan> planCalled(Workspace& workspace, const QString& code, Day day)
{
    const auto derived = workspace.history().derived();
    if (const auto plan = findPlan(*derived, code)) {
        return ShownPlan{derived, derived->plan(*plan)};
    }
    return draftAsPlan(workspace, code, day);
}

ExitCode showPlan(const Arguments& arguments, Workspace& workspace, Day day)
{
    const QString option =
        arguments.has("draft") ? QStringLiteral("draft") : QStringLiteral("plan");
    const Result<QString> code = arguments.required(option.toLatin1().constData());
    if (!code) {
        return fail(code.error());
    }
    const Result<ShownPlan> shown = arguments.has("draft") ? draftAsPlan(workspace, *code, day)
                                                           : planCalled(workspace, *code, day);
    if (!shown) {
        return notFound(*code);
    }
    std::vector<const NominationRecord*> entries;
    for (const NominationRecord& entry : shown->record->nominations) {
        if (entry.on(day)) {
            entries.push_back(&entry);
        }
    }
    std::ranges::sort(entries, {}, [](const NominationRecord* entry) {
        return std::tuple(entry->position, entry->detail.rank, entry->id);
    });
    QJsonArray list;
    for (const NominationRecord* entry : entries) {
        const NominationStep& now = *entry->on(day);
        const QString cadre = codeOf(*shown->derived, entry->cadre);
        const QString position =
            codeOf(*shown->derived, MaybePositionId(entry->position)).toString();
        if (!arguments.has("json")) {
            print(QStringLiteral("%1  %2  %3  %4  %5")
                      .arg(position,
                           QString::number(entry->detail.rank),
                           cadre,
                           kecan::code(now.status),
                           kecan::code(entry->detail.origin)));
            continue;
        }
        list.append(QJsonObject{{key("cadre"), cadre},
                                {key("position"), position},
                                {key("rank"), entry->detail.rank},
                                {key("origin"), kecan::code(entry->detail.origin)},
                                {key("status"), kecan::code(now.status)},
                                {key("reason"), kecan::code(now.reason)}});
    }
    if (arguments.has("json")) {
        printJson(QJsonObject{{key("code"), shown->record->profile.code},
                              {key("title"), shown->record->profile.title},
                              {key("openedOn"), dayValue(shown->record->openedOn)},
                              {key("approvedOn"), dayValue(shown->record->approvedOn)},
                              {key("closedOn"), dayValue(shown->record->closedOn)},
                              {key("entries"), list}});
    }
    return ExitCode::Done;
}

ExitCode comparePlansOf(const Arguments& arguments, Workspace& workspace, Day day)
{
    const Result<QString> a = arguments.required("plan");
    const bool isWithDraft = arguments.has("draft");
    const Result<QString> b = arguments.required(isWithDraft ? "draft" : "with");
    if (!a || !b) {
        return fail(a ? b.error() : a.error());
    }
    const Result<ShownPlan> before = planCalled(workspace, *a, day);
    const Result<ShownPlan> after =
        isWithDraft ? draftAsPlan(workspace, *b, day) : planCalled(workspace, *b, day);
    if (!before || !after) {
        return notFound(before ? *b : *a);
    }
    const DerivedHistory& derived = *after->derived;
    const PlanComparison comparison = comparePlans(*before->record, *after->record, day);
    QJsonArray list;
    QJsonObject counts;
    for (const PostComparison& post : comparison.posts) {
        for (const PlanDifference& difference : post.differences) {
            const QString cadre = codeOf(derived, difference.cadre);
            const QJsonValue position = codeOf(derived, MaybePositionId(difference.position));
            list.append(QJsonObject{{key("change"), key(wordOf(difference.change))},
                                    {key("cadre"), cadre},
                                    {key("position"), position},
                                    {key("movedTo"), codeOf(derived, difference.movedTo)},
                                    {key("rankBefore"), difference.rankBefore},
                                    {key("rankAfter"), difference.rankAfter},
                                    {key("reason"), kecan::code(difference.reason)}});
            if (!arguments.has("json")) {
                print(QStringLiteral("%1  %2  %3  %4")
                          .arg(position.toString(),
                               cadre,
                               key(wordOf(difference.change)),
                               kecan::code(difference.reason)));
            }
        }
    }
    for (std::size_t i = 0; i < kPlanChangeCount; ++i) {
        counts.insert(key(kChanges[i]), comparison.of(static_cast<PlanChange>(i)));
    }
    if (arguments.has("json")) {
        printJson(QJsonObject{{key("before"), comparison.before},
                              {key("after"), comparison.after},
                              {key("counts"), counts},
                              {key("entries"), list}});
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runPlan(const Arguments& arguments)
{
    const QString what = arguments.words().value(1);
    const bool isStep = what == QStringLiteral("step");
    const QString more = arguments.words().value(2);
    const bool asks =
        what == QStringLiteral("show") || what == QStringLiteral("compare") ||
        (isStep && (more == QStringLiteral("list") || more == QStringLiteral("procedures")));
    const auto workspace =
        openStore(arguments, asks ? storage::OpenMode::ReadOnly : storage::OpenMode::ReadWrite);
    if (!workspace) {
        return fail(workspace.error());
    }
    const Result<Day> day = arguments.day("as-of", (*workspace)->today());
    if (!day) {
        return fail(day.error());
    }
    if (what == QStringLiteral("show")) {
        return showPlan(arguments, **workspace, *day);
    }
    if (what == QStringLiteral("compare")) {
        return comparePlansOf(arguments, **workspace, *day);
    }
    return isStep ? runPlanStep(arguments, **workspace, *day)
                  : changeDraft(arguments, **workspace, *day);
}

} // namespace kecan::cli
