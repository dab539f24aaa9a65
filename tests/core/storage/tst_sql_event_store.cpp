#include "core/storage/sql_event_store.h"
#include "tests/core/storage/store_fixture.h"
#include "tests/support/result_check.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kecan::storage {

/// What every kind of store must do; each runs once per database.
class TestSqlEventStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();

    void create_givesAnEmptyStoreAndNothingElse();
    void create_overAnything_isRefused();
    void append_everyKind_isLoadedAgain();
    void append_optionalFieldsAbsent_staysAbsent();
    void append_givesIdsWithoutGaps();
    void append_clockGoingBack_keepsInstantsInOrder();
    void append_onAnOldHead_isConflict();
    void append_ofNothing_isRefused();
    void append_sameUidTwice_isConflictAndWritesNothing();
    void append_unknownRecord_isRefusedAndWritesNothing();
    void append_afterAFailure_goesOn();
    void append_manyEvents_isOneAct();
    void append_diskFull_keepsTheLastState();
    void secondOpener_readsAndIsToldWhoWrites();
    void secondOpener_seesWhatIsAddedMeanwhile();
    void lockLeftBehind_isTakenOver();
    void lockLeftHalfWritten_isTakenOver();
    void open_readOnly_writesNothing();
    void open_protectedFile_isReadOnly();
    void open_protectedFolder_isReadOnly();
    void settings_areKept();
    void backup_isAWholeStore();
    void backup_overAFile_isRefused();
    void backup_byAReader_works();

private:
    StoreFixture m_fixture;
};

void TestSqlEventStore::initTestCase_data()
{
    QTest::addColumn<QString>("database");
    QTest::newRow("sqlite") << u"sqlite"_s;
}

void TestSqlEventStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(m_fixture.reset());
}

void TestSqlEventStore::create_givesAnEmptyStoreAndNothingElse()
{
    {
        const auto store = m_fixture.create();
        QVERIFY_RESULT(store);
        QVERIFY(!(*store)->isReadOnly());
        QVERIFY((*store)->holder().isEmpty());
        const Result<RecordedHistory> history = (*store)->load();
        QVERIFY_RESULT(history);
        QVERIFY(history->batches.empty() && history->events.empty());
        QCOMPARE(*(*store)->head(), StoreHead());
        QCOMPARE(*(*store)->verify(), QStringList());
    }
    QCOMPARE(m_fixture.filesInFolder(), QStringList{u"kho dữ liệu.kecan"_s});
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

void TestSqlEventStore::create_overAnything_isRefused()
{
    QVERIFY(m_fixture.writeFile(m_fixture.file(), "a letter"));
    QVERIFY_ERROR(m_fixture.create(), ErrorCode::Io);
    QCOMPARE(m_fixture.readFile(m_fixture.file()), "a letter");

    const QString nowhere = m_fixture.path(u"no/such/folder.kecan"_s);
    QVERIFY_ERROR(SqlEventStore::create(nowhere, m_fixture.context()), ErrorCode::Io);

    // A log of another store must not be taken for one of the new store.
    const QString other = m_fixture.path(u"other.kecan"_s);
    QVERIFY(m_fixture.writeFile(other + u"-wal"_s, "left behind"));
    QVERIFY_ERROR(SqlEventStore::create(other, m_fixture.context()), ErrorCode::Io);
    QCOMPARE(m_fixture.filesInFolder(),
             (QStringList{u"kho dữ liệu.kecan"_s, u"other.kecan-wal"_s}));
}

void TestSqlEventStore::append_everyKind_isLoadedAgain()
{
    const Batch first = test::batchOf(test::sampleEvents(), u"first"_s);
    const Batch second = test::batchOf(m_fixture.moreEvents(), u"second"_s);
    {
        const auto store = m_fixture.create();
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->append(first, {}));
        QVERIFY_RESULT((*store)->append(second, *(*store)->head()));
        QCOMPARE(*(*store)->verify(), QStringList());
    }
    const auto store = m_fixture.open();
    QVERIFY_RESULT(store);
    const Result<RecordedHistory> history = (*store)->load();
    QVERIFY_RESULT(history);
    QCOMPARE(history->batches.size(), 2U);
    QCOMPARE(history->batches[1].command, second.command);
    QCOMPARE(history->batches[1].note, second.note);
    QVERIFY(history->batches[1].actor == second.actor);
    QCOMPARE(history->batches[1].uid, second.uid);
    QCOMPARE(history->batches[1].recordedAt, m_fixture.clock().nowUtc());
    QVERIFY(m_fixture.sameEvents(history->events, {first, second}));
    QCOMPARE(*(*store)->verify(), QStringList());
}

void TestSqlEventStore::append_optionalFieldsAbsent_staysAbsent()
{
    std::vector<Event> events{test::sampleEvents().front()};
    events[0].setBody(CadreChange{
        .mask = {CadreField::Name}, .values = test::barestProfile(), .uid = std::nullopt});
    events[0].document = {};
    events.push_back(events[0]);
    events[1].kind = EventKind::Appointed;
    events[1].detail = nullptr;
    const Batch batch = test::batchOf(events, u"bare"_s);
    const auto store = m_fixture.create();
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->append(batch, {}));
    const Result<RecordedHistory> history = (*store)->load();
    QVERIFY_RESULT(history);
    QVERIFY(m_fixture.sameEvents(history->events, {batch}));
    QCOMPARE(*(*store)->verify(), QStringList());
}

void TestSqlEventStore::append_givesIdsWithoutGaps()
{
    const auto store = m_fixture.create();
    QVERIFY_RESULT(store);
    std::int64_t nextEvent = 1;
    for (int i = 1; i <= 5; ++i) {
        const Batch batch = m_fixture.act(i);
        const Result<BatchRecord> record = (*store)->append(batch, *(*store)->head());
        QVERIFY_RESULT(record);
        QCOMPARE(record->id.value(), i);
        QCOMPARE(record->firstEvent.value(), nextEvent);
        QCOMPARE(record->eventCount, static_cast<int>(batch.events.size()));
        nextEvent += record->eventCount;
    }
    QCOMPARE(*(*store)->head(), (StoreHead{.events = nextEvent - 1, .batches = 5}));
}

void TestSqlEventStore::append_clockGoingBack_keepsInstantsInOrder()
{
    const auto store = m_fixture.create();
    QVERIFY_RESULT(store);
    const QDateTime first = m_fixture.clock().nowUtc();
    QVERIFY_RESULT((*store)->append(m_fixture.act(1), {}));
    m_fixture.clock().set(first.addDays(-1));
    const Result<BatchRecord> record = (*store)->append(m_fixture.act(2), *(*store)->head());
    QVERIFY_RESULT(record);
    QCOMPARE(record->recordedAt, first);
    QCOMPARE(*(*store)->verify(), QStringList());
}

void TestSqlEventStore::append_onAnOldHead_isConflict()
{
    const auto store = m_fixture.create();
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->append(m_fixture.act(1), {}));
    const StoreHead head = *(*store)->head();
    QVERIFY_ERROR((*store)->append(m_fixture.act(2), {}), ErrorCode::Conflict);
    QVERIFY_ERROR((*store)->append(m_fixture.act(2), {.events = head.events + 1, .batches = 1}),
                  ErrorCode::Conflict);
    QCOMPARE(*(*store)->head(), head);
    QVERIFY_RESULT((*store)->append(m_fixture.act(2), head));
}

void TestSqlEventStore::append_ofNothing_isRefused()
{
    const auto store = m_fixture.create();
    QVERIFY_RESULT(store);
    QVERIFY_ERROR((*store)->append(test::batchOf({}, u"nothing"_s), {}), ErrorCode::Bug);
    QCOMPARE(*(*store)->head(), StoreHead());
}

void TestSqlEventStore::append_sameUidTwice_isConflictAndWritesNothing()
{
    const auto store = m_fixture.create();
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->append(m_fixture.act(1), {}));
    const StoreHead head = *(*store)->head();
    QVERIFY(!(*store)->append(m_fixture.act(1), head).ok());
    QCOMPARE(*(*store)->head(), head);
    QCOMPARE(*(*store)->verify(), QStringList());
}

void TestSqlEventStore::append_unknownRecord_isRefusedAndWritesNothing()
{
    const auto store = m_fixture.create();
    QVERIFY_RESULT(store);
    Batch batch = m_fixture.act(1);
    Event retraction{.kind = EventKind::Retracted, .effectiveOn = Day(2456000)};
    retraction.setBody(RetractionDetail{.batch = BatchId(99), .event = {}, .reason = u"?"_s});
    batch.events.push_back(retraction);
    QVERIFY_ERROR((*store)->append(batch, {}), ErrorCode::Storage);
    QCOMPARE(*(*store)->head(), StoreHead());
    QCOMPARE(*(*store)->verify(), QStringList());
}

void TestSqlEventStore::append_afterAFailure_goesOn()
{
    const auto store = m_fixture.create();
    QVERIFY_RESULT(store);
    Batch bad = m_fixture.act(1);
    bad.events.back().effectiveOn = Day(5);
    QVERIFY_ERROR((*store)->append(bad, {}), ErrorCode::Storage);
    // The same people again: those of the act that failed must not be taken for known.
    QVERIFY_RESULT((*store)->append(m_fixture.act(1), {}));
    QCOMPARE(*(*store)->verify(), QStringList());
}

void TestSqlEventStore::append_manyEvents_isOneAct()
{
    std::vector<Event> events;
    for (int i = 1; i <= 3'000; ++i) {
        const std::vector<Event> act = m_fixture.act(i).events;
        events.insert(events.end(), act.begin(), act.end());
    }
    const Batch batch = test::batchOf(std::move(events), u"import"_s);
    const auto store = m_fixture.create();
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->append(batch, {}));
    const Result<RecordedHistory> history = (*store)->load();
    QVERIFY_RESULT(history);
    QVERIFY(m_fixture.sameEvents(history->events, {batch}));
    QCOMPARE(*(*store)->verify(), QStringList());
}

void TestSqlEventStore::append_diskFull_keepsTheLastState()
{
    const auto store = m_fixture.create();
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->append(m_fixture.act(1), {}));
    const StoreHead head = *(*store)->head();
    QVERIFY(m_fixture.allowPages(1));

    std::vector<Event> events;
    for (int i = 2; i <= 2'000; ++i) {
        const std::vector<Event> act = m_fixture.act(i).events;
        events.insert(events.end(), act.begin(), act.end());
    }
    const Batch big = test::batchOf(std::move(events), u"big"_s);
    const Result<BatchRecord> failed = (*store)->append(big, head);
    QVERIFY_ERROR(failed, ErrorCode::Storage);
    QVERIFY2(failed.error().message.contains(u"disk is full"_s),
             qPrintable(failed.error().message));
    QCOMPARE(*(*store)->head(), head);
    QCOMPARE(*(*store)->verify(), QStringList());

    QVERIFY(m_fixture.allowPages(1'000'000));
    QVERIFY_RESULT((*store)->append(big, head));
    QCOMPARE(*(*store)->verify(), QStringList());
}

void TestSqlEventStore::secondOpener_readsAndIsToldWhoWrites()
{
    const auto writer = m_fixture.create();
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->append(m_fixture.act(1), {}));
    {
        const auto reader = SqlEventStore::open(
            m_fixture.file(), OpenMode::ReadWrite, m_fixture.context(u"binh.tt"_s, u"PC-7"_s));
        QVERIFY_RESULT(reader);
        QVERIFY((*reader)->isReadOnly());
        QVERIFY((*reader)->holder().contains(u"an.nv"_s));
        QVERIFY((*reader)->holder().contains(u"PC-12"_s));
        QVERIFY_RESULT((*reader)->load());
        const Result<BatchRecord> refused = (*reader)->append(m_fixture.act(2), *(*reader)->head());
        QVERIFY_ERROR(refused, ErrorCode::Permission);
        QVERIFY(refused.error().message.contains(u"an.nv"_s));
        QVERIFY_ERROR((*reader)->setSetting(u"a"_s, u"b"_s), ErrorCode::Permission);
    }
    // The reader leaving does not disturb the writer.
    QVERIFY_RESULT((*writer)->append(m_fixture.act(2), *(*writer)->head()));
}

void TestSqlEventStore::secondOpener_seesWhatIsAddedMeanwhile()
{
    const auto writer = m_fixture.create();
    QVERIFY_RESULT(writer);
    const auto reader = m_fixture.open();
    QVERIFY_RESULT(reader);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY_RESULT((*writer)->append(m_fixture.act(i), *(*writer)->head()));
        QCOMPARE(*(*reader)->head(), *(*writer)->head());
        QCOMPARE((*reader)->load()->batches.size(), static_cast<std::size_t>(i));
    }
}

void TestSqlEventStore::lockLeftHalfWritten_isTakenOver()
{
    QVERIFY_RESULT(m_fixture.createWithActs(1));
    // What a program leaves that is killed as it locks.
    QVERIFY(m_fixture.writeFile(m_fixture.file() + u".lock"_s, {}));

    const auto store = m_fixture.open();
    QVERIFY_RESULT(store);
    QVERIFY(!(*store)->isReadOnly());
}

void TestSqlEventStore::lockLeftBehind_isTakenOver()
{
    QVERIFY_RESULT(m_fixture.create());
    // What a program leaves that lost its power: a lock of a process that is not there.
    QProcess gone;
    gone.start(QCoreApplication::applicationFilePath(), {u"-functions"_s});
    QVERIFY(gone.waitForStarted());
    const qint64 process = gone.processId();
    QVERIFY(gone.waitForFinished());
    QVERIFY(m_fixture.writeFile(m_fixture.file() + u".lock"_s,
                                QByteArray::number(process) + "\nkecan\n" +
                                    QSysInfo::machineHostName().toUtf8() + "\n"));
    QVERIFY(m_fixture.writeFile(m_fixture.file() + u".holder"_s, "gone\nPC-1\n"));
    const auto store = m_fixture.open();
    QVERIFY_RESULT(store);
    QVERIFY(!(*store)->isReadOnly());
    QVERIFY_RESULT((*store)->append(m_fixture.act(1), {}));
}

void TestSqlEventStore::open_readOnly_writesNothing()
{
    QVERIFY_RESULT(m_fixture.create());
    const QByteArray before = m_fixture.readFile(m_fixture.file());
    {
        const auto reader =
            SqlEventStore::open(m_fixture.file(), OpenMode::ReadOnly, m_fixture.context());
        QVERIFY_RESULT(reader);
        QVERIFY((*reader)->isReadOnly());
        QVERIFY((*reader)->holder().isEmpty());
        QVERIFY_ERROR((*reader)->append(m_fixture.act(1), {}), ErrorCode::Permission);
        // It does not keep others from writing.
        const auto writer = m_fixture.open();
        QVERIFY_RESULT(writer);
        QVERIFY(!(*writer)->isReadOnly());
    }
    QCOMPARE(m_fixture.readFile(m_fixture.file()), before);
    QCOMPARE(m_fixture.filesInFolder().size(), 1);
}

void TestSqlEventStore::open_protectedFile_isReadOnly()
{
    QVERIFY_RESULT(m_fixture.createWithActs(2));
    QVERIFY(QFile::setPermissions(m_fixture.file(), QFile::ReadOwner | QFile::ReadUser));
    {
        const auto store = m_fixture.open();
        QVERIFY_RESULT(store);
        QVERIFY((*store)->isReadOnly());
        QVERIFY((*store)->holder().isEmpty());
        QCOMPARE((*store)->load()->batches.size(), 2U);
        QVERIFY_ERROR((*store)->append(m_fixture.act(3), *(*store)->head()), ErrorCode::Permission);
    }
    QVERIFY(QFile::setPermissions(m_fixture.file(), QFile::ReadOwner | QFile::WriteOwner));
}

void TestSqlEventStore::open_protectedFolder_isReadOnly()
{
    QVERIFY_RESULT(m_fixture.createWithActs(2));
    const QStringList files = m_fixture.filesInFolder();
    QVERIFY(QFile::setPermissions(m_fixture.path({}), QFile::ReadOwner | QFile::ExeOwner));
    {
        const auto store = m_fixture.open();
        QVERIFY_RESULT(store);
        QVERIFY((*store)->isReadOnly());
        QCOMPARE((*store)->load()->batches.size(), 2U);
        QCOMPARE(*(*store)->verify(), QStringList());
        QCOMPARE(m_fixture.filesInFolder(), files);
        const QTemporaryDir elsewhere;
        QVERIFY_RESULT((*store)->backup(elsewhere.filePath(u"copy.kecan"_s)));
        const auto copy = SqlEventStore::open(
            elsewhere.filePath(u"copy.kecan"_s), OpenMode::ReadWrite, m_fixture.context());
        QVERIFY_RESULT(copy);
        QVERIFY(!(*copy)->isReadOnly());
        QCOMPARE((*copy)->load()->batches.size(), 2U);
    }
    QVERIFY(QFile::setPermissions(m_fixture.path({}),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestSqlEventStore::settings_areKept()
{
    {
        const auto store = m_fixture.create();
        QVERIFY_RESULT(store);
        QCOMPARE(*(*store)->setting(u"heading"_s), std::optional<QString>());
        QVERIFY_RESULT((*store)->setSetting(u"heading"_s, u"BAN TỔ CHỨC"_s));
        QVERIFY_RESULT((*store)->setSetting(u"heading"_s, u"BAN TỔ CHỨC TRUNG ƯƠNG"_s));
        QVERIFY_RESULT((*store)->setSetting(u"empty"_s, QString()));
    }
    const auto store = m_fixture.open();
    QVERIFY_RESULT(store);
    QCOMPARE(*(*store)->setting(u"heading"_s), std::optional<QString>(u"BAN TỔ CHỨC TRUNG ƯƠNG"_s));
    QCOMPARE(*(*store)->setting(u"empty"_s), std::optional<QString>(u""_s));
    QVERIFY_RESULT((*store)->setSetting(u"head_ing"_s, u"x"_s));
    QCOMPARE(*(*store)->settingNames(u"head"_s), (QStringList{u"head_ing"_s, u"heading"_s}));
    QCOMPARE(*(*store)->settingNames(u"head_"_s), QStringList{u"head_ing"_s});
    QVERIFY_RESULT((*store)->removeSetting(u"nothing"_s));
    QVERIFY_RESULT((*store)->removeSetting(u"heading"_s));
    QCOMPARE(*(*store)->setting(u"heading"_s), std::optional<QString>());
}

void TestSqlEventStore::backup_isAWholeStore()
{
    const QString copy = m_fixture.path(u"bản sao.kecan"_s);
    const Batch batch = test::batchOf(test::sampleEvents(), u"all"_s);
    const auto store = m_fixture.create();
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->append(batch, {}));
    QVERIFY_RESULT((*store)->setSetting(u"heading"_s, u"BAN"_s));
    QVERIFY_RESULT((*store)->backup(copy));

    const auto second = SqlEventStore::open(copy, OpenMode::ReadWrite, m_fixture.context());
    QVERIFY_RESULT(second);
    QVERIFY(!(*second)->isReadOnly());
    const Result<RecordedHistory> history = (*second)->load();
    QVERIFY_RESULT(history);
    QVERIFY(m_fixture.sameEvents(history->events, {batch}));
    QCOMPARE(*(*second)->setting(u"heading"_s), std::optional<QString>(u"BAN"_s));
    QCOMPARE(*(*second)->verify(), QStringList());
    // And goes its own way from there.
    QVERIFY_RESULT((*second)->append(m_fixture.act(9), *(*second)->head()));
    QCOMPARE((*store)->head()->batches, 1);
}

void TestSqlEventStore::backup_overAFile_isRefused()
{
    const QString copy = m_fixture.path(u"letter.txt"_s);
    QVERIFY(m_fixture.writeFile(copy, "a letter"));
    const auto store = m_fixture.create();
    QVERIFY_RESULT(store);
    QVERIFY_ERROR((*store)->backup(copy), ErrorCode::Io);
    QCOMPARE(m_fixture.readFile(copy), "a letter");
    QVERIFY_ERROR((*store)->backup(m_fixture.file()), ErrorCode::Io);
    QVERIFY_ERROR((*store)->backup(m_fixture.path(u"no/folder.kecan"_s)), ErrorCode::Io);
}

void TestSqlEventStore::backup_byAReader_works()
{
    const QString copy = m_fixture.path(u"copy.kecan"_s);
    const auto writer = m_fixture.create();
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->append(m_fixture.act(1), {}));
    const auto reader = m_fixture.open();
    QVERIFY_RESULT(reader);
    QVERIFY_RESULT((*reader)->backup(copy));
    const auto second = SqlEventStore::open(copy, OpenMode::ReadOnly, m_fixture.context());
    QVERIFY_RESULT(second);
    QCOMPARE((*second)->load()->batches.size(), 1U);
}

} // namespace kecan::storage

QTEST_GUILESS_MAIN(kecan::storage::TestSqlEventStore)
#include "tst_sql_event_store.moc"
