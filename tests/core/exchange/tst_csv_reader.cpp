#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kecan::exchange;
using kecan::ErrorCode;

class TestCsvReader : public QObject
{
    Q_OBJECT

private:
    static QString shown(const RawTable& table, int row, int column)
    {
        const RawCell* cell = table.cell({.row = row, .column = column});
        return cell ? cell->displayText() : QString();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void delimiter_isTheOneThatSplitsEvenly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("comma") << QStringLiteral("a,b\n1,2\n") << QChar(u',');
        QTest::newRow("semicolon") << QStringLiteral("a;b\n1;2\n") << QChar(u';');
        QTest::newRow("tab") << QStringLiteral("a\tb\n1\t2\n") << QChar(u'\t');
        QTest::newRow("commas in unit names")
            << QStringLiteral("Chức danh;Đơn vị\nVụ trưởng;Vụ Đào tạo, bồi dưỡng\n"
                              "Phó Vụ trưởng;Vụ Đào tạo, bồi dưỡng\nVụ trưởng;Văn phòng\n")
            << QChar(u';');
        QTest::newRow("quoted semicolons")
            << QStringLiteral("a,b\n\"1;2;3\",4\n\"5;6;7\",8\n") << QChar(u',');
        QTest::newRow("one column") << QStringLiteral("a\nb\n") << QChar(u',');
        QTest::newRow("named") << QStringLiteral("sep=|\r\na|b\n") << QChar(u'|');
    }

    void delimiter_isTheOneThatSplitsEvenly()
    {
        QFETCH(QString, text);
        QFETCH(QChar, delimiter);
        QCOMPARE(detectDelimiter(text), delimiter);
    }

    void quotes_holdDelimitersLinesAndQuotes()
    {
        const auto table = parseCsv("a,b,c\r\n\"x, y\",\"hai\ndòng\",\"nói \"\"có\"\"\"\r\n1,,3");
        QVERIFY(table);
        QCOMPARE(shown(*table, 2, 1), QStringLiteral("x, y"));
        QCOMPARE(shown(*table, 2, 2), QStringLiteral("hai\ndòng"));
        QCOMPARE(shown(*table, 2, 3), QStringLiteral("nói \"có\""));
        QVERIFY(!table->cell({.row = 3, .column = 2}));
        QCOMPARE(shown(*table, 3, 3), QStringLiteral("3"));
    }

    void rows_areNumberedAsExcelShowsThem()
    {
        const auto table = parseCsv("a,b\n\n\"1\n1\",2\n3,4\n");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 3U);
        QCOMPARE(shown(*table, 3, 2), QStringLiteral("2"));
        QCOMPARE(shown(*table, 4, 1), QStringLiteral("3"));
    }

    void namedDelimiter_isNoRow()
    {
        const auto table = parseCsv("sep=;\r\na;b\r\n");
        QVERIFY(table);
        QCOMPARE(shown(*table, 1, 2), QStringLiteral("b"));
    }

    void encodings_ofUnicodeAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("Họ tên,Số\nĐặng Ứớc,1\n");
        QByteArray little("\xff\xfe");
        QByteArray big("\xfe\xff");
        for (const QChar c : text) {
            const auto low = static_cast<char>(c.unicode() & 0xff);
            const auto high = static_cast<char>(c.unicode() >> 8);
            little.append(low).append(high);
            big.append(high).append(low);
        }
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("utf-16 little") << little;
        QTest::newRow("utf-16 big") << big;
        QTest::newRow("nfd") << text.normalized(QString::NormalizationForm_D).toUtf8();
    }

    void encodings_ofUnicodeAreRead()
    {
        QFETCH(QByteArray, bytes);
        const auto table = parseCsv(bytes);
        QVERIFY(table);
        QCOMPARE(shown(*table, 1, 1), QStringLiteral("Họ tên"));
        QCOMPARE(shown(*table, 2, 1), QStringLiteral("Đặng Ứớc"));
    }

    void encodings_ofOtherKindsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("windows-1258") << QByteArray("H\xf4 t\xean,S\xf4\n");
        QTest::newRow("utf-16 without mark") << QByteArray("a\0,\0b\0\n\0", 8);
        QTest::newRow("cut in a letter") << QByteArray("H\xe1\xbb");
    }

    void encodings_ofOtherKindsAreNamed()
    {
        QFETCH(QByteArray, bytes);
        const auto table = parseCsv(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Format);
        QVERIFY(table.error().message.contains(QStringLiteral("UTF-8")));
    }

    void openQuote_namesItsRow()
    {
        const auto table = parseCsv("a,b\n1,2\n3,\"4\n5,6\n");
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Format);
        QVERIFY(table.error().message.contains(QStringLiteral("row 3")));
    }

    void limits_areKept()
    {
        ReadLimits limits;
        limits.maxCells = 5;
        QVERIFY(!parseCsv("a,b\n1,2\n3,4\n", limits));
        limits.maxCells = 6;
        QVERIFY(parseCsv("a,b\n1,2\n3,4\n", limits));
    }

    void emptyFile_isAnEmptyTable()
    {
        const auto table = parseCsv({});
        QVERIFY(table);
        QVERIFY(table->rows.empty());
    }

    void whatIsWritten_readsBack_data()
    {
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("comma") << QChar(u',');
        QTest::newRow("semicolon") << QChar(u';');
        QTest::newRow("tab") << QChar(u'\t');
    }

    void whatIsWritten_readsBack()
    {
        QFETCH(QChar, delimiter);
        const std::vector<QStringList> rows{
            {QStringLiteral("Họ tên"), QStringLiteral("a,b;c\td"), QStringLiteral("\"")},
            {QStringLiteral(" đầu"), QString(), QStringLiteral("hai\r\ndòng")}};
        const auto table = parseCsv(csvBytes(rows, {.delimiter = delimiter}));
        QVERIFY(table);
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 3; ++column) {
                QCOMPARE(shown(*table, row + 1, column + 1),
                         rows[static_cast<std::size_t>(row)][column]);
            }
        }
    }

    void formulas_areDisarmedOnlyWhenAsked()
    {
        const std::vector<QStringList> rows{{QStringLiteral("=1+1"),
                                             QStringLiteral("-5,5"),
                                             QStringLiteral("@x"),
                                             QStringLiteral("-x"),
                                             QStringLiteral("An")}};
        QCOMPARE(csvBytes(rows, {.delimiter = u';', .byteOrderMark = false, .guardFormulas = true}),
                 QByteArray("'=1+1;-5,5;'@x;'-x;An\r\n"));
        QCOMPARE(csvBytes(rows, {.delimiter = u';', .byteOrderMark = false}),
                 QByteArray("=1+1;-5,5;@x;-x;An\r\n"));
    }

    void writeCsv_putsTheFileWholeOrSaysWhyNot()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ra.csv"));
        QVERIFY(writeCsv(path, {{QStringLiteral("Đức")}}));
        const auto table = readCsv(path);
        QVERIFY(table);
        QCOMPARE(shown(*table, 1, 1), QStringLiteral("Đức"));
        const auto failed = writeCsv(folder.filePath(QStringLiteral("không/có.csv")), {});
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Io);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
