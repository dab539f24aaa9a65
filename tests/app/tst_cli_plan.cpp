#include "tests/app/tool_run.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::cli {

/// A review of the demonstration data by script.
class TestCliPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void review_isScriptedFromStartToApproval();
    void wrongUse_isSaid();
    void procedure_isScripted();
    void procedure_wrong_isSaid();
    void newDraft_isFilledFromAnotherPlan_andDescribed();

private:
    test::ToolAnswer run(const QStringList& words) const
    {
        return test::runTool(QStringList{u"plan"_s} + words +
                             QStringList{u"--store"_s, m_store, u"--as-of"_s, u"2012-12-31"_s});
    }
    /// A step of the draft "RS" with @p words.
    int step(const QString& what, const QString& cadre, const QStringList& words) const
    {
        return run(QStringList{what, u"--draft"_s, u"RS"_s, u"--cadre"_s, cadre} + words).code;
    }
    [[nodiscard]] QJsonObject shown(const QString& option) const
    {
        return run({u"show"_s, option, u"RS"_s, u"--json"_s}).json().object();
    }
    [[nodiscard]] QJsonObject compared() const
    {
        return run({u"compare"_s, u"--plan"_s, u"QHVP-2012"_s, u"--with"_s, u"RS"_s, u"--json"_s})
            .json()
            .object();
    }

    QTemporaryDir m_folder;
    QString m_store;
};

void TestCliPlan::review_isScriptedFromStartToApproval()
{
    m_store = m_folder.filePath(u"demo.kecan"_s);
    QCOMPARE(test::runTool({u"new"_s, m_store, u"--demo"_s}).code, 0);
    QCOMPARE(run({u"review"_s, u"--plan"_s, u"QHVP-2012"_s, u"--code"_s, u"RS"_s}).code, 0);
    const QJsonObject start = shown(u"--draft"_s);
    const QJsonArray entries = start[u"entries"_s].toArray();
    QVERIFY(entries.size() > 10);
    QCOMPARE(start[u"approvedOn"_s], QJsonValue());

    const QString first = entries.at(0)[u"cadre"_s].toString();
    const QString post = entries.at(0)[u"position"_s].toString();
    const QString last = entries.last()[u"cadre"_s].toString();
    const QString lastPost = entries.last()[u"position"_s].toString();
    QCOMPARE(step(u"take-out"_s, first, {u"--position"_s, post}), 2);
    QCOMPARE(step(u"take-out"_s, first, {u"--position"_s, post, u"--reason"_s, u"own-request"_s}),
             0);
    QCOMPARE(
        step(u"move"_s, last, {u"--position"_s, lastPost, u"--to"_s, post, u"--place"_s, u"1"_s}),
        0);
    const QJsonObject drafted = shown(u"--draft"_s);
    const QJsonObject counts = compared()[u"counts"_s].toObject();
    QCOMPARE(counts[u"moved"_s].toInt(), 1);

    for (int i = 0; i < 2; ++i) {
        QCOMPARE(run({u"undo"_s, u"--draft"_s, u"RS"_s}).code, 0);
    }
    QCOMPARE(run({u"undo"_s, u"--draft"_s, u"RS"_s}).code, 3);
    QCOMPARE(shown(u"--draft"_s), start);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(run({u"redo"_s, u"--draft"_s, u"RS"_s}).code, 0);
    }
    QCOMPARE(shown(u"--draft"_s), drafted);

    QCOMPARE(run({u"approve"_s,
                  u"--draft"_s,
                  u"RS"_s,
                  u"--number"_s,
                  u"99-QĐ/BTCTW"_s,
                  u"--date"_s,
                  u"2013-01-15"_s})
                 .code,
             0);
    // Opened that day, and exactly what the draft showed.
    QCOMPARE(shown(u"--plan"_s)[u"entries"_s], drafted[u"entries"_s]);
    QCOMPARE(shown(u"--plan"_s)[u"approvedOn"_s].toString(), u"2013-01-15"_s);
    QCOMPARE(compared()[u"counts"_s].toObject(), counts);
    QCOMPARE(run({u"draft"_s, u"list"_s, u"--json"_s}).json().array().size(), 0);
}

void TestCliPlan::procedure_isScripted()
{
    QCOMPARE(run({u"review"_s, u"--plan"_s, u"RS"_s, u"--code"_s, u"R3"_s}).code, 3);
    const QStringList draft{u"--draft"_s, u"R3"_s};
    const auto later = [this](const QStringList& words) {
        return test::runTool(QStringList{u"plan"_s} + words +
                             QStringList{u"--store"_s, m_store, u"--as-of"_s, u"2013-02-01"_s});
    };
    QCOMPARE(later({u"review"_s, u"--plan"_s, u"RS"_s, u"--code"_s, u"R3"_s}).code, 0);
    const QJsonObject entry =
        later(QStringList{u"show"_s, u"--json"_s} + draft).json()[u"entries"_s][0].toObject();
    const QString row = u"%1,%2,%3,%4\n"_s;
    const auto write = [&](const QString& name, int agree, int disagree) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) &&
               file.write((u"cadre,position,agree,disagree\n"_s +
                           row.arg(entry[u"cadre"_s].toString(), entry[u"position"_s].toString())
                               .arg(agree)
                               .arg(disagree))
                              .toUtf8()) > 0;
    };
    QVERIFY(write(u"t.csv"_s, 32, 3) && write(u"wrong.csv"_s, 32, 4));
    QStringList record{u"step"_s,
                       u"record"_s,
                       u"--step"_s,
                       u"1"_s,
                       u"--date"_s,
                       u"20/1/2013"_s,
                       u"--summoned"_s,
                       u"40"_s,
                       u"--present"_s,
                       u"36"_s,
                       u"--issued"_s,
                       u"36"_s,
                       u"--returned"_s,
                       u"36"_s,
                       u"--valid"_s,
                       u"35"_s,
                       u"--invalid"_s,
                       u"1"_s};
    record += draft;
    const QStringList wrong{u"--tallies"_s, m_folder.filePath(u"wrong.csv"_s)};
    const test::ToolAnswer refused = later(record + wrong);
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.said.contains(u"36 together, but 35 ballots are valid"_s),
             qPrintable(refused.said));
    QCOMPARE(later(record + QStringList{u"--tallies"_s, m_folder.filePath(u"t.csv"_s)}).code, 0);

    const QJsonArray held =
        later(QStringList{u"step"_s, u"list"_s, u"--json"_s} + draft).json().array();
    QCOMPARE(held.size(), 1);
    QCOMPARE(held[0][u"procedure"_s].toString(), u"hd-15"_s);
    QCOMPARE(held[0][u"on"_s].toString(), u"2013-01-20"_s);
    QCOMPARE(held[0][u"votes"_s][0][u"tenths"_s].toInt(), 800);
    QCOMPARE(held[0][u"votes"_s][0][u"standing"_s].toString(), u"above"_s);

    const QString pdf = m_folder.filePath(u"minutes.pdf"_s);
    QCOMPARE(test::runTool(QStringList{u"export"_s, u"minutes"_s, u"--pdf"_s, pdf} + draft +
                           QStringList{u"--store"_s, m_store, u"--as-of"_s, u"2013-02-01"_s})
                 .code,
             0);
    QVERIFY(QFileInfo(pdf).size() > 0);

    QCOMPARE(later(QStringList{u"step"_s, u"drop"_s, u"--step"_s, u"1"_s} + draft).code, 0);
    QCOMPARE(later(QStringList{u"step"_s, u"list"_s, u"--json"_s} + draft).json().array().size(),
             0);
    QCOMPARE(later(QStringList{u"undo"_s} + draft).code, 0);
    QCOMPARE(later(QStringList{u"step"_s, u"list"_s, u"--json"_s} + draft).json().array(), held);
}

void TestCliPlan::procedure_wrong_isSaid()
{
    const QStringList draft{u"--draft"_s, u"R3"_s};
    const auto said = [&](const QStringList& words) {
        return run(QStringList{u"step"_s} + words + draft);
    };
    QCOMPARE(said({u"record"_s, u"--step"_s, u"0"_s}).code, 2);
    QCOMPARE(said({u"record"_s, u"--step"_s, u"4"_s}).code, 2);
    QCOMPARE(said({u"record"_s, u"--step"_s, u"1"_s, u"--present"_s, u"many"_s}).code, 2);
    QCOMPARE(said({u"record"_s, u"--step"_s, u"1"_s, u"--present"_s, u"41"_s}).code, 2);
    QCOMPARE(said({u"record"_s, u"--step"_s, u"1"_s, u"--basis"_s, u"all"_s}).code, 2);
    QCOMPARE(said({u"record"_s, u"--step"_s, u"3"_s}).code, 3);
    QCOMPARE(said({u"record"_s, u"--step"_s, u"1"_s, u"--tallies"_s, u"no.csv"_s}).code, 3);
    QCOMPARE(said({u"drop"_s, u"--step"_s, u"2"_s}).code, 3);
    QCOMPARE(said({u"fly"_s}).code, 2);
    // An approved plan is changed by its review only.
    QCOMPARE(run({u"step"_s,
                  u"record"_s,
                  u"--plan"_s,
                  u"QHVP-2012"_s,
                  u"--step"_s,
                  u"1"_s,
                  u"--summoned"_s,
                  u"3"_s})
                 .code,
             3);
}

void TestCliPlan::newDraft_isFilledFromAnotherPlan_andDescribed()
{
    m_store = m_folder.filePath(u"copy.kecan"_s);
    QCOMPARE(test::runTool({u"new"_s, m_store, u"--demo"_s}).code, 0);
    const QStringList begin{u"draft"_s,
                            u"new"_s,
                            u"--code"_s,
                            u"RS"_s,
                            u"--title"_s,
                            u"quy hoạch mới"_s,
                            u"--term"_s,
                            u"2016-2021"_s};
    QCOMPARE(run(begin).code, 0);
    QCOMPARE(run(begin).code, 3); // called so already
    QCOMPARE(shown(u"--draft"_s)[u"entries"_s].toArray().size(), 0);

    const QStringList copying{u"copy"_s, u"--draft"_s, u"RS"_s, u"--from"_s, u"QHVP-2012"_s};
    QCOMPARE(run(copying).code, 0);
    const QJsonArray entries = shown(u"--draft"_s)[u"entries"_s].toArray();
    QVERIFY(entries.size() > 10);
    const test::ToolAnswer again = run(copying);
    QCOMPARE(again.code, 0);
    QVERIFY(again.out.startsWith(u"0 copied"_s));
    QVERIFY(again.out.count(u"\n= "_s) >= entries.size());
    QCOMPARE(shown(u"--draft"_s)[u"entries"_s].toArray(), entries);

    const QString cadre = entries.first()[u"cadre"_s].toString();
    const QStringList post{u"--position"_s, entries.first()[u"position"_s].toString()};
    QCOMPARE(step(u"describe"_s, cadre, post + QStringList{u"--readiness"_s, u"ripe"_s}), 2);
    QCOMPARE(step(u"describe"_s, cadre, post + QStringList{u"--note"_s, u"đi học"_s}), 0);
    QCOMPARE(step(u"describe"_s, u"BTC9999"_s, post), 3);
    // The copy is one step, the description another.
    QCOMPARE(run({u"undo"_s, u"--draft"_s, u"RS"_s}).code, 0);
    QCOMPARE(run({u"undo"_s, u"--draft"_s, u"RS"_s}).code, 0);
    QCOMPARE(shown(u"--draft"_s)[u"entries"_s].toArray().size(), 0);
    QCOMPARE(run({u"undo"_s, u"--draft"_s, u"RS"_s}).code, 3);
}

void TestCliPlan::wrongUse_isSaid()
{
    // A plan that is approved is reviewed, not changed.
    QCOMPARE(run({u"draft"_s, u"change"_s, u"--plan"_s, u"QHVP-2012"_s}).code, 3);
    QCOMPARE(run({u"draft"_s, u"new"_s, u"--code"_s, u"N"_s, u"--title"_s, u"t"_s}).code, 2);
    QCOMPARE(run({u"copy"_s, u"--draft"_s, u"RS"_s, u"--from"_s, u"XX"_s}).code, 3);
    QCOMPARE(run({u"show"_s, u"--plan"_s, u"XX"_s}).code, 1);
    QCOMPARE(run({u"fly"_s, u"--draft"_s, u"RS"_s}).code, 3);
    QCOMPARE(run({u"review"_s, u"--plan"_s, u"XX"_s, u"--code"_s, u"R2"_s}).code, 3);
    QCOMPARE(run({u"review"_s, u"--plan"_s, u"QHVP-2012"_s}).code, 2);
}

} // namespace kecan::cli

QTEST_GUILESS_MAIN(kecan::cli::TestCliPlan)
#include "tst_cli_plan.moc"
