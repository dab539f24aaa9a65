#include "core/exchange/spreadsheet_reader.h"
#include "tests/core/exchange/workbook_fixture.h"

#include <QTest>

using namespace kecan::exchange;
using kecan::ErrorCode;
using kecan::Result;

/// Every file here must end in a clear error of code Format, and in nothing else.
class TestHostileWorkbooks : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() { return m_folder.filePath(QStringLiteral("tệp.xlsx")); }

    QString messageOf(const QByteArray& bytes)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return QStringLiteral("cannot write");
        }
        file.close();
        return messageOf(readWorkbook(path()));
    }

    QString messageOf(const WorkbookFixture& fixture, const ReadLimits& limits = {})
    {
        return messageOf(readWorkbook(fixture.save(path()), limits));
    }

    static QString messageOf(const Result<std::vector<RawTable>>& tables)
    {
        if (tables) {
            return QStringLiteral("was read");
        }
        return tables.error().code == ErrorCode::Format
                   ? tables.error().message + u' ' + tables.error().detail
                   : QStringLiteral("other code");
    }

    static QByteArray utf16(const char* text)
    {
        QByteArray wide;
        for (const char c : QByteArray(text)) {
            wide.append(c);
            wide.append('\0');
        }
        return wide;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void foreignFiles_areNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray ole =
            QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(504, '\0');
        const auto row = [](const char* name, const QByteArray& bytes, const char* says) {
            QTest::newRow(name) << bytes << QString::fromUtf8(says);
        };
        row("empty", {}, "empty");
        row("old workbook", ole + utf16("Workbook"), "old .xls workbook");
        row("old word", ole + utf16("WordDocument"), "Word document");
        row("password", ole + utf16("EncryptedPackage"), "password-protected");
        row("other ole", ole, "not a workbook");
        row("pdf", "%PDF-1.7\n%\xe2\xe3", "PDF");
        row("web page", "<HTML><body><table><tr><td>1</td></tr></table>", "web page");
        row("xml 2003",
            "<?xml version=\"1.0\"?><Workbook "
            "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
            "Excel 2003");
        row("rtf", "{\\rtf1", "RTF");
        row("picture", "\x89PNG\r\n\x1a\n", "picture");
        row("database", QByteArray("SQLite format 3\0", 16), "database");
        row("text", "Họ và tên,Ngày sinh\n", ".csv");
        row("noise", QByteArray("\x01\x02\x00\x03", 4), "not a workbook");
        row("zip that breaks off", "PK\x03\x04 and nothing more", "damaged");
    }

    void foreignFiles_areNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString message = messageOf(bytes);
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void otherPackages_areNamed_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("says");
        QTest::newRow("docx") << QByteArray("word/document.xml") << QStringLiteral("Word document");
        QTest::newRow("pptx") << QByteArray("ppt/presentation.xml")
                              << QStringLiteral("presentation");
        QTest::newRow("ods") << QByteArray("META-INF/manifest.xml")
                             << QStringLiteral("OpenDocument");
        QTest::newRow("xlsb") << QByteArray("xl/workbook.bin") << QStringLiteral(".xlsb");
        QTest::newRow("zip") << QByteArray("ảnh.jpg") << QStringLiteral("archive");
    }

    void otherPackages_areNamed()
    {
        QFETCH(QByteArray, part);
        QFETCH(QString, says);
        const QString message = messageOf(WorkbookFixture().set(part, "x"));
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void encryptedParts_arePasswordProtected()
    {
        auto fixture = WorkbookFixture::withRows("<row><c><v>1</v></c></row>");
        const QString message = messageOf(fixture.password("bí mật"));
        QVERIFY2(message.contains(QStringLiteral("password-protected")), qPrintable(message));
    }

    void anyPlaceCutOff_isAnErrorNotACrash()
    {
        const QString whole = QStringLiteral(KECAN_TEST_DATA_DIR "/import/danh-sach-co-loi.xlsx");
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (qsizetype length = 0; length < bytes.size(); length += 97) {
            const QString message = messageOf(bytes.first(length));
            QVERIFY2(message.contains(QStringLiteral("damaged")) || length == 0,
                     qPrintable(QStringLiteral("%1: %2").arg(length).arg(message)));
        }
    }

    void anyFlippedByte_isReadOrRefusedNotACrash()
    {
        QFile file(QStringLiteral(KECAN_TEST_DATA_DIR "/import/danh-sach-co-loi.xlsx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        int refused = 0;
        for (qsizetype at = 0; at < bytes.size(); at += 13) {
            QByteArray broken = bytes;
            broken[at] = static_cast<char>(~broken[at]);
            const QString message = messageOf(broken);
            QVERIFY(message != u"other code");
            refused += message == u"was read" ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }

    void missingParts_areDamage_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("workbook") << QByteArray("xl/workbook.xml");
        QTest::newRow("its relations") << QByteArray("xl/_rels/workbook.xml.rels");
        QTest::newRow("sheet") << QByteArray("xl/worksheets/sheet1.xml");
        QTest::newRow("strings") << QByteArray("xl/sharedStrings.xml");
    }

    void missingParts_areDamage()
    {
        QFETCH(QByteArray, part);
        auto fixture = WorkbookFixture::withRows("<row><c t=\"s\"><v>0</v></c></row>");
        fixture.sharedStrings("<si><t>a</t></si>").remove(part);
        const QString message = messageOf(fixture);
        QVERIFY2(message.contains(QStringLiteral("damaged")), qPrintable(message));
    }

    void brokenSheets_areDamage_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("not closed") << QByteArray("<row><c><v>1</v>");
        QTest::newRow("string that is not there")
            << QByteArray("<row><c t=\"s\"><v>99</v></c></row>");
        QTest::newRow("string below zero") << QByteArray("<row><c t=\"s\"><v>-1</v></c></row>");
        QTest::newRow("row too far") << QByteArray("<row r=\"2000000\"><c><v>1</v></c></row>");
        QTest::newRow("row zero") << QByteArray("<row r=\"0\"><c><v>1</v></c></row>");
        QTest::newRow("rows back") << QByteArray("<row r=\"3\"/><row r=\"2\"/>");
        QTest::newRow("cells back") << QByteArray("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>");
        QTest::newRow("cell of another row") << QByteArray("<row r=\"1\"><c r=\"B2\"/></row>");
        QTest::newRow("nonsense reference") << QByteArray("<row r=\"1\"><c r=\"?\"/></row>");
        QTest::newRow("deep nesting") << QByteArray("<a>").repeated(100'000);
        QTest::newRow("undeclared entity") << QByteArray("<row><c><v>&xxe;</v></c></row>");
    }

    void brokenSheets_areDamage()
    {
        QFETCH(QByteArray, rows);
        const QString message = messageOf(WorkbookFixture::withRows(rows));
        QVERIFY2(message.contains(QStringLiteral("damaged")), qPrintable(message));
    }

    void entities_areRefused()
    {
        auto fixture = WorkbookFixture::withRows({});
        fixture.set("xl/worksheets/sheet1.xml",
                    "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">"
                    "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    "<worksheet><sheetData><row><c t=\"str\"><v>&b;&x;</v></c></row></sheetData>"
                    "</worksheet>");
        const QString message = messageOf(fixture);
        QVERIFY2(message.contains(QStringLiteral("damaged")), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("document type")), qPrintable(message));
    }

    void bombs_areRefusedByWhatTheyUnfoldInto()
    {
        const QByteArray rows = QByteArray("<row><c><v>1</v></c></row>").repeated(200'000);
        const ReadLimits limits{
            .maxFileBytes = 1'000'000, .maxInflatedBytes = 2 * 1024 * 1024, .maxCells = 1'000'000};
        const QString message = messageOf(WorkbookFixture::withRows(rows), limits);
        QVERIFY2(message.contains(QStringLiteral("more than 2 MiB")), qPrintable(message));
    }

    void endlessText_isRefusedBeforeItIsHeld()
    {
        const QByteArray cell =
            "<row><c t=\"str\"><v>" + QByteArray(20 * 1024 * 1024, 'x') + "</v></c></row>";
        const QString message = messageOf(WorkbookFixture::withRows(cell));
        QVERIFY2(message.contains(QStringLiteral("4 MiB")), qPrintable(message));
    }

    void tooManyCells_areRefused()
    {
        const QByteArray rows =
            QByteArray("<row><c><v>1</v></c><c><v>2</v></c></row>").repeated(60);
        ReadLimits limits;
        limits.maxCells = 119;
        const QString message = messageOf(WorkbookFixture::withRows(rows), limits);
        QVERIFY2(message.contains(QStringLiteral("119 cells")), qPrintable(message));
        limits.maxCells = 120;
        QCOMPARE(messageOf(WorkbookFixture::withRows(rows), limits), QStringLiteral("was read"));
    }

    void tooLargeFiles_areRefused()
    {
        ReadLimits limits;
        limits.maxFileBytes = 1024 * 1024;
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PK\x03\x04");
        QVERIFY(file.resize(limits.maxFileBytes + 1));
        file.close();
        const QString message = messageOf(readWorkbook(path(), limits));
        QVERIFY2(message.contains(QStringLiteral("larger than 1 MiB")), qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(TestHostileWorkbooks)
#include "tst_hostile_workbooks.moc"
