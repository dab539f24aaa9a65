#include "tests/architecture/include_rules.h"
#include "tests/architecture/text_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kecan::architecture;

namespace {

/// Looks a header up in the installed Qt.
QString installedModuleOf(const QString& header)
{
    const QDir root(QStringLiteral(KECAN_QT_INCLUDE_ROOT));
    for (const QString& module : root.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (QFileInfo::exists(root.filePath(module + u'/' + header)))
            return module;
    }
    return {};
}

/// What the rule says of one line in a file at @p path; empty when it is allowed.
QString verdict(const QString& path, const QString& line)
{
    const auto breaches =
        includeBreaches({path, u"#pragma once\n"_s + line + u'\n'}, installedModuleOf);
    return breaches.empty() ? QString() : breaches.front().text();
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void include_withinTheRules_passes_data();
    void include_withinTheRules_passes();
    void include_againstTheRules_isNamedWithItsLine_data();
    void include_againstTheRules_isNamedWithItsLine();
    void include_inComment_isNotRead();
    void file_outsideAnyLayer_isRefused();
    void sql_isRecognised_data();
    void sql_isRecognised();
    void sources_keepTheirLayers();
    void sources_haveSqlOnlyInStorage();
};

void TestLayering::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestLayering::include_withinTheRules_passes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QString& path, const QString& line) {
        QTest::newRow(name) << path << line;
    };
    row("own layer", u"core/base/age.cpp"_s, u"#include \"core/base/age.h\""_s);
    row("lower layer", u"core/history/event.h"_s, u"#include \"core/model/ids.h\""_s);
    row("QtCore", u"core/base/day.h"_s, u"#include <QDate>"_s);
    row("QtCore with its module", u"core/base/day.h"_s, u"#include <QtCore/QDate>"_s);
    row("standard library", u"core/base/day.h"_s, u"#include <vector>"_s);
    row("SQL in storage", u"core/storage/store.cpp"_s, u"#include <QSqlQuery>"_s);
    row("painting in print", u"core/print/table.cpp"_s, u"#include <QPainter>"_s);
    row("libzip in exchange", u"core/exchange/zip.cpp"_s, u"#include <zip.h>"_s);
    row("widgets in ui", u"ui/shell/main_window.h"_s, u"#include <QMainWindow>"_s);
    row("storage in app", u"app/gui/main.cpp"_s, u"#include \"core/storage/store.h\""_s);
    row("moc output", u"ui/shell/main_window.cpp"_s, u"#include \"main_window.moc\""_s);
}

void TestLayering::include_withinTheRules_passes()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(verdict(path, line), QString());
}

void TestLayering::include_againstTheRules_isNamedWithItsLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row =
        [](const char* name, const QString& path, const QString& line, const QString& what) {
            QTest::newRow(name) << path << line << path + u":2: "_s + what;
        };
    row("higher layer",
        u"core/base/age.cpp"_s,
        u"#include \"core/model/ids.h\""_s,
        u"base may not include model (\"core/model/ids.h\")"_s);
    row("history looks up",
        u"core/history/history.h"_s,
        u"#include \"core/commands/decide.h\""_s,
        u"history may not include commands (\"core/commands/decide.h\")"_s);
    row("reports know the workspace",
        u"core/reports/plan_list.cpp"_s,
        u"#include \"core/workspace/workspace.h\""_s,
        u"reports may not include workspace (\"core/workspace/workspace.h\")"_s);
    row("ui reads the store",
        u"ui/shell/main_window.cpp"_s,
        u"#include \"core/storage/store.h\""_s,
        u"ui may not include storage (\"core/storage/store.h\")"_s);
    row("core knows the ui",
        u"core/workspace/workspace.cpp"_s,
        u"#include \"ui/shell/main_window.h\""_s,
        u"workspace may not include ui (\"ui/shell/main_window.h\")"_s);
    row("widgets in core",
        u"core/model/cadre.h"_s,
        u"#include <QtWidgets/QWidget>"_s,
        u"model may not use QtWidgets (<QtWidgets/QWidget>)"_s);
    row("painting in core",
        u"core/reports/plan_list.h"_s,
        u"#  include <QPainter>"_s,
        u"reports may not use QtGui (<QPainter>)"_s);
    row("SQL in history",
        u"core/history/history.cpp"_s,
        u"#include <QSqlQuery>"_s,
        u"history may not use QtSql (<QSqlQuery>)"_s);
    row("SQL in ui",
        u"ui/shell/main_window.cpp"_s,
        u"#include <QSqlDatabase>"_s,
        u"ui may not use QtSql (<QSqlDatabase>)"_s);
    row("network anywhere",
        u"app/gui/main.cpp"_s,
        u"#include <QNetworkAccessManager>"_s,
        u"app may not use QtNetwork (<QNetworkAccessManager>)"_s);
    row("private Qt",
        u"ui/shell/main_window.cpp"_s,
        u"#include <QtGui/private/qzipwriter_p.h>"_s,
        u"<QtGui/private/qzipwriter_p.h> is private to Qt"_s);
    row("unknown Qt header",
        u"core/base/day.h"_s,
        u"#include <QNoSuchThing>"_s,
        u"<QNoSuchThing> is in none of the Qt modules we use"_s);
    row("POSIX",
        u"core/storage/lock.cpp"_s,
        u"#include <unistd.h>"_s,
        u"storage may not include <unistd.h>"_s);
    row("POSIX in a folder",
        u"app/cli/main.cpp"_s,
        u"#include <sys/stat.h>"_s,
        u"app may not include <sys/stat.h>"_s);
    row("Windows",
        u"app/gui/main.cpp"_s,
        u"#include <windows.h>"_s,
        u"app may not include <windows.h>"_s);
    row("libzip outside exchange",
        u"ui/stores/x.cpp"_s,
        u"#include <zip.h>"_s,
        u"ui may not include <zip.h>"_s);
    row("not from the root",
        u"core/base/age.cpp"_s,
        u"#include \"age.h\""_s,
        u"include \"age.h\" is not written from the root of the project"_s);
    row("upwards",
        u"core/base/age.cpp"_s,
        u"#include \"../model/ids.h\""_s,
        u"include \"../model/ids.h\" is not written from the root of the project"_s);
}

void TestLayering::include_againstTheRules_isNamedWithItsLine()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QCOMPARE(verdict(path, line), expected);
}

void TestLayering::include_inComment_isNotRead()
{
    QCOMPARE(verdict(u"core/base/age.cpp"_s, u"// #include <QWidget>"_s), QString());
    QCOMPARE(verdict(u"core/base/age.cpp"_s, u"/*\n#include <QWidget>\n*/"_s), QString());
}

void TestLayering::file_outsideAnyLayer_isRefused()
{
    QCOMPARE(verdict(u"core/misc/helpers.h"_s, {}),
             u"core/misc/helpers.h:1: belongs to no layer"_s);
    QCOMPARE(verdict(u"core/helpers.h"_s, {}), u"core/helpers.h:1: belongs to no layer"_s);
}

void TestLayering::sql_isRecognised_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isSql");
    QTest::newRow("select") << u"q.exec(u\"SELECT id FROM cadre\"_s);"_s << true;
    QTest::newRow("raw") << u"f(uR\"(\n  INSERT INTO event\n VALUES (?))\"_s);"_s << true;
    QTest::newRow("pragma") << u"f(\"PRAGMA foreign_keys = ON\");"_s << true;
    QTest::newRow("prose") << u"tr(\"Select a unit from the list\");"_s << false;
    QTest::newRow("comment") << u"// SELECT id FROM cadre, as it were \"SELECT a FROM b\""_s
                             << false;
}

void TestLayering::sql_isRecognised()
{
    QFETCH(QString, code);
    QFETCH(bool, isSql);
    QCOMPARE(!sqlTexts({u"core/history/history.cpp"_s, code}).empty(), isSql);
}

void TestLayering::sources_keepTheirLayers()
{
    const auto sources =
        readSources(QStringLiteral(KECAN_SOURCE_DIR), {u"app"_s, u"core"_s, u"ui"_s});
    QVERIFY(sources.size() > 50);
    std::vector<Breach> breaches;
    for (const SourceFile& source : sources) {
        const auto found = includeBreaches(source, installedModuleOf);
        breaches.insert(breaches.end(), found.begin(), found.end());
    }
    QVERIFY(reportNone(breaches));
}

void TestLayering::sources_haveSqlOnlyInStorage()
{
    std::vector<Breach> breaches;
    for (const SourceFile& source :
         readSources(QStringLiteral(KECAN_SOURCE_DIR), {u"app"_s, u"core"_s, u"ui"_s})) {
        if (layerOf(source.path) == u"storage"_s)
            continue;
        const auto found = sqlTexts(source);
        breaches.insert(breaches.end(), found.begin(), found.end());
    }
    QVERIFY(reportNone(breaches));
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
