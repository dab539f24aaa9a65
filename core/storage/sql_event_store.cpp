#include "core/storage/sql_event_store.h"

#include "core/history/event_codec.h"
#include "core/storage/history_reader.h"
#include "core/storage/store_file.h"
#include "core/storage/store_verifier.h"
#include "core/storage/tables/event_table.h"
#include "core/storage/tables/meta_table.h"
#include "core/storage/tables/setting_table.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace kecan::storage {

namespace {

/// Raised only when a store can no longer be read by following the migrations.
constexpr int kFormat = 1;

/// Fills the new file @p file.
Status build(const QString& file, const StoreContext& context)
{
    KECAN_TRY(const std::unique_ptr<Database> database,
              Database::open(sqliteDialect(), file, Access::ReadWrite));
    KECAN_CHECK(database->dialect().prepareWriting(*database));
    KECAN_CHECK(Migrator(*database, context.migrations).migrate(context.clock.nowUtc()));
    return MetaTable::insert(
        *database,
        {.store = Uid::random(), .application = QStringLiteral("kecan"), .format = kFormat});
}

/// Where the copy goes that is made before a store is brought up to date.
QString safetyCopyName(const QString& file, int version, const QDateTime& now)
{
    const QFileInfo info(file);
    return info.dir().filePath(
        QStringLiteral("%1.v%2-%3.backup")
            .arg(info.fileName())
            .arg(version)
            .arg(now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"))));
}

/// The same name for a file however it was written, so that its lock is the same too.
QString settledName(const QString& file)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(file).absoluteFilePath() : canonical;
}

StoreHead headAfter(const BatchRecord& last)
{
    return {.events = last.firstEvent.value() + last.eventCount - 1, .batches = last.id.value()};
}

StoreHead headAfter(const std::optional<BatchRow>& last)
{
    return last ? headAfter(last->record) : StoreHead();
}

StoreHead headAfter(const std::vector<BatchRecord>& batches)
{
    return batches.empty() ? StoreHead() : headAfter(batches.back());
}

/// How to read @p file where we may not write. Without somebody who could be writing it is read as
/// it lies there; SQLite would otherwise make files beside it, or fail for not being able to.
Access protectedAccess(const QString& file, const QString& holder)
{
    const bool isStill = holder.isEmpty() && !StoreFile::hasPendingChanges(file) &&
                         (StoreFile::isProtected(file) || !StoreFile::isFolderWritable(file));
    return isStill ? Access::Frozen : Access::ReadOnly;
}

Status writeCopy(Database& database, const QString& file)
{
    KECAN_CHECK(StoreFile::checkAbsent(file));
    const QString temporary = StoreFile::temporaryName(file);
    if (Status copied = database.dialect().copyTo(database, temporary); !copied) {
        StoreFile::discard(temporary);
        return copied;
    }
    return StoreFile::publish(temporary, file);
}

} // namespace

SqlEventStore::SqlEventStore(QString file, const Clock& clock)
    : m_file(std::move(file))
    , m_clock(clock)
{
}

SqlEventStore::~SqlEventStore() = default;

Result<std::unique_ptr<SqlEventStore>> SqlEventStore::create(const QString& file,
                                                             const StoreContext& context)
{
    KECAN_CHECK(StoreFile::checkAbsent(file));
    const QString temporary = StoreFile::temporaryName(file);
    if (const Status built = build(temporary, context); !built) {
        StoreFile::discard(temporary);
        return built.error();
    }
    KECAN_CHECK(StoreFile::publish(temporary, file));
    return open(file, OpenMode::ReadWrite, context);
}

Result<std::unique_ptr<SqlEventStore>>
SqlEventStore::open(const QString& file, OpenMode mode, const StoreContext& context)
{
    KECAN_CHECK(StoreFile::check(file));
    const QString settled = settledName(file);
    std::unique_ptr<SqlEventStore> store(new SqlEventStore(settled, context.clock));
    const bool mayWrite = StoreFile::isFolderWritable(settled) && StoreFile::isWritable(settled);
    if (mode == OpenMode::ReadWrite && mayWrite) {
        store->m_lock = StoreLock::acquire(settled, context.actor);
    }
    if (!store->m_lock) {
        store->m_holder = StoreLock::holderOf(settled);
    }
    const Access access = store->m_lock ? Access::ReadWrite
                          : mayWrite    ? Access::Visiting
                                        : protectedAccess(settled, store->m_holder);
    KECAN_CHECK(store->connect(access, context.migrations));
    return store;
}

Status SqlEventStore::connect(Access access, const std::vector<Migration>& migrations)
{
    KECAN_TRY(m_database, Database::open(sqliteDialect(), m_file, access));
    Migrator migrator(*m_database, migrations);
    KECAN_TRY(const int installed, migrator.installedVersion());
    if (installed == 0) {
        return StorageError::from(StorageProblem::Corrupt, QStringLiteral("no schema"));
    }
    KECAN_CHECK(checkMeta());
    if (installed < migrator.latestVersion()) {
        KECAN_CHECK(bringUpToDate(migrator));
    }
    if (access == Access::ReadWrite) {
        KECAN_CHECK(m_database->dialect().prepareWriting(*m_database));
        KECAN_TRY(BatchWriter writer, BatchWriter::make(*m_database));
        m_writer.emplace(std::move(writer));
    }
    return {};
}

Status SqlEventStore::checkMeta()
{
    KECAN_TRY(const std::optional<MetaRow> meta, MetaTable::row(*m_database));
    if (!meta) {
        return StorageError::from(StorageProblem::Corrupt, QStringLiteral("no meta row"));
    }
    if (meta->format > kFormat) {
        return Error{.code = ErrorCode::Format,
                     .message = tr("The store was made by a newer version of the program. "
                                   "Install that version to open it."),
                     .detail = QStringLiteral("format %1").arg(meta->format)};
    }
    return {};
}

Status SqlEventStore::bringUpToDate(Migrator& migrator)
{
    if (m_database->access() != Access::ReadWrite) {
        return Error{.code = ErrorCode::Permission,
                     .message = tr("The store was made by an older version of the program and must "
                                   "be brought up to date. Open it where it can be written.")};
    }
    KECAN_TRY(const int installed, migrator.installedVersion());
    const QDateTime now = m_clock.nowUtc();
    KECAN_CHECK(writeCopy(*m_database, safetyCopyName(m_file, installed, now)));
    return migrator.migrate(now);
}

Result<RecordedHistory> SqlEventStore::load()
{
    KECAN_TRY(Transaction transaction, Transaction::beginRead(*m_database));
    KECAN_TRY(std::vector<BatchRecord> batches, readBatches());
    const StoreHead recorded = headAfter(batches);
    KECAN_TRY(const StoreHead stored, head());
    if (stored != recorded) {
        return StorageError::from(
            StorageProblem::Corrupt,
            QStringLiteral("%1 events, the acts have %2").arg(stored.events).arg(recorded.events));
    }
    KECAN_TRY(std::vector<Event> events, readEvents(recorded.events));
    KECAN_CHECK(transaction.commit());
    return RecordedHistory{std::move(batches), std::move(events)};
}

Result<std::vector<BatchRecord>> SqlEventStore::readBatches()
{
    KECAN_TRY(Statement select, Statement::prepare(*m_database, BatchTable::selectSql()));
    KECAN_CHECK(select.start());
    std::vector<BatchRecord> batches;
    while (true) {
        KECAN_TRY(const bool hasRow, select.next());
        if (!hasRow) {
            return batches;
        }
        std::optional<BatchRow> row = BatchTable::read(select);
        const StoreHead before = headAfter(batches);
        if (!row || row->record.id.value() != before.batches + 1 ||
            row->record.firstEvent.value() != before.events + 1) {
            return StorageError::from(StorageProblem::Corrupt,
                                      QStringLiteral("batch %1").arg(before.batches + 1));
        }
        batches.push_back(std::move(row->record));
    }
}

Result<std::vector<Event>> SqlEventStore::readEvents(std::int64_t count)
{
    std::vector<Event> events;
    events.reserve(static_cast<std::size_t>(count));
    KECAN_TRY(HistoryReader reader, HistoryReader::open(*m_database));
    while (true) {
        KECAN_TRY(const bool hasEvent, reader.next());
        if (hasEvent) {
            events.push_back(reader.takeEvent());
        }
        if (!reader.damage().isEmpty() ||
            (hasEvent && std::cmp_not_equal(events.back().id.stored(), events.size()))) {
            return StorageError::from(
                StorageProblem::Corrupt,
                QStringLiteral("event %1: %2").arg(events.size()).arg(reader.damage()));
        }
        if (!hasEvent) {
            return events;
        }
    }
}

Result<StoreHead> SqlEventStore::head()
{
    KECAN_TRY(Transaction transaction, Transaction::beginRead(*m_database));
    KECAN_TRY(const std::optional<QString> events,
              m_database->value(EventTable::selectHighestSql()));
    KECAN_TRY(const std::optional<QString> batches,
              m_database->value(BatchTable::selectHighestSql()));
    KECAN_CHECK(transaction.commit());
    return StoreHead{.events = events.value_or(QString()).toLongLong(),
                     .batches = batches.value_or(QString()).toLongLong()};
}

Result<BatchRecord> SqlEventStore::append(const Batch& batch, const StoreHead& expected)
{
    KECAN_CHECK(checkWritable());
    if (batch.events.empty() || !std::in_range<int>(batch.events.size())) {
        return Error{.code = ErrorCode::Bug,
                     .message = tr("The act has nothing to record."),
                     .detail = QStringLiteral("batch of %1 events").arg(batch.events.size())};
    }
    KECAN_TRY(Transaction transaction, Transaction::beginWrite(*m_database));
    KECAN_TRY(const std::optional<BatchRow> last, m_writer->last());
    if (headAfter(last) != expected) {
        m_writer->forget();
        return Error{.code = ErrorCode::Conflict,
                     .message = tr("Somebody else has recorded something meanwhile. Look at it and "
                                   "try again."),
                     .detail = QStringLiteral("%1 batches, %2 expected")
                                   .arg(headAfter(last).batches)
                                   .arg(expected.batches)};
    }
    const BatchRow row = nextRow(batch, last);
    KECAN_CHECK(m_writer->write(row, batch.events));
    KECAN_CHECK(transaction.commit());
    m_writer->confirm();
    return row.record;
}

BatchRow SqlEventStore::nextRow(const Batch& batch, const std::optional<BatchRow>& last) const
{
    const StoreHead head = headAfter(last);
    const QDateTime now = m_clock.nowUtc();
    const BatchRecord record{.id = BatchId(head.batches + 1),
                             .uid = batch.uid,
                             .command = batch.command,
                             .note = batch.note,
                             .actor = batch.actor,
                             .recordedAt = last ? std::max(last->record.recordedAt, now) : now,
                             .firstEvent = EventId(head.events + 1),
                             .eventCount = static_cast<int>(batch.events.size())};
    return {.record = record,
            .checksum =
                chainedChecksum(last ? last->checksum : QByteArray(), record, batch.events)};
}

Result<QStringList> SqlEventStore::verify()
{
    return StoreVerifier::run(*m_database);
}

Status SqlEventStore::backup(const QString& file)
{
    return writeCopy(*m_database, file);
}

Result<std::optional<QString>> SqlEventStore::setting(const QString& key)
{
    return SettingTable::value(*m_database, key);
}

Status SqlEventStore::setSetting(const QString& key, const QString& value)
{
    KECAN_CHECK(checkWritable());
    KECAN_TRY(Transaction transaction, Transaction::beginWrite(*m_database));
    KECAN_CHECK(SettingTable::set(*m_database, key, value));
    return transaction.commit();
}

Result<QStringList> SqlEventStore::settingNames(const QString& prefix)
{
    return SettingTable::names(*m_database, prefix);
}

Status SqlEventStore::removeSetting(const QString& key)
{
    KECAN_CHECK(checkWritable());
    KECAN_TRY(Transaction transaction, Transaction::beginWrite(*m_database));
    KECAN_CHECK(SettingTable::remove(*m_database, key));
    return transaction.commit();
}

Status SqlEventStore::checkWritable() const
{
    if (!isReadOnly()) {
        return {};
    }
    return Error{.code = ErrorCode::Permission,
                 .message =
                     m_holder.isEmpty()
                         ? tr("The store can only be read here.")
                         : tr("The store can only be read: %1 is working in it.").arg(m_holder)};
}

} // namespace kecan::storage
