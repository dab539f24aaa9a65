#include "tests/app/tool_run.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kecan::test;

/// What the console tool ends with when its answer goes to a device that is full.
class TestCliOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fullDevice_isNoSuccess_data();
    void fullDevice_isNoSuccess();
    void fullDevice_leavesAFailureOne();

private:
    QTemporaryDir m_folder;
    QString m_demo;
    QString m_full = u"/dev/full"_s;
};

void TestCliOutput::initTestCase()
{
    if (!QFileInfo::exists(m_full)) {
        QSKIP("There is no full device here.");
    }
    m_demo = m_folder.filePath(u"demo.kecan"_s);
    QCOMPARE(runTool({u"new"_s, m_demo, u"--demo"_s}).code, 0);
}

void TestCliOutput::fullDevice_isNoSuccess_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const QString& words) {
        QTest::newRow(name) << words.split(u' ');
    };
    row("help", u"--help"_s);
    row("version", u"--version"_s);
    row("units", u"units"_s);
    row("structure", u"structure --json"_s);
    row("holders", u"holders --position VTH-VT"_s);
    row("search", u"search nguyen"_s);
    row("plans", u"plans --json"_s);
    row("check, with findings", u"check --plan QHVP-2012"_s);
    row("check as JSON", u"check --plan QHVP-2012 --json"_s);
    row("rules", u"rules list"_s);
    row("retirement", u"retirement --sex male --born 1965"_s);
    row("verify", u"verify"_s);
}

void TestCliOutput::fullDevice_isNoSuccess()
{
    QFETCH(QStringList, words);
    const QString command = words.front();
    if (!command.startsWith(u'-') && command != u"rules" && command != u"retirement") {
        words += {u"--store"_s, m_demo};
    }
    const ToolAnswer answer = runToolInto(m_full, words);
    QCOMPARE(answer.code, 4);
    QVERIFY2(answer.said.contains(u"could not be written"_s), qPrintable(answer.said));
}

void TestCliOutput::fullDevice_leavesAFailureOne()
{
    // Nothing was to be answered; what failed is the question.
    QCOMPARE(runToolInto(m_full, {u"units"_s}).code, 2);
    QCOMPARE(
        runToolInto(m_full, {u"units"_s, u"--store"_s, m_folder.filePath(u"none.kecan"_s)}).code,
        3);
}

QTEST_GUILESS_MAIN(TestCliOutput)
#include "tst_cli_output.moc"
