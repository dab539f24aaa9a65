#include "core/storage/store_file.h"
#include "tests/core/storage/store_fixture.h"
#include "tests/support/result_check.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::storage {

/// Files that are no store, or no longer one, given as a store.
class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void open_foreignFile_isRefusedUnchanged_data();
    void open_foreignFile_isRefusedUnchanged();
    void open_missingFile_isNotFound();
    void open_folder_isRefused();
    void open_otherSqliteFile_isRefusedUnchanged();
    void open_storeCutShort_isRefusedUnchanged_data();
    void open_storeCutShort_isRefusedUnchanged();
    void open_storeOverwritten_failsWithoutChangingIt_data();
    void open_storeOverwritten_failsWithoutChangingIt();
    void publish_overAFile_leavesItAndRemovesOurs();

private:
    /// Opens the file in both modes; it must fail with Format and leave every byte.
    void checkRefused();

    StoreFixture m_fixture;
};

void TestStoreFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(m_fixture.reset());
}

void TestStoreFile::checkRefused()
{
    const QByteArray before = m_fixture.readFile(m_fixture.file());
    const QStringList files = m_fixture.filesInFolder();
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto store = SqlEventStore::open(m_fixture.file(), mode, m_fixture.context());
        QVERIFY_ERROR(store, ErrorCode::Format);
    }
    QCOMPARE(m_fixture.readFile(m_fixture.file()), before);
    QCOMPARE(m_fixture.filesInFolder(), files);
}

void TestStoreFile::open_foreignFile_isRefusedUnchanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Kính gửi: Ban Tổ chức\n");
    QTest::newRow("long text") << QByteArray("a,b,c\n").repeated(5'000);
    QTest::newRow("workbook") << QByteArray("PK\x03\x04").append(QByteArray(4'000, 'x'));
    QTest::newRow("first bytes only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("noughts") << QByteArray(8'192, '\0');
}

void TestStoreFile::open_foreignFile_isRefusedUnchanged()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(m_fixture.writeFile(m_fixture.file(), bytes));
    checkRefused();
}

void TestStoreFile::open_missingFile_isNotFound()
{
    QVERIFY_ERROR(m_fixture.open(), ErrorCode::NotFound);
    QCOMPARE(m_fixture.filesInFolder(), QStringList());
}

void TestStoreFile::open_folder_isRefused()
{
    QVERIFY(QDir().mkpath(m_fixture.file()));
    QVERIFY_ERROR(m_fixture.open(), ErrorCode::Io);
}

void TestStoreFile::open_otherSqliteFile_isRefusedUnchanged()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(m_fixture.file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"CREATE TABLE event (id INTEGER PRIMARY KEY)"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    checkRefused();

    // Even one that calls itself a store.
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(m_fixture.file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA application_id = %1"_s.arg(kSqliteApplicationId)));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    checkRefused();
}

void TestStoreFile::open_storeCutShort_isRefusedUnchanged_data()
{
    QTest::addColumn<double>("kept");
    QTest::newRow("one page") << 0.01;
    QTest::newRow("half") << 0.5;
    QTest::newRow("nearly all") << 0.999;
}

void TestStoreFile::open_storeCutShort_isRefusedUnchanged()
{
    QFETCH(const double, kept);
    QVERIFY_RESULT(m_fixture.createWithActs(3));
    const QByteArray whole = m_fixture.readFile(m_fixture.file());
    const auto length = static_cast<qsizetype>(static_cast<double>(whole.size()) * kept);
    QVERIFY(m_fixture.writeFile(m_fixture.file(), whole.first(length)));
    checkRefused();
}

void TestStoreFile::open_storeOverwritten_failsWithoutChangingIt_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::newRow("tables of the schema") << 100 << 3'900;
    QTest::newRow("everything but the first page") << 4'096 << 1'000'000;
    QTest::newRow("pages in the middle") << 40'960 << 60'000;
}

void TestStoreFile::open_storeOverwritten_failsWithoutChangingIt()
{
    QFETCH(const int, from);
    QFETCH(const int, length);
    QVERIFY_RESULT(m_fixture.createWithActs(30));
    QByteArray bytes = m_fixture.readFile(m_fixture.file());
    for (qsizetype i = from; i < std::min(bytes.size(), qsizetype{from} + length); ++i) {
        bytes[i] = static_cast<char>(i * 31);
    }
    QVERIFY(m_fixture.writeFile(m_fixture.file(), bytes));
    {
        const auto store = m_fixture.open();
        const bool isTold =
            !store || !(*store)->load() || !(*store)->verify() || !(*store)->verify()->isEmpty();
        QVERIFY(isTold);
        if (!store) {
            QCOMPARE(errorCodeName(store.error().code), errorCodeName(ErrorCode::Format));
        }
    }
    QCOMPARE(m_fixture.readFile(m_fixture.file()), bytes);
    QCOMPARE(m_fixture.filesInFolder().size(), 1);
}

void TestStoreFile::publish_overAFile_leavesItAndRemovesOurs()
{
    const QString file = m_fixture.path(u"a.kecan"_s);
    const QString temporary = StoreFile::temporaryName(file);
    QVERIFY(m_fixture.writeFile(file, "theirs"));
    QVERIFY(m_fixture.writeFile(temporary, "ours"));
    QVERIFY_ERROR(StoreFile::publish(temporary, file), ErrorCode::Io);
    QCOMPARE(m_fixture.readFile(file), "theirs");
    QCOMPARE(m_fixture.filesInFolder(), QStringList{u"a.kecan"_s});
}

} // namespace kecan::storage

QTEST_GUILESS_MAIN(kecan::storage::TestStoreFile)
#include "tst_store_file.moc"
