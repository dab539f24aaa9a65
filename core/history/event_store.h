#pragma once

#include "core/base/result.h"
#include "core/history/event.h"

#include <QString>

#include <optional>
#include <vector>

namespace kecan {

/// Everything ever recorded: event i has id i + 1, batch j has id j + 1.
struct RecordedHistory
{
    std::vector<BatchRecord> batches;
    std::vector<Event> events;
};

/// How far a store has been written: number of events and of batches.
struct StoreHead
{
    std::int64_t events = 0;
    std::int64_t batches = 0;

    bool operator==(const StoreHead&) const = default;
};

/// Port: an append-only store of batches. Implementations stamp recordedAt and give the ids.
/// @thread bound to the thread that opened it
class EventStore
{
public:
    virtual ~EventStore() = default;
    EventStore(const EventStore&) = delete;
    EventStore& operator=(const EventStore&) = delete;

    /// Everything recorded so far. @error Storage, Format (the store is damaged)
    virtual Result<RecordedHistory> load() = 0;
    /// Writes @p batch in one transaction, durable on return. @error Conflict when the store has
    /// grown beyond @p expected, Permission when read-only, Storage
    virtual Result<BatchRecord> append(const Batch& batch, const StoreHead& expected) = 0;
    /// @error Storage
    virtual Result<StoreHead> head() = 0;
    /// Checks the whole store: file integrity, foreign keys, gap-free ids, order of instants,
    /// checksum of every batch. Returns one line per problem, none when all is well. @error Storage
    virtual Result<QStringList> verify() = 0;
    /// True when this program may only read; @ref holder says who writes.
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    /// Who has the store open for writing ("an.nv on PC-12"), empty when it is we.
    [[nodiscard]] virtual QString holder() const = 0;
    /// Writes a complete copy to @p file, which must not exist. @error Io, Storage
    virtual Status backup(const QString& file) = 0;

    /// A setting of this store, e.g. the heading of its papers; nothing when never set. @error
    /// Storage
    virtual Result<std::optional<QString>> setting(const QString& key) = 0;
    /// @error Permission, Storage
    virtual Status setSetting(const QString& key, const QString& value) = 0;
    /// Keys of the settings that begin with @p prefix, in their order. @error Storage
    virtual Result<QStringList> settingNames(const QString& prefix) = 0;
    /// Forgets a setting; one never set is no failure. @error Permission, Storage
    virtual Status removeSetting(const QString& key) = 0;

protected:
    EventStore() = default;
};

} // namespace kecan
