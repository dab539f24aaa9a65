#include "tests/app/tool_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kecan::test;

/// The papers of a plan from the console.
class TestCliForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void papers_areWritten_data();
    void papers_areWritten();
    void refused_writesNothing_data();
    void refused_writesNothing();

private:
    [[nodiscard]] ToolAnswer exportTo(const QString& file, const QString& words) const
    {
        return runTool(QStringList{u"export"_s} + words.split(u' ') +
                       QStringList{u"--store"_s,
                                   m_demo,
                                   u"--as-of"_s,
                                   u"2012-12-31"_s,
                                   u"--pdf"_s,
                                   m_folder.filePath(file)});
    }

    QTemporaryDir m_folder;
    QString m_demo;
};

void TestCliForms::initTestCase()
{
    m_demo = m_folder.filePath(u"demo.kecan"_s);
    QCOMPARE(runTool({u"new"_s, m_demo, u"--demo"_s}).code, 0);
}

void TestCliForms::papers_areWritten_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char* words) { QTest::newRow(words) << QString::fromLatin1(words); };
    row("plan-list --plan QHVP-2012");
    row("plan-structure --plan QHVP-2012");
    row("plan-structure --plan QHXE-2012 --paper A4 --number 15-BC/BTCTW --date 2026-06-01");
    row("plan-removed --plan QHVP-2012");
    row("plan-removed --plan QHXE-2012");
    row("ballot --plan QHCU-2012");
    row("candidate-sheets --plan QHCU-2012");
    row("candidate-sheets --plan QHVP-2012 --cadre BTC0224");
    row("ballot --plan QHCU-2012 --position DUCQ-DUV --blank-lines 0");
}

void TestCliForms::papers_areWritten()
{
    QFETCH(const QString, words);
    const ToolAnswer answer = exportTo(u"paper.pdf"_s, words);
    QVERIFY2(answer.code == 0, qPrintable(answer.said));
    QFile file(m_folder.filePath(u"paper.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QVERIFY(file.remove());
}

void TestCliForms::refused_writesNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    const auto row = [](const char* words, int code) {
        QTest::newRow(words) << QString::fromLatin1(words) << code;
    };
    row("plan-figures --plan QHVP-2012", 2);
    row("plan-structure", 2);
    row("plan-structure --plan QHVP-2012 --paper A5", 2);
    row("ballot --plan QHVP-2012 --blank-lines many", 2);
    row("ballot --plan QHVP-2012 --blank-lines -1", 2);
    row("ballot --plan QHVP-2012 --blank-lines 21", 2);
    row("ballot --plan QHVP-2012 --position NONE", 3);
    row("ballot --plan QHVP-2012 --position DUCQ-DUV", 3);
    row("plan-removed --plan NONE", 3);
    row("candidate-sheets --plan QHVP-2012 --cadre NONE", 3);
    row("candidate-sheets --plan QHXE-2012 --cadre BTC0224", 3);
}

void TestCliForms::refused_writesNothing()
{
    QFETCH(const QString, words);
    QFETCH(const int, code);
    const ToolAnswer answer = exportTo(u"refused.pdf"_s, words);
    QVERIFY2(answer.code == code, qPrintable(answer.said));
    QVERIFY(!answer.said.isEmpty());
    QVERIFY(!QFile::exists(m_folder.filePath(u"refused.pdf"_s)));
}

QTEST_GUILESS_MAIN(TestCliForms)
#include "tst_cli_forms.moc"
