#include "tests/app/tool_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kecan::test;

/// Disciplines and accepted exceptions come in as lists, with what is wrong said for each row.
class TestCliFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void disciplines_comeInOnce();
    void exceptions_closeWhatTheyAccept();
    void badRows_leaveTheStoreAsItWas();

private:
    [[nodiscard]] QString write(const QString& name, const QString& content) const;
    [[nodiscard]] ToolAnswer import(const QString& what, const QString& file) const
    {
        return runTool({u"import"_s, what, u"--store"_s, m_demo, u"--from"_s, file, u"--json"_s});
    }
    [[nodiscard]] QJsonArray check(const QString& option, const QString& code) const
    {
        return runTool({u"check"_s,
                        option,
                        code,
                        u"--store"_s,
                        m_demo,
                        u"--as-of"_s,
                        u"2012-12-31"_s,
                        u"--json"_s})
            .json()
            .array();
    }

    QTemporaryDir m_folder;
    QString m_demo;
};

QString TestCliFacts::write(const QString& name, const QString& content) const
{
    QFile file(m_folder.filePath(name));
    const QByteArray bytes = content.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

void TestCliFacts::initTestCase()
{
    m_demo = m_folder.filePath(u"demo.kecan"_s);
    QCOMPARE(runTool({u"new"_s, m_demo, u"--demo"_s}).code, 0);
}

void TestCliFacts::disciplines_comeInOnce()
{
    const QString file = write(
        u"ky-luat.csv"_s,
        u"Mã cán bộ;Hình thức;Đảng hay chính quyền;Ngày;Hết hiệu lực;Lý do;Số quyết định\n"
        "BTC0065;Khiển trách;Đảng;1/10/2012;1/10/2013;Vi phạm quy chế làm việc;5-QĐ/UBKT\n"_s);
    const QJsonObject first = import(u"disciplines"_s, file).json().object();
    QCOMPARE(first.value(u"recorded"_s).toBool(), true);
    QCOMPARE(first.value(u"rows"_s)[0][u"action"_s].toString(), u"discipline-recorded"_s);
    const QJsonObject again = import(u"disciplines"_s, file).json().object();
    QCOMPARE(again.value(u"rows"_s)[0][u"action"_s].toString(), u"already-there"_s);
    int found = 0;
    for (const QJsonValue finding : check(u"--cadre"_s, u"BTC0065"_s)) {
        found += finding[u"rule"_s] == u"plan.discipline"_s ? 1 : 0;
    }
    QVERIFY(found > 0);
}

void TestCliFacts::exceptions_closeWhatTheyAccept()
{
    const auto openOnes = [this] {
        int open = 0;
        for (const QJsonValue finding : check(u"--plan"_s, u"QHVP-2012"_s)) {
            const bool isIt = finding[u"rule"_s] == u"post.min-candidates"_s &&
                              finding[u"position"_s] == u"VCSCB-VT"_s;
            open += isIt && !finding[u"accepted"_s].toBool() ? 1 : 0;
        }
        return open;
    };
    QCOMPARE(openOnes(), 1);
    const QString file = write(u"dac-biet.csv"_s,
                               u"rule,position,plan,on,decided_by,reason\n"
                               "post.min-candidates,VCSCB-VT,QHVP-2012,2012-12-20,Lãnh đạo Ban,"
                               "Vụ chưa có nguồn tại chỗ\n"_s);
    const QJsonObject answer = import(u"exceptions"_s, file).json().object();
    QCOMPARE(answer.value(u"recorded"_s).toBool(), true);
    QCOMPARE(answer.value(u"rows"_s)[0][u"action"_s].toString(), u"exception-recorded"_s);
    QCOMPARE(openOnes(), 0);
}

void TestCliFacts::badRows_leaveTheStoreAsItWas()
{
    const auto bytes = [this] {
        QFile file(m_demo);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    const ToolAnswer answer =
        import(u"disciplines"_s,
               write(u"sai.csv"_s,
                     u"cadre,form,branch,on\nBTC0066,reprimand,party,2012-10-01\n"
                     "BTC9999,reprimand,party,2012-10-01\nBTC0067,phê bình,party,2012-10-01\n"_s));
    QCOMPARE(answer.code, 3);
    const QJsonArray problems = answer.json().object().value(u"problems"_s).toArray();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0][u"row"_s].toInt(), 3);
    QCOMPARE(problems[1][u"row"_s].toInt(), 4);
    QCOMPARE(bytes(), before);
}

QTEST_GUILESS_MAIN(TestCliFacts)
#include "tst_cli_facts.moc"
