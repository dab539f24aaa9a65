#pragma once

#include "core/base/clock.h"
#include "core/history/event_store.h"
#include "core/storage/batch_writer.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/store_lock.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <vector>

namespace kecan::storage {

enum class OpenMode
{
    ReadWrite, ///< read-only all the same when somebody else writes or the file is protected
    ReadOnly,
};

/// What a store needs from outside.
struct StoreContext
{
    Actor actor;        ///< others are told that this is who has the store
    const Clock& clock; ///< outlives the store
    /// Steps of the schema; only tests give others.
    std::vector<Migration> migrations = bundledMigrations(sqliteDialect());
};

/// The store in a file of SQLite.
class SqlEventStore final : public EventStore
{
    Q_DECLARE_TR_FUNCTIONS(kecan::SqlEventStore)

public:
    /// Makes a new store in @p file, which must not exist, and opens it. The file appears only when
    /// it is complete. @error Io, Storage
    static Result<std::unique_ptr<SqlEventStore>> create(const QString& file,
                                                         const StoreContext& context);
    /// Opens a store; an older one is backed up beside it and brought up to date first. Anything
    /// that is not a store is left as it is. @error NotFound, Io, Format (no store, damaged, made
    /// by a newer program), Permission (an older store that may only be read), Storage
    static Result<std::unique_ptr<SqlEventStore>>
    open(const QString& file, OpenMode mode, const StoreContext& context);
    ~SqlEventStore() override;

    Result<RecordedHistory> load() override;
    Result<BatchRecord> append(const Batch& batch, const StoreHead& expected) override;
    Result<StoreHead> head() override;
    Result<QStringList> verify() override;
    [[nodiscard]] bool isReadOnly() const override { return !m_writer; }
    [[nodiscard]] QString holder() const override { return m_holder; }
    Status backup(const QString& file) override;
    Result<std::optional<QString>> setting(const QString& key) override;
    Status setSetting(const QString& key, const QString& value) override;
    Result<QStringList> settingNames(const QString& prefix) override;
    Status removeSetting(const QString& key) override;

private:
    SqlEventStore(QString file, const Clock& clock);

    Status connect(Access access, const std::vector<Migration>& migrations);
    Status bringUpToDate(Migrator& migrator);
    Status checkMeta();
    Result<std::vector<BatchRecord>> readBatches();
    Result<std::vector<Event>> readEvents(std::int64_t count);
    [[nodiscard]] BatchRow nextRow(const Batch& batch, const std::optional<BatchRow>& last) const;
    [[nodiscard]] Status checkWritable() const;

    QString m_file;
    const Clock& m_clock;
    // In the order they are needed; statements go before their connection, that before the lock.
    std::unique_ptr<StoreLock> m_lock;
    QString m_holder;
    std::unique_ptr<Database> m_database;
    std::optional<BatchWriter> m_writer; ///< nothing when read-only
};

} // namespace kecan::storage
