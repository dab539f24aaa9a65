#include "tests/core/storage/store_fixture.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::storage {

/// What stands in a store cannot be changed even by SQL, and what is changed past that is found.
class TestAppendOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyTable_hasRows();
    void update_isRefused_data() { addTables(); }
    void update_isRefused();
    void delete_isRefused_data() { addTables(); }
    void delete_isRefused();
    void insertOrReplace_isRefused_data() { addTables(); }
    void insertOrReplace_isRefused();
    void replaceByUid_isRefused_data();
    void replaceByUid_isRefused();
    void wrongTypes_areRefused();

    void verify_findsTampering_data();
    void verify_findsTampering();
    void verify_findsABitFlippedInTheFile();
    void load_ofTamperedRows_isFormatError_data();
    void load_ofTamperedRows_isFormatError();

private:
    static void addTables();
    bool makeStore();

    StoreFixture m_fixture;
    QByteArray m_store; ///< a store as every test finds it
};

namespace {

/// Every table whose rows may not change, and its key.
const QStringList& guardedTables()
{
    static const QStringList kTables{u"schema_migration version"_s,
                                     u"meta id"_s,
                                     u"batch id"_s,
                                     u"cadre id"_s,
                                     u"unit id"_s,
                                     u"position id"_s,
                                     u"term id"_s,
                                     u"plan id"_s,
                                     u"nomination id"_s,
                                     u"document id"_s,
                                     u"event id"_s,
                                     u"event_cadre event_id"_s,
                                     u"event_evaluation event_id"_s,
                                     u"event_grade_exam event_id"_s,
                                     u"event_unit event_id"_s,
                                     u"event_position event_id"_s,
                                     u"event_term event_id"_s,
                                     u"event_plan event_id"_s,
                                     u"event_nomination event_id"_s,
                                     u"event_withdrawal event_id"_s,
                                     u"event_tenure event_id"_s,
                                     u"event_document event_id"_s,
                                     u"event_retraction event_id"_s,
                                     u"event_discipline event_id"_s,
                                     u"event_retirement event_id"_s,
                                     u"event_exception event_id"_s,
                                     u"event_own_limit event_id"_s,
                                     u"event_conference event_id"_s};
    return kTables;
}

QStringList column(const QString& file, const QString& sql)
{
    const QString name = u"column"_s;
    QStringList values;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(sql, database);
        while (query.next()) {
            values += query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return values;
}

} // namespace

void TestAppendOnly::addTables()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("key");
    for (const QString& table : guardedTables()) {
        const QString name = table.section(u' ', 0, 0);
        QTest::newRow(qPrintable(name)) << name << table.section(u' ', 1);
    }
}

bool TestAppendOnly::makeStore()
{
    const auto store = m_fixture.create();
    return store.ok() && (*store)->append(test::batchOf(test::sampleEvents(), u"all"_s), {}).ok() &&
           (*store)->append(m_fixture.act(8), *(*store)->head()).ok() &&
           (*store)->append(m_fixture.act(9), *(*store)->head()).ok();
}

void TestAppendOnly::initTestCase()
{
    QVERIFY(m_fixture.reset());
    QVERIFY(makeStore());
    m_store = m_fixture.readFile(m_fixture.file());
}

void TestAppendOnly::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(m_fixture.reset());
    QVERIFY(m_fixture.writeFile(m_fixture.file(), m_store));
}

void TestAppendOnly::everyTable_hasRows()
{
    QStringList tables = column(m_fixture.file(),
                                u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT "
                                "LIKE 'sqlite_%' AND name <> 'setting'"_s);
    QStringList guarded;
    for (const QString& table : guardedTables()) {
        guarded += table.section(u' ', 0, 0);
        QVERIFY2(column(m_fixture.file(), u"SELECT 1 FROM "_s + guarded.back()).size() > 0,
                 qPrintable(guarded.back()));
    }
    tables.sort();
    guarded.sort();
    QCOMPARE(guarded, tables);
}

void TestAppendOnly::update_isRefused()
{
    QFETCH(const QString, table);
    QFETCH(const QString, key);
    const QString problem = m_fixture.runSql(u"UPDATE %1 SET %2 = %2"_s.arg(table, key));
    QVERIFY2(problem.contains(u"append-only"_s), qPrintable(problem));
}

void TestAppendOnly::delete_isRefused()
{
    QFETCH(const QString, table);
    const QString problem = m_fixture.runSql(u"DELETE FROM %1"_s.arg(table));
    QVERIFY2(problem.contains(u"append-only"_s), qPrintable(problem));
}

void TestAppendOnly::insertOrReplace_isRefused()
{
    QFETCH(const QString, table);
    const QString problem =
        m_fixture.runSql(u"INSERT OR REPLACE INTO %1 SELECT * FROM %1"_s.arg(table));
    QVERIFY2(problem.contains(u"append-only"_s), qPrintable(problem));
}

void TestAppendOnly::replaceByUid_isRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("cadre") << u"INSERT OR REPLACE INTO cadre SELECT 77, uid FROM cadre LIMIT 1"_s;
    QTest::newRow("unit") << u"INSERT OR REPLACE INTO unit SELECT 77, uid FROM unit LIMIT 1"_s;
    const QString batch = u"INSERT OR REPLACE INTO batch SELECT 77, %1, command, note, actor_user, "
                          "actor_workstation, recorded_at, %2, event_count, checksum FROM batch "
                          "LIMIT 1"_s;
    QTest::newRow("batch uid") << batch.arg(u"uid"_s, u"777"_s);
    QTest::newRow("batch first event")
        << batch.arg(u"lower(hex(randomblob(18)))"_s, u"first_event"_s);
}

void TestAppendOnly::replaceByUid_isRefused()
{
    QFETCH(const QString, sql);
    const QString problem = m_fixture.runSql(sql);
    QVERIFY2(problem.contains(u"append-only"_s), qPrintable(problem));
}

void TestAppendOnly::wrongTypes_areRefused()
{
    QVERIFY(!m_fixture.runSql(u"INSERT INTO cadre VALUES ('abc', 'x')"_s).isEmpty());
    QVERIFY(!m_fixture.runSql(u"INSERT INTO setting VALUES ('a', NULL)"_s).isEmpty());
    QVERIFY(!m_fixture
                 .runSql(u"INSERT INTO event (id, batch_id, kind, effective_day, "
                         "effective_precision, capacity) VALUES (999, 1, 'x', 2456000, 0, 0)"_s)
                 .isEmpty());
}

void TestAppendOnly::verify_findsTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("told");
    QTest::newRow("day") << u"UPDATE event SET effective_day = effective_day + 1 WHERE id = 3"_s
                         << u"Act 1 was changed"_s;
    QTest::newRow("holder") << u"UPDATE event SET cadre_id = 8 WHERE id = (SELECT MAX(id) FROM "
                               "event)"_s
                            << u"Act 3 was changed"_s;
    QTest::newRow("name")
        << u"UPDATE event_cadre SET full_name = 'Trần Văn Nam' WHERE event_id = 1"_s
        << u"Act 1 was changed"_s;
    QTest::newRow("body taken away")
        << u"DELETE FROM event_tenure WHERE event_id = (SELECT MIN(event_id) FROM event_tenure)"_s
        << u"Act 1 was changed"_s;
    QTest::newRow("note of an act")
        << u"UPDATE batch SET note = '' WHERE id = 2"_s << u"Act 2 was changed"_s;
    QTest::newRow("who did it") << u"UPDATE batch SET actor_user = 'binh' WHERE id = 2"_s
                                << u"Act 2 was changed"_s;
    QTest::newRow("instant")
        << u"UPDATE batch SET recorded_at = '2013-01-01T00:00:00.000Z' WHERE id = 2"_s
        << u"recorded earlier"_s;
    QTest::newRow("checksum") << u"UPDATE batch SET checksum = replace(checksum, '1', '2') WHERE "
                                 "id = 1"_s
                              << u"Act 1 was changed"_s;
    QTest::newRow("event gone") << u"DELETE FROM event WHERE id = (SELECT MAX(id) FROM event)"_s
                                << u"Act 3 is not whole"_s;
    QTest::newRow("event in the middle gone")
        << u"DELETE FROM event WHERE id = (SELECT MAX(id) FROM event) - 4"_s << u"is missing"_s;
    QTest::newRow("act gone") << u"DELETE FROM batch WHERE id = 2"_s << u"Act 2 is missing"_s;
    QTest::newRow("last act gone") << u"DELETE FROM batch WHERE id = 3"_s << u"belong to no act"_s;
    QTest::newRow("kind nobody knows")
        << u"UPDATE event SET kind = 250 WHERE id = 2"_s << u"event 2 is damaged"_s;
    QTest::newRow("list number nobody knows")
        << u"UPDATE event_evaluation SET rating = 9"_s << u"is damaged"_s;
    QTest::newRow("person gone") << u"DELETE FROM cadre WHERE id = 8"_s << u"foreign key"_s;
    QTest::newRow("second body") << u"INSERT INTO event_evaluation VALUES (1, 2011, 3)"_s
                                 << u"event 1 is damaged"_s;
    QTest::newRow("event moved to another act")
        << u"UPDATE event SET batch_id = 2 WHERE id = 1"_s << u"Event 1 belongs to another act"_s;
}

void TestAppendOnly::verify_findsTampering()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, told);
    QCOMPARE(m_fixture.tamper(sql), QString());
    const auto store = m_fixture.open();
    QVERIFY_RESULT(store);
    const Result<QStringList> problems = (*store)->verify();
    QVERIFY_RESULT(problems);
    QVERIFY2(problems->join(u'\n').contains(told), qPrintable(problems->join(u'\n')));
}

void TestAppendOnly::verify_findsABitFlippedInTheFile()
{
    // The text of a note, changed in the file itself as a failing disk would.
    QByteArray bytes = m_fixture.readFile(m_fixture.file());
    const qsizetype at = bytes.indexOf(u"Ghi chú của act 8"_s.toUtf8());
    QVERIFY(at > 0);
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    QVERIFY(m_fixture.writeFile(m_fixture.file(), bytes));
    const auto store = m_fixture.open();
    QVERIFY_RESULT(store);
    QCOMPARE(*(*store)->verify(), QStringList{u"Act 2 was changed after it was recorded."_s});
}

void TestAppendOnly::load_ofTamperedRows_isFormatError_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("kind") << u"UPDATE event SET kind = 250 WHERE id = 2"_s;
    QTest::newRow("rating") << u"UPDATE event_evaluation SET rating = 9"_s;
    QTest::newRow("uid") << u"UPDATE event_cadre SET uid = "
                            "'................................ ...'"_s;
    QTest::newRow("two bodies") << u"INSERT INTO event_evaluation VALUES (1, 2011, 3)"_s;
    QTest::newRow("event gone") << u"DELETE FROM event WHERE id = 5"_s;
    QTest::newRow("last event gone") << u"DELETE FROM event WHERE id = (SELECT MAX(id) FROM "
                                        "event)"_s;
    QTest::newRow("act gone") << u"DELETE FROM batch WHERE id = 2"_s;
    QTest::newRow("instant") << u"UPDATE batch SET recorded_at = 'yesterday' WHERE id = 2"_s;
}

void TestAppendOnly::load_ofTamperedRows_isFormatError()
{
    QFETCH(const QString, sql);
    QCOMPARE(m_fixture.tamper(sql), QString());
    const auto store = m_fixture.open();
    QVERIFY_RESULT(store);
    QVERIFY_ERROR((*store)->load(), ErrorCode::Format);
}

} // namespace kecan::storage

QTEST_GUILESS_MAIN(kecan::storage::TestAppendOnly)
#include "tst_append_only.moc"
