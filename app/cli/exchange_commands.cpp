#include "app/cli/session.h"
#include "app/cli/tool_commands.h"
#include "core/exchange/import_cadres.h"
#include "core/exchange/import_facts.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/import_seats.h"
#include "core/exchange/spreadsheet_reader.h"
#include "core/rules/rule_loader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace kecan::cli {

namespace {

QJsonObject importJson(const exchange::ImportPlan& import)
{
    QJsonArray rows;
    for (const exchange::RowOutcome& outcome : import.outcomes) {
        rows.append(QJsonObject{{QStringLiteral("row"), outcome.row},
                                {QStringLiteral("subject"), outcome.subject},
                                {QStringLiteral("action"), outcome.action}});
    }
    QJsonArray problems;
    for (const exchange::RowProblem& problem : import.problems) {
        const bool isError = problem.severity == exchange::ProblemSeverity::Error;
        problems.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                    {QStringLiteral("column"), problem.heading},
                                    {QStringLiteral("severity"),
                                     isError ? QStringLiteral("error") : QStringLiteral("warning")},
                                    {QStringLiteral("message"), problem.message}});
    }
    return {
        {QStringLiteral("recorded"), !import.hasErrors()},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("problems"), problems},
        {QStringLiteral("createdUnits"), QJsonArray::fromStringList(import.createdUnits)},
        {QStringLiteral("createdPositions"), QJsonArray::fromStringList(import.createdPositions)}};
}

void printOutcomes(const exchange::ImportPlan& import)
{
    for (const exchange::RowOutcome& outcome : import.outcomes) {
        print(QStringLiteral("row %1: %2: %3")
                  .arg(QString::number(outcome.row), outcome.action, outcome.subject));
    }
    for (const QString& unit : import.createdUnits) {
        print(QStringLiteral("created unit: %1").arg(unit));
    }
    for (const QString& position : import.createdPositions) {
        print(QStringLiteral("created post: %1").arg(position));
    }
}

void printProblems(const exchange::ImportPlan& import)
{
    for (const exchange::RowProblem& problem : import.problems) {
        const bool isError = problem.severity == exchange::ProblemSeverity::Error;
        complain(QStringLiteral("row %1%2: %3: %4")
                     .arg(QString::number(problem.row),
                          problem.heading.isEmpty() ? QString()
                                                    : QStringLiteral(", %1").arg(problem.heading),
                          isError ? QStringLiteral("error") : QStringLiteral("warning"),
                          problem.message));
    }
}

/// Records the import when nothing stands against it; else says what does and writes nothing.
ExitCode finishImport(const Arguments& arguments,
                      Workspace& workspace,
                      const exchange::ImportPlan& import,
                      const QString& command)
{
    if (!import.hasErrors() && !import.draft.isEmpty()) {
        const Result<ChangeSet> changes =
            workspace.record(import.draft, command, QFileInfo(arguments.value("from")).fileName());
        if (!changes) {
            return fail(changes.error());
        }
    }
    if (arguments.has("json")) {
        printJson(importJson(import));
    } else {
        if (!import.hasErrors()) {
            printOutcomes(import);
        }
        printProblems(import);
    }
    if (import.hasErrors()) {
        complain(QStringLiteral("kecan-cli: nothing was recorded."));
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

Result<exchange::RawTable> firstTable(const Arguments& arguments)
{
    KECAN_TRY(const QString file, arguments.required("from"));
    KECAN_TRY(const std::vector<exchange::RawTable> tables, exchange::readTables(file));
    if (tables.empty()) {
        return Error{ErrorCode::Format, QStringLiteral("The workbook has no sheet.")};
    }
    return tables.front();
}

ExitCode importCadres(const Arguments& arguments)
{
    const Result<exchange::RawTable> table = firstTable(arguments);
    if (!table) {
        return fail(table.error());
    }
    const auto workspace = openStore(arguments, storage::OpenMode::ReadWrite);
    if (!workspace) {
        return fail(workspace.error());
    }
    const Day today = (*workspace)->today();
    const Result<Day> on = arguments.day("as-of", today);
    const Result<exchange::CadreSheet> sheet = exchange::readCadreRows(*table, today);
    if (!on || !sheet) {
        return fail(on ? sheet.error() : on.error());
    }
    const exchange::ImportPlan import = exchange::planCadreImport(
        (*workspace)->history(), *sheet, {*on, arguments.has("create-missing")});
    return finishImport(arguments, **workspace, import, QStringLiteral("import-cadres"));
}

ExitCode importPlan(const Arguments& arguments)
{
    const Result<QString> code = arguments.required("code");
    const Result<QString> term = arguments.required("term");
    if (!code || !term) {
        return fail(code ? term.error() : code.error());
    }
    const auto branch = parseBranch(arguments.value("branch", kecan::code(Branch::State)));
    if (!branch) {
        return fail({ErrorCode::Validation,
                     QStringLiteral("There is no branch “%1”.").arg(arguments.value("branch"))});
    }
    const Result<exchange::RawTable> table = firstTable(arguments);
    if (!table) {
        return fail(table.error());
    }
    const auto workspace = openStore(arguments, storage::OpenMode::ReadWrite);
    if (!workspace) {
        return fail(workspace.error());
    }
    const Day today = (*workspace)->today();
    const Result<Day> on = arguments.day("as-of", today);
    const Result<exchange::NominationSheet> sheet = exchange::readNominationRows(*table, today);
    if (!on || !sheet) {
        return fail(on ? sheet.error() : on.error());
    }
    const exchange::ImportPlan import = exchange::planNominationImport(
        (*workspace)->history(), *sheet, {*code, arguments.value("title"), *term, *on, *branch});
    return finishImport(arguments, **workspace, import, QStringLiteral("import-plan"));
}

ExitCode importSeats(const Arguments& arguments)
{
    const Result<exchange::RawTable> table = firstTable(arguments);
    if (!table) {
        return fail(table.error());
    }
    const auto workspace = openStore(arguments, storage::OpenMode::ReadWrite);
    if (!workspace) {
        return fail(workspace.error());
    }
    const Result<Day> on = arguments.day("as-of", (*workspace)->today());
    if (!on) {
        return fail(on.error());
    }
    const auto import = exchange::planSeatImport((*workspace)->history(), *table, *on);
    return import ? finishImport(arguments, **workspace, *import, QStringLiteral("import-seats"))
                  : fail(import.error());
}

/// A list of facts that names its own days.
template <class PlanImport>
ExitCode importFacts(const Arguments& arguments, const char* command, const PlanImport& planImport)
{
    const Result<exchange::RawTable> table = firstTable(arguments);
    if (!table) {
        return fail(table.error());
    }
    const auto workspace = openStore(arguments, storage::OpenMode::ReadWrite);
    if (!workspace) {
        return fail(workspace.error());
    }
    const Result<exchange::ImportPlan> import = planImport((*workspace)->history(), *table);
    return import ? finishImport(arguments, **workspace, *import, QString::fromLatin1(command))
                  : fail(import.error());
}

ExitCode importExceptions(const Arguments& arguments)
{
    const auto book = RuleLoader::loadShipped();
    if (!book) {
        return fail(book.error());
    }
    return importFacts(arguments,
                       "import-exceptions",
                       [&](const History& history, const exchange::RawTable& table) {
                           return exchange::planExceptionImport(history, table, *book);
                       });
}

} // namespace

ExitCode runImport(const Arguments& arguments)
{
    const QString what = arguments.words().value(1);
    if (what == QStringLiteral("cadres")) {
        return importCadres(arguments);
    }
    if (what == QStringLiteral("plan")) {
        return importPlan(arguments);
    }
    if (what == QStringLiteral("seats")) {
        return importSeats(arguments);
    }
    if (what == QStringLiteral("disciplines")) {
        return importFacts(arguments, "import-disciplines", exchange::planDisciplineImport);
    }
    if (what == QStringLiteral("exceptions")) {
        return importExceptions(arguments);
    }
    return fail({ErrorCode::Validation,
                 QStringLiteral("Say import cadres, plan, seats, disciplines or exceptions.")});
}

} // namespace kecan::cli
