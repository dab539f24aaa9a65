#include "core/storage/tables/structure_tables.h"

#include <utility>

namespace kecan::storage {

QString EventUnitTable::name()
{
    return QStringLiteral("event_unit");
}

QStringList EventUnitTable::columns()
{
    return {QStringLiteral("fields"),
            QStringLiteral("code"),
            QStringLiteral("name"),
            QStringLiteral("short_name"),
            QStringLiteral("kind"),
            QStringLiteral("branch"),
            QStringLiteral("parent_id"),
            QStringLiteral("sort_order"),
            QStringLiteral("uid")};
}

void EventUnitTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.mask);
    insert.bind(body.values.code);
    insert.bind(body.values.name);
    insert.bind(body.values.shortName);
    insert.bind(body.values.kind);
    insert.bind(body.values.branch);
    insert.bind(body.values.parent);
    insert.bind(std::int64_t{body.values.order});
    insert.bind(body.uid);
}

UnitChange EventUnitTable::read(Row& row)
{
    return {.mask = row.mask<UnitField>(),
            .values = {.code = row.text(),
                       .name = row.text(),
                       .shortName = row.text(),
                       .kind = row.list<UnitKind>(),
                       .branch = row.list<Branch>(),
                       .parent = row.id<struct UnitTag>(),
                       .order = row.smallInteger()},
            .uid = row.uid()};
}

QString EventPositionTable::name()
{
    return QStringLiteral("event_position");
}

QStringList EventPositionTable::columns()
{
    return {QStringLiteral("fields"),
            QStringLiteral("code"),
            QStringLiteral("unit_id"),
            QStringLiteral("title"),
            QStringLiteral("level"),
            QStringLiteral("role"),
            QStringLiteral("branch"),
            QStringLiteral("seats"),
            QStringLiteral("sort_order"),
            QStringLiteral("uid")};
}

void EventPositionTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.mask);
    insert.bind(body.values.code);
    insert.bind(body.values.unit);
    insert.bind(body.values.title);
    insert.bind(body.values.level);
    insert.bind(body.values.role);
    insert.bind(body.values.branch);
    insert.bind(std::int64_t{body.values.seats});
    insert.bind(std::int64_t{body.values.order});
    insert.bind(body.uid);
}

PositionChange EventPositionTable::read(Row& row)
{
    return {.mask = row.mask<PositionField>(),
            .values = {.code = row.text(),
                       .unit = row.id<struct UnitTag>(),
                       .title = row.text(),
                       .level = row.list<PositionLevel>(),
                       .role = row.list<PositionRole>(),
                       .branch = row.list<Branch>(),
                       .seats = row.smallInteger(),
                       .order = row.smallInteger()},
            .uid = row.uid()};
}

QString EventTermTable::name()
{
    return QStringLiteral("event_term");
}

QStringList EventTermTable::columns()
{
    return {QStringLiteral("code"),
            QStringLiteral("name"),
            QStringLiteral("from_day"),
            QStringLiteral("until_day")};
}

void EventTermTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.code);
    insert.bind(body.name);
    insert.bind(body.span.from());
    insert.bind(body.span.until());
}

TermProfile EventTermTable::read(Row& row)
{
    QString code = row.text();
    QString term = row.text();
    const Day from = row.day();
    const Day until = row.day();
    const std::optional<DateSpan> span = DateSpan::make(from, until);
    row.require(span.has_value());
    return {.code = std::move(code),
            .name = std::move(term),
            .span = span.value_or(*DateSpan::make(Day(0)))};
}

} // namespace kecan::storage
