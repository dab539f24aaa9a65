#include "tests/bench/invented_history.h"

#include "core/exchange/synthetic_office.h"

#include <QSqlError>

namespace kecan::bench {

using namespace Qt::Literals::StringLiterals;

History inventedHistory(int cadres)
{
    Batch batch = exchange::syntheticBatch(cadres, 1);
    RecordedHistory recorded;
    recorded.batches.push_back({.id = BatchId(1),
                                .uid = batch.uid,
                                .command = batch.command,
                                .note = batch.note,
                                .actor = batch.actor,
                                .recordedAt = QDateTime::currentDateTimeUtc(),
                                .firstEvent = EventId(1),
                                .eventCount = static_cast<int>(batch.events.size())});
    recorded.events = std::move(batch.events);
    std::int64_t id = 0;
    for (Event& event : recorded.events) {
        event.id = EventId(++id);
        event.batch = BatchId(1);
    }
    return History(std::move(recorded));
}

QSqlDatabase openBaseline(const QString& name, const QString& location)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(location);
    if (!database.open()) {
        qFatal("%s", qPrintable(database.lastError().text()));
    }
    return database;
}

void run(QSqlQuery& query, const QString& sql)
{
    if (!query.exec(sql)) {
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
}

void runPrepared(QSqlQuery& query)
{
    if (!query.exec()) {
        qFatal("%s", qPrintable(query.lastError().text()));
    }
}

} // namespace kecan::bench
