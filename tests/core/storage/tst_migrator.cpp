#include "core/storage/migrator.h"
#include "core/storage/script_splitter.h"
#include "tests/core/storage/store_fixture.h"
#include "tests/support/result_check.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kecan::storage {

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void split_cutsAtMarksOnly_data();
    void split_cutsAtMarksOnly();
    void bundled_areNumberedFromOne();
    void checksum_ignoresLineEnds();
    void releasedMigrations_areUnchanged();

    void open_olderStore_isBackedUpAndBroughtUpToDate();
    void open_storeOfAnEarlierSchema_keepsItsActs_data();
    void open_storeOfAnEarlierSchema_keepsItsActs();
    void open_olderStoreReadOnly_isRefusedUnchanged();
    void open_newerStore_isRefusedUnchanged();
    void open_newerFormat_isRefusedUnchanged();
    void open_otherChecksum_isRefusedUnchanged();
    void migrate_brokenStep_leavesTheOldSchema();
    void create_brokenStep_leavesNothing();

private:
    /// The schema of today and a step after it.
    static std::vector<Migration> nextMigrations(const QString& script);
    StoreContext contextWith(std::vector<Migration> migrations) const;
    void checkRefusedUnchanged(OpenMode mode, ErrorCode code);

    StoreFixture m_fixture;
};

void TestMigrator::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(m_fixture.reset());
}

std::vector<Migration> TestMigrator::nextMigrations(const QString& script)
{
    std::vector<Migration> migrations = bundledMigrations(sqliteDialect());
    migrations.push_back(
        {.version = static_cast<int>(migrations.size()) + 1, .name = u"next"_s, .script = script});
    return migrations;
}

StoreContext TestMigrator::contextWith(std::vector<Migration> migrations) const
{
    StoreContext context = m_fixture.context();
    context.migrations = std::move(migrations);
    return context;
}

void TestMigrator::checkRefusedUnchanged(OpenMode mode, ErrorCode code)
{
    const QByteArray before = m_fixture.readFile(m_fixture.file());
    QVERIFY_ERROR(SqlEventStore::open(m_fixture.file(), mode, m_fixture.context()), code);
    QCOMPARE(m_fixture.readFile(m_fixture.file()), before);
    QCOMPARE(m_fixture.filesInFolder().size(), 1);
}

void TestMigrator::split_cutsAtMarksOnly_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("only comments") << u"-- a\n\n--;;\n  -- b\n"_s << QStringList();
    QTest::newRow("two") << u"A\n--;;\nB\n--;;\n"_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("last without mark") << u"A\n--;;\nB"_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("semicolons within")
        << u"BEGIN x; y; END\n--;;\n"_s << QStringList{u"BEGIN x; y; END"_s};
    QTest::newRow("mark within a line") << u"A --;; B\n--;;"_s << QStringList{u"A --;; B"_s};
    QTest::newRow("Windows line ends") << u"A\r\n--;;\r\nB\r\n"_s << QStringList{u"A"_s, u"B"_s};
}

void TestMigrator::split_cutsAtMarksOnly()
{
    QFETCH(const QString, script);
    QFETCH(const QStringList, statements);
    QCOMPARE(splitScript(script), statements);
}

void TestMigrator::bundled_areNumberedFromOne()
{
    const std::vector<Migration> migrations = bundledMigrations(sqliteDialect());
    QVERIFY(!migrations.empty());
    int version = 0;
    for (const Migration& migration : migrations) {
        QCOMPARE(migration.version, ++version);
        QVERIFY(!migration.name.isEmpty());
        QVERIFY(!splitScript(migration.script).isEmpty());
    }
}

void TestMigrator::checksum_ignoresLineEnds()
{
    const Migration unixEnds{1, u"a"_s, u"A\nB\n"_s};
    const Migration windowsEnds{1, u"a"_s, u"A\r\nB\r\n"_s};
    const Migration other{1, u"a"_s, u"A\nC\n"_s};
    QCOMPARE(unixEnds.checksum(), windowsEnds.checksum());
    QVERIFY(unixEnds.checksum() != other.checksum());
    QCOMPARE(unixEnds.checksum().size(), 64);
}

void TestMigrator::releasedMigrations_areUnchanged()
{
    // A changed step would lock everybody out of the stores they have: add a new one instead.
    const std::vector<Migration> migrations = bundledMigrations(sqliteDialect());
    QFile file(QStringLiteral(KECAN_TEST_DATA_DIR) + u"/stores/migration-checksums.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList released = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(static_cast<std::size_t>(released.size()), migrations.size());
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        QCOMPARE(u"%1 %2 %3"_s.arg(migrations[i].version)
                     .arg(migrations[i].name, migrations[i].checksum()),
                 released[static_cast<qsizetype>(i)]);
    }
}

void TestMigrator::open_olderStore_isBackedUpAndBroughtUpToDate()
{
    QVERIFY_RESULT(m_fixture.createWithActs(2));
    const StoreContext next =
        contextWith(nextMigrations(u"CREATE TABLE remark (id INTEGER PRIMARY KEY) STRICT\n--;;\n"
                                   "INSERT INTO remark VALUES (1)"_s));
    {
        const auto store = SqlEventStore::open(m_fixture.file(), OpenMode::ReadWrite, next);
        QVERIFY_RESULT(store);
        QCOMPARE((*store)->load()->batches.size(), 2U);
        QVERIFY_RESULT((*store)->append(m_fixture.act(3), *(*store)->head()));
        QCOMPARE(*(*store)->verify(), QStringList());
    }
    // The program before it no longer opens it, but the copy made before.
    QVERIFY_ERROR(m_fixture.open(), ErrorCode::Format);
    const QStringList files = m_fixture.filesInFolder();
    QCOMPARE(files.size(), 2);
    const auto copy = SqlEventStore::open(m_fixture.path(files.filter(u".backup"_s).value(0)),
                                          OpenMode::ReadOnly,
                                          m_fixture.context());
    QVERIFY_RESULT(copy);
    QCOMPARE((*copy)->load()->batches.size(), 2U);
    // The second time there is nothing to do.
    QVERIFY_RESULT(SqlEventStore::open(m_fixture.file(), OpenMode::ReadWrite, next));
    QCOMPARE(m_fixture.filesInFolder(), files);
}

void TestMigrator::open_storeOfAnEarlierSchema_keepsItsActs_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QStringList>("missing");
    const QStringList conferences{u"event_conference"_s};
    QTest::newRow("before rules") << 1
                                  << conferences + QStringList{u"event_discipline"_s,
                                                               u"event_retirement"_s,
                                                               u"event_exception"_s,
                                                               u"event_own_limit"_s};
    QTest::newRow("before conferences") << 2 << conferences;
}

void TestMigrator::open_storeOfAnEarlierSchema_keepsItsActs()
{
    QFETCH(const int, version);
    QFETCH(const QStringList, missing);
    QVERIFY_RESULT(m_fixture.createWithActs(2));
    const auto before = (*m_fixture.open())->load()->events;
    // As the program before it left a store.
    for (const QString& table : missing) {
        QCOMPARE(m_fixture.tamper(u"DROP TABLE "_s + table), QString());
    }
    QCOMPARE(m_fixture.tamper(u"DELETE FROM schema_migration WHERE version > %1"_s.arg(version)),
             QString());

    const auto store = m_fixture.open();
    QVERIFY_RESULT(store);
    const auto loaded = (*store)->load();
    QVERIFY_RESULT(loaded);
    QVERIFY(std::equal(loaded->events.begin(),
                       loaded->events.end(),
                       before.begin(),
                       before.end(),
                       [](const Event& a, const Event& b) { return sameEvent(a, b); }));
    Batch batch = m_fixture.act(3);
    Event discipline{.kind = EventKind::DisciplineRecorded,
                     .effectiveOn = Day::fromDate(QDate(2012, 3, 1)),
                     .cadre = CadreId(1)};
    discipline.setBody(DisciplineDetail{.form = DisciplineForm::Warning, .reason = u"vi phạm"_s});
    Event conference{.kind = EventKind::ConferenceRecorded,
                     .effectiveOn = Day::fromDate(QDate(2012, 3, 1)),
                     .plan = PlanId(1)};
    ConferenceDetail held;
    held.name = u"Hội nghị cán bộ"_s;
    held.tallies = {{CadreId(1), PositionId(1), 32, 3}};
    conference.setBody(held);
    batch.events.push_back(conference);
    batch.events.push_back(discipline);
    QVERIFY_RESULT((*store)->append(batch, *(*store)->head()));
    QCOMPARE((*store)->load()->events.back().body<DisciplineDetail>()->reason, u"vi phạm"_s);
    QCOMPARE(*(*store)->verify(), QStringList());
}

void TestMigrator::open_olderStoreReadOnly_isRefusedUnchanged()
{
    QVERIFY_RESULT(m_fixture.createWithActs(1));
    const QByteArray before = m_fixture.readFile(m_fixture.file());
    QVERIFY_ERROR(
        SqlEventStore::open(m_fixture.file(),
                            OpenMode::ReadOnly,
                            contextWith(nextMigrations(u"CREATE TABLE remark (id INTEGER)"_s))),
        ErrorCode::Permission);
    QCOMPARE(m_fixture.readFile(m_fixture.file()), before);
    QCOMPARE(m_fixture.filesInFolder().size(), 1);
}

void TestMigrator::open_newerStore_isRefusedUnchanged()
{
    QVERIFY_RESULT(SqlEventStore::create(
        m_fixture.file(), contextWith(nextMigrations(u"CREATE TABLE remark (id INTEGER)"_s))));
    checkRefusedUnchanged(OpenMode::ReadWrite, ErrorCode::Format);
    checkRefusedUnchanged(OpenMode::ReadOnly, ErrorCode::Format);
}

void TestMigrator::open_newerFormat_isRefusedUnchanged()
{
    QVERIFY_RESULT(m_fixture.createWithActs(1));
    QCOMPARE(m_fixture.tamper(u"UPDATE meta SET format = 2"_s), QString());
    checkRefusedUnchanged(OpenMode::ReadWrite, ErrorCode::Format);
}

void TestMigrator::open_otherChecksum_isRefusedUnchanged()
{
    std::vector<Migration> others = bundledMigrations(sqliteDialect());
    others.front().script += u"\n-- another one\n"_s;
    QVERIFY_RESULT(SqlEventStore::create(m_fixture.file(), contextWith(others)));
    checkRefusedUnchanged(OpenMode::ReadWrite, ErrorCode::Format);
}

void TestMigrator::migrate_brokenStep_leavesTheOldSchema()
{
    QVERIFY_RESULT(m_fixture.createWithActs(2));
    QVERIFY_ERROR(SqlEventStore::open(m_fixture.file(),
                                      OpenMode::ReadWrite,
                                      contextWith(nextMigrations(
                                          u"CREATE TABLE remark (id INTEGER)\n--;;\nNONSENSE"_s))),
                  ErrorCode::Storage);
    const auto store = m_fixture.open();
    QVERIFY_RESULT(store);
    QCOMPARE((*store)->load()->batches.size(), 2U);
    QCOMPARE(*(*store)->verify(), QStringList());
    QVERIFY(m_fixture.runSql(u"SELECT * FROM remark"_s).contains(u"no such table"_s));
}

void TestMigrator::create_brokenStep_leavesNothing()
{
    QVERIFY_ERROR(
        SqlEventStore::create(m_fixture.file(), contextWith(nextMigrations(u"NONSENSE"_s))),
        ErrorCode::Storage);
    QVERIFY_ERROR(SqlEventStore::create(m_fixture.file(), contextWith({})), ErrorCode::Bug);
    QCOMPARE(m_fixture.filesInFolder(), QStringList());
}

} // namespace kecan::storage

QTEST_GUILESS_MAIN(kecan::storage::TestMigrator)
#include "tst_migrator.moc"
