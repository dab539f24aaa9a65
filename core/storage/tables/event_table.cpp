#include "core/storage/tables/event_table.h"

#include "core/storage/tables/table_sql.h"

#include <algorithm>

namespace kecan::storage {

namespace {

QString name()
{
    return QStringLiteral("event");
}

QStringList columns()
{
    return {QStringLiteral("id"),
            QStringLiteral("batch_id"),
            QStringLiteral("kind"),
            QStringLiteral("effective_day"),
            QStringLiteral("effective_precision"),
            QStringLiteral("capacity"),
            QStringLiteral("planned_end"),
            QStringLiteral("cadre_id"),
            QStringLiteral("unit_id"),
            QStringLiteral("related_unit_id"),
            QStringLiteral("position_id"),
            QStringLiteral("term_id"),
            QStringLiteral("plan_id"),
            QStringLiteral("nomination_id"),
            QStringLiteral("document_id")};
}

bool isKind(std::int64_t number)
{
    const std::span<const EventKind> kinds = allEventKinds();
    return std::in_range<std::uint8_t>(number) &&
           std::binary_search(kinds.begin(), kinds.end(), static_cast<EventKind>(number));
}

} // namespace

QString EventTable::insertSql()
{
    return storage::insertSql(name(), columns());
}

QString EventTable::selectSql()
{
    return selectAllSql(name(), columns());
}

QString EventTable::selectHighestSql()
{
    return storage::selectHighestSql(name());
}

void EventTable::bind(Statement& insert, EventId id, BatchId batch, const Event& event)
{
    insert.bind(id.value());
    insert.bind(batch.value());
    insert.bind(event.kind);
    insert.bind(event.effectiveOn);
    insert.bind(event.precision);
    insert.bind(event.capacity);
    insert.bind(event.plannedEnd);
    insert.bind(event.cadre);
    insert.bind(event.unit);
    insert.bind(event.relatedUnit);
    insert.bind(event.position);
    insert.bind(event.term);
    insert.bind(event.plan);
    insert.bind(event.nomination);
    insert.bind(event.document);
}

std::optional<Event> EventTable::read(const Statement& select)
{
    Row row(select);
    const auto id = row.id<struct EventTag>();
    const auto batch = row.id<struct BatchTag>();
    const std::int64_t kind = row.integer();
    const Day effectiveOn = row.day();
    row.require(id && batch && isKind(kind) && !effectiveOn.isEndless());
    Event event{.kind = static_cast<EventKind>(kind),
                .precision = row.list<DatePrecision>(),
                .capacity = row.list<Capacity>(),
                .effectiveOn = effectiveOn,
                .plannedEnd = row.day(),
                .id = id,
                .batch = batch,
                .cadre = row.id<struct CadreTag>(),
                .unit = row.id<struct UnitTag>(),
                .relatedUnit = row.id<struct UnitTag>(),
                .position = row.id<struct PositionTag>(),
                .term = row.id<struct TermTag>(),
                .plan = row.id<struct PlanTag>(),
                .nomination = row.id<struct NominationTag>(),
                .document = row.id<struct DocumentTag>()};
    return row.isDamaged() ? std::nullopt : std::optional<Event>(std::move(event));
}

} // namespace kecan::storage
