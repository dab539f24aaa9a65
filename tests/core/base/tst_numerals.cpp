#include "core/base/numerals.h"

#include <QTest>

class TestNumerals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void romanNumeral_writes_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("roman");

        QTest::newRow("1") << 1 << "I";
        QTest::newRow("3") << 3 << "III";
        QTest::newRow("4") << 4 << "IV";
        QTest::newRow("9") << 9 << "IX";
        QTest::newRow("14") << 14 << "XIV";
        QTest::newRow("22") << 22 << "XXII";
        QTest::newRow("40") << 40 << "XL";
        QTest::newRow("49") << 49 << "XLIX";
        QTest::newRow("90") << 90 << "XC";
        QTest::newRow("400") << 400 << "CD";
        QTest::newRow("1994") << 1994 << "MCMXCIV";
        QTest::newRow("3999") << 3999 << "MMMCMXCIX";
        QTest::newRow("none for 0") << 0 << "0";
        QTest::newRow("none above 3999") << 4000 << "4000";
        QTest::newRow("none below 0") << -3 << "-3";
    }
    void romanNumeral_writes()
    {
        QFETCH(int, number);
        QTEST(kecan::romanNumeral(number), "roman");
    }

    void roundedTenths_roundHalfUp()
    {
        QCOMPARE(kecan::roundedTenths(8, 5), 16);
        QCOMPARE(kecan::roundedTenths(5, 4), 13); // 1,25
        QCOMPARE(kecan::roundedTenths(0, 3), 0);
        QCOMPARE(kecan::shareInTenths(1, 16), 63); // 6,25%
        QCOMPARE(kecan::shareInTenths(3, 0), 0);
        QCOMPARE(kecan::decimalText(16), QStringLiteral("1,6"));
        QCOMPARE(kecan::decimalText(5), QStringLiteral("0,5"));
    }

    void percentText_roundsHalfUp_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("whole");
        QTest::addColumn<QString>("text");

        QTest::newRow("26,7") << 12 << 45 << "26,7%";
        QTest::newRow("whole percent") << 9 << 45 << "20,0%";
        QTest::newRow("6,666") << 3 << 45 << "6,7%";
        QTest::newRow("91,428") << 32 << 35 << "91,4%";
        QTest::newRow("half: 6,25") << 1 << 16 << "6,3%";
        QTest::newRow("half: 0,05") << 1 << 2000 << "0,1%";
        QTest::newRow("below half") << 1 << 2001 << "0,0%";
        QTest::newRow("99,95") << 1999 << 2000 << "100,0%";
        QTest::newRow("all") << 7 << 7 << "100,0%";
        QTest::newRow("none") << 0 << 7 << "0,0%";
        QTest::newRow("no whole") << 0 << 0 << "0%";
        QTest::newRow("more than all") << 3 << 2 << "150,0%";
        QTest::newRow("no overflow") << 2000000000 << 2000000000 << "100,0%";
    }
    void percentText_roundsHalfUp()
    {
        QFETCH(int, part);
        QFETCH(int, whole);
        QTEST(kecan::percentText(part, whole), "text");
    }
};

QTEST_APPLESS_MAIN(TestNumerals)
#include "tst_numerals.moc"
