#include "tests/app/tool_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::cli {

/// What the console tool says of rules, of retirement and of the demonstration data.
class TestCliRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void check_findsThePlantedCases_data();
    void check_findsThePlantedCases();
    void check_ofSubjectWithoutFault_ends0();
    void check_namesTheRuleInText();
    void why_hasPassedAndFailedChecks();
    void why_saysUntilWhenAndFromWhen();
    void why_ofOnePurpose_hasNoOtherChecks();
    void subjectNotFound_ends1_data();
    void subjectNotFound_ends1();
    void retirement_isThatOfTheTable_data();
    void retirement_isThatOfTheTable();
    void retirement_answersAreThePublishedOnes_data();
    void retirement_answersAreThePublishedOnes();
    void retirement_beforeTheDecree_isSixtyAndFiftyFive();
    void rulesList_hasWhatIsInForceThatDay();
    void rulesShow_hasEveryLimitOfTheRule();
    void rules_areReadableAsText();
    void wrongUsage_ends2_data();
    void wrongUsage_ends2();
    void ruleNotInForce_ends1();
    void rules_ofAStore_haveThoseShipped();
    void planOfLater_isNotFound();

private:
    using Answer = test::ToolAnswer;
    static Answer run(const QStringList& words) { return test::runTool(words); }
    static Answer retirement(const QString& sex, const QString& born, const QStringList& more = {})
    {
        return run(QStringList{u"retirement"_s, u"--sex"_s, sex, u"--born"_s, born, u"--json"_s} +
                   more);
    }
    /// Of the demonstration data on the last day of its year.
    [[nodiscard]] Answer ask(const QStringList& words) const
    {
        return run(words +
                   QStringList{u"--store"_s, m_demo, u"--as-of"_s, u"31/12/2012"_s, u"--json"_s});
    }
    static QJsonObject checkOf(const Answer& answer, const QString& rule);

    QTemporaryDir m_folder;
    QString m_demo;
};

void TestCliRules::initTestCase()
{
    m_demo = m_folder.filePath(u"demo.kecan"_s);
    QCOMPARE(run({u"new"_s, m_demo, u"--demo"_s}).code, 0);
}

QJsonObject TestCliRules::checkOf(const Answer& answer, const QString& rule)
{
    const QJsonArray checks = answer.json().array();
    for (const QJsonValue& check : checks) {
        if (check[u"rule"_s].toString() == rule) {
            return check.toObject();
        }
    }
    return {};
}

void TestCliRules::check_findsThePlantedCases_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("column");
    for (const auto* plan : {"QHVP-2012", "QHCU-2012", "QHXE-2012", "QHCBVP-2012", "QHCBTC-2012"}) {
        QTest::newRow(plan) << QStringList{u"check"_s, u"--plan"_s, QString::fromLatin1(plan)}
                            << u",%1,"_s.arg(QLatin1String(plan));
    }
    QTest::newRow("VTH") << QStringList{u"check"_s, u"--unit"_s, u"VTH"_s}
                         << u"^[^,]*,[^,]*,,.*,VTH,"_s;
    QTest::newRow("BTC0282") << QStringList{u"check"_s, u"--cadre"_s, u"BTC0282"_s}
                             << u",BTC0282,"_s;
    QTest::newRow("BTC0058") << QStringList{u"check"_s, u"--cadre"_s, u"BTC0058"_s}
                             << u",BTC0058,"_s;
}

void TestCliRules::check_findsThePlantedCases()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, column);
    QFile file(QStringLiteral(KECAN_TEST_DATA_DIR "/rules/demo_2012.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList planted = QString::fromUtf8(file.readAll())
                              .split(u'\n', Qt::SkipEmptyParts)
                              .filter(QRegularExpression(column));
    planted.sort();

    const Answer answer = ask(words);

    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.said, QString());
    QStringList found;
    const QJsonArray findings = answer.json().array();
    for (const QJsonValue& finding : findings) {
        if (finding[u"outcome"_s].toString() == u"unknown"_s) {
            continue;
        }
        QVERIFY(!finding[u"accepted"_s].toBool(true));
        QVERIFY(!finding[u"sentence"_s].toString().isEmpty());
        found.append(QStringList{finding[u"rule"_s].toString(),
                                 finding[u"severity"_s].toString(),
                                 finding[u"plan"_s].toString(),
                                 finding[u"cadre"_s].toString(),
                                 finding[u"position"_s].toString(),
                                 finding[u"unit"_s].toString(),
                                 QString::number(finding[u"measured"_s].toInt()),
                                 QString::number(finding[u"limit"_s].toInt()),
                                 finding[u"regulation"_s].toString()}
                         .join(u','));
    }
    found.sort();
    QCOMPARE(found, planted);
    QCOMPARE(findings.first().toObject().keys(),
             u"accepted article cadre change changes_on compare confidence counted_in entries from "
             u"limit limit_text measured outcome plan position regulation rule sentence "
             u"sentence_en severity unit until"_s.split(u' '));
}

void TestCliRules::check_ofSubjectWithoutFault_ends0()
{
    const Answer answer = ask({u"check"_s, u"--unit"_s, u"VCSCB"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.json().isArray());
    QVERIFY(answer.json().array().isEmpty());
}

void TestCliRules::check_namesTheRuleInText()
{
    const Answer answer = run({u"check"_s,
                               u"--store"_s,
                               m_demo,
                               u"--plan"_s,
                               u"QHXE-2012"_s,
                               u"--as-of"_s,
                               u"31/12/2012"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.contains(u"warning  post.max-candidates  QHXE-2012 VP-XE-TP VP-XE  Có 4 "
                                 u"người, tối đa 3 người  HD 22-HD/BTCTW (cần đối chiếu văn bản)"),
             qPrintable(answer.out));
}

void TestCliRules::why_hasPassedAndFailedChecks()
{
    const Answer answer = ask({u"why"_s, u"--cadre"_s, u"BTC0092"_s, u"--position"_s, u"VU4-VT"_s});
    QCOMPARE(answer.code, 1);
    const QJsonObject failed = checkOf(answer, u"plan.full-term"_s);
    QCOMPARE(failed[u"outcome"_s].toString(), u"broken"_s);
    QCOMPARE(failed[u"purpose"_s].toString(), u"next-term"_s);
    QCOMPARE(failed[u"plan"_s].toString(), u"QHVP-2012"_s);
    QCOMPARE(failed[u"sentence"_s].toString(), u"Còn 47 tháng công tác, cần ít nhất 60 tháng"_s);
    const QJsonObject passed = checkOf(answer, u"plan.higher-post"_s);
    QCOMPARE(passed[u"outcome"_s].toString(), u"met"_s);
    const QJsonObject age = checkOf(answer, u"appoint.age"_s);
    QCOMPARE(age[u"purpose"_s].toString(), u"appointment"_s);
    QCOMPARE(age[u"measured"_s].toInt(), 613);
    QCOMPARE(age[u"article"_s].toString(), u"6"_s);
}

void TestCliRules::why_saysUntilWhenAndFromWhen()
{
    // Born in 4/1961, retiring in 4/2021 by the ages of 2012.
    const Answer until = ask({u"why"_s, u"--cadre"_s, u"BTC0111"_s, u"--position"_s, u"VP-CVP"_s});
    const QJsonObject term = checkOf(until, u"plan.full-term"_s);
    QCOMPARE(term[u"outcome"_s].toString(), u"met"_s);
    QCOMPARE(term[u"changes_on"_s].toString(), u"2016-05-01"_s);
    QCOMPARE(term[u"change"_s].toString(), u"đủ điều kiện đến 30/04/2016"_s);
    const Answer from = ask({u"check"_s, u"--cadre"_s, u"BTC0078"_s});
    const QJsonObject rotation = checkOf(from, u"rotation.length"_s);
    QCOMPARE(rotation[u"changes_on"_s].toString(), u"2014-08-15"_s);
    QCOMPARE(rotation[u"change"_s].toString(), u"đủ điều kiện từ 15/08/2014"_s);
}

void TestCliRules::why_ofOnePurpose_hasNoOtherChecks()
{
    const Answer answer = ask({u"why"_s,
                               u"--cadre"_s,
                               u"BTC0092"_s,
                               u"--position"_s,
                               u"VU4-VT"_s,
                               u"--purpose"_s,
                               u"rotation"_s});
    const QJsonArray checks = answer.json().array();
    QVERIFY(!checks.isEmpty());
    for (const QJsonValue& check : checks) {
        QVERIFY(check[u"rule"_s].toString().startsWith(u"rotation."_s));
    }
}

void TestCliRules::subjectNotFound_ends1_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plan") << QStringList{u"check"_s, u"--plan"_s, u"LA"_s};
    QTest::newRow("unit") << QStringList{u"check"_s, u"--unit"_s, u"LA"_s};
    QTest::newRow("cadre") << QStringList{u"check"_s, u"--cadre"_s, u"LA"_s};
    QTest::newRow("who") << QStringList{
        u"why"_s, u"--cadre"_s, u"LA"_s, u"--position"_s, u"VU4-VT"_s};
    QTest::newRow("post") << QStringList{
        u"why"_s, u"--cadre"_s, u"BTC0092"_s, u"--position"_s, u"LA"_s};
}

void TestCliRules::subjectNotFound_ends1()
{
    QFETCH(const QStringList, words);
    const Answer answer = ask(words);
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.out, QString());
    QVERIFY2(answer.said.contains(u"LA"), qPrintable(answer.said));
}

void TestCliRules::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCliRules::retirement_isThatOfTheTable_data()
{
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QString>("born");
    QTest::addColumn<int>("years");
    QTest::addColumn<int>("months");
    QFile file(QStringLiteral(KECAN_TEST_DATA_DIR "/rules/retirement.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 26);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        for (const QString& edge : cells.mid(1, 2)) {
            if (!edge.isEmpty()) {
                QTest::newRow(qPrintable(cells[0] + edge))
                    << (cells[0] == u"M"_s ? u"male"_s : u"female"_s) << edge << cells[3].toInt()
                    << cells[4].toInt();
            }
        }
    }
}

void TestCliRules::retirement_isThatOfTheTable()
{
    QFETCH(const QString, sex);
    QFETCH(const QString, born);
    QFETCH(const int, years);
    QFETCH(const int, months);

    const Answer answer = retirement(sex, born);

    QCOMPARE(answer.code, 0);
    const QJsonObject json = answer.json().object();
    QCOMPARE(json[u"age_years"_s].toInt(), years);
    QCOMPARE(json[u"age_months"_s].toInt(), months);
    const QDate month = QDate::fromString(born, u"yyyy-MM"_s).addMonths(years * 12 + months + 1);
    QCOMPARE(json[u"pension_from"_s].toString(), month.toString(Qt::ISODate));
    QCOMPARE(json[u"retires_on"_s].toString(), month.addDays(-1).toString(Qt::ISODate));
}

void TestCliRules::retirement_answersAreThePublishedOnes_data()
{
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("pension");
    QTest::newRow("M 12/1960") << u"male"_s << u"1960-12"_s << u"2021-01-01"_s;
    QTest::newRow("M 01/1961") << u"male"_s << u"1961-01"_s << u"2021-05-01"_s;
    QTest::newRow("M 02/1965") << u"male"_s << u"02/1965"_s << u"2026-09-01"_s;
    QTest::newRow("M 04/1966") << u"male"_s << u"1966-04-30"_s << u"2028-05-01"_s;
    QTest::newRow("F 12/1965") << u"female"_s << u"1965-12"_s << u"2021-01-01"_s;
    QTest::newRow("F 12/1968") << u"female"_s << u"31/12/1968"_s << u"2025-09-01"_s;
    QTest::newRow("F 05/1975") << u"female"_s << u"1975-05"_s << u"2035-06-01"_s;
    QTest::newRow("only the year") << u"male"_s << u"1965"_s << u"2026-08-01"_s;
}

void TestCliRules::retirement_answersAreThePublishedOnes()
{
    QFETCH(const QString, sex);
    QFETCH(const QString, born);
    QFETCH(const QString, pension);

    const Answer answer = retirement(sex, born);

    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.said, QString());
    const QJsonObject json = answer.json().object();
    QCOMPARE(json.keys(), u"age_months age_years pension_from retires_on source"_s.split(u' '));
    QCOMPARE(json[u"pension_from"_s].toString(), pension);
    QCOMPARE(json[u"source"_s].toString(), u"NĐ 135/2020/NĐ-CP"_s);
}

void TestCliRules::retirement_beforeTheDecree_isSixtyAndFiftyFive()
{
    const auto years = [](const QString& sex) {
        return retirement(sex, u"1970-05"_s, {u"--as-of"_s, u"31/12/2020"_s})
            .json()
            .object()[u"age_years"_s]
            .toInt();
    };
    QCOMPARE(years(u"male"_s), 60);
    QCOMPARE(years(u"female"_s), 55);
}

void TestCliRules::rulesList_hasWhatIsInForceThatDay()
{
    const auto numbers = [](const QString& day) {
        QStringList found;
        const QJsonArray rules =
            run({u"rules"_s, u"list"_s, u"--as-of"_s, day, u"--json"_s}).json().array();
        for (const QJsonValue& rule : rules) {
            const QJsonArray limits = rule[u"limits"_s].toArray();
            for (const QJsonValue& limit : limits) {
                found.append(rule[u"rule"_s].toString() + u' ' + limit[u"regulation"_s].toString());
            }
        }
        return found;
    };
    const QString before = u"post.max-candidates HD 22-HD/BTCTW"_s;
    const QString after = u"post.max-candidates HD 15-HD/BTCTW"_s;
    QVERIFY(numbers(u"2012-11-04"_s).contains(before));
    QVERIFY(!numbers(u"2012-11-04"_s).contains(after));
    QVERIFY(!numbers(u"2012-11-05"_s).contains(before));
    QVERIFY(numbers(u"2012-11-05"_s).contains(after));
    const QJsonArray today = run({u"rules"_s, u"list"_s, u"--json"_s}).json().array();
    QVERIFY(!today.isEmpty());
    QCOMPARE(today.first().toObject().keys(),
             u"compare finding limits rule subject title unit"_s.split(u' '));
    QCOMPARE(today.first()[u"limits"_s].toArray().first().toObject().keys(),
             u"article branches confidence disciplines from levels limit limit_text regulation "
             u"roles severity "
             u"sex until"_s.split(u' '));
}

void TestCliRules::rulesShow_hasEveryLimitOfTheRule()
{
    const QStringList show{u"rules"_s, u"show"_s, u"congress.re-election"_s, u"--json"_s};
    const QJsonArray all = run(show).json().object()[u"limits"_s].toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][u"limit"_s].toInt(), 30);
    QCOMPARE(all[0][u"regulation"_s].toString(), u"CT 35-CT/TW"_s);
    QCOMPARE(all[0][u"until"_s].toString(), u"2025-04-14"_s);
    QCOMPARE(all[1][u"limit"_s].toInt(), 48);
    QVERIFY(all[1][u"until"_s].isNull());

    const QJsonArray one =
        run(show + QStringList{u"--as-of"_s, u"1/9/2020"_s}).json().object()[u"limits"_s].toArray();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one[0][u"limit"_s].toInt(), 30);
}

void TestCliRules::rules_areReadableAsText()
{
    const Answer shown = run({u"rules"_s, u"show"_s, u"head.years"_s});
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.contains(u"2017-10-07 - 2022-04-28  error  under 96  QĐ 98-QĐ/TW, art. 3.4"),
             qPrintable(shown.out));
    QVERIFY(run({u"rules"_s, u"list"_s}).out.contains(u"head.years"));
    QVERIFY(run({u"retirement"_s, u"--sex"_s, u"male"_s, u"--born"_s, u"2/1965"_s})
                .out.contains(u"31/08/2026 at 61 years 6 months"));
}

void TestCliRules::wrongUsage_ends2_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList retirement{u"retirement"_s};
    const QStringList man{u"--sex"_s, u"male"_s};
    QTest::newRow("no sex") << retirement + QStringList{u"--born"_s, u"1965"_s};
    QTest::newRow("other sex") << retirement +
                                      QStringList{u"--sex"_s, u"x"_s, u"--born"_s, u"1965"_s};
    QTest::newRow("no birth") << retirement + man;
    QTest::newRow("no such day") << retirement + man + QStringList{u"--born"_s, u"31/02/1965"_s};
    QTest::newRow("not born yet") << retirement + man + QStringList{u"--born"_s, u"2150"_s};
    QTest::newRow("no such as-of")
        << retirement + man + QStringList{u"--born"_s, u"1965"_s, u"--as-of"_s, u"x"_s};
    const QStringList demo{u"--store"_s, m_demo};
    QTest::newRow("check what") << QStringList{u"check"_s} + demo;
    QTest::newRow("check of no code") << QStringList{u"check"_s, u"--plan"_s, QString()} + demo;
    QTest::newRow("check without store") << QStringList{u"check"_s, u"--plan"_s, u"QHVP-2012"_s};
    QTest::newRow("check two")
        << QStringList{u"check"_s, u"--plan"_s, u"QHVP-2012"_s, u"--unit"_s, u"VTH"_s} + demo;
    QTest::newRow("why nobody") << QStringList{u"why"_s, u"--position"_s, u"VU4-VT"_s} + demo;
    QTest::newRow("why no post") << QStringList{u"why"_s, u"--cadre"_s, u"BTC0092"_s} + demo;
    QTest::newRow("why for what") << QStringList{u"why"_s,
                                                 u"--cadre"_s,
                                                 u"BTC0092"_s,
                                                 u"--position"_s,
                                                 u"VU4-VT"_s,
                                                 u"--purpose"_s,
                                                 u"x"_s} +
                                         demo;
    QTest::newRow("rules of what") << QStringList{u"rules"_s};
    QTest::newRow("other rules") << QStringList{u"rules"_s, u"print"_s};
    QTest::newRow("list of one") << QStringList{u"rules"_s, u"list"_s, u"head.years"_s};
    QTest::newRow("show nothing") << QStringList{u"rules"_s, u"show"_s};
    QTest::newRow("rules of no day")
        << QStringList{u"rules"_s, u"list"_s, u"--as-of"_s, u"31/02/2012"_s};
}

void TestCliRules::wrongUsage_ends2()
{
    QFETCH(const QStringList, words);

    const Answer answer = run(words);

    QCOMPARE(answer.code, 2);
    QVERIFY(answer.said.startsWith(u"kecan-cli: "));
    QCOMPARE(answer.out, QString());
}

void TestCliRules::ruleNotInForce_ends1()
{
    QCOMPARE(run({u"rules"_s, u"show"_s, u"nosuch"_s}).code, 1);
    const QStringList age{u"rules"_s, u"show"_s, u"appoint.age"_s, u"--as-of"_s};
    QCOMPARE(run(age + QStringList{u"2020-11-30"_s}).code, 0);
    QCOMPARE(run(age + QStringList{u"2020-12-01"_s}).code, 1);
}

void TestCliRules::rules_ofAStore_haveThoseShipped()
{
    const QStringList list{u"rules"_s, u"list"_s, u"--json"_s};
    const Answer answer = run(list + QStringList{u"--store"_s, m_demo});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json(), run(list).json());
    QCOMPARE(run(list + QStringList{u"--store"_s, m_folder.filePath(u"la.kecan"_s)}).code, 3);
}

void TestCliRules::planOfLater_isNotFound()
{
    const Answer answer = run({u"check"_s,
                               u"--store"_s,
                               m_demo,
                               u"--plan"_s,
                               u"QHVP-2012"_s,
                               u"--as-of"_s,
                               u"4/9/2012"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.said.contains(u"QHVP-2012"));
}

} // namespace kecan::cli

QTEST_GUILESS_MAIN(kecan::cli::TestCliRules)
#include "tst_cli_rules.moc"
