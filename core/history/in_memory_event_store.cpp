#include "core/history/in_memory_event_store.h"

#include <algorithm>
#include <utility>

namespace kecan {

InMemoryEventStore::InMemoryEventStore(const Clock& clock, RecordedHistory recorded)
    : m_clock(clock)
    , m_recorded(std::move(recorded))
{
}

Result<BatchRecord> InMemoryEventStore::append(const Batch& batch, const StoreHead& expected)
{
    KECAN_CHECK(checkWritable());
    if (batch.events.empty()) {
        return Error{ErrorCode::Bug, tr("The act has nothing to record.")};
    }
    const StoreHead before = present();
    if (before != expected) {
        return Error{ErrorCode::Conflict,
                     tr("Somebody else has recorded something meanwhile. Look at it and try "
                        "again.")};
    }
    QDateTime instant = m_clock.nowUtc();
    if (!m_recorded.batches.empty()) {
        instant = std::max(instant, m_recorded.batches.back().recordedAt);
    }
    BatchRecord record{.id = BatchId(before.batches + 1),
                       .uid = batch.uid,
                       .command = batch.command,
                       .note = batch.note,
                       .actor = batch.actor,
                       .recordedAt = std::move(instant),
                       .firstEvent = EventId(before.events + 1),
                       .eventCount = static_cast<int>(batch.events.size())};
    for (Event event : batch.events) {
        event.id = EventId(static_cast<std::int64_t>(m_recorded.events.size()) + 1);
        event.batch = record.id;
        m_recorded.events.push_back(std::move(event));
    }
    m_recorded.batches.push_back(record);
    return record;
}

Result<StoreHead> InMemoryEventStore::head()
{
    return present();
}

Result<QStringList> InMemoryEventStore::verify()
{
    QStringList problems;
    std::int64_t events = 0;
    for (std::size_t i = 0; i < m_recorded.batches.size(); ++i) {
        const BatchRecord& batch = m_recorded.batches[i];
        if (std::cmp_not_equal(batch.id.value(), i + 1) || batch.firstEvent.value() != events + 1) {
            problems << tr("Act %1 is out of its place.").arg(batch.id.value());
        }
        if (i > 0 && batch.recordedAt < m_recorded.batches[i - 1].recordedAt) {
            problems << tr("Act %1 was recorded before the one it follows.").arg(batch.id.value());
        }
        events += batch.eventCount;
    }
    for (std::size_t i = 0; i < m_recorded.events.size(); ++i) {
        if (std::cmp_not_equal(m_recorded.events[i].id.stored(), i + 1)) {
            problems << tr("Record %1 is out of its place.").arg(m_recorded.events[i].id.stored());
        }
    }
    if (events != present().events) {
        problems << tr("The acts do not account for every record.");
    }
    return problems;
}

Status InMemoryEventStore::backup(const QString& file)
{
    Q_UNUSED(file)
    return Error{ErrorCode::Permission, tr("A store in memory cannot be copied to a file.")};
}

Result<std::optional<QString>> InMemoryEventStore::setting(const QString& key)
{
    const auto found = m_settings.constFind(key);
    return found == m_settings.constEnd() ? std::optional<QString>() : *found;
}

Status InMemoryEventStore::setSetting(const QString& key, const QString& value)
{
    KECAN_CHECK(checkWritable());
    m_settings.insert(key, value);
    return {};
}

Result<QStringList> InMemoryEventStore::settingNames(const QString& prefix)
{
    QStringList names;
    for (auto setting = m_settings.constBegin(); setting != m_settings.constEnd(); ++setting) {
        if (setting.key().startsWith(prefix)) {
            names.append(setting.key());
        }
    }
    names.sort();
    return names;
}

Status InMemoryEventStore::removeSetting(const QString& key)
{
    KECAN_CHECK(checkWritable());
    m_settings.remove(key);
    return {};
}

void InMemoryEventStore::setReadOnly(const QString& holder)
{
    m_isReadOnly = true;
    m_holder = holder;
}

StoreHead InMemoryEventStore::present() const
{
    return {static_cast<std::int64_t>(m_recorded.events.size()),
            static_cast<std::int64_t>(m_recorded.batches.size())};
}

Status InMemoryEventStore::checkWritable() const
{
    if (!m_isReadOnly) {
        return {};
    }
    return Error{ErrorCode::Permission,
                 m_holder.isEmpty()
                     ? tr("The store can only be read here.")
                     : tr("The store can only be read: %1 is working in it.").arg(m_holder)};
}

} // namespace kecan
