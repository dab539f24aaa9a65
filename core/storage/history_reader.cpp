#include "core/storage/history_reader.h"

#include "core/storage/tables/body_tables.h"
#include "core/storage/tables/event_table.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace kecan::storage {

namespace {

constexpr std::int64_t kNoMore = std::numeric_limits<std::int64_t>::max();

template <class Table>
class TableCursor final : public BodyCursor
{
public:
    static Result<std::unique_ptr<BodyCursor>> open(const Database& database)
    {
        KECAN_TRY(Statement select,
                  Statement::prepare(database, selectAllSql(Table::name(), keyedColumns<Table>())));
        KECAN_CHECK(select.start());
        std::unique_ptr<TableCursor> cursor(new TableCursor(std::move(select)));
        KECAN_CHECK(cursor->step());
        return std::unique_ptr<BodyCursor>(std::move(cursor));
    }

    Result<std::shared_ptr<const EventDetail>> take() override
    {
        Row row(select());
        row.integer();
        auto detail = std::make_shared<const EventDetail>(Table::read(row));
        if (row.isDamaged()) {
            detail = nullptr;
        }
        KECAN_CHECK(step());
        return detail;
    }

private:
    using BodyCursor::BodyCursor;
};

} // namespace

BodyCursor::BodyCursor(Statement select)
    : m_select(std::move(select))
{
}

Status BodyCursor::step()
{
    KECAN_TRY(const bool hasRow, m_select.next());
    m_eventId = hasRow ? Row(m_select).integer() : kNoMore;
    return {};
}

HistoryReader::HistoryReader(Statement events)
    : m_events(std::move(events))
    , m_event{.kind = EventKind::Retracted, .effectiveOn = Day(0)}
{
}

Result<HistoryReader> HistoryReader::open(Database& database)
{
    KECAN_TRY(Statement events, Statement::prepare(database, EventTable::selectSql()));
    KECAN_CHECK(events.start());
    HistoryReader reader(std::move(events));
    Status status;
    const auto add = [&](Result<std::unique_ptr<BodyCursor>> cursor) {
        if (cursor) {
            reader.m_bodies.push_back(*std::move(cursor));
        } else if (status) {
            status = cursor.error();
        }
    };
    [&]<class... Tables>(const std::tuple<Tables...>*) {
        (add(TableCursor<Tables>::open(database)), ...);
    }(static_cast<const BodyTables*>(nullptr));
    KECAN_CHECK(status);
    return reader;
}

Result<bool> HistoryReader::next()
{
    m_damage.clear();
    KECAN_TRY(const bool hasRow, m_events.next());
    if (!hasRow) {
        KECAN_CHECK(skipOrphans(kNoMore));
        return false;
    }
    std::optional<Event> event = EventTable::read(m_events);
    if (event) {
        m_event = std::move(*event);
    } else {
        m_event = Event{.kind = EventKind::Retracted,
                        .effectiveOn = Day(0),
                        .id = Row(m_events).id<struct EventTag>()};
        noteDamage(QStringLiteral("the row has a value it cannot have"));
    }
    KECAN_CHECK(attachBody());
    return true;
}

Status HistoryReader::attachBody()
{
    const std::int64_t id = m_event.id.stored();
    if (m_nextBody > id) {
        return {};
    }
    KECAN_CHECK(skipOrphans(id));
    m_nextBody = kNoMore;
    for (const std::unique_ptr<BodyCursor>& cursor : m_bodies) {
        if (cursor->eventId() == id) {
            KECAN_TRY(std::shared_ptr<const EventDetail> detail, cursor->take());
            if (!detail || m_event.detail) {
                noteDamage(detail ? QStringLiteral("it has two bodies")
                                  : QStringLiteral("its body has a value it cannot have"));
            }
            m_event.detail = std::move(detail);
        }
        m_nextBody = std::min(m_nextBody, cursor->eventId());
    }
    return {};
}

Status HistoryReader::skipOrphans(std::int64_t before)
{
    for (const std::unique_ptr<BodyCursor>& cursor : m_bodies) {
        while (cursor->eventId() < before) {
            noteDamage(
                QStringLiteral("event %1 is missing but for its body").arg(cursor->eventId()));
            KECAN_TRY(const std::shared_ptr<const EventDetail> skipped, cursor->take());
            Q_UNUSED(skipped)
        }
    }
    return {};
}

void HistoryReader::noteDamage(const QString& what)
{
    m_damage += (m_damage.isEmpty() ? QString() : QStringLiteral("; ")) + what;
}

} // namespace kecan::storage
