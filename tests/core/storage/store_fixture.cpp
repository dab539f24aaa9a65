#include "tests/core/storage/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace kecan::storage {

namespace {

/// Runs @p statements on @p file; empty when all went well.
QString run(const QString& file, const QStringList& statements)
{
    const QString name = u"tampering"_s;
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        if (!database.open()) {
            problem = database.lastError().text();
        }
        QSqlQuery query(database);
        for (const QString& sql : statements) {
            if (problem.isEmpty() && !query.exec(sql)) {
                problem = query.lastError().text();
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return problem;
}

QStringList dropTriggers(const QString& file)
{
    const QString name = u"listing"_s;
    QStringList statements;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s, database);
        while (query.next()) {
            statements += u"DROP TRIGGER "_s + query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return statements;
}

} // namespace

bool StoreFixture::reset()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = {};
    return m_folder->isValid();
}

StoreContext StoreFixture::context(const QString& user, const QString& workstation) const
{
    return {.actor = {.user = user, .workstation = workstation}, .clock = m_clock};
}

QString StoreFixture::path(const QString& name) const
{
    return m_folder->filePath(name);
}

QString StoreFixture::file() const
{
    return path(u"kho dữ liệu.kecan"_s);
}

QStringList StoreFixture::filesInFolder() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

Result<std::unique_ptr<SqlEventStore>> StoreFixture::create()
{
    return SqlEventStore::create(file(), context());
}

Result<std::unique_ptr<SqlEventStore>> StoreFixture::open()
{
    return SqlEventStore::open(file(), OpenMode::ReadWrite, context());
}

Status StoreFixture::createWithActs(int count)
{
    KECAN_TRY(const std::unique_ptr<SqlEventStore> store, create());
    for (int number = 1; number <= count; ++number) {
        KECAN_TRY(const StoreHead head, store->head());
        KECAN_TRY(const BatchRecord record, store->append(act(number), head));
        Q_UNUSED(record)
    }
    return {};
}

Batch StoreFixture::act(int number) const
{
    const QString name = u"act %1"_s.arg(number);
    Event registered{.kind = EventKind::CadreRegistered, .effectiveOn = Day(2455928 + number)};
    registered.cadre = CadreId(number);
    CadreChange change{.mask = FieldMask<CadreField>::all(kCadreFieldCount),
                       .values = test::fullProfile(),
                       .uid = Uid::fromName(name)};
    change.values.code = u"CB-%1"_s.arg(number);
    registered.setBody(change);
    Event appointed{.kind = EventKind::Appointed,
                    .capacity = Capacity::Full,
                    .effectiveOn = Day(2455928 + number)};
    appointed.cadre = CadreId(number);
    appointed.position = PositionId(1);
    Event left = appointed;
    left.kind = EventKind::LeftPost;
    left.capacity = Capacity::None;
    return test::batchOf({registered, appointed, left}, name);
}

std::vector<Event> StoreFixture::moreEvents() const
{
    std::vector<Event> events = act(7).events;
    events[1].position = PositionId(5);
    events[2].unit = UnitId(9);
    events[2].relatedUnit = UnitId(3);
    return events;
}

bool StoreFixture::sameEvents(const std::vector<Event>& loaded,
                              std::initializer_list<Batch> batches) const
{
    std::size_t index = 0;
    std::int64_t batchId = 0;
    for (const Batch& batch : batches) {
        ++batchId;
        for (Event event : batch.events) {
            if (index == loaded.size()) {
                return false;
            }
            event.batch = BatchId(batchId);
            event.id = EventId(static_cast<std::int64_t>(index) + 1);
            if (!sameEvent(event, loaded[index])) {
                qInfo("event %zu differs", index + 1);
                return false;
            }
            ++index;
        }
    }
    return index == loaded.size();
}

bool StoreFixture::allowPages(int count) const
{
    for (const QString& name : QSqlDatabase::connectionNames()) {
        QSqlDatabase database = QSqlDatabase::database(name, false);
        QSqlQuery query(database);
        // It never goes below what the store already takes.
        if (!query.exec(u"PRAGMA max_page_count = %1"_s.arg(count))) {
            return false;
        }
    }
    return true;
}

QString StoreFixture::runSql(const QString& sql) const
{
    return run(file(), {sql});
}

QString StoreFixture::tamper(const QString& sql) const
{
    return run(file(), dropTriggers(file()) << sql);
}

bool StoreFixture::writeFile(const QString& file, const QByteArray& bytes)
{
    QFile device(file);
    return device.open(QIODevice::WriteOnly) && device.write(bytes) == bytes.size();
}

QByteArray StoreFixture::readFile(const QString& file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

} // namespace kecan::storage
