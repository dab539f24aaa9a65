#include "ui/print/plan_forms.h"

#include "core/reports/plan_ballot.h"
#include "core/reports/plan_candidate_sheet.h"
#include "core/reports/plan_minutes.h"
#include "core/reports/plan_removed_report.h"
#include "core/reports/plan_structure_report.h"
#include "core/rules/judge.h"
#include "core/rules/rule_loader.h"

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ReportDocument>
structureDocument(const Snapshot& snapshot, PlanId plan, const PlanListHeading& heading)
{
    KECAN_TRY(const AgeBandEdges bands, paperBands(snapshot, plan));
    return planStructureReport(snapshot, plan, heading, bands);
}

Result<ReportDocument>
listDocument(const Snapshot& snapshot, PlanId plan, const PlanListHeading& heading)
{
    KECAN_TRY(const AgeBandEdges bands, paperBands(snapshot, plan));
    return planListReport(snapshot, plan, heading, bands);
}

Result<std::vector<ReportDocument>> one(const Result<ReportDocument>& document)
{
    KECAN_TRY(const ReportDocument paper, document);
    return std::vector<ReportDocument>{paper};
}

Result<std::vector<ReportDocument>> documentsOf(const History& history,
                                                const Snapshot& snapshot,
                                                PlanId plan,
                                                PlanForm form,
                                                PlanListHeading heading)
{
    switch (form) {
    case PlanForm::List:
        return one(listDocument(snapshot, plan, heading));
    case PlanForm::Structure:
        return one(structureDocument(snapshot, plan, heading));
    case PlanForm::Removed:
        heading.paper = PaperSize::A4;
        return one(planRemovedReport(snapshot, plan, heading, history));
    case PlanForm::Ballots:
        heading.paper = PaperSize::A4;
        // A ballot is no record and has no number of its own.
        heading.number.clear();
        return planBallots(snapshot, plan, heading);
    case PlanForm::Minutes:
        heading.paper = PaperSize::A4;
        // The number is that of the list.
        heading.number.clear();
        return planMinutes(snapshot, plan, heading);
    case PlanForm::Sheets: {
        KECAN_TRY(auto shipped, RuleLoader::loadShipped());
        const Judge judge(snapshot.derived(), std::move(shipped));
        heading.number.clear();
        return planCandidateSheets(snapshot, plan, heading, judge.rules(snapshot.day()), history);
    }
    }
    return std::vector<ReportDocument>();
}

} // namespace

Result<std::vector<ReportDocument>> planFormDocuments(const History& history,
                                                      const Snapshot& snapshot,
                                                      PlanId plan,
                                                      PlanForm form,
                                                      PaperHeading heading)
{
    KECAN_TRY(std::vector<ReportDocument> papers,
              documentsOf(history, snapshot, plan, form, std::move(heading.heading)));
    for (ReportDocument& paper : papers) {
        paper.header.secrecyMark = paperText(heading.secrecy);
    }
    return papers;
}

QString planFormFileName(PlanForm form, const QString& planCode, Day day)
{
    const QString name = planFileName(planCode, day);
    switch (form) {
    case PlanForm::List:
        return name;
    case PlanForm::Structure:
        return u"co-cau-"_s + name;
    case PlanForm::Removed:
        return u"dua-ra-"_s + name;
    case PlanForm::Ballots:
        return u"phieu-"_s + name;
    case PlanForm::Minutes:
        return u"bien-ban-"_s + name;
    case PlanForm::Sheets:
        return u"thong-tin-"_s + name;
    }
    return name;
}

} // namespace kecan::ui
