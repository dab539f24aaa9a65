#include "tests/ui/support/memory_store.h"

#include <QFile>

namespace kecan::test {

Result<BatchRecord> MemoryStore::append(const Batch& batch, const StoreHead& expected)
{
    KECAN_TRY(const StoreHead present, head());
    if (isReadOnly() || present != expected) {
        return Error{ErrorCode::Conflict, QStringLiteral("The store has grown.")};
    }
    const BatchRecord record{.id = BatchId(present.batches + 1),
                             .uid = batch.uid,
                             .command = batch.command,
                             .note = batch.note,
                             .actor = batch.actor,
                             .recordedAt = QDateTime(QDate(2013, 1, 1), QTime(0, 0), Qt::UTC),
                             .firstEvent = EventId(present.events + 1),
                             .eventCount = static_cast<int>(batch.events.size())};
    for (Event event : batch.events) {
        event.id = EventId(static_cast<std::int64_t>(m_recorded.events.size()) + 1);
        event.batch = record.id;
        m_recorded.events.push_back(std::move(event));
    }
    m_recorded.batches.push_back(record);
    return record;
}

Result<StoreHead> MemoryStore::head()
{
    return StoreHead{static_cast<std::int64_t>(m_recorded.events.size()),
                     static_cast<std::int64_t>(m_recorded.batches.size())};
}

Status MemoryStore::backup(const QString& file)
{
    // Only the sign of a copy: tests of copies use stores in files.
    QFile made(file);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return Error{ErrorCode::Io, made.errorString()};
    }
    return {};
}

Result<std::optional<QString>> MemoryStore::setting(const QString& key)
{
    const auto found = m_settings.constFind(key);
    return found == m_settings.constEnd() ? std::optional<QString>() : *found;
}

Status MemoryStore::setSetting(const QString& key, const QString& value)
{
    if (isReadOnly()) {
        return Error{ErrorCode::Permission, QStringLiteral("Read only.")};
    }
    m_settings.insert(key, value);
    return {};
}

Result<QStringList> MemoryStore::settingNames(const QString& prefix)
{
    QStringList names = m_settings.keys();
    names.removeIf([&](const QString& name) { return !name.startsWith(prefix); });
    names.sort();
    return names;
}

Status MemoryStore::removeSetting(const QString& key)
{
    if (isReadOnly()) {
        return Error{ErrorCode::Permission, QStringLiteral("Read only.")};
    }
    m_settings.remove(key);
    return {};
}

} // namespace kecan::test
