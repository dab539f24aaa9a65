#include "core/history/in_memory_event_store.h"
#include "core/workspace/workspace.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::HistoryBuilder;

namespace {

/// A store in memory whose next calls can be made to fail.
class FailingStore final : public EventStore
{
public:
    FailingStore(const Clock& clock, RecordedHistory recorded)
        : m_inner(clock, std::move(recorded))
    {
    }

    Result<RecordedHistory> load() override
    {
        return m_failure ? Result<RecordedHistory>(*m_failure) : m_inner.load();
    }
    Result<BatchRecord> append(const Batch& batch, const StoreHead& expected) override
    {
        ++m_appends;
        return m_failure ? Result<BatchRecord>(*m_failure) : m_inner.append(batch, expected);
    }
    Result<StoreHead> head() override { return m_inner.head(); }
    Result<QStringList> verify() override { return m_inner.verify(); }
    [[nodiscard]] bool isReadOnly() const override { return m_inner.isReadOnly(); }
    [[nodiscard]] QString holder() const override { return m_inner.holder(); }
    Status backup(const QString& file) override { return m_inner.backup(file); }
    Result<std::optional<QString>> setting(const QString& key) override
    {
        return m_inner.setting(key);
    }
    Status setSetting(const QString& key, const QString& value) override
    {
        return m_inner.setSetting(key, value);
    }
    Result<QStringList> settingNames(const QString& prefix) override
    {
        return m_inner.settingNames(prefix);
    }
    Status removeSetting(const QString& key) override { return m_inner.removeSetting(key); }

    void fail(const Error& error) { m_failure = error; }
    void recover() { m_failure.reset(); }
    [[nodiscard]] int appends() const { return m_appends; }
    InMemoryEventStore& inner() { return m_inner; }

private:
    InMemoryEventStore m_inner;
    std::optional<Error> m_failure;
    int m_appends = 0;
};

/// An open workspace on a small office, with everything its signal said.
struct OpenOffice
{
    HistoryBuilder office = test::smallOffice();
    FailingStore* store = nullptr;
    std::unique_ptr<Workspace> workspace;
    std::vector<ChangeSet> changes;

    OpenOffice()
    {
        office.appoint(u"an", u"dep1", u"2005-01-01");
        auto owned = std::make_unique<FailingStore>(office.clock(), office.recorded());
        store = owned.get();
        auto opened = Workspace::open(std::move(owned), office.clock(), {u"an.nv"_s, u"PC-12"_s});
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().message));
        }
        workspace = *std::move(opened);
        QObject::connect(workspace.get(),
                         &Workspace::changed,
                         workspace.get(),
                         [this](const ChangeSet& change) { changes.push_back(change); });
    }

    [[nodiscard]] std::size_t holders(QStringView position, QStringView iso) const
    {
        return workspace->snapshot(day(iso))->holders(office.positionId(position)).size();
    }
};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void open_failing_passesTheReasonOn();
    void open_hasWhatTheStoreHas();
    void execute_recordsOneBatchByTheActor();
    void execute_emitsWhatChanged();
    void execute_refusedByTheRules_reachesNoStore();
    void execute_refusedByTheStore_leavesEverything();
    void execute_onAReadOnlyStore_isRefused();
    void execute_afterSomebodyElseWrote_isAConflict();
    void propose_changesNothing();
    void snapshots_areKeptUntilSomethingChanges();
    void snapshots_takenBefore_showTheOldState();
    void snapshots_ofManyDays_areStillRight();
    void snapshotAsKnownAt_forgetsWhatCameLater();
    void record_isOneBatchWithNote();
    void record_emptyDraft_isRefused();
    void record_staleDraft_isAConflict();
    void record_refusedByTheStore_canBeTriedAgain();
    void mayRetract_lastAct_andNotWhatOthersRestOn();
    void reopened_showsTheSame();
};

void TestWorkspace::open_failing_passesTheReasonOn()
{
    const test::FakeClock clock;
    auto store = std::make_unique<FailingStore>(clock, RecordedHistory{});
    store->fail({ErrorCode::Format, u"Hỏng"_s});

    const auto opened = Workspace::open(std::move(store), clock, {});

    QVERIFY_ERROR(opened, ErrorCode::Format);
    QCOMPARE(opened.error().message, u"Hỏng"_s);
}

void TestWorkspace::open_hasWhatTheStoreHas()
{
    const OpenOffice open;

    QVERIFY(sameDerived(*open.workspace->history().derived(), *open.office.derived()));
    QCOMPARE(open.workspace->today(), day(u"2020-01-01"));
    QCOMPARE(open.workspace->actor().user, u"an.nv"_s);
    QVERIFY(!open.workspace->isReadOnly());
    QVERIFY(open.workspace->holder().isEmpty());
}

void TestWorkspace::execute_recordsOneBatchByTheActor()
{
    OpenOffice open;
    const StoreHead before = *open.store->head();

    QVERIFY_RESULT(open.workspace->execute(open.office.beginning(u"an", u"head1", u"2012-01-01")));

    QVERIFY((*open.store->head() == StoreHead{before.events + 2, before.batches + 1}));
    const RecordedHistory stored = *open.store->load();
    QCOMPARE(stored.batches.back().command, u"begin-tenure"_s);
    QCOMPARE(stored.batches.back().actor.workstation, u"PC-12"_s);
    QCOMPARE(stored.batches.back().recordedAt, open.office.clock().nowUtc());
    QVERIFY(sameDerived(*History(stored).derived(), *open.workspace->history().derived()));
}

void TestWorkspace::execute_emitsWhatChanged()
{
    OpenOffice open;

    const Result<ChangeSet> result =
        open.workspace->execute(open.office.beginning(u"an", u"head1", u"2012-01-01"));

    QVERIFY_RESULT(result);
    QCOMPARE(open.changes.size(), std::size_t{1});
    QCOMPARE(open.changes.front().batch, result->batch);
    QCOMPARE(open.changes.front().firstDay, day(u"2012-01-01"));
    QCOMPARE(open.changes.front().cadres, std::vector<CadreId>{open.office.cadreId(u"an")});
    QVERIFY(open.changes.front().plans.empty());
    QVERIFY(!open.changes.front().structureChanged);
}

void TestWorkspace::execute_refusedByTheRules_reachesNoStore()
{
    OpenOffice open;

    QVERIFY_ERROR(open.workspace->execute(open.office.beginning(u"an", u"dep1", u"2012-01-01")),
                  ErrorCode::Conflict);
    QCOMPARE(open.store->appends(), 0);
    QVERIFY(open.changes.empty());
}

void TestWorkspace::execute_refusedByTheStore_leavesEverything()
{
    OpenOffice open;
    const Command command = open.office.beginning(u"an", u"head1", u"2012-01-01");
    const auto derived = open.workspace->history().derived();
    const auto snapshot = open.workspace->snapshot(day(u"2012-06-01"));
    open.store->fail({ErrorCode::Storage, u"Đĩa đầy"_s});

    const Result<ChangeSet> refused = open.workspace->execute(command);

    QVERIFY_ERROR(refused, ErrorCode::Storage);
    QCOMPARE(refused.error().message, u"Đĩa đầy"_s);
    QVERIFY(open.changes.empty());
    QCOMPARE(open.workspace->history().derived(), derived);
    QCOMPARE(open.workspace->snapshot(day(u"2012-06-01")), snapshot);

    open.store->recover();
    QVERIFY_RESULT(open.workspace->execute(command));
    QCOMPARE(open.holders(u"head1", u"2012-06-01"), std::size_t{1});
}

void TestWorkspace::execute_onAReadOnlyStore_isRefused()
{
    OpenOffice open;
    open.store->inner().setReadOnly(u"binh.tt on PC-07"_s);

    QVERIFY(open.workspace->isReadOnly());
    QCOMPARE(open.workspace->holder(), u"binh.tt on PC-07"_s);
    QVERIFY_ERROR(open.workspace->execute(open.office.beginning(u"an", u"head1", u"2012-01-01")),
                  ErrorCode::Permission);
    QCOMPARE(open.holders(u"head1", u"2012-06-01"), std::size_t{0});
}

void TestWorkspace::execute_afterSomebodyElseWrote_isAConflict()
{
    OpenOffice open;
    Batch other{.uid = Uid::random(),
                .command = u"raw"_s,
                .note = {},
                .actor = {},
                .events = {test::rawEvent(EventKind::Appointed,
                                          u"2011-01-01",
                                          open.office.cadreId(u"binh"),
                                          open.office.positionId(u"head1"),
                                          Capacity::Full)}};
    QVERIFY_RESULT(open.store->inner().append(other, open.workspace->history().head()));

    QVERIFY_ERROR(open.workspace->execute(open.office.beginning(u"an", u"head1", u"2012-01-01")),
                  ErrorCode::Conflict);
    QVERIFY(open.changes.empty());
}

void TestWorkspace::propose_changesNothing()
{
    OpenOffice open;

    const auto events =
        open.workspace->propose(open.office.beginning(u"an", u"head1", u"2012-01-01"));

    QVERIFY_RESULT(events);
    QCOMPARE(events->size(), std::size_t{2});
    QCOMPARE(open.store->appends(), 0);
    QVERIFY_ERROR(open.workspace->propose(open.office.beginning(u"an", u"dep1", u"2012-01-01")),
                  ErrorCode::Conflict);
}

void TestWorkspace::snapshots_areKeptUntilSomethingChanges()
{
    OpenOffice open;
    const auto first = open.workspace->snapshot(day(u"2012-06-01"));
    QVERIFY(open.workspace->snapshot(day(u"2012-06-02")) != first);
    QCOMPARE(open.workspace->snapshot(day(u"2012-06-01")), first);

    QVERIFY_RESULT(open.workspace->execute(open.office.beginning(u"an", u"head1", u"2012-01-01")));

    QVERIFY(open.workspace->snapshot(day(u"2012-06-01")) != first);
    QCOMPARE(open.holders(u"head1", u"2012-06-01"), std::size_t{1});
}

void TestWorkspace::snapshots_takenBefore_showTheOldState()
{
    OpenOffice open;
    const auto before = open.workspace->snapshot(day(u"2012-06-01"));

    QVERIFY_RESULT(open.workspace->execute(open.office.beginning(u"an", u"head1", u"2012-01-01")));

    QVERIFY(before->holders(open.office.positionId(u"head1")).empty());
    QCOMPARE(before->holders(open.office.positionId(u"dep1")).size(), std::size_t{1});
}

void TestWorkspace::snapshots_ofManyDays_areStillRight()
{
    OpenOffice open;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 40; ++i) {
            const Day wanted = day(u"2004-12-20").plusDays(i);
            QCOMPARE(open.workspace->snapshot(wanted)->day(), wanted);
            QCOMPARE(open.workspace->snapshot(wanted)->tenures().size(),
                     std::size_t{wanted < day(u"2005-01-01") ? 0U : 1U});
        }
    }
}

void TestWorkspace::snapshotAsKnownAt_forgetsWhatCameLater()
{
    OpenOffice open;
    const QDateTime before = open.office.clock().nowUtc();
    open.office.clock().advanceMinutes(5);
    QVERIFY_RESULT(open.workspace->execute(open.office.beginning(u"an", u"head1", u"2012-01-01")));

    const PositionId head = open.office.positionId(u"head1");
    const Day wanted = day(u"2012-06-01");
    QVERIFY(open.workspace->snapshotAsKnownAt(wanted, before)->holders(head).empty());
    QCOMPARE(open.workspace->snapshotAsKnownAt(wanted, open.office.clock().nowUtc())
                 ->holders(head)
                 .size(),
             std::size_t{1});
}

void TestWorkspace::record_isOneBatchWithNote()
{
    OpenOffice open;
    BatchDraft draft(open.workspace->history());
    QVERIFY_RESULT(draft.add(open.office.beginning(u"binh", u"dep1", u"2010-01-01")));
    QVERIFY_RESULT(draft.add(open.office.beginning(u"cuc", u"head2", u"2010-01-01")));

    const Result<ChangeSet> result =
        open.workspace->record(draft, u"import-cadres"_s, u"danh sách.xlsx"_s);

    QVERIFY_RESULT(result);
    const BatchRecord& batch = open.workspace->history().batch(*result->batch);
    QCOMPARE(batch.command, u"import-cadres"_s);
    QCOMPARE(batch.note, u"danh sách.xlsx"_s);
    QCOMPARE(batch.eventCount, 2);
    QCOMPARE(open.changes.size(), std::size_t{1});
    QVERIFY_RESULT(open.workspace->execute(RetractBatch{batch.id, {}}));
    QVERIFY(sameDerived(*open.workspace->history().derived(), *open.office.derived()));
}

void TestWorkspace::record_emptyDraft_isRefused()
{
    OpenOffice open;

    QVERIFY_ERROR(open.workspace->record(BatchDraft(open.workspace->history()), u"import"_s, {}),
                  ErrorCode::Validation);
}

void TestWorkspace::record_staleDraft_isAConflict()
{
    OpenOffice open;
    BatchDraft draft(open.workspace->history());
    QVERIFY_RESULT(draft.add(open.office.beginning(u"binh", u"head1", u"2012-01-01")));
    QVERIFY_RESULT(open.workspace->execute(open.office.beginning(u"an", u"head1", u"2012-01-01")));
    open.changes.clear();

    QVERIFY_ERROR(open.workspace->record(draft, u"import"_s, {}), ErrorCode::Conflict);
    QVERIFY(open.changes.empty());
    QCOMPARE(open.holders(u"head1", u"2012-06-01"), std::size_t{1});
}

void TestWorkspace::record_refusedByTheStore_canBeTriedAgain()
{
    OpenOffice open;
    BatchDraft draft(open.workspace->history());
    QVERIFY_RESULT(draft.add(open.office.beginning(u"binh", u"head1", u"2012-01-01")));
    open.store->fail({ErrorCode::Storage, u"Đĩa đầy"_s});
    QVERIFY_ERROR(open.workspace->record(draft, u"import"_s, {}), ErrorCode::Storage);

    open.store->recover();
    QVERIFY_RESULT(open.workspace->record(draft, u"import"_s, {}));
}

void TestWorkspace::mayRetract_lastAct_andNotWhatOthersRestOn()
{
    OpenOffice open;
    const BatchId appointment(open.workspace->history().head().batches);
    QVERIFY_RESULT(open.workspace->mayRetract(appointment));
    QVERIFY_RESULT(open.workspace->execute(open.office.beginning(u"an", u"head1", u"2012-01-01")));

    QVERIFY_ERROR(open.workspace->mayRetract(appointment), ErrorCode::Conflict);
    QVERIFY_RESULT(open.workspace->mayRetract(BatchId(open.workspace->history().head().batches)));
    QVERIFY_ERROR(open.workspace->mayRetract(BatchId(1)), ErrorCode::Conflict);
    QVERIFY_ERROR(open.workspace->mayRetract(BatchId(999)), ErrorCode::NotFound);
    QCOMPARE(open.store->appends(), 1);
}

void TestWorkspace::reopened_showsTheSame()
{
    OpenOffice open;
    QVERIFY_RESULT(open.workspace->execute(open.office.beginning(u"an", u"head1", u"2012-01-01")));
    QVERIFY_RESULT(open.workspace->execute(
        RetractBatch{BatchId(open.workspace->history().head().batches), {}}));

    auto again = Workspace::open(
        std::make_unique<InMemoryEventStore>(open.office.clock(), *open.store->load()),
        open.office.clock(),
        {});

    QVERIFY_RESULT(again);
    QVERIFY(sameDerived(*(*again)->history().derived(), *open.workspace->history().derived()));
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestWorkspace)
#include "tst_workspace.moc"
