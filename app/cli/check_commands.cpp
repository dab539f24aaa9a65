#include "app/cli/answer_parts.h"
#include "app/cli/rule_answers.h"
#include "app/cli/tool_commands.h"
#include "core/history/cadre_search.h"
#include "core/history/timeline.h"
#include "core/rules/judge.h"
#include "core/rules/plan_membership.h"
#include "core/rules/rule_loader.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace kecan::cli {

namespace {

struct PurposeWord
{
    CandidatePurpose purpose;
    const char* word;
};

constexpr std::array kPurposes{
    PurposeWord{CandidatePurpose::NextTermPlan, "next-term"},
    PurposeWord{CandidatePurpose::PresentTermPlan, "present-term"},
    PurposeWord{CandidatePurpose::Appointment, "appointment"},
    PurposeWord{CandidatePurpose::Rotation, "rotation"},
    PurposeWord{CandidatePurpose::FirstElection, "first-election"},
    PurposeWord{CandidatePurpose::ReElection, "re-election"},
};

/// A check and what it was made for.
struct PurposedFinding
{
    const char* purpose;
    Finding finding;
};

/// The judge of the rules that are shipped, or why there is none.
Result<Judge> judgeOf(const Workspace& workspace)
{
    KECAN_TRY(auto book, RuleLoader::loadShipped());
    return Judge(*workspace.history().derived(), std::move(book));
}

/// The one subject that is asked about; nothing unless it is exactly one.
const char* subjectOption(const Arguments& arguments)
{
    const char* found = nullptr;
    for (const char* option : {"plan", "unit", "cadre"}) {
        if (!arguments.has(option)) {
            continue;
        }
        if (found) {
            return nullptr;
        }
        found = option;
    }
    return found;
}

/// What the rules say of the subject; nothing when there is none of that code on the day.
std::optional<Findings>
findingsOf(const Judge& judge, const Snapshot& snapshot, const QString& option, const QString& code)
{
    if (option == QStringLiteral("plan")) {
        const auto plan = findPlan(snapshot.derived(), code);
        const bool isThere = plan && snapshot.derived().plan(*plan)->openedOn <= snapshot.day();
        return isThere ? std::optional(judge.ofPlan(snapshot, *plan)) : std::nullopt;
    }
    if (option == QStringLiteral("unit")) {
        const auto unit = findUnit(*snapshot.derived().structure, code);
        return unit && snapshot.unit(*unit) ? std::optional(judge.ofUnit(snapshot, *unit))
                                            : std::nullopt;
    }
    const auto cadre = findCadre(snapshot.derived(), code);
    return cadre && snapshot.cadre(*cadre) ? std::optional(judge.ofCadre(snapshot, *cadre))
                                           : std::nullopt;
}

/// For what a person may be asked about a post: @p word, or what its tree fills posts by.
std::vector<PurposeWord> purposesOf(const QString& word, Branch branch)
{
    using enum CandidatePurpose;
    std::vector<PurposeWord> purposes;
    for (const PurposeWord& known : kPurposes) {
        const bool isUsual =
            known.purpose == NextTermPlan ||
            known.purpose == (branch == Branch::Party ? FirstElection : Appointment);
        if (word.isEmpty() ? isUsual : word == QLatin1String(known.word)) {
            purposes.push_back(known);
        }
    }
    return purposes;
}

/// The open plan in which the person stands for the post; of several, the one opened last.
MaybePlanId planOf(const Snapshot& snapshot, CadreId cadre, PositionId position)
{
    const PlanRecord* found = nullptr;
    const Day day = snapshot.day();
    for (const auto& [id, plan] : snapshot.derived().plans) {
        const bool isOpen = plan->openedOn <= day && day < plan->closedOn;
        const bool names =
            std::ranges::any_of(plan->nominations, [&](const NominationRecord& entry) {
                const NominationStep* step = entry.on(day);
                return entry.cadre == cadre && entry.position == position && step &&
                       isNominee(step->status);
            });
        if (isOpen && names && (!found || found->openedOn <= plan->openedOn)) {
            found = plan.get();
        }
    }
    return found ? MaybePlanId(found->id) : MaybePlanId();
}

bool isOfPlanning(CandidatePurpose purpose)
{
    return purpose == CandidatePurpose::NextTermPlan ||
           purpose == CandidatePurpose::PresentTermPlan;
}

ExitCode showWhy(const Judge& judge,
                 const Snapshot& snapshot,
                 const std::vector<PurposedFinding>& checks,
                 bool asJson)
{
    const auto isBroken = [](const PurposedFinding& check) { return isOpen(check.finding); };
    QJsonArray list;
    for (const PurposedFinding& check : checks) {
        if (asJson) {
            QJsonObject json = findingJson(judge.book(), snapshot, check.finding);
            json.insert(key("purpose"), QLatin1String(check.purpose));
            list.append(json);
        } else {
            print(QStringLiteral("%1  %2").arg(QLatin1String(check.purpose),
                                               findingLine(judge.book(), snapshot, check.finding)));
        }
    }
    if (asJson) {
        printJson(list);
    }
    return std::ranges::any_of(checks, isBroken) ? ExitCode::Findings : ExitCode::Done;
}

} // namespace

ExitCode runCheck(const Arguments& arguments)
{
    const char* option = subjectOption(arguments);
    if (!option) {
        return fail(
            {ErrorCode::Validation, QStringLiteral("Say one of --plan, --unit and --cadre.")});
    }
    const Result<QString> wanted = arguments.required(option);
    if (!wanted) {
        return fail(wanted.error());
    }
    return withSnapshot(arguments, [&](const Workspace& workspace, const Snapshot& snapshot) {
        const Result<Judge> judge = judgeOf(workspace);
        if (!judge) {
            return fail(judge.error());
        }
        const auto findings = findingsOf(*judge, snapshot, QString::fromLatin1(option), *wanted);
        if (!findings) {
            return notFound(*wanted);
        }
        QJsonArray list;
        for (const Finding& finding : *findings) {
            if (finding.outcome == Outcome::Met) {
                continue;
            }
            if (arguments.has("json")) {
                list.append(findingJson(judge->book(), snapshot, finding));
            } else {
                print(findingLine(judge->book(), snapshot, finding));
            }
        }
        if (arguments.has("json")) {
            printJson(list);
        }
        return std::ranges::any_of(*findings, &isOpen) ? ExitCode::Findings : ExitCode::Done;
    });
}

ExitCode runWhy(const Arguments& arguments)
{
    const Result<QString> who = arguments.required("cadre");
    const Result<QString> post = arguments.required("position");
    if (!who || !post) {
        return fail(who ? post.error() : who.error());
    }
    const QString word = arguments.value("purpose");
    const bool isKnown = std::ranges::any_of(
        kPurposes, [&](const PurposeWord& known) { return word == QLatin1String(known.word); });
    if (arguments.has("purpose") && !isKnown) {
        return fail({ErrorCode::Validation,
                     QStringLiteral("“%1” is no purpose; say next-term, present-term, appointment, "
                                    "rotation, first-election or re-election.")
                         .arg(word)});
    }
    return withSnapshot(arguments, [&](const Workspace& workspace, const Snapshot& snapshot) {
        const Result<Judge> judge = judgeOf(workspace);
        if (!judge) {
            return fail(judge.error());
        }
        const auto cadre = findCadre(snapshot.derived(), *who);
        if (!cadre || !snapshot.cadre(*cadre)) {
            return notFound(*who);
        }
        const auto position = findPosition(*snapshot.derived().structure, *post);
        const PositionProfile* profile = position ? snapshot.position(*position) : nullptr;
        if (!profile) {
            return notFound(*post);
        }
        std::vector<PurposedFinding> checks;
        for (const auto& [purpose, name] : purposesOf(word, profile->branch)) {
            const MaybePlanId plan =
                isOfPlanning(purpose) ? planOf(snapshot, *cadre, *position) : MaybePlanId();
            for (const Finding& finding : judge->why(snapshot,
                                                     {.cadre = *cadre,
                                                     .position = *position,
                                                     .purpose = purpose,
                                                     .countedOn = snapshot.day(),
                                                     .plan = plan})) {
                checks.push_back({name, finding});
            }
        }
        return showWhy(*judge, snapshot, checks, arguments.has("json"));
    });
}

} // namespace kecan::cli
