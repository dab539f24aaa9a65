#include "tests/ui/support/plan_office.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/stores/store_session.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestStoreSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void create_failing_bringsTheOldFileBack()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"office.kecan"_s);
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("the old store");
        old.close();
        const StoreAccess access{
            [](const QString& path, StoreMode) {
                QFile half(path);
                if (half.open(QIODevice::WriteOnly)) {
                    half.write("half");
                }
                return Result<std::unique_ptr<EventStore>>(Error{ErrorCode::Io, u"no room"_s});
            },
            {}};
        StoreSession session(access, m_clock, {});
        QVERIFY(!session.create(file).ok());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("the old store"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        QVERIFY(!session.workspace());
    }

    void open_missingFile_isNotFound()
    {
        StoreSession session({}, m_clock, {});
        const Status opened = session.open(u"/nowhere/office.kecan"_s);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().code == ErrorCode::NotFound);
    }

    void openDemo_sessionGone_leavesNoFolder()
    {
        QString folder;
        {
            const StoreAccess access{{}, [&folder](const QString& path) {
                                         folder = path;
                                         return test::planOffice().map([](auto store) {
                                             return std::unique_ptr<EventStore>(std::move(store));
                                         });
                                     }};
            StoreSession session(access, m_clock, {});
            QVERIFY(session.openDemo().ok());
            QVERIFY(session.isDemo());
            QVERIFY(QDir(folder).exists());
        }
        QVERIFY(!QDir(folder).exists());
    }

private:
    test::FixedClock m_clock;
};

QTEST_GUILESS_MAIN(TestStoreSession)
#include "tst_store_session.moc"
