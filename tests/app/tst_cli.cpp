#include "tests/app/tool_run.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kecan::cli {

/// The program itself, as scripts use it: exit codes, JSON keys of docs/cli.md, and that whatever
/// it refuses leaves the store byte for byte as it was.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyCommand_hasHelp_data();
    void everyCommand_hasHelp();
    void wrongUsage_ends2_data();
    void wrongUsage_ends2();
    void nothingFound_ends1_data();
    void nothingFound_ends1();
    void answers_haveTheDocumentedKeys_data();
    void answers_haveTheDocumentedKeys();
    void structure_tellsTheYear();
    void search_findsWhateverIsTyped_data();
    void search_findsWhateverIsTyped();
    void lists_areInVietnameseOrder();
    void badStore_ends3AndStaysAsItWas_data();
    void badStore_ends3AndStaysAsItWas();
    void badList_ends3AndStoreStaysAsItWas_data();
    void badList_ends3AndStoreStaysAsItWas();
    void badPlan_ends3AndStoreStaysAsItWas();
    void existingFile_isNeverReplaced();
    void backupAndGenerate_makeStores();
    void codes_areTheSameHoweverComposed();
    void officersWay_fromWorkbookToPaper();

private:
    using Answer = test::ToolAnswer;
    static Answer run(const QStringList& words) { return test::runTool(words); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] static QByteArray bytes(const QString& file);
    static QString sample(const QString& name);

    QTemporaryDir m_folder;
    QString m_demo;
};

QString TestCli::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
               ? file.fileName()
               : QString();
}

QByteArray TestCli::bytes(const QString& file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

QString TestCli::sample(const QString& name)
{
    return QStringLiteral(KECAN_TEST_DATA_DIR "/import/") + name;
}

void TestCli::initTestCase()
{
    m_demo = path(u"demo.kecan"_s);
    const Answer made = run({u"new"_s, m_demo, u"--demo"_s});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.said, QString());
}

void TestCli::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCli::everyCommand_hasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const auto* command : {"new",
                                "import",
                                "units",
                                "structure",
                                "holders",
                                "career",
                                "search",
                                "plans",
                                "export",
                                "check",
                                "why",
                                "retirement",
                                "rules",
                                "verify",
                                "backup",
                                "generate"}) {
        QTest::newRow(command) << QString::fromLatin1(command);
    }
}

void TestCli::everyCommand_hasHelp()
{
    QFETCH(const QString, command);

    const Answer help = run({command, u"--help"_s});

    QCOMPARE(help.code, 0);
    QVERIFY(help.out.trimmed().startsWith(command));
    QCOMPARE(help.said, QString());
    QVERIFY(run({u"--help"_s}).out.contains(help.out));
}

void TestCli::wrongUsage_ends2_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("command") << QStringList{u"nosuch"_s};
    QTest::newRow("help of no command") << QStringList{u"nosuch"_s, u"--help"_s};
    QTest::newRow("option") << QStringList{u"units"_s, u"--nosuch"_s};
    QTest::newRow("no value") << QStringList{u"units"_s, u"--store"_s};
    QTest::newRow("no store") << QStringList{u"units"_s};
    QTest::newRow("no day") << QStringList{
        u"units"_s, u"--store"_s, m_demo, u"--as-of"_s, u"31/02/2012"_s};
    QTest::newRow("name in two words") << QStringList{u"new"_s, path(u"Kho"_s), u"mới.kecan"_s};
    QTest::newRow("no file") << QStringList{u"new"_s};
    QTest::newRow("no text") << QStringList{u"search"_s, u"--store"_s, m_demo};
    QTest::newRow("no position") << QStringList{u"holders"_s, u"--store"_s, m_demo};
    QTest::newRow("no cadre") << QStringList{u"career"_s, u"--store"_s, m_demo};
    QTest::newRow("import of what") << QStringList{u"import"_s, u"--store"_s, m_demo};
    QTest::newRow("export of what") << QStringList{u"export"_s, u"--store"_s, m_demo};
    QTest::newRow("paper") << QStringList{u"export"_s,
                                          u"plan-list"_s,
                                          u"--store"_s,
                                          m_demo,
                                          u"--plan"_s,
                                          u"QHVP-2012"_s,
                                          u"--pdf"_s,
                                          path(u"a5.pdf"_s),
                                          u"--paper"_s,
                                          u"A5"_s};
    QTest::newRow("branch") << QStringList{u"import"_s,
                                           u"plan"_s,
                                           u"--store"_s,
                                           m_demo,
                                           u"--from"_s,
                                           u"x.csv"_s,
                                           u"--code"_s,
                                           u"QH"_s,
                                           u"--term"_s,
                                           u"2016-2021"_s,
                                           u"--branch"_s,
                                           u"la"_s};
    QTest::newRow("cadres") << QStringList{u"generate"_s, path(u"g.kecan"_s)};
}

void TestCli::wrongUsage_ends2()
{
    QFETCH(const QStringList, words);

    const Answer answer = run(words);

    QCOMPARE(answer.code, 2);
    QVERIFY(answer.said.startsWith(u"kecan-cli: "));
    QCOMPARE(answer.out, QString());
    QVERIFY(!QFile::exists(path(u"Kho"_s)));
}

void TestCli::nothingFound_ends1_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unit") << QStringList{u"structure"_s, u"--unit"_s, u"LA"_s};
    QTest::newRow("post") << QStringList{u"holders"_s, u"--position"_s, u"LA"_s};
    QTest::newRow("cadre") << QStringList{u"career"_s, u"--cadre"_s, u"LA"_s};
    QTest::newRow("name") << QStringList{u"search"_s, u"Xyz Không Có"_s};
}

void TestCli::nothingFound_ends1()
{
    QFETCH(const QStringList, words);
    QCOMPARE(run(words + QStringList{u"--store"_s, m_demo}).code, 1);
}

void TestCli::answers_haveTheDocumentedKeys_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("keys");
    QTest::newRow("units") << QStringList{u"units"_s} << u"branch code kind name parent"_s;
    QTest::newRow("structure") << QStringList{u"structure"_s, u"--unit"_s, u"VTH"_s}
                               << u"asOf away headcount units"_s;
    QTest::newRow("holders") << QStringList{u"holders"_s, u"--position"_s, u"VU4-VT"_s}
                             << u"cadre capacity decision event from name organisation place "
                                u"plannedEnd position title unit until"_s;
    QTest::newRow("career") << QStringList{u"career"_s, u"--cadre"_s, u"BTC0103"_s}
                            << u"code name tenures"_s;
    QTest::newRow("search") << QStringList{u"search"_s, u"duc"_s}
                            << u"birth code exact name post"_s;
    QTest::newRow("plans") << QStringList{u"plans"_s}
                           << u"approvedOn closedOn code entries openedOn persons term title"_s;
    QTest::newRow("verify") << QStringList{u"verify"_s}
                            << u"anomalies batches events storeProblems"_s;
}

void TestCli::answers_haveTheDocumentedKeys()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, keys);

    const Answer answer = run(words + QStringList{u"--store"_s, m_demo, u"--json"_s});

    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.said, QString());
    const QJsonDocument json = answer.json();
    QVERIFY(!json.isNull());
    const QJsonObject object = json.isArray() ? json.array().first().toObject() : json.object();
    QStringList documented = keys.split(u' ');
    documented.sort();
    QStringList given = object.keys();
    // Organisation and place stand only where they were recorded.
    if (words.front() == u"holders"_s) {
        documented.removeOne(u"organisation"_s);
        documented.removeOne(u"place"_s);
        given.removeOne(u"organisation"_s);
        given.removeOne(u"place"_s);
    }
    given.sort();
    QCOMPARE(given, documented);
    QVERIFY(!run(words + QStringList{u"--store"_s, m_demo}).out.isEmpty());
}

void TestCli::structure_tellsTheYear()
{
    const auto headcount = [&](const QString& day) {
        return run({u"structure"_s, u"--store"_s, m_demo, u"--as-of"_s, day, u"--json"_s})
            .json()
            .object();
    };
    const QJsonObject first = headcount(u"2012-01-01"_s);
    const QJsonObject last = headcount(u"31/12/2012"_s);
    QCOMPARE(first[u"headcount"_s].toInt(), 302);
    QCOMPARE(last[u"headcount"_s].toInt(), 305);
    QCOMPARE(last[u"away"_s].toArray().size(), 12);
    const QJsonObject unit = last[u"units"_s].toArray().first().toObject();
    QCOMPARE(unit.keys(), (QStringList{u"code"_s, u"kind"_s, u"name"_s, u"positions"_s}));
    const QJsonObject post = unit[u"positions"_s].toArray().first().toObject();
    QCOMPARE(post.keys(),
             u"acting branch code held holders level over role seats seatsDecided title "
             u"vacant"_s.split(u' '));
    QVERIFY(post[u"seatsDecided"_s].toBool());
    QCOMPARE(post[u"holders"_s].toArray().first().toObject().keys(),
             u"capacity code name plannedEnd since"_s.split(u' '));
}

void TestCli::search_findsWhateverIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    const QStringList hoa{u"BTC0276"_s, u"BTC0326"_s};
    QTest::newRow("without marks") << u"nguyen van hoa"_s << hoa;
    QTest::newRow("new tone placement") << u"Nguyễn Văn Hòa"_s << hoa;
    QTest::newRow("old tone placement") << u"Nguyễn Văn Hoà"_s << hoa;
    QTest::newRow("decomposed") << u"Nguyễn Văn Hòa"_s.normalized(QString::NormalizationForm_D)
                                << hoa;
    QTest::newRow("code") << u"BTC0103"_s << QStringList{u"BTC0103"_s};
    QTest::newRow("đ as d") << u"duc dinh"_s << QStringList{u"BTC0219"_s};
}

void TestCli::search_findsWhateverIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, codes);

    const Answer answer = run({u"search"_s, typed, u"--store"_s, m_demo, u"--json"_s});

    QStringList found;
    const QJsonArray hits = answer.json().array();
    for (const QJsonValue& hit : hits) {
        found.append(hit.toObject()[u"code"_s].toString());
    }
    for (const QString& code : codes) {
        QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
    }
}

void TestCli::lists_areInVietnameseOrder()
{
    const QString store = path(u"order.kecan"_s);
    QCOMPARE(run({u"new"_s, store}).code, 0);
    const QStringList names{u"An"_s,
                            u"Àn"_s,
                            u"Ản"_s,
                            u"Ãn"_s,
                            u"Án"_s,
                            u"Ạn"_s,
                            u"Ăn"_s,
                            u"Ân"_s,
                            u"Ấn"_s,
                            u"Dân"_s,
                            u"Đan"_s,
                            u"Đức"_s};
    QString list = u"Họ và tên;Ngày sinh\n"_s;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        list += u"Lê Tập %1;1/2/1970\n"_s.arg(*name);
    }
    const QString file = write(u"order.csv"_s, list.toUtf8());
    QCOMPARE(run({u"import"_s, u"cadres"_s, u"--store"_s, store, u"--from"_s, file}).code, 0);

    const Answer answer = run({u"search"_s, u"le tap"_s, u"--store"_s, store, u"--json"_s});

    QStringList sorted;
    const QJsonArray hits = answer.json().array();
    for (const QJsonValue& hit : hits) {
        sorted.append(hit.toObject()[u"name"_s].toString().section(u' ', -1));
    }
    QCOMPARE(sorted, names);
}

void TestCli::badStore_ends3AndStaysAsItWas_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << path(u"missing.kecan"_s);
    QTest::newRow("text") << write(u"text.kecan"_s, "just a text, no store");
    QTest::newRow("empty") << write(u"empty.kecan"_s, {});
    QTest::newRow("workbook") << write(u"book.kecan"_s, bytes(sample(u"danh-sach-can-bo.xlsx"_s)));
    QTest::newRow("cut off") << write(u"cut.kecan"_s, bytes(m_demo).left(20'000));
}

void TestCli::badStore_ends3AndStaysAsItWas()
{
    QFETCH(const QString, file);
    const QByteArray before = bytes(file);
    const bool existed = QFile::exists(file);

    for (const QStringList& words :
         {QStringList{u"units"_s},
          QStringList{u"verify"_s},
          QStringList{u"import"_s, u"cadres"_s, u"--from"_s, sample(u"danh-sach-can-bo.xlsx"_s)}}) {
        const Answer answer = run(words + QStringList{u"--store"_s, file});
        QCOMPARE(answer.code, 3);
        QVERIFY(answer.said.startsWith(u"kecan-cli: "));
    }
    QCOMPARE(QFile::exists(file), existed);
    QCOMPARE(bytes(file), before);
}

void TestCli::badList_ends3AndStoreStaysAsItWas_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("createMissing");
    QTest::addColumn<QString>("said");
    const QByteArray heading = u"Họ và tên;Ngày sinh;Chức vụ;Đơn vị\n"_s.toUtf8();
    const QByteArray workbook = bytes(sample(u"danh-sach-can-bo.xlsx"_s));
    QTest::newRow("missing") << path(u"missing.xlsx"_s) << true << u"missing.xlsx"_s;
    QTest::newRow("truncated") << write(u"truncated.xlsx"_s, workbook.left(workbook.size() / 2))
                               << true << u"damaged"_s;
    QTest::newRow("text") << write(u"text.xlsx"_s, "hello") << true << u"heading"_s;
    QTest::newRow("a store") << m_demo << true << QString();
    QTest::newRow("with faults") << sample(u"danh-sach-co-loi.xlsx"_s) << true << u"row 5"_s;
    QTest::newRow("wrong date") << write(u"date.csv"_s,
                                         heading + u"Lê An;31/02/1970;;\n"_s.toUtf8())
                                << true << u"31/02/1970"_s;
    QTest::newRow("unknown unit") << write(u"unit.csv"_s,
                                           heading + u"Lê An;1/2/1970;Vụ trưởng;Vụ Lạ\n"_s.toUtf8())
                                  << false << u"Vụ Lạ"_s;
    QTest::newRow("one code twice")
        << write(u"twice.csv"_s,
                 u"Mã cán bộ;Họ và tên;Ngày sinh\nM1;Lê An;1/2/1970\nM1;Lê Bình;1/2/1971\n"_s
                     .toUtf8())
        << true << u"M1"_s;
}

void TestCli::badList_ends3AndStoreStaysAsItWas()
{
    QFETCH(const QString, file);
    QFETCH(const bool, createMissing);
    QFETCH(const QString, said);
    const QByteArray before = bytes(m_demo);
    QStringList words{u"import"_s, u"cadres"_s, u"--store"_s, m_demo, u"--from"_s, file};
    if (createMissing) {
        words.append(u"--create-missing"_s);
    }

    const Answer answer = run(words);

    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.said.contains(said), qPrintable(answer.said));
    QCOMPARE(answer.out, QString());
    QCOMPARE(bytes(m_demo), before);
}

void TestCli::badPlan_ends3AndStoreStaysAsItWas()
{
    const QString file = write(
        u"plan.csv"_s,
        u"Mã cán bộ;Chức danh;Đơn vị\nBTC0196;Vụ trưởng;VTH\nBTC9999;Vụ trưởng;VTH\n"_s.toUtf8());
    const QByteArray before = bytes(m_demo);

    const Answer answer = run({u"import"_s,
                               u"plan"_s,
                               u"--store"_s,
                               m_demo,
                               u"--from"_s,
                               file,
                               u"--code"_s,
                               u"QH"_s,
                               u"--term"_s,
                               u"2016-2021"_s,
                               u"--json"_s});

    QCOMPARE(answer.code, 3);
    const QJsonObject json = answer.json().object();
    QCOMPARE(json.keys(), u"createdPositions createdUnits problems recorded rows"_s.split(u' '));
    QVERIFY(!json[u"recorded"_s].toBool());
    const QJsonObject problem = json[u"problems"_s].toArray().first().toObject();
    QCOMPARE(problem.keys(), u"column message row severity"_s.split(u' '));
    QCOMPARE(problem[u"row"_s].toInt(), 3);
    QCOMPARE(bytes(m_demo), before);
}

void TestCli::existingFile_isNeverReplaced()
{
    const QByteArray before = bytes(m_demo);
    QCOMPARE(run({u"new"_s, m_demo}).code, 3);
    QCOMPARE(run({u"new"_s, m_demo, u"--demo"_s}).code, 3);
    QCOMPARE(run({u"backup"_s, m_demo, u"--store"_s, m_demo}).code, 3);
    QCOMPARE(run({u"generate"_s, m_demo, u"--cadres"_s, u"10"_s, u"--seed"_s, u"1"_s}).code, 3);
    QCOMPARE(bytes(m_demo), before);
}

void TestCli::backupAndGenerate_makeStores()
{
    const QString copy = path(u"copy.kecan"_s);
    QCOMPARE(run({u"backup"_s, copy, u"--store"_s, m_demo}).code, 0);
    const QString invented = path(u"invented.kecan"_s);
    QCOMPARE(run({u"generate"_s, invented, u"--cadres"_s, u"50"_s, u"--seed"_s, u"7"_s}).code, 0);
    QCOMPARE(run({u"verify"_s, u"--store"_s, copy}).code, 0);
    QCOMPARE(run({u"verify"_s, u"--store"_s, invented}).code, 0);
    QCOMPARE(run({u"units"_s, u"--store"_s, copy}).out,
             run({u"units"_s, u"--store"_s, m_demo}).out);
}

void TestCli::codes_areTheSameHoweverComposed()
{
    const QString store = path(u"composed.kecan"_s);
    QCOMPARE(run({u"backup"_s, store, u"--store"_s, m_demo}).code, 0);
    const QString list = write(u"composed.csv"_s,
                               u"Mã cán bộ;Chức danh;Đơn vị;Thứ tự\n"
                               u"BTC0142;Chánh Văn phòng;Văn phòng;1\n"_s.toUtf8());
    const QString code = u"QH-VỤ"_s;
    QCOMPARE(run({u"import"_s,
                  u"plan"_s,
                  u"--store"_s,
                  store,
                  u"--from"_s,
                  list,
                  u"--code"_s,
                  code,
                  u"--term"_s,
                  u"2016-2021"_s,
                  u"--as-of"_s,
                  u"2013-01-15"_s})
                 .code,
             0);
    const auto check = [&](const QString& plan) {
        return run({u"check"_s, u"--store"_s, store, u"--plan"_s, plan, u"--json"_s}).out;
    };
    QVERIFY(!check(code).isEmpty());
    QCOMPARE(check(code.normalized(QString::NormalizationForm_D)), check(code));
    QCOMPARE(check(u" "_s + code), check(code));
}

void TestCli::officersWay_fromWorkbookToPaper()
{
    const QString store = path(u"office.kecan"_s);
    const QStringList here{u"--store"_s, store, u"--as-of"_s, u"2015-01-01"_s};
    QCOMPARE(run({u"new"_s, store}).code, 0);
    const QStringList list{
        u"import"_s, u"cadres"_s, u"--from"_s, sample(u"danh-sach-can-bo.xlsx"_s), u"--json"_s};
    QCOMPARE(run(list + here).code, 3);
    const Answer people = run(list + here + QStringList{u"--create-missing"_s});
    QCOMPARE(people.code, 0);
    QCOMPARE(people.json()[u"rows"_s].toArray().size(), 120);

    const QString plan = write(u"nominations.csv"_s,
                               u"Mã cán bộ;Chức danh;Đơn vị;Thứ tự\n"
                               u"CB0001;Phó Vụ trưởng;Văn phòng;1\n"
                               u"CB0003;Phó Vụ trưởng;Văn phòng;2\n"_s.toUtf8());
    QCOMPARE(run(QStringList{u"import"_s,
                             u"plan"_s,
                             u"--from"_s,
                             plan,
                             u"--code"_s,
                             u"QH"_s,
                             u"--term"_s,
                             u"2016-2021"_s} +
                 here)
                 .code,
             0);
    const auto deputies = [&] {
        const QJsonArray units =
            run(QStringList{u"structure"_s, u"--unit"_s, u"VP"_s, u"--json"_s} + here)
                .json()[u"units"_s]
                .toArray();
        const QJsonArray posts = units.first().toObject()[u"positions"_s].toArray();
        const auto found = std::find_if(posts.begin(), posts.end(), [](const QJsonValue& post) {
            return post.toObject()[u"title"_s].toString() == u"Phó Vụ trưởng";
        });
        return found == posts.end() ? QJsonObject() : (*found).toObject();
    };
    QVERIFY(!deputies()[u"seatsDecided"_s].toBool());
    QVERIFY(deputies()[u"vacant"_s].isNull());
    QVERIFY(run(QStringList{u"structure"_s} + here).out.contains(u"seats not decided, held 6"));

    const QString seats =
        write(u"seats.csv"_s, u"Đơn vị;Chức danh;Chỉ tiêu\nVăn phòng;Phó Vụ trưởng;8\n"_s.toUtf8());
    QCOMPARE(run(QStringList{u"import"_s, u"seats"_s, u"--from"_s, seats} + here).code, 0);
    QCOMPARE(deputies()[u"vacant"_s].toInt(), 2);

    const QString pdf = path(u"Danh sách.pdf"_s);
    const Answer printed =
        run(QStringList{u"export"_s, u"plan-list"_s, u"--plan"_s, u"QH"_s, u"--pdf"_s, pdf} + here);
    QCOMPARE(printed.code, 0);
    QCOMPARE(printed.said, QString());
    QVERIFY(bytes(pdf).startsWith("%PDF-"));
    QCOMPARE(run({u"verify"_s, u"--store"_s, store}).code, 0);
    // Nothing that was not asked for stays beside them.
    QVERIFY(!QFile::exists(store + u".lock"_s));
}

} // namespace kecan::cli

QTEST_GUILESS_MAIN(kecan::cli::TestCli)
#include "tst_cli.moc"
