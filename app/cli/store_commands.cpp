#include "app/cli/session.h"
#include "app/cli/tool_commands.h"
#include "app/common/demo_store.h"
#include "core/exchange/synthetic_office.h"
#include "core/history/anomalies.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kecan::cli {

namespace {

Error missingFile()
{
    return {ErrorCode::Validation, QStringLiteral("The file to write is missing.")};
}

} // namespace

ExitCode runNew(const Arguments& arguments)
{
    const QString file = arguments.words().value(1);
    if (file.isEmpty()) {
        return fail(missingFile());
    }
    if (arguments.has("demo")) {
        const auto store = createDemoStore(file, storeContext());
        return store ? ExitCode::Done : fail(store.error());
    }
    const auto store = storage::SqlEventStore::create(file, storeContext());
    return store ? ExitCode::Done : fail(store.error());
}

ExitCode runVerify(const Arguments& arguments)
{
    const auto workspace = openStore(arguments, storage::OpenMode::ReadOnly);
    if (!workspace) {
        return fail(workspace.error());
    }
    const Result<QStringList> problems = (*workspace)->store().verify();
    if (!problems) {
        return fail(problems.error());
    }
    const std::vector<Anomaly> anomalies = findAnomalies((*workspace)->history());
    const StoreHead head = (*workspace)->history().head();
    if (arguments.has("json")) {
        QJsonArray list;
        for (const Anomaly& anomaly : anomalies) {
            list.append(QJsonObject{{QStringLiteral("kind"), code(anomaly.kind)},
                                    {QStringLiteral("event"), qint64{anomaly.event.value()}}});
        }
        printJson(
            QJsonObject{{QStringLiteral("events"), qint64{head.events}},
                        {QStringLiteral("batches"), qint64{head.batches}},
                        {QStringLiteral("storeProblems"), QJsonArray::fromStringList(*problems)},
                        {QStringLiteral("anomalies"), list}});
    } else {
        for (const QString& problem : *problems) {
            print(problem);
        }
        for (const Anomaly& anomaly : anomalies) {
            print(
                QStringLiteral("event %1: %2").arg(anomaly.event.value()).arg(code(anomaly.kind)));
        }
        print(QStringLiteral("%1 events in %2 batches, %3 problems of the store, %4 anomalies")
                  .arg(head.events)
                  .arg(head.batches)
                  .arg(problems->size())
                  .arg(anomalies.size()));
    }
    return problems->isEmpty() && anomalies.empty() ? ExitCode::Done : ExitCode::Findings;
}

ExitCode runBackup(const Arguments& arguments)
{
    const QString file = arguments.words().value(1);
    if (file.isEmpty()) {
        return fail(missingFile());
    }
    const Result<QString> source = arguments.required("store");
    if (!source) {
        return fail(source.error());
    }
    const auto store =
        storage::SqlEventStore::open(*source, storage::OpenMode::ReadOnly, storeContext());
    if (!store) {
        return fail(store.error());
    }
    const Status copied = (*store)->backup(file);
    return copied ? ExitCode::Done : fail(copied.error());
}

ExitCode runGenerate(const Arguments& arguments)
{
    const QString file = arguments.words().value(1);
    const int cadres = arguments.value("cadres").toInt();
    bool seedGiven = false;
    const unsigned seed = arguments.value("seed", QStringLiteral("1")).toUInt(&seedGiven);
    if (file.isEmpty() || cadres < 1 || !seedGiven) {
        return fail(
            {ErrorCode::Validation, QStringLiteral("Usage: generate FILE --cadres N --seed S")});
    }
    const auto store = storage::SqlEventStore::create(file, storeContext());
    if (!store) {
        return fail(store.error());
    }
    const auto recorded = (*store)->append(exchange::syntheticBatch(cadres, seed), {});
    return recorded ? ExitCode::Done : fail(recorded.error());
}

} // namespace kecan::cli
