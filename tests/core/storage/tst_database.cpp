#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::storage {

/// Connection, statements and transactions.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void open_checksForeignKeysAndDurability();
    void open_impossiblePlace_isAnError();
    void close_forgetsTheConnection();
    void statement_values_comeBackAsTheyWere();
    void statement_usedAgain_startsAfresh();
    void statement_brokenSql_isAnError();
    void row_valuesOfTheWrongKind_areDamage();
    void transaction_notCommitted_isUndone();
    void transaction_inner_isPartOfTheOuter();
    void transaction_innerUndone_undoesAll();
    void problems_areToldByTheirNativeCode_data();
    void problems_areToldByTheirNativeCode();

private:
    [[nodiscard]] QString count() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestDatabase::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto database =
        Database::open(sqliteDialect(), m_folder->filePath(u"a.db"_s), Access::ReadWrite);
    QVERIFY_RESULT(database);
    m_database = *std::move(database);
    QVERIFY_RESULT(m_database->execute(
        u"CREATE TABLE t (id INTEGER PRIMARY KEY, a ANY, b ANY, c ANY, d ANY UNIQUE) STRICT"_s));
}

void TestDatabase::cleanup()
{
    m_database.reset();
}

QString TestDatabase::count() const
{
    const auto value = m_database->value(u"SELECT COUNT(*) FROM t"_s);
    return value ? value->value_or(u"none"_s) : value.error().detail;
}

void TestDatabase::open_checksForeignKeysAndDurability()
{
    QCOMPARE(**m_database->value(u"PRAGMA foreign_keys"_s), u"1"_s);
    QCOMPARE(**m_database->value(u"PRAGMA synchronous"_s), u"2"_s);
    QVERIFY_RESULT(sqliteDialect().prepareWriting(*m_database));
    QCOMPARE(**m_database->value(u"PRAGMA journal_mode"_s), u"wal"_s);
}

void TestDatabase::open_impossiblePlace_isAnError()
{
    QVERIFY_ERROR(Database::open(sqliteDialect(),
                                 m_folder->filePath(u"no/such/folder.db"_s),
                                 Access::ReadWrite),
                  ErrorCode::Io);
    QVERIFY_ERROR(
        Database::open(sqliteDialect(), m_folder->filePath(u"none.db"_s), Access::ReadOnly),
        ErrorCode::Io);
    QVERIFY(!QFile::exists(m_folder->filePath(u"none.db"_s)));
}

void TestDatabase::close_forgetsTheConnection()
{
    QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
    m_database.reset();
    QCOMPARE(QSqlDatabase::connectionNames().size(), 0);
}

void TestDatabase::statement_values_comeBackAsTheyWere()
{
    const auto month = PartialDate::fromYmd(1965, 9);
    auto insert = Statement::prepare(*m_database, u"INSERT INTO t VALUES (?, ?, ?, ?, ?)"_s);
    QVERIFY_RESULT(insert);
    insert->bind(std::int64_t{1});
    insert->bind(QString());
    insert->bind(month);
    insert->bind(u"Hòa ề 𠮷"_s);
    QVERIFY_RESULT(insert->execute());
    insert->bind(std::int64_t{2});
    insert->bind(Day::endless());
    insert->bind(std::optional<PartialDate>());
    insert->bind(MaybeCadreId());
    QVERIFY_RESULT(insert->execute());

    auto select = Statement::prepare(*m_database, u"SELECT * FROM t ORDER BY id"_s);
    QVERIFY_RESULT(select);
    QVERIFY_RESULT(select->start());
    QVERIFY(*select->next());
    Row first(*select);
    QCOMPARE(first.integer(), 1);
    QCOMPARE(first.optionalText(), std::optional<QString>(u""_s));
    QVERIFY(first.date() == month);
    QCOMPARE(first.text(), u"Hòa ề 𠮷"_s);
    QVERIFY(!first.isDamaged());
    QVERIFY(*select->next());
    Row second(*select);
    QCOMPARE(second.integer(), 2);
    QVERIFY(second.day().isEndless());
    QVERIFY(!second.date());
    QVERIFY(!second.id<struct CadreTag>());
    QVERIFY(!second.isDamaged());
    QVERIFY(!*select->next());
}

void TestDatabase::statement_usedAgain_startsAfresh()
{
    auto insert = Statement::prepare(*m_database, u"INSERT INTO t (id, d) VALUES (?, ?)"_s);
    QVERIFY_RESULT(insert);
    for (const std::int64_t id : {1, 2, 3}) {
        insert->bind(id);
        insert->bind(id);
        QVERIFY_RESULT(insert->execute());
    }
    insert->bind(std::int64_t{4});
    insert->bind(std::int64_t{3});
    QVERIFY_ERROR(insert->execute(), ErrorCode::Conflict);
    insert->bind(std::int64_t{4});
    insert->bind(std::int64_t{4});
    QVERIFY_RESULT(insert->execute());
    QCOMPARE(count(), u"4"_s);
}

void TestDatabase::statement_brokenSql_isAnError()
{
    QVERIFY_ERROR(Statement::prepare(*m_database, u"SELECT FROM"_s), ErrorCode::Storage);
    QVERIFY_ERROR(m_database->execute(u"SELECT * FROM nowhere"_s), ErrorCode::Storage);
}

void TestDatabase::row_valuesOfTheWrongKind_areDamage()
{
    QVERIFY_RESULT(m_database->execute(u"INSERT INTO t VALUES (1, 'x', 99, 'no uid', -5)"_s));
    auto select = Statement::prepare(*m_database, u"SELECT a, b, c, d FROM t"_s);
    QVERIFY_RESULT(select);
    QVERIFY_RESULT(select->start());
    QVERIFY(*select->next());
    Row number(*select);
    QCOMPARE(number.integer(), 0);
    QVERIFY(number.isDamaged());
    Row list(*select);
    list.text();
    list.list<Rating>();
    QVERIFY(list.isDamaged());
    Row uid(*select);
    uid.text();
    uid.text();
    QVERIFY(!uid.uid());
    QVERIFY(uid.isDamaged());
    Row day(*select);
    day.text();
    day.text();
    day.text();
    day.day();
    QVERIFY(day.isDamaged());
}

void TestDatabase::transaction_notCommitted_isUndone()
{
    {
        const auto transaction = Transaction::beginWrite(*m_database);
        QVERIFY_RESULT(transaction);
        QVERIFY_RESULT(m_database->execute(u"INSERT INTO t (id) VALUES (1)"_s));
    }
    QCOMPARE(count(), u"0"_s);
    auto transaction = Transaction::beginWrite(*m_database);
    QVERIFY_RESULT(transaction);
    QVERIFY_RESULT(m_database->execute(u"INSERT INTO t (id) VALUES (1)"_s));
    QVERIFY_RESULT(transaction->commit());
    QCOMPARE(count(), u"1"_s);
}

void TestDatabase::transaction_inner_isPartOfTheOuter()
{
    {
        const auto outer = Transaction::beginWrite(*m_database);
        QVERIFY_RESULT(outer);
        auto inner = Transaction::beginWrite(*m_database);
        QVERIFY_RESULT(inner);
        QVERIFY_RESULT(m_database->execute(u"INSERT INTO t (id) VALUES (1)"_s));
        QVERIFY_RESULT(inner->commit());
    }
    QCOMPARE(count(), u"0"_s);
}

void TestDatabase::transaction_innerUndone_undoesAll()
{
    auto outer = Transaction::beginWrite(*m_database);
    QVERIFY_RESULT(outer);
    QVERIFY_RESULT(m_database->execute(u"INSERT INTO t (id) VALUES (1)"_s));
    {
        const auto inner = Transaction::beginWrite(*m_database);
        QVERIFY_RESULT(inner);
    }
    QVERIFY(!outer->commit().ok());
    QCOMPARE(count(), u"0"_s);
    // And the next one is a new one.
    auto next = Transaction::beginWrite(*m_database);
    QVERIFY_RESULT(next);
    QVERIFY_RESULT(m_database->execute(u"INSERT INTO t (id) VALUES (2)"_s));
    QVERIFY_RESULT(next->commit());
    QCOMPARE(count(), u"1"_s);
}

void TestDatabase::problems_areToldByTheirNativeCode_data()
{
    QTest::addColumn<QString>("native");
    QTest::addColumn<StorageProblem>("problem");
    QTest::newRow("unique") << u"2067"_s << StorageProblem::Unique;
    QTest::newRow("primary key") << u"1555"_s << StorageProblem::Unique;
    QTest::newRow("foreign key") << u"787"_s << StorageProblem::ForeignKey;
    QTest::newRow("not null") << u"1299"_s << StorageProblem::Constraint;
    QTest::newRow("check") << u"275"_s << StorageProblem::Constraint;
    QTest::newRow("trigger") << u"1811"_s << StorageProblem::AppendOnly;
    QTest::newRow("busy") << u"5"_s << StorageProblem::Busy;
    QTest::newRow("busy snapshot") << u"517"_s << StorageProblem::Busy;
    QTest::newRow("locked") << u"6"_s << StorageProblem::Busy;
    QTest::newRow("read-only") << u"8"_s << StorageProblem::ReadOnly;
    QTest::newRow("full") << u"13"_s << StorageProblem::DiskFull;
    QTest::newRow("read failed") << u"266"_s << StorageProblem::Disk;
    QTest::newRow("cannot open") << u"14"_s << StorageProblem::Disk;
    QTest::newRow("corrupt") << u"11"_s << StorageProblem::Corrupt;
    QTest::newRow("no database") << u"26"_s << StorageProblem::ForeignFile;
    QTest::newRow("error") << u"1"_s << StorageProblem::Other;
    QTest::newRow("nothing") << QString() << StorageProblem::Other;
}

void TestDatabase::problems_areToldByTheirNativeCode()
{
    QFETCH(const QString, native);
    QFETCH(const StorageProblem, problem);
    QCOMPARE(sqliteDialect().classify(native), problem);
}

} // namespace kecan::storage

QTEST_GUILESS_MAIN(kecan::storage::TestDatabase)
#include "tst_database.moc"
