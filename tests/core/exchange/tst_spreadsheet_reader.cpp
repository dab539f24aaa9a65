#include "core/exchange/spreadsheet_reader.h"
#include "tests/core/exchange/workbook_fixture.h"

#include <QTest>

using namespace kecan::exchange;
using kecan::ErrorCode;
using kecan::Result;

class TestSpreadsheetReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result<std::vector<RawTable>> read(const WorkbookFixture& fixture)
    {
        return readWorkbook(fixture.save(m_folder.filePath(QStringLiteral("bảng.xlsx"))));
    }

    static QString sample(const char* name)
    {
        return QStringLiteral(KECAN_TEST_DATA_DIR "/import/") + QString::fromUtf8(name);
    }

    static QString shown(const RawTable& table, QStringView address)
    {
        const auto place = CellAddress::parse(address);
        const RawCell* cell = place ? table.cell(*place) : nullptr;
        return cell ? cell->displayText() : QString();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cells_ofEveryType()
    {
        auto fixture = WorkbookFixture::withRows(
            R"(<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>4.5</v></c>)"
            R"(<c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>)"
            R"(<c r="E2" t="str"><f>"x"</f><v>kết quả</v></c>)"
            R"(<c r="F2" t="inlineStr"><is><r><t>Trần </t></r><r><t>Văn An</t></r></is></c>)"
            R"(<c r="G2" t="d"><v>2012-03-04T00:00:00</v></c><c r="H2"/></row>)");
        fixture.sharedStrings("<si><t>không</t></si><si><r><rPr><b/></rPr><t>Lê</t></r><r>"
                              "<t xml:space=\"preserve\"> Hòa</t></r><rPh><t>bỏ</t></rPh></si>");
        const auto tables = read(fixture);
        QVERIFY2(tables, qPrintable(tables ? QString() : tables.error().detail));
        QCOMPARE(tables->size(), 1U);
        const RawTable& table = tables->front();
        QCOMPARE(table.sheetName, QStringLiteral("Trang 1"));
        QCOMPARE(shown(table, u"A2"), QStringLiteral("Lê Hòa"));
        QCOMPARE(*table.cell({.row = 2, .column = 2})->number(), 4.5);
        QCOMPARE(shown(table, u"C2"), QStringLiteral("TRUE"));
        QVERIFY(table.cell({.row = 2, .column = 4})->error());
        QCOMPARE(shown(table, u"E2"), QStringLiteral("kết quả"));
        QCOMPARE(shown(table, u"F2"), QStringLiteral("Trần Văn An"));
        QCOMPARE(table.cell({.row = 2, .column = 7})->day()->iso(), QStringLiteral("2012-03-04"));
        QVERIFY(!table.cell({.row = 2, .column = 8}));
    }

    void cells_withoutReferences_followEachOther()
    {
        const auto tables = read(WorkbookFixture::withRows(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c>"
            "<v>4</v></c></row><row><c><v>5</v></c></row>"));
        QVERIFY(tables);
        const RawTable& table = tables->front();
        QCOMPARE(shown(table, u"B1"), QStringLiteral("2"));
        QCOMPARE(shown(table, u"D5"), QStringLiteral("4"));
        QCOMPARE(shown(table, u"A6"), QStringLiteral("5"));
    }

    void dates_areKnownByTheirFormat()
    {
        auto fixture = WorkbookFixture::withRows(
            R"(<row r="1"><c r="A1" s="1"><v>29706</v></c><c r="B1" s="2"><v>29706</v></c>)"
            R"(<c r="C1" s="0"><v>29706</v></c><c r="D1" s="1"><v>-5</v></c></row>)");
        fixture.styles(R"(<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>)"
                       R"(<fonts><font><name val=".VnTime"/></font><font/></fonts>)"
                       R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
                       R"(<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14"/>)"
                       R"(<xf numFmtId="170" fontId="1"/></cellXfs>)");
        const auto tables = read(fixture);
        QVERIFY(tables);
        const RawTable& table = tables->front();
        QCOMPARE(shown(table, u"A1"), QStringLiteral("30/04/1981"));
        QCOMPARE(shown(table, u"B1"), QStringLiteral("30/04/1981"));
        QCOMPARE(shown(table, u"C1"), QStringLiteral("29706"));
        QCOMPARE(shown(table, u"D1"), QStringLiteral("-5"));
        QCOMPARE(table.fonts.value(table.cell({.row = 1, .column = 3})->font),
                 QStringLiteral(".VnTime"));
        QCOMPARE(table.cell({.row = 1, .column = 1})->font, -1);
    }

    void dates_ofOldMacintosh_countFrom1904()
    {
        auto fixture =
            WorkbookFixture::withRows(R"(<row r="1"><c r="A1" s="0"><v>28244</v></c></row>)");
        fixture.set("xl/workbook.xml", WorkbookFixture::workbook(R"(<workbookPr date1904="1"/>)"));
        fixture.styles(R"(<cellXfs><xf numFmtId="14"/></cellXfs>)");
        const auto tables = read(fixture);
        QVERIFY(tables);
        QCOMPARE(shown(tables->front(), u"A1"), QStringLiteral("30/04/1981"));
        QVERIFY(tables->front().startsIn1904);
    }

    void texts_areNfcAndUnescaped()
    {
        const QByteArray decomposed =
            QStringLiteral("Nguyễn Đức").normalized(QString::NormalizationForm_D).toUtf8();
        const auto tables = read(WorkbookFixture::withRows(
            R"(<row r="1"><c r="A1" t="inlineStr"><is><t>)" + decomposed +
            R"(</t></is></c><c r="B1" t="inlineStr"><is><t>một_x000A_hai_x005F_</t></is></c></row>)"));
        QVERIFY(tables);
        QCOMPARE(shown(tables->front(), u"A1"), QStringLiteral("Nguyễn Đức"));
        QCOMPARE(shown(tables->front(), u"B1"), QStringLiteral("một\nhai_"));
    }

    void strictWorkbooks_andOddPaths_areRead()
    {
        auto fixture = WorkbookFixture::withRows({});
        fixture.set("xl/workbook.xml",
                    R"(<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" )"
                    R"(xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships">)"
                    R"(<x:sheets><x:sheet name="S" r:id="rId1"/></x:sheets></x:workbook>)");
        fixture.set("xl/_rels/workbook.xml.rels",
                    WorkbookFixture::relationships(WorkbookFixture::relationship(
                        "rId1", "worksheet", "/XL/Worksheets/Sheet1.xml")));
        fixture.set("xl/worksheets/sheet1.xml",
                    R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">)"
                    R"(<x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData>)"
                    R"(</x:worksheet>)");
        const auto tables = read(fixture);
        QVERIFY2(tables, qPrintable(tables ? QString() : tables.error().detail));
        QCOMPARE(shown(tables->front(), u"A1"), QStringLiteral("7"));
    }

    void sample_cleanList_isReadWhole()
    {
        const auto tables = readWorkbook(sample("danh-sach-can-bo.xlsx"));
        QVERIFY(tables);
        const RawTable& table = tables->front();
        QCOMPARE(table.sheetName, QStringLiteral("Cán bộ"));
        QCOMPARE(table.rows.size(), 121U);
        QCOMPARE(shown(table, u"C4"), QStringLiteral("Phan Công Hòa"));
        QCOMPARE(shown(table, u"D2"), QStringLiteral("28/05/1955"));
    }

    void sample_officialList_keepsMergesAndSecondSheet()
    {
        const auto tables = readWorkbook(sample("trich-ngang-quy-hoach.xlsx"));
        QVERIFY(tables);
        QCOMPARE(tables->size(), 2U);
        QCOMPARE(tables->back().sheetName, QStringLiteral("Ghi chú"));
        const RawTable& table = tables->front();
        QCOMPARE(table.merges.size(), 37U);
        QCOMPARE(*table.mergedCell(*CellAddress::parse(u"D9"))->text(),
                 QStringLiteral("Ngày, tháng, năm sinh"));
        QCOMPARE(*table.mergedCell(*CellAddress::parse(u"A10"))->text(), QStringLiteral("TT"));
        QCOMPARE(shown(table, u"B21"), QStringLiteral("  Phan  Thị Thanh Yến "));
        QCOMPARE(shown(table, u"C18"), QStringLiteral("19/01/1970"));
        QCOMPARE(shown(table, u"D15"), QStringLiteral("1965"));
    }

    void readTables_goesByContentNotByName()
    {
        const QString csv = m_folder.filePath(QStringLiteral("bảng.dat"));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a;b\n1;2\n");
        file.close();
        const auto fromCsv = readTables(csv);
        QVERIFY(fromCsv);
        QCOMPARE(shown(fromCsv->front(), u"B2"), QStringLiteral("2"));
        QVERIFY(readTables(sample("danh-sach-co-loi.xlsx")));
    }

    void missingFile_isNotFound()
    {
        const auto tables = readWorkbook(m_folder.filePath(QStringLiteral("không có.xlsx")));
        QVERIFY(!tables);
        QCOMPARE(tables.error().code, ErrorCode::NotFound);
        const auto folder = readWorkbook(m_folder.path());
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::Io);
    }
};

QTEST_GUILESS_MAIN(TestSpreadsheetReader)
#include "tst_spreadsheet_reader.moc"
