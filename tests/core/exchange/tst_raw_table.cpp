#include "core/exchange/raw_table.h"

#include <QTest>

using namespace kecan::exchange;

class TestRawTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void address_readsLettersAndNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("first") << QStringLiteral("A1") << 1 << 1;
        QTest::newRow("two digits") << QStringLiteral("D17") << 17 << 4;
        QTest::newRow("two letters") << QStringLiteral("AA3") << 3 << 27;
        QTest::newRow("fixed") << QStringLiteral("$C$5") << 5 << 3;
        QTest::newRow("last") << QStringLiteral("XFD1048576") << 1048576 << 16384;
    }

    void address_readsLettersAndNumber()
    {
        QFETCH(QString, text);
        QFETCH(int, row);
        QFETCH(int, column);
        const auto address = CellAddress::parse(text);
        QVERIFY(address);
        QCOMPARE(address->row, row);
        QCOMPARE(address->column, column);
        QCOMPARE(CellAddress::parse(address->text()), address);
        QVERIFY(!address->text().contains(u'$'));
    }

    void address_refusesWhatIsOutsideASheet_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "A",
                                 "1",
                                 "A0",
                                 "A-1",
                                 "A+1",
                                 "XFE1",
                                 "A1048577",
                                 "ABCDEFGHIJKLMNOP1",
                                 "A1B",
                                 "Ă1"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }

    void address_refusesWhatIsOutsideASheet()
    {
        QFETCH(QString, text);
        QVERIFY(!CellAddress::parse(text));
    }

    void range_readsBothCornersAndRefusesReversed()
    {
        const auto range = CellRange::parse(u"C9:D10");
        QVERIFY(range);
        QVERIFY(range->contains({.row = 10, .column = 3}));
        QVERIFY(!range->contains({.row = 11, .column = 3}));
        QVERIFY(!CellRange::parse(u"D10:C9"));
        QVERIFY(!CellRange::parse(u"C9:"));
    }

    void displayText_isWhatAnOfficerSees()
    {
        const auto text = [](RawCell::Value value) {
            return RawCell{.column = 1, .font = -1, .value = std::move(value)}.displayText();
        };
        QCOMPARE(text(1978.0), QStringLiteral("1978"));
        QCOMPARE(text(4.4), QStringLiteral("4.4"));
        QCOMPARE(text(*kecan::Day::fromYmd(2012, 1, 31)), QStringLiteral("31/01/2012"));
        QCOMPARE(text(true), QStringLiteral("TRUE"));
        QCOMPARE(text(CellError{.text = QStringLiteral("#N/A")}), QStringLiteral("#N/A"));
    }

    void mergedCell_givesTheFirstCellOfItsRange()
    {
        RawTable table;
        table.rows.push_back(
            {.number = 9,
             .cells = {{.column = 3, .font = -1, .value = QStringLiteral("Ngày sinh")}}});
        table.merges.push_back(*CellRange::parse(u"C9:D9"));
        QVERIFY(!table.cell({.row = 9, .column = 4}));
        const RawCell* merged = table.mergedCell({.row = 9, .column = 4});
        QVERIFY(merged);
        QCOMPARE(*merged->text(), QStringLiteral("Ngày sinh"));
        QVERIFY(!table.mergedCell({.row = 10, .column = 4}));
    }
};

QTEST_GUILESS_MAIN(TestRawTable)
#include "tst_raw_table.moc"
