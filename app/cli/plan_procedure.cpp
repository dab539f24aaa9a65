#include "app/cli/plan_procedure.h"

#include "app/cli/answer_parts.h"
#include "app/cli/plan_drafts.h"
#include "core/commands/command.h"
#include "core/exchange/csv_records.h"
#include "core/history/timeline.h"
#include "core/planning/draft_overlay.h"
#include "core/planning/plan_draft_store.h"
#include "core/planning/procedure_check.h"
#include "core/planning/procedure_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace kecan::cli {

namespace {

Error usage(const QString& message)
{
    return {ErrorCode::Validation, message};
}

Error unknown(const QString& what, const QString& code)
{
    return {ErrorCode::NotFound, QStringLiteral("There is no %1 “%2”.").arg(what, code)};
}

/// The draft the words name: of "--draft", or of changes to the opened "--plan".
Result<PlanDraft> draftMeant(const Arguments& arguments, Workspace& workspace, Day day)
{
    if (!arguments.has("plan")) {
        KECAN_TRY(const QString code, arguments.required("draft"));
        return draftCalled(workspace, code);
    }
    KECAN_TRY(const QString code, arguments.required("plan"));
    const auto derived = workspace.history().derived();
    const auto plan = findPlan(*derived, code);
    return plan ? openedPlanDraft(*derived, Uid::random(), *plan, day) : unknown(key("plan"), code);
}

/// The conferences of the plan or draft the words name.
Result<std::vector<ConferenceRecord>>
conferencesMeant(const Arguments& arguments, Workspace& workspace, Day day)
{
    const auto derived = workspace.history().derived();
    if (!arguments.has("plan")) {
        KECAN_TRY(const QString code, arguments.required("draft"));
        KECAN_TRY(const PlanDraft draft, draftCalled(workspace, code));
        return overlayOf(*derived, draft, day).record().conferences;
    }
    KECAN_TRY(const QString code, arguments.required("plan"));
    const auto plan = findPlan(*derived, code);
    return plan ? Result<std::vector<ConferenceRecord>>(derived->plan(*plan)->conferences)
                : unknown(key("plan"), code);
}

/// Somebody's votes as a file says them, by code.
struct TallyRow
{
    QString cadre;
    QString position;
    int agree = 0;
    int disagree = 0;
    QString decision;
};

Result<VoteTally> tallyOf(const TallyRow& row, const DerivedHistory& derived)
{
    const auto cadre = findCadre(derived, row.cadre);
    const auto position = findPosition(*derived.structure, row.position);
    if (!cadre || !position) {
        return cadre ? unknown(key("post"), row.position) : unknown(key("person"), row.cadre);
    }
    const auto decision = parseHeadDecision(row.decision);
    if (!decision && !row.decision.isEmpty()) {
        return usage(
            QStringLiteral("“%1” is no decision; say chosen or not-chosen.").arg(row.decision));
    }
    return VoteTally{.cadre = *cadre,
                     .position = *position,
                     .agree = row.agree,
                     .disagree = row.disagree,
                     .decision = decision.value_or(HeadDecision::None)};
}

Result<std::vector<TallyRow>> rowsOfJson(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, QStringLiteral("The file %1 cannot be read.").arg(name)};
    }
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isArray()) {
        return Error{ErrorCode::Format, QStringLiteral("%1 is no JSON array.").arg(name)};
    }
    std::vector<TallyRow> rows;
    const QJsonArray list = json.array();
    for (const QJsonValue one : list) {
        const QJsonValue agree = one[key("agree")];
        const QJsonValue disagree = one[key("disagree")];
        if (agree.toInt(-1) < 0 || disagree.toInt(-1) < 0) {
            return Error{ErrorCode::Format,
                         QStringLiteral("%1, item %2: agree and disagree are whole numbers.")
                             .arg(name)
                             .arg(rows.size() + 1)};
        }
        rows.push_back({one[key("cadre")].toString(),
                        one[key("position")].toString(),
                        agree.toInt(),
                        disagree.toInt(),
                        one[key("decision")].toString()});
    }
    return rows;
}

Result<std::vector<TallyRow>> rowsOfCsv(const QString& name)
{
    KECAN_TRY(const std::vector<exchange::CsvRecord> records, exchange::readCsvRecords(name));
    std::vector<TallyRow> rows;
    for (const exchange::CsvRecord& record : records) {
        TallyRow row;
        KECAN_TRY(row.cadre, record.required("cadre"));
        KECAN_TRY(row.position, record.required("position"));
        KECAN_TRY(row.agree, record.number("agree", 0));
        KECAN_TRY(row.disagree, record.number("disagree", 0));
        row.decision = record.text("decision");
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<VoteTally>> talliesIn(const QString& file, const DerivedHistory& derived)
{
    const bool isJson = file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    KECAN_TRY(const std::vector<TallyRow> rows, isJson ? rowsOfJson(file) : rowsOfCsv(file));
    std::vector<VoteTally> tallies;
    for (const TallyRow& row : rows) {
        KECAN_TRY(const VoteTally tally, tallyOf(row, derived));
        tallies.push_back(tally);
    }
    return tallies;
}

Result<int> stepNumber(const Arguments& arguments)
{
    KECAN_TRY(const QString text, arguments.required("step"));
    bool isNumber = false;
    const int step = text.toInt(&isNumber);
    return isNumber && step >= 1
               ? Result<int>(step)
               : usage(QStringLiteral("“%1” is no step; say 1, 2, 3 …").arg(text));
}

/// Takes the numbers and words given into @p detail; what is not given stays.
Status takeWords(const Arguments& arguments, ConferenceDetail& detail)
{
    const std::array counts{std::pair("summoned", &detail.summoned),
                            std::pair("present", &detail.present),
                            std::pair("issued", &detail.issued),
                            std::pair("returned", &detail.returned),
                            std::pair("valid", &detail.valid),
                            std::pair("invalid", &detail.invalid)};
    for (const auto& [option, count] : counts) {
        if (arguments.has(option)) {
            bool isNumber = false;
            *count = arguments.value(option).toInt(&isNumber);
            if (!isNumber) {
                return usage(QStringLiteral("--%1 is a whole number.").arg(key(option)));
            }
        }
    }
    const std::array texts{std::pair("place", &detail.place),
                           std::pair("chair", &detail.chair),
                           std::pair("secretary", &detail.secretary),
                           std::pair("teller", &detail.teller),
                           std::pair("reason", &detail.earlyReason),
                           std::pair("note", &detail.note)};
    for (const auto& [option, text] : texts) {
        *text = arguments.value(option, *text);
    }
    if (arguments.has("basis")) {
        const auto basis = parseVoteBasis(arguments.value("basis"));
        if (!basis) {
            return usage(QStringLiteral("--basis is summoned, present or valid."));
        }
        detail.basis = *basis;
    }
    return {};
}

/// The conference of the step as the words make it: of the one recorded, or of the template.
Result<RecordConference> conferenceMeant(const Arguments& arguments,
                                         Workspace& workspace,
                                         const std::vector<ConferenceRecord>& held,
                                         Day day)
{
    KECAN_TRY(const int step, stepNumber(arguments));
    RecordConference edit{.on = day, .detail = {}};
    const auto before = std::ranges::find_if(
        held, [step](const ConferenceRecord& one) { return one.detail.step == step; });
    if (before != held.end()) {
        edit = {.on = before->on, .detail = before->detail};
    } else {
        KECAN_TRY(const ProcedureBook book, ProcedureStore(workspace.store()).book());
        KECAN_TRY(const Day on, arguments.day("date", day));
        const ProcedureTemplate* procedure = &procedureOf(book, held, on);
        if (arguments.has("procedure")) {
            procedure = book.find(arguments.value("procedure"));
            if (!procedure) {
                return unknown(key("procedure"), arguments.value("procedure"));
            }
        }
        if (static_cast<std::size_t>(step) > procedure->steps.size()) {
            return usage(QStringLiteral("The procedure %1 has %2 steps.")
                             .arg(procedure->code)
                             .arg(procedure->steps.size()));
        }
        edit.detail = conferenceOf(*procedure, step);
    }
    KECAN_TRY(edit.on, arguments.day("date", edit.on));
    KECAN_CHECK(takeWords(arguments, edit.detail));
    if (arguments.has("tallies")) {
        KECAN_TRY(edit.detail.tallies,
                  talliesIn(arguments.value("tallies"), *workspace.history().derived()));
    }
    return edit;
}

/// One step of the draft, or one act of the plan.
Status make(const Arguments& arguments, Workspace& workspace, PlanEdit edit, Day day)
{
    const auto derived = workspace.history().derived();
    KECAN_TRY(PlanDraft draft, draftMeant(arguments, workspace, day));
    const Day on =
        arguments.has("as-of") || draft.start == PlanStart::Opened ? day : draft.startedOn;
    KECAN_CHECK(makeStep(draft, *derived, {{std::move(edit)}}, on));
    if (!arguments.has("plan")) {
        return PlanDraftStore(workspace.store()).save(draft);
    }
    KECAN_CHECK(workspace.execute(
        EnactPlanDraft{.draft = std::move(draft), .on = PartialDate::fromDay(on)}));
    return {};
}

Status record(const Arguments& arguments, Workspace& workspace, Day day)
{
    KECAN_TRY(const std::vector<ConferenceRecord> held,
              conferencesMeant(arguments, workspace, day));
    KECAN_TRY(RecordConference edit, conferenceMeant(arguments, workspace, held, day));
    for (const ConferenceFault& fault :
         conferenceFaults(*workspace.history().derived(), edit.detail)) {
        if (fault.severity != Severity::Error) {
            complain(fault.message);
        }
    }
    return make(arguments, workspace, std::move(edit), day);
}

Status drop(const Arguments& arguments, Workspace& workspace, Day day)
{
    KECAN_TRY(const int step, stepNumber(arguments));
    return make(arguments, workspace, DropConference{step}, day);
}

QString codeOf(const DerivedHistory& derived, PositionId position)
{
    const PositionRecord* record = derived.structure->position(position);
    return record ? record->versions.back().profile.code : QString();
}

QString codeOf(const DerivedHistory& derived, CadreId cadre)
{
    const CadreRecord* record = derived.cadre(cadre);
    return record ? record->versions.back().profile.code : QString();
}

const char* wordOf(VoteStanding standing)
{
    switch (standing) {
    case VoteStanding::Above:
        return "above";
    case VoteStanding::AtThreshold:
        return "at-threshold";
    case VoteStanding::Below:
        break;
    }
    return "below";
}

QJsonArray votesOf(const DerivedHistory& derived, const ConferenceDetail& detail)
{
    QJsonArray list;
    for (const PostVote& vote : outcomeOf(detail)) {
        for (const VoteResult& result : vote.results) {
            list.append(QJsonObject{{key("position"), codeOf(derived, vote.position)},
                                    {key("cadre"), codeOf(derived, result.tally.cadre)},
                                    {key("agree"), result.tally.agree},
                                    {key("disagree"), result.tally.disagree},
                                    {key("tenths"), result.tenths},
                                    {key("standing"), key(wordOf(result.standing))},
                                    {key("decision"), code(result.tally.decision)},
                                    {key("goesOn"), result.goesOn}});
        }
    }
    return list;
}

QJsonObject jsonOf(const DerivedHistory& derived, const ConferenceRecord& held)
{
    const ConferenceDetail& detail = held.detail;
    return {{key("step"), detail.step},
            {key("name"), detail.name},
            {key("procedure"), detail.procedure},
            {key("on"), dayValue(held.on)},
            {key("place"), detail.place},
            {key("basis"), code(detail.basis)},
            {key("threshold"), detail.threshold},
            {key("atThreshold"), code(detail.atThreshold)},
            {key("nobodyAbove"), code(detail.nobodyAbove)},
            {key("summoned"), detail.summoned},
            {key("present"), detail.present},
            {key("issued"), detail.issued},
            {key("returned"), detail.returned},
            {key("valid"), detail.valid},
            {key("invalid"), detail.invalid},
            {key("chair"), detail.chair},
            {key("secretary"), detail.secretary},
            {key("teller"), detail.teller},
            {key("earlyReason"), detail.earlyReason},
            {key("note"), detail.note},
            {key("complete"), detail.isComplete()},
            {key("votes"), votesOf(derived, detail)}};
}

ExitCode list(const Arguments& arguments, Workspace& workspace, Day day)
{
    const auto held = conferencesMeant(arguments, workspace, day);
    if (!held) {
        return fail(held.error());
    }
    const auto derived = workspace.history().derived();
    QJsonArray conferences;
    for (const ConferenceRecord& one : *held) {
        conferences.append(jsonOf(*derived, one));
        if (arguments.has("json")) {
            continue;
        }
        print(QStringLiteral("%1  %2  %3  %4/%5")
                  .arg(one.detail.step)
                  .arg(one.on.text(), one.detail.name)
                  .arg(one.detail.present)
                  .arg(one.detail.summoned));
        for (const VoteTally& tally : one.detail.tallies) {
            print(QStringLiteral("   %1  %2  %3")
                      .arg(codeOf(*derived, tally.position),
                           codeOf(*derived, tally.cadre),
                           voteLine(one.detail, tally)));
        }
    }
    if (arguments.has("json")) {
        printJson(conferences);
    }
    return ExitCode::Done;
}

ExitCode listProcedures(const Arguments& arguments, Workspace& workspace)
{
    const Result<ProcedureBook> book = ProcedureStore(workspace.store()).book();
    if (!book) {
        return fail(book.error());
    }
    QJsonArray procedures;
    for (const ProcedureTemplate& procedure : book->all()) {
        QJsonArray steps;
        for (const ProcedureStep& step : procedure.steps) {
            steps.append(step.name.vietnamese);
        }
        procedures.append(QJsonObject{{key("code"), procedure.code},
                                      {key("regulation"), procedure.regulation},
                                      {key("from"), dayValue(procedure.from)},
                                      {key("until"), dayValue(procedure.until)},
                                      {key("own"), procedure.isOwn},
                                      {key("steps"), steps}});
        if (!arguments.has("json")) {
            print(QStringLiteral("%1  %2").arg(procedure.code, procedure.title.vietnamese));
        }
    }
    if (arguments.has("json")) {
        printJson(procedures);
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runPlanStep(const Arguments& arguments, Workspace& workspace, Day day)
{
    const QString what = arguments.words().value(2);
    if (what == QStringLiteral("list")) {
        return list(arguments, workspace, day);
    }
    if (what == QStringLiteral("procedures")) {
        return listProcedures(arguments, workspace);
    }
    Status done = usage(QStringLiteral("Say plan step list, record, drop or procedures."));
    if (what == QStringLiteral("record")) {
        done = record(arguments, workspace, day);
    } else if (what == QStringLiteral("drop")) {
        done = drop(arguments, workspace, day);
    }
    return done ? ExitCode::Done : fail(done.error());
}

} // namespace kecan::cli
