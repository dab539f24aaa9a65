#include "core/exchange/xlsx_sheet.h"
#include "core/exchange/xlsx_styles.h"

#include <QTest>

using namespace kecan::exchange;

class TestXlsxStyles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void formatCode_isDate_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDate");
        const auto row = [](const char* code, bool isDate) {
            QTest::newRow(code) << QString::fromUtf8(code) << isDate;
        };
        row("dd/mm/yyyy", true);
        row("DD\\-MM\\-YYYY", true);
        row("mm/yyyy", true);
        row("yyyy", true);
        row("mmmm", true);
        row("[$-42A]dd/mm/yyyy;@", true);
        row("\"ngày \"dd\" tháng \"mm", true);
        row("dd/mm/yyyy hh:mm", true);
        row("General", false);
        row("0.00", false);
        row("#,##0", false);
        row("0\" năm\"", false);
        row("[Red]0", false);
        row("#,##0\\ \\d", false);
        row("hh:mm:ss", false);
        row("[h]:mm", false);
        row("0;\"dd\"", false);
        row("@", false);
    }

    void formatCode_isDate()
    {
        QFETCH(QString, code);
        QFETCH(bool, isDate);
        QCOMPARE(isDateFormatCode(code), isDate);
    }

    void builtinFormats_areDatesInTheKnownRanges()
    {
        for (const int id : {14, 17, 22, 27, 36, 45, 47, 50, 58}) {
            QVERIFY2(isBuiltinDateFormat(id), qPrintable(QString::number(id)));
        }
        for (const int id : {0, 1, 13, 23, 26, 37, 44, 48, 49, 59, 164}) {
            QVERIFY2(!isBuiltinDateFormat(id), qPrintable(QString::number(id)));
        }
    }

    void serial_isDay_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<bool>("in1904");
        QTest::addColumn<QString>("iso");
        QTest::newRow("first") << 1.0 << false << QStringLiteral("1900-01-01");
        QTest::newRow("before the phantom") << 59.0 << false << QStringLiteral("1900-02-28");
        QTest::newRow("after the phantom") << 61.0 << false << QStringLiteral("1900-03-01");
        QTest::newRow("usual") << 29706.0 << false << QStringLiteral("1981-04-30");
        QTest::newRow("with time") << 29706.99 << false << QStringLiteral("1981-04-30");
        QTest::newRow("1904") << 28244.0 << true << QStringLiteral("1981-04-30");
        QTest::newRow("last") << 2958465.0 << false << QStringLiteral("9999-12-31");
    }

    void serial_isDay()
    {
        QFETCH(double, serial);
        QFETCH(bool, in1904);
        QFETCH(QString, iso);
        const auto day = dayOfSerial(serial, in1904);
        QVERIFY(day);
        QCOMPARE(day->iso(), iso);
    }

    void serial_thatIsNoDay_isRefused()
    {
        for (const double serial : {-1.0, 0.5, 60.0, 2958466.0, 1e300, qQNaN(), qInf()}) {
            QVERIFY(!dayOfSerial(serial, false));
        }
    }
};

QTEST_GUILESS_MAIN(TestXlsxStyles)
#include "tst_xlsx_styles.moc"
