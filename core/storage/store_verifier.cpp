#include "core/storage/store_verifier.h"

#include "core/history/event_codec.h"
#include "core/storage/transaction.h"

#include <utility>
#include <vector>

namespace kecan::storage {

StoreVerifier::StoreVerifier(Database& database, HistoryReader reader)
    : m_database(database)
    , m_reader(std::move(reader))
{
}

Result<QStringList> StoreVerifier::run(Database& database)
{
    KECAN_TRY(Transaction transaction, Transaction::beginRead(database));
    KECAN_TRY(HistoryReader reader, HistoryReader::open(database));
    QStringList problems;
    {
        StoreVerifier verifier(database, std::move(reader));
        KECAN_CHECK(verifier.checkFile());
        KECAN_CHECK(verifier.checkHistory());
        problems = std::move(verifier.m_problems);
    }
    KECAN_CHECK(transaction.commit());
    return problems;
}

Status StoreVerifier::checkFile()
{
    KECAN_TRY(const QStringList lines, m_database.dialect().integrityProblems(m_database));
    for (const QString& line : lines) {
        m_problems += tr("The file is damaged: %1").arg(line);
    }
    return {};
}

Status StoreVerifier::checkHistory()
{
    KECAN_TRY(Statement batches, Statement::prepare(m_database, BatchTable::selectSql()));
    KECAN_CHECK(batches.start());
    KECAN_CHECK(advance());
    while (true) {
        KECAN_TRY(const bool hasBatch, batches.next());
        if (!hasBatch) {
            break;
        }
        const std::optional<BatchRow> batch = BatchTable::read(batches);
        if (!batch) {
            m_problems += tr("Act %1 cannot be read.").arg(++m_lastBatch);
            continue;
        }
        checkOrder(batch->record);
        KECAN_CHECK(checkBatch(*batch));
    }
    if (m_event) {
        m_problems += tr("Event %1 and those after it belong to no act.").arg(m_event->id.stored());
    }
    return {};
}

void StoreVerifier::checkOrder(const BatchRecord& record)
{
    const std::int64_t id = record.id.value();
    if (id != m_lastBatch + 1) {
        m_problems += tr("Act %1 is missing.").arg(m_lastBatch + 1);
    }
    if (record.firstEvent.value() != m_nextFirst) {
        m_problems += tr("Act %1 does not follow the events of the act before it.").arg(id);
    }
    if (m_instant.isValid() && record.recordedAt < m_instant) {
        m_problems += tr("Act %1 was recorded earlier than the act before it.").arg(id);
    }
    m_lastBatch = id;
    m_nextFirst = record.firstEvent.value() + record.eventCount;
    m_instant = record.recordedAt;
}

Status StoreVerifier::checkBatch(const BatchRow& batch)
{
    const std::int64_t id = batch.record.id.value();
    std::vector<Event> events;
    while (m_event && m_event->id.stored() < m_nextFirst) {
        if (m_event->batch != MaybeBatchId(batch.record.id)) {
            m_problems += tr("Event %1 belongs to another act.").arg(m_event->id.stored());
        }
        events.push_back(*std::move(m_event));
        KECAN_CHECK(advance());
    }
    if (std::cmp_not_equal(events.size(), batch.record.eventCount)) {
        m_problems += tr("Act %1 is not whole.").arg(id);
    }
    if (chainedChecksum(m_checksum, batch.record, events) != batch.checksum) {
        m_problems += tr("Act %1 was changed after it was recorded.").arg(id);
    }
    // Goes on from what is stored, so that one change is told once.
    m_checksum = batch.checksum;
    return {};
}

Status StoreVerifier::advance()
{
    KECAN_TRY(const bool hasEvent, m_reader.next());
    m_event = hasEvent ? std::optional<Event>(m_reader.takeEvent()) : std::nullopt;
    const std::int64_t id = hasEvent ? m_event->id.stored() : m_lastEvent + 1;
    if (!m_reader.damage().isEmpty()) {
        m_problems += tr("The record of event %1 is damaged: %2.").arg(id).arg(m_reader.damage());
    }
    if (id != m_lastEvent + 1) {
        m_problems += tr("Event %1 is missing.").arg(m_lastEvent + 1);
    }
    m_lastEvent = id;
    return {};
}

} // namespace kecan::storage
