#include "core/exchange/import_plan.h"

#include "core/exchange/unit_finder.h"
#include "core/history/timeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace kecan::exchange {

namespace {

struct PlanImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::PlanImport)
};

/// "2016-2021" as the term from the first day of 2016 to the last of 2020.
Result<TermProfile> termOfYears(const QString& code)
{
    const QStringList years = code.split(u'-');
    const auto from = Day::fromYmd(years.value(0).toInt(), 1, 1);
    const auto until = Day::fromYmd(years.value(1).toInt(), 1, 1);
    const auto span = from && until ? DateSpan::make(*from, *until) : std::nullopt;
    if (!span || years.size() != 2) {
        return Error{ErrorCode::Validation,
                     PlanImportTexts::tr("“%1” is not a term; write it like 2016-2021.").arg(code)};
    }
    return TermProfile{
        code, QStringLiteral("Nhiệm kỳ %1 - %2").arg(years.at(0), years.at(1)), *span};
}

Result<PlanId> planFor(BatchDraft& draft, const PlanImportOptions& options)
{
    if (const auto known = findPlan(*draft.history().derived(), options.code)) {
        return *known;
    }
    auto term = findTerm(*draft.history().derived()->structure, options.term);
    if (!term) {
        KECAN_TRY(TermProfile profile, termOfYears(options.term));
        KECAN_TRY(const std::vector<Event> opened, draft.add(OpenTerm{std::move(profile)}));
        term = *opened.front().term;
    }
    PlanProfile profile;
    profile.code = options.code;
    profile.title = options.title.isEmpty()
                        ? QStringLiteral("cán bộ quy hoạch các chức danh lãnh đạo, quản lý")
                        : options.title;
    profile.term = *term;
    profile.branch = options.branch;
    KECAN_TRY(const std::vector<Event> events,
              draft.add(OpenPlan{std::move(profile), PartialDate::fromDay(options.on)}));
    return *events.front().plan;
}

Result<RowOutcome>
nominate(BatchDraft& draft, PlanId plan, const NominationRow& row, const PlanImportOptions& options)
{
    const DerivedHistory& derived = *draft.history().derived();
    const auto cadre = cadreMatching(derived, row.code, row.fullName, row.birth);
    if (!cadre) {
        return Error{ErrorCode::NotFound,
                     PlanImportTexts::tr("%1 is not in the store, or not the only one.")
                         .arg(row.code.isEmpty() ? row.fullName : row.code)};
    }
    MaybeUnitId unit;
    if (!row.unitText.isEmpty()) {
        const auto named = unitNamed(*derived.structure, row.unitText, options.on);
        if (!named) {
            return Error{
                ErrorCode::NotFound,
                PlanImportTexts::tr("The unit “%1” is not in the store.").arg(row.unitText)};
        }
        unit = *named;
    }
    const auto position = positionTitled(*derived.structure, row.positionText, unit, options.on);
    if (!position) {
        return Error{ErrorCode::NotFound,
                     PlanImportTexts::tr("The post “%1” of “%2” is not in the store.")
                         .arg(row.positionText, row.unitText)};
    }
    NominationDetail detail;
    detail.rank = row.rank;
    detail.origin = row.origin;
    detail.votes = row.votes;
    detail.note = row.note;
    const CadreProfile profile = derived.cadre(*cadre)->versions.back().profile;
    KECAN_CHECK(draft.add(
        Nominate{plan, *cadre, *position, std::move(detail), PartialDate::fromDay(options.on)}));
    return RowOutcome{row.row,
                      QStringLiteral("%1 (%2)").arg(profile.name.full(), profile.code),
                      QStringLiteral("nominated")};
}

} // namespace

ImportPlan planNominationImport(const History& history,
                                const NominationSheet& sheet,
                                const PlanImportOptions& options)
{
    ImportPlan import{BatchDraft(history), {}, sheet.problems, {}, {}};
    const Result<PlanId> plan = planFor(import.draft, options);
    if (!plan) {
        import.problems.push_back({0, {}, ProblemSeverity::Error, plan.error().message});
        return import;
    }
    for (const NominationRow& row : sheet.rows) {
        const bool refused =
            std::any_of(sheet.problems.begin(), sheet.problems.end(), [&](const auto& problem) {
                return problem.row == row.row && problem.severity == ProblemSeverity::Error;
            });
        if (refused) {
            continue;
        }
        const Result<RowOutcome> outcome = nominate(import.draft, *plan, row, options);
        if (outcome) {
            import.outcomes.push_back(*outcome);
        } else {
            import.problems.push_back(
                {row.row, {}, ProblemSeverity::Error, outcome.error().message});
        }
    }
    return import;
}

} // namespace kecan::exchange
