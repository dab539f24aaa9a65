#include "core/exchange/nomination_rows.h"
#include "core/exchange/spreadsheet_reader.h"
#include "tests/core/exchange/table_fixture.h"

#include <QTest>

using namespace kecan::exchange;
using kecan::Day;
using kecan::NominationOrigin;
using kecan::Result;

class TestNominationRows : public QObject
{
    Q_OBJECT

private:
    static Result<NominationSheet> read(const QString& csv)
    {
        return readNominationRows(tableOf(csv), *Day::fromYmd(2020, 1, 1));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void planByCode_isRead()
    {
        const auto sheet = read(QStringLiteral(
            "Mã cán bộ;Chức danh;Đơn vị;Thứ tự;Mới/chuyển tiếp;Ghi chú\n"
            "CB1;Vụ trưởng;Văn phòng;1;Mới;\nCB2;Vụ trưởng;Văn phòng;2;Chuyển tiếp;ưu tiên\n"));
        QVERIFY2(sheet, qPrintable(sheet ? QString() : sheet.error().message));
        QVERIFY(sheet->problems.empty());
        QCOMPARE(sheet->rows.size(), 2U);
        const NominationRow& second = sheet->rows[1];
        QCOMPARE(second.code, QStringLiteral("CB2"));
        QCOMPARE(second.positionText, QStringLiteral("Vụ trưởng"));
        QCOMPARE(second.unitText, QStringLiteral("Văn phòng"));
        QCOMPARE(second.rank, 2);
        QCOMPARE(second.origin, NominationOrigin::CarriedOver);
        QCOMPARE(second.note, QStringLiteral("ưu tiên"));
    }

    void planByName_isRead()
    {
        const auto sheet =
            read(QStringLiteral("Họ và tên,Ngày sinh,Chức danh quy hoạch,Đơn vị quy hoạch\n"
                                "Lê An,1/2/1970,Phó Vụ trưởng,Vụ Địa phương I\n"
                                "Lê Bình,3/1971,Phó Vụ trưởng,Vụ Địa phương I\n"));
        QVERIFY(sheet);
        QVERIFY(sheet->problems.empty());
        QCOMPARE(sheet->rows[0].birth->iso(), QStringLiteral("1970-02-01"));
        QCOMPARE(sheet->rows[0].rank, 1);
        QCOMPARE(sheet->rows[1].rank, 2);
        QCOMPARE(sheet->rows[1].origin, NominationOrigin::New);
    }

    void currentUnit_isNotThePlannedOne()
    {
        const auto sheet = read(QStringLiteral("Mã cán bộ,Đơn vị,Chức danh quy hoạch\n"
                                               "CB1,Vụ Địa phương I,Vụ trưởng Văn phòng\n"));
        QVERIFY(sheet);
        QCOMPARE(sheet->rows[0].positionText, QStringLiteral("Vụ trưởng"));
        QCOMPARE(sheet->rows[0].unitText, QStringLiteral("Văn phòng"));
    }

    void officialList_givesAPlan()
    {
        const auto tables =
            readWorkbook(QStringLiteral(KECAN_TEST_DATA_DIR "/import/trich-ngang-quy-hoach.xlsx"));
        QVERIFY(tables);
        const auto sheet = readNominationRows(tables->front(), *Day::fromYmd(2020, 1, 1));
        QVERIFY(sheet);
        QVERIFY(!sheet->hasErrors());
        QCOMPARE(sheet->rows.size(), 36U);
        const NominationRow& row = sheet->rows[8];
        QCOMPARE(row.fullName, QStringLiteral("Nguyễn Xuân Nghĩa"));
        QCOMPARE(row.positionText, QStringLiteral("Vụ trưởng"));
        QCOMPARE(row.unitText, QStringLiteral("Vụ Tổ chức - Điều lệ"));
        QCOMPARE(row.rank, 2);
        QCOMPARE(row.origin, NominationOrigin::CarriedOver);
    }

    void groups_giveUnitAndPost()
    {
        const auto sheet =
            read(QStringLiteral("TT,Họ và tên,Năm sinh,Chức danh quy hoạch\nI- VĂN PHÒNG,,,\n"
                                "1. Vụ trưởng (2),,,\n1,Lê An,5/1970,\n2,Lê Bình,6/1970,\n"
                                "II- VỤ ĐỊA PHƯƠNG I,,,\n1. Phó Vụ trưởng,,,\n1,Lê An,5/1970,\n"));
        QVERIFY(sheet);
        QVERIFY(sheet->problems.empty());
        QCOMPARE(sheet->rows.size(), 3U);
        QCOMPARE(sheet->rows[1].positionText, QStringLiteral("Vụ trưởng"));
        QCOMPARE(sheet->rows[1].unitText, QStringLiteral("VĂN PHÒNG"));
        QCOMPARE(sheet->rows[1].rank, 2);
        QCOMPARE(sheet->rows[2].unitText, QStringLiteral("VỤ ĐỊA PHƯƠNG I"));
        QCOMPARE(sheet->rows[2].rank, 1);
    }

    void problems_nameRowAndColumn_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<bool>("isError");
        QTest::newRow("no code") << QStringLiteral(",Vụ trưởng,VP,1,\n")
                                 << QStringLiteral("Mã cán bộ") << true;
        QTest::newRow("no post") << QStringLiteral("CB1,,VP,1,\n") << QStringLiteral("Chức danh")
                                 << true;
        QTest::newRow("order in words")
            << QStringLiteral("CB1,Vụ trưởng,VP,một,\n") << QStringLiteral("Thứ tự") << true;
        QTest::newRow("order of zero")
            << QStringLiteral("CB1,Vụ trưởng,VP,0,\n") << QStringLiteral("Thứ tự") << true;
        QTest::newRow("order twice") << QStringLiteral("CB1,Vụ trưởng,VP,1,\nCB2,Vụ trưởng,VP,1,\n")
                                     << QStringLiteral("Thứ tự") << false;
        QTest::newRow("nominated twice")
            << QStringLiteral("CB1,Vụ trưởng,VP,1,\ncb1,Vụ trưởng,VP,2,\n")
            << QStringLiteral("Chức danh") << true;
        QTest::newRow("origin") << QStringLiteral("CB1,Vụ trưởng,VP,1,gì đó\n")
                                << QStringLiteral("Đã/mới") << false;
        QTest::newRow("code") << QStringLiteral("\"=x()\",Vụ trưởng,VP,1,\n")
                              << QStringLiteral("Mã cán bộ") << true;
    }

    void problems_nameRowAndColumn()
    {
        QFETCH(QString, rows);
        QFETCH(QString, heading);
        QFETCH(bool, isError);
        const auto sheet =
            read(QStringLiteral("Mã cán bộ,Chức danh,Đơn vị,Thứ tự,Đã/mới\n") + rows);
        QVERIFY(sheet);
        QVERIFY(!sheet->problems.empty());
        QCOMPARE(sheet->problems.front().heading, heading);
        QCOMPARE(sheet->problems.front().row, static_cast<int>(rows.count(u'\n')) + 1);
        QCOMPARE(sheet->hasErrors(), isError);
    }
};

QTEST_GUILESS_MAIN(TestNominationRows)
#include "tst_nomination_rows.moc"
