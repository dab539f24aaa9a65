#include "core/history/in_memory_event_store.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::FakeClock;

namespace {

Batch batchOf(int events)
{
    Batch batch{.uid = Uid::fromName(u"batch"_s),
                .command = u"register-cadre"_s,
                .note = u"ghi chú"_s,
                .actor = {u"an.nv"_s, u"PC-12"_s},
                .events = {}};
    for (int i = 0; i < events; ++i) {
        batch.events.push_back(
            test::rawEvent(EventKind::Appointed, u"2012-01-01", CadreId(i + 1), PositionId(1)));
    }
    return batch;
}

} // namespace

class TestInMemoryEventStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void empty_hasNothing();
    void append_givesIdsAndTheRecord();
    void append_stampsTheClockButNeverGoesBack();
    void append_toAnotherHead_isAConflictAndWritesNothing();
    void append_withoutEvents_isABugAndWritesNothing();
    void readOnly_refusesWritingAndSaysWhoWrites();
    void settings_standUntilSetAnew();
    void backup_isRefused();
    void verify_findsNothingInItsOwn();
    void verify_namesWhatIsOutOfPlace();
};

void TestInMemoryEventStore::empty_hasNothing()
{
    const FakeClock clock;
    InMemoryEventStore store(clock);

    const Result<RecordedHistory> loaded = store.load();

    QVERIFY_RESULT(loaded);
    QVERIFY(loaded->batches.empty());
    QVERIFY(loaded->events.empty());
    QVERIFY(*store.head() == StoreHead{});
    QVERIFY(!store.isReadOnly());
    QVERIFY(store.holder().isEmpty());
}

void TestInMemoryEventStore::append_givesIdsAndTheRecord()
{
    const FakeClock clock;
    InMemoryEventStore store(clock);
    QVERIFY_RESULT(store.append(batchOf(2), {0, 0}));

    const Result<BatchRecord> second = store.append(batchOf(3), {2, 1});

    QVERIFY_RESULT(second);
    QCOMPARE(second->id, BatchId(2));
    QCOMPARE(second->firstEvent, EventId(3));
    QCOMPARE(second->eventCount, 3);
    QCOMPARE(second->command, u"register-cadre"_s);
    QCOMPARE(second->note, u"ghi chú"_s);
    QCOMPARE(second->actor.workstation, u"PC-12"_s);
    QVERIFY((*store.head() == StoreHead{5, 2}));
    const Result<RecordedHistory> loaded = store.load();
    QVERIFY_RESULT(loaded);
    for (std::size_t i = 0; i < loaded->events.size(); ++i) {
        QCOMPARE(loaded->events[i].id.stored(), static_cast<std::int64_t>(i + 1));
        QCOMPARE(loaded->events[i].batch.stored(), i < 2 ? 1 : 2);
    }
}

void TestInMemoryEventStore::append_stampsTheClockButNeverGoesBack()
{
    FakeClock clock;
    InMemoryEventStore store(clock);
    const QDateTime first = clock.nowUtc();
    QCOMPARE(store.append(batchOf(1), {0, 0})->recordedAt, first);

    clock.set(first.addDays(-1));
    QCOMPARE(store.append(batchOf(1), {1, 1})->recordedAt, first);

    clock.set(first.addSecs(1));
    QCOMPARE(store.append(batchOf(1), {2, 2})->recordedAt, first.addSecs(1));
}

void TestInMemoryEventStore::append_toAnotherHead_isAConflictAndWritesNothing()
{
    const FakeClock clock;
    InMemoryEventStore store(clock);
    QVERIFY_RESULT(store.append(batchOf(2), {0, 0}));

    for (const StoreHead& wrong : {StoreHead{0, 0}, StoreHead{2, 0}, StoreHead{1, 1}}) {
        QVERIFY_ERROR(store.append(batchOf(1), wrong), ErrorCode::Conflict);
    }
    QVERIFY((*store.head() == StoreHead{2, 1}));
}

void TestInMemoryEventStore::append_withoutEvents_isABugAndWritesNothing()
{
    const FakeClock clock;
    InMemoryEventStore store(clock);

    QVERIFY_ERROR(store.append(batchOf(0), {0, 0}), ErrorCode::Bug);
    QVERIFY(*store.head() == StoreHead{});
}

void TestInMemoryEventStore::readOnly_refusesWritingAndSaysWhoWrites()
{
    const FakeClock clock;
    InMemoryEventStore store(clock);
    store.setReadOnly(u"binh.tt on PC-07"_s);

    QVERIFY(store.isReadOnly());
    QCOMPARE(store.holder(), u"binh.tt on PC-07"_s);
    const Result<BatchRecord> refused = store.append(batchOf(1), {0, 0});
    QVERIFY_ERROR(refused, ErrorCode::Permission);
    QVERIFY(refused.error().message.contains(u"binh.tt on PC-07"_s));
    QVERIFY_ERROR(store.setSetting(u"a"_s, u"b"_s), ErrorCode::Permission);
    QVERIFY_ERROR(store.removeSetting(u"a"_s), ErrorCode::Permission);
    QVERIFY(!*store.setting(u"a"_s));

    store.setReadOnly();
    QVERIFY_ERROR(store.append(batchOf(1), {0, 0}), ErrorCode::Permission);
}

void TestInMemoryEventStore::settings_standUntilSetAnew()
{
    const FakeClock clock;
    InMemoryEventStore store(clock);

    QVERIFY(!*store.setting(u"heading"_s));
    QVERIFY_RESULT(store.setSetting(u"heading"_s, u"BAN TỔ CHỨC"_s));
    QCOMPARE(**store.setting(u"heading"_s), u"BAN TỔ CHỨC"_s);
    QVERIFY_RESULT(store.setSetting(u"heading"_s, {}));
    QVERIFY(store.setting(u"heading"_s)->has_value());
    QVERIFY_RESULT(store.setSetting(u"head"_s, {}));
    QCOMPARE(*store.settingNames(u"head"_s), (QStringList{u"head"_s, u"heading"_s}));
    QCOMPARE(*store.settingNames(u"x"_s), QStringList());
    QVERIFY_RESULT(store.removeSetting(u"nothing"_s));
    QVERIFY_RESULT(store.removeSetting(u"heading"_s));
    QCOMPARE(*store.setting(u"heading"_s), std::optional<QString>());
}

void TestInMemoryEventStore::backup_isRefused()
{
    const FakeClock clock;
    InMemoryEventStore store(clock);

    QVERIFY_ERROR(store.backup(u"copy.kecan"_s), ErrorCode::Permission);
}

void TestInMemoryEventStore::verify_findsNothingInItsOwn()
{
    const FakeClock clock;
    InMemoryEventStore store(clock, test::smallOffice().recorded());

    QCOMPARE(*store.verify(), QStringList());
}

void TestInMemoryEventStore::verify_namesWhatIsOutOfPlace()
{
    const FakeClock clock;
    RecordedHistory recorded = test::smallOffice().recorded();
    recorded.batches[3].recordedAt = recorded.batches[2].recordedAt.addSecs(-1);
    recorded.events[5].id = EventId(99);
    recorded.batches.back().eventCount = 2;
    InMemoryEventStore store(clock, std::move(recorded));

    QCOMPARE(store.verify()->size(), 3);
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestInMemoryEventStore)
#include "tst_in_memory_event_store.moc"
