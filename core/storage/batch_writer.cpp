#include "core/storage/batch_writer.h"

#include "core/storage/tables/body_tables.h"
#include "core/storage/tables/event_table.h"

#include <algorithm>
#include <utility>

namespace kecan::storage {

namespace {

template <std::size_t... I>
QStringList bodyInserts(std::index_sequence<I...>)
{
    return {insertSql(std::tuple_element_t<I, BodyTables>::name(),
                      keyedColumns<std::tuple_element_t<I, BodyTables>>())...};
}

/// The id @p event names of one kind of thing; 0 for none.
std::int64_t idIn(const Event& event, Identity identity)
{
    switch (identity) {
    case Identity::Cadre:
        return event.cadre.stored();
    case Identity::Unit:
        return event.unit.stored();
    case Identity::Position:
        return event.position.stored();
    case Identity::Term:
        return event.term.stored();
    case Identity::Plan:
        return event.plan.stored();
    case Identity::Nomination:
        return event.nomination.stored();
    case Identity::Document:
        break;
    }
    return event.document.stored();
}

/// The uid the event gives to that thing, when it registers it.
std::optional<Uid> uidIn(const Event& event, Identity identity)
{
    if (identity == Identity::Cadre) {
        const auto* change = event.body<CadreChange>();
        return change ? change->uid : std::nullopt;
    }
    if (identity == Identity::Unit) {
        const auto* change = event.body<UnitChange>();
        return change ? change->uid : std::nullopt;
    }
    if (identity == Identity::Position) {
        const auto* change = event.body<PositionChange>();
        return change ? change->uid : std::nullopt;
    }
    if (identity == Identity::Document) {
        const auto* document = event.body<DecisionDocument>();
        return document ? document->uid : std::nullopt;
    }
    return std::nullopt;
}

struct NewIdentity
{
    std::int64_t id;
    std::optional<Uid> uid;
};

/// What @p events name above @p known, each once, by id; the uid from whichever event gives one.
std::vector<NewIdentity>
newIdentities(std::span<const Event> events, Identity identity, std::int64_t known)
{
    std::vector<NewIdentity> found;
    for (const Event& event : events) {
        if (const std::int64_t id = idIn(event, identity); id > known) {
            found.push_back({id, uidIn(event, identity)});
        }
        if (identity == Identity::Unit && event.relatedUnit.stored() > known) {
            found.push_back({event.relatedUnit.stored(), std::nullopt});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const NewIdentity& a, const NewIdentity& b) {
        return std::pair(a.id, !a.uid) < std::pair(b.id, !b.uid);
    });
    const auto sameId = [](const NewIdentity& a, const NewIdentity& b) { return a.id == b.id; };
    found.erase(std::unique(found.begin(), found.end(), sameId), found.end());
    return found;
}

/// For what is registered without a uid: the same in every copy of the store.
Uid derivedUid(const Uid& batch, Identity identity, std::int64_t id)
{
    return Uid::fromName(
        QStringLiteral("%1/%2/%3").arg(batch.text(), identityName(identity)).arg(id));
}

} // namespace

BatchWriter::BatchWriter(Database& database,
                         Statement insertBatch,
                         Statement insertEvent,
                         Statement last)
    : m_database(database)
    , m_insertBatch(std::move(insertBatch))
    , m_insertEvent(std::move(insertEvent))
    , m_selectLast(std::move(last))
{
}

Result<BatchWriter> BatchWriter::make(Database& database)
{
    KECAN_TRY(Statement batch, Statement::prepare(database, BatchTable::insertSql()));
    KECAN_TRY(Statement event, Statement::prepare(database, EventTable::insertSql()));
    KECAN_TRY(Statement last, Statement::prepare(database, BatchTable::selectLastSql()));
    BatchWriter writer(database, std::move(batch), std::move(event), std::move(last));
    for (const Identity identity : kIdentities) {
        KECAN_TRY(Statement insert,
                  Statement::prepare(database, IdentityTable::insertSql(identity)));
        writer.m_insertIdentity.push_back(std::move(insert));
    }
    constexpr auto kBodies = std::make_index_sequence<std::tuple_size_v<BodyTables>>();
    for (const QString& sql : bodyInserts(kBodies)) {
        KECAN_TRY(Statement insert, Statement::prepare(database, sql));
        writer.m_insertBody.push_back(std::move(insert));
    }
    return writer;
}

Result<std::optional<BatchRow>> BatchWriter::last()
{
    KECAN_CHECK(m_selectLast.start());
    KECAN_TRY(const bool hasRow, m_selectLast.next());
    if (!hasRow) {
        return std::optional<BatchRow>();
    }
    std::optional<BatchRow> row = BatchTable::read(m_selectLast);
    m_selectLast.finish();
    if (!row) {
        return StorageError::from(StorageProblem::Corrupt, QStringLiteral("last batch"));
    }
    return row;
}

Status BatchWriter::write(const BatchRow& batch, std::span<const Event> events)
{
    BatchTable::bind(m_insertBatch, batch);
    KECAN_CHECK(m_insertBatch.execute());
    KECAN_CHECK(writeIdentities(batch, events));
    std::int64_t id = batch.record.firstEvent.value();
    for (const Event& event : events) {
        EventTable::bind(m_insertEvent, EventId(id), batch.record.id, event);
        KECAN_CHECK(m_insertEvent.execute());
        if (event.detail) {
            KECAN_CHECK(writeBody(EventId(id), *event.detail));
        }
        ++id;
    }
    return {};
}

Result<BatchWriter::Highest> BatchWriter::highest()
{
    if (m_known) {
        return *m_known;
    }
    Highest highest{};
    for (const Identity identity : kIdentities) {
        KECAN_TRY(const std::optional<QString> id,
                  m_database.value(IdentityTable::selectHighestSql(identity)));
        highest[static_cast<std::size_t>(identity)] = id.value_or(QString()).toLongLong();
    }
    return highest;
}

Status BatchWriter::writeIdentities(const BatchRow& batch, std::span<const Event> events)
{
    KECAN_TRY(Highest highest, this->highest());
    for (const Identity identity : kIdentities) {
        const auto index = static_cast<std::size_t>(identity);
        for (const NewIdentity& found : newIdentities(events, identity, highest[index])) {
            const Uid uid =
                found.uid ? *found.uid : derivedUid(batch.record.uid, identity, found.id);
            IdentityTable::bind(m_insertIdentity[index], {found.id, uid});
            KECAN_CHECK(m_insertIdentity[index].execute());
            highest[index] = found.id;
        }
    }
    m_written = highest;
    return {};
}

Status BatchWriter::writeBody(EventId event, const EventDetail& detail)
{
    Statement& insert = m_insertBody[detail.index()];
    insert.bind(event.value());
    const auto bindAlternative = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
        if (const auto* body = std::get_if<I>(&detail)) {
            std::tuple_element_t<I, BodyTables>::bind(insert, *body);
        }
    };
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (bindAlternative(std::integral_constant<std::size_t, I>()), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<BodyTables>>());
    return insert.execute();
}

} // namespace kecan::storage
