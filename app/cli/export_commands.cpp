#include "app/cli/plan_drafts.h"
#include "app/cli/session.h"
#include "app/cli/tool_commands.h"
#include "core/history/timeline.h"
#include "core/planning/draft_overlay.h"
#include "core/print/pdf_file.h"
#include "core/print/report_layout.h"
#include "core/reports/plan_ballot.h"
#include "core/reports/plan_candidate_sheet.h"
#include "core/reports/plan_list_report.h"
#include "core/reports/plan_minutes.h"
#include "core/reports/plan_removed_report.h"
#include "core/reports/plan_structure_report.h"
#include "core/rules/judge.h"
#include "core/rules/rule_loader.h"

#include <algorithm>
#include <array>

namespace kecan::cli {

namespace {

using Papers = std::vector<ReportDocument>;

/// Of what a paper is made.
struct PaperSource
{
    const Workspace& workspace;
    const Snapshot& snapshot;
    PlanId plan;
    PlanListHeading heading;
};

/// A paper that the command makes.
struct PaperKind
{
    const char* word;
    const char* paper; ///< size it usually has
    Result<Papers> (*make)(const Arguments&, const PaperSource&);
};

/// Where the age bands of a paper meet, by the rules in force for the plan.
Result<AgeBandEdges> bandsOf(const PaperSource& source)
{
    KECAN_TRY(const auto shipped, RuleLoader::loadShipped());
    return Judge(source.snapshot.derived(), shipped).bandEdges(source.snapshot, source.plan);
}

Result<Papers> planList(const Arguments&, const PaperSource& source)
{
    KECAN_TRY(const AgeBandEdges bands, bandsOf(source));
    KECAN_TRY(ReportDocument list,
              planListReport(source.snapshot, source.plan, source.heading, bands));
    return Papers{std::move(list)};
}

Result<Papers> planStructure(const Arguments&, const PaperSource& source)
{
    KECAN_TRY(const AgeBandEdges bands, bandsOf(source));
    KECAN_TRY(ReportDocument form,
              planStructureReport(source.snapshot, source.plan, source.heading, bands));
    return Papers{std::move(form)};
}

Result<Papers> planRemoved(const Arguments&, const PaperSource& source)
{
    KECAN_TRY(ReportDocument list,
              planRemovedReport(
                  source.snapshot, source.plan, source.heading, source.workspace.history()));
    return Papers{std::move(list)};
}

Result<Papers> ballot(const Arguments& arguments, const PaperSource& source)
{
    constexpr int kUsualLines = 3;
    constexpr int kMostLines = 20;
    bool isNumber = true;
    const QString lines = arguments.value("blank-lines");
    const int blankLines = lines.isEmpty() ? kUsualLines : lines.toInt(&isNumber);
    if (!isNumber || blankLines < 0 || blankLines > kMostLines) {
        return Error{ErrorCode::Validation,
                     QStringLiteral("The blank lines are 0 to %1.").arg(kMostLines)};
    }
    MaybePositionId position;
    if (arguments.has("position")) {
        KECAN_TRY(const QString code, arguments.required("position"));
        const auto found = findPosition(*source.snapshot.derived().structure, code);
        if (!found) {
            return Error{ErrorCode::NotFound, QStringLiteral("There is no post %1.").arg(code)};
        }
        position = *found;
    }
    return planBallots(source.snapshot, source.plan, source.heading, position, blankLines);
}

Result<Papers> minutes(const Arguments& arguments, const PaperSource& source)
{
    std::optional<int> step;
    if (arguments.has("step")) {
        bool isNumber = false;
        step = arguments.value("step").toInt(&isNumber);
        if (!isNumber || *step < 1) {
            return Error{ErrorCode::Validation, QStringLiteral("A step is 1, 2, 3 …")};
        }
    }
    return planMinutes(source.snapshot, source.plan, source.heading, step);
}

Result<Papers> candidateSheets(const Arguments& arguments, const PaperSource& source)
{
    MaybeCadreId cadre;
    if (arguments.has("cadre")) {
        KECAN_TRY(const QString code, arguments.required("cadre"));
        const auto found = findCadre(source.snapshot.derived(), code);
        if (!found) {
            return Error{ErrorCode::NotFound, QStringLiteral("There is no cadre %1.").arg(code)};
        }
        cadre = *found;
    }
    KECAN_TRY(const auto shipped, RuleLoader::loadShipped());
    const Judge judge(source.snapshot.derived(), shipped);
    return planCandidateSheets(source.snapshot,
                               source.plan,
                               source.heading,
                               judge.rules(source.snapshot.day()),
                               source.workspace.history(),
                               cadre);
}

constexpr std::array kPapers{
    PaperKind{"plan-list", "A3", planList},
    PaperKind{"plan-structure", "A3", planStructure},
    PaperKind{"plan-removed", "A4", planRemoved},
    PaperKind{"ballot", "A4", ballot},
    PaperKind{"minutes", "A4", minutes},
    PaperKind{"candidate-sheets", "A4", candidateSheets},
};

Result<PlanListHeading>
headingOf(const Arguments& arguments, const Snapshot& snapshot, const char* usualPaper)
{
    PlanListHeading heading = usualHeading(snapshot);
    KECAN_TRY(heading.on, arguments.day("date", snapshot.day()));
    const QString paper = arguments.value("paper", QString::fromLatin1(usualPaper)).toUpper();
    if (paper != QStringLiteral("A4") && paper != QStringLiteral("A3")) {
        return Error{ErrorCode::Validation, QStringLiteral("The paper is A4 or A3.")};
    }
    heading.paper = paper == QStringLiteral("A3") ? PaperSize::A3 : PaperSize::A4;
    heading.upperBody = arguments.value("upper-body");
    heading.body = arguments.value("body", heading.body);
    heading.number = arguments.value("number");
    heading.place = arguments.value("place", heading.place);
    heading.authority = arguments.value("authority", heading.authority);
    heading.signerPost = arguments.value("post", heading.signerPost);
    heading.signerName = arguments.value("signer");
    heading.preparer = arguments.value("preparer");
    return heading;
}

/// A plan in an office, which may be one with a draft in it.
struct PrintedPlan
{
    std::shared_ptr<const Snapshot> snapshot;
    PlanId plan;
};

/// The plan of "--plan" or the draft of "--draft". @error Validation, NotFound
Result<PrintedPlan> planMeant(const Arguments& arguments, Workspace& workspace, Day day)
{
    auto snapshot = workspace.snapshot(day);
    if (arguments.has("draft")) {
        KECAN_TRY(const QString code, arguments.required("draft"));
        KECAN_TRY(const PlanDraft draft, draftCalled(workspace, code));
        const DraftOverlay overlay = overlayOf(snapshot->derived(), draft, day);
        return PrintedPlan{std::make_shared<const Snapshot>(overlay.derived, day), overlay.plan};
    }
    KECAN_TRY(const QString code, arguments.required("plan"));
    const auto plan = findPlan(snapshot->derived(), code);
    if (!plan) {
        return Error{ErrorCode::NotFound, QStringLiteral("There is no plan %1.").arg(code)};
    }
    return PrintedPlan{std::move(snapshot), *plan};
}

Status exportPaper(const Arguments& arguments, const PaperKind& kind)
{
    KECAN_TRY(const QString file, arguments.required("pdf"));
    KECAN_TRY(const auto workspace, openStore(arguments, storage::OpenMode::ReadOnly));
    KECAN_TRY(const Day day, arguments.day("as-of", workspace->today()));
    KECAN_TRY(const PrintedPlan printed, planMeant(arguments, *workspace, day));
    KECAN_TRY(PlanListHeading heading, headingOf(arguments, *printed.snapshot, kind.paper));
    KECAN_TRY(const Papers papers,
              kind.make(arguments,
                        {.workspace = *workspace,
                         .snapshot = *printed.snapshot,
                         .plan = printed.plan,
                         .heading = heading}));
    KECAN_TRY(const print::ReportLayout layout, print::ReportLayout::make(papers));
    if (!layout.fontWarning().isEmpty()) {
        complain(layout.fontWarning());
    }
    return print::writePdf(layout, file);
}

} // namespace

ExitCode runExport(const Arguments& arguments)
{
    const QString word = arguments.words().value(1);
    const auto* const kind = std::ranges::find_if(
        kPapers, [&](const PaperKind& known) { return word == QLatin1String(known.word); });
    if (kind == kPapers.end()) {
        return fail({ErrorCode::Validation,
                     QStringLiteral("Say export plan-list, plan-structure, plan-removed, ballot or "
                                    "minutes.")});
    }
    const Status written = exportPaper(arguments, *kind);
    return written ? ExitCode::Done : fail(written.error());
}

} // namespace kecan::cli
