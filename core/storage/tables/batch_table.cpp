#include "core/storage/tables/batch_table.h"

#include "core/storage/tables/table_sql.h"

namespace kecan::storage {

namespace {

QString name()
{
    return QStringLiteral("batch");
}

QStringList columns()
{
    return {QStringLiteral("id"),
            QStringLiteral("uid"),
            QStringLiteral("command"),
            QStringLiteral("note"),
            QStringLiteral("actor_user"),
            QStringLiteral("actor_workstation"),
            QStringLiteral("recorded_at"),
            QStringLiteral("first_event"),
            QStringLiteral("event_count"),
            QStringLiteral("checksum")};
}

} // namespace

QString BatchTable::insertSql()
{
    return storage::insertSql(name(), columns());
}

QString BatchTable::selectSql()
{
    return selectAllSql(name(), columns());
}

QString BatchTable::selectLastSql()
{
    return selectAllSql(name(), columns()) + QStringLiteral(" DESC LIMIT 1");
}

QString BatchTable::selectHighestSql()
{
    return storage::selectHighestSql(name());
}

void BatchTable::bind(Statement& insert, const BatchRow& row)
{
    const BatchRecord& record = row.record;
    insert.bind(record.id.value());
    insert.bind(record.uid.text());
    insert.bind(record.command);
    insert.bind(record.note);
    insert.bind(record.actor.user);
    insert.bind(record.actor.workstation);
    insert.bind(record.recordedAt.toUTC().toString(Qt::ISODateWithMs));
    insert.bind(record.firstEvent.value());
    insert.bind(std::int64_t{record.eventCount});
    insert.bind(QString::fromLatin1(row.checksum));
}

std::optional<BatchRow> BatchTable::read(const Statement& select)
{
    Row row(select);
    const std::int64_t id = row.integer();
    const std::optional<Uid> uid = row.uid();
    QString command = row.text();
    QString note = row.text();
    QString user = row.text();
    QString workstation = row.text();
    const QDateTime recordedAt = QDateTime::fromString(row.text(), Qt::ISODateWithMs).toUTC();
    const std::int64_t firstEvent = row.integer();
    const int eventCount = row.smallInteger();
    row.require(id > 0 && uid && recordedAt.isValid() && firstEvent > 0 && eventCount > 0);
    if (row.isDamaged()) {
        return std::nullopt;
    }
    return BatchRow{.record = {.id = BatchId(id),
                               .uid = *uid,
                               .command = std::move(command),
                               .note = std::move(note),
                               .actor = {std::move(user), std::move(workstation)},
                               .recordedAt = recordedAt,
                               .firstEvent = EventId(firstEvent),
                               .eventCount = eventCount},
                    .checksum = row.text().toLatin1()};
}

} // namespace kecan::storage
