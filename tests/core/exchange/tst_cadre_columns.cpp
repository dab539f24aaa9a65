#include "core/exchange/cadre_columns.h"
#include "core/exchange/spreadsheet_reader.h"
#include "tests/core/exchange/table_fixture.h"

#include <QTest>

using namespace kecan::exchange;
using kecan::ErrorCode;
using enum ColumnKind;

Q_DECLARE_METATYPE(kecan::exchange::ColumnKind)

class TestCadreColumns : public QObject
{
    Q_OBJECT

private:
    static kecan::Result<std::vector<RawTable>> sample(const char* name)
    {
        return readWorkbook(QStringLiteral(KECAN_TEST_DATA_DIR "/import/") +
                            QString::fromUtf8(name));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void heading_isRecognised_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<ColumnKind>("kind");
        const auto row = [](const char* heading, ColumnKind kind) {
            QTest::newRow(heading) << QString::fromUtf8(heading) << kind;
        };
        row("STT", Ordinal);
        row("TT", Ordinal);
        row("Mã cán bộ", Code);
        row("Số hiệu CBCC", Code);
        row("Họ và tên", FullName);
        row("HỌ, CHỮ ĐỆM VÀ TÊN", FullName);
        row("Họ và tên khai sinh", FullName);
        row("Họ đệm", FamilyAndMiddle);
        row("Tên", GivenName);
        row("Ngày sinh", Birth);
        row("Ngày, tháng, năm sinh", Birth);
        row("Năm sinh", Birth);
        row("Giới tính", Sex);
        row("Nam/Nữ", Sex);
        row("Nam", Male);
        row("Nữ", Female);
        row("Dân tộc", Ethnicity);
        row("Tôn giáo", Religion);
        row("Quê quán (xã, huyện, tỉnh)", HomeTown);
        row("Ngày vào Đảng", PartyProbationary);
        row("Ngày vào Đảng (dự bị)", PartyProbationary);
        row("Ngày chính thức", PartyOfficial);
        row("Ngày vào Đảng chính thức", PartyOfficial);
        row("Trình độ GDPT", GeneralEducation);
        row("Trình độ văn hoá", GeneralEducation);
        row("Trình độ chuyên môn", Professional);
        row("Chuyên ngành", ProfessionalField);
        row("Lý luận chính trị", PoliticalTheory);
        row("LLCT", PoliticalTheory);
        row("QLNN", StateManagement);
        row("Ngoại ngữ", ForeignLanguage);
        row("Tin học", Informatics);
        row("Ngạch", Grade);
        row("Mã ngạch", Grade);
        row("Chức vụ", Position);
        row("Chức danh", Position);
        row("Đơn vị công tác", Unit);
        row("Chức vụ, đơn vị công tác hiện nay", PositionAndUnit);
        row("Chức vụ - đơn vị", PositionAndUnit);
        row("Chức danh quy hoạch", PlannedPosition);
        row("Đơn vị quy hoạch", PlannedUnit);
        row("Thứ tự", Order);
        row("Đã/mới quy hoạch", Origin);
        row("Ghi chú", Note);
        row("Full name", FullName);
        row("Date of birth", Birth);
        row("Unit", Unit);
    }

    void heading_isRecognised()
    {
        QFETCH(QString, heading);
        QFETCH(ColumnKind, kind);
        QCOMPARE(columnKindOfHeading(heading), std::optional(kind));
        QCOMPARE(columnKindOfHeading(heading.normalized(QString::NormalizationForm_D)),
                 std::optional(kind));
        if (kind != Male && kind != Female) {
            QCOMPARE(columnKindOfHeading(heading.toUpper()), std::optional(kind));
        }
    }

    void heading_ofOtherThingsIsUnknown_data()
    {
        QTest::addColumn<QString>("heading");
        for (const char* heading :
             {"", "Năm", "Hệ số lương", "Nơi sinh", "Tên trường", "Họ hàng"}) {
            QTest::newRow(heading) << QString::fromUtf8(heading);
        }
    }

    void heading_ofOtherThingsIsUnknown()
    {
        QFETCH(QString, heading);
        QVERIFY(!columnKindOfHeading(heading));
    }

    void headingBelowAnother_isReadWithIt()
    {
        QCOMPARE(columnKindOfHeading(u"Dự bị", u"Ngày vào Đảng"), std::optional(PartyProbationary));
        QCOMPARE(columnKindOfHeading(u"Chính thức", u"Ngày vào Đảng"),
                 std::optional(PartyOfficial));
        QCOMPARE(columnKindOfHeading(u"Nữ", u"Ngày, tháng, năm sinh"), std::optional(Female));
        QCOMPARE(columnKindOfHeading(u"Chuyên môn", u"Trình độ"), std::optional(Professional));
        QCOMPARE(columnKindOfHeading(u"Chức danh", u"Quy hoạch"), std::optional(PlannedPosition));
    }

    void cleanList_hasItsHeadingInTheFirstRow()
    {
        const auto tables = sample("danh-sach-can-bo.xlsx");
        QVERIFY(tables);
        const auto columns = recogniseCadreColumns(tables->front());
        QVERIFY(columns);
        QCOMPARE(columns->lastHeadingRow, 1);
        QCOMPARE(columns->columns.size(), 14U);
        QVERIFY(columns->unknown.empty());
        QCOMPARE(columns->find(PartyOfficial)->column, 9);
    }

    void officialList_hasATwoRowHeading()
    {
        const auto tables = sample("trich-ngang-quy-hoach.xlsx");
        QVERIFY(tables);
        const auto columns = recogniseCadreColumns(tables->front());
        QVERIFY(columns);
        QCOMPARE(columns->firstHeadingRow, 9);
        QCOMPARE(columns->lastHeadingRow, 10);
        QCOMPARE(columns->columns.size(), 14U);
        QVERIFY(columns->unknown.empty());
        QCOMPARE(columns->find(Male)->column, 3);
        QCOMPARE(columns->find(Female)->heading, QStringLiteral("Ngày, tháng, năm sinh / Nữ"));
        QCOMPARE(columns->find(PoliticalTheory)->column, 9);
        QVERIFY(!columns->has(Birth));
    }

    void twoRowHeading_withoutMergedCells()
    {
        const auto columns = recogniseCadreColumns(
            tableOf(QStringLiteral("DANH SÁCH,,,,,\nTT,Họ và tên,Năm sinh,,Trình độ,\n"
                                   ",,Nam,Nữ,Chuyên môn,LLCT\n1,Lê An,1970,,ĐH,CC\n")));
        QVERIFY(columns);
        QCOMPARE(columns->firstHeadingRow, 2);
        QCOMPARE(columns->lastHeadingRow, 3);
        QCOMPARE(columns->find(Female)->heading, QStringLiteral("Năm sinh / Nữ"));
        QCOMPARE(columns->find(PoliticalTheory)->column, 6);
    }

    void firstPerson_isNoSecondHeadingRow()
    {
        const auto columns =
            recogniseCadreColumns(tableOf(QStringLiteral("Họ và tên,Ngày sinh,Giới tính,Chức vụ\n"
                                                         "Lê An,1970,Nam,Chuyên viên\n")));
        QVERIFY(columns);
        QCOMPARE(columns->lastHeadingRow, 1);
        QVERIFY(columns->has(Sex));
        QVERIFY(!columns->has(Male));
    }

    void unknownAndRepeatedHeadings_areReported()
    {
        const auto columns = recogniseCadreColumns(
            tableOf(QStringLiteral("Họ tên,Ngày sinh,Hệ số,Đơn vị,Đơn vị công tác\n")));
        QVERIFY(columns);
        QCOMPARE(columns->unknown.size(), 2U);
        QCOMPARE(columns->unknown[0].heading, QStringLiteral("Hệ số"));
        QCOMPARE(columns->unknown[1].column, 5);
        QCOMPARE(columns->find(Unit)->column, 4);
    }

    void missingColumns_areNamed()
    {
        const auto noBirth =
            recogniseCadreColumns(tableOf(QStringLiteral("STT,Họ và tên,Đơn vị\n1,Lê An,VP\n")));
        QVERIFY(!noBirth);
        QCOMPARE(noBirth.error().code, ErrorCode::Format);
        QVERIFY(noBirth.error().message.contains(QStringLiteral("birth date")));
        QVERIFY(!noBirth.error().message.contains(QStringLiteral("name")));
        const auto nothing = recogniseCadreColumns(tableOf(QStringLiteral("1,2\n3,4\n")));
        QVERIFY(!nothing);
        QVERIFY(nothing.error().message.contains(QStringLiteral("full name")));
        QVERIFY(!recogniseCadreColumns(RawTable{}));
    }

    void oldFontEncoding_isSaid()
    {
        const auto tables = sample("danh-sach-vntime.xlsx");
        QVERIFY(tables);
        const auto columns = recogniseCadreColumns(tables->front());
        QVERIFY(!columns);
        QVERIFY(columns.error().message.contains(QStringLiteral("TCVN3")));
    }

    void plan_needsPersonAndPost()
    {
        QVERIFY(
            recogniseNominationColumns(tableOf(QStringLiteral("Mã cán bộ,Chức danh,Đơn vị\n"))));
        QVERIFY(recogniseNominationColumns(
            tableOf(QStringLiteral("Họ và tên,Ngày sinh,Chức danh quy hoạch\n"))));
        const auto noPerson =
            recogniseNominationColumns(tableOf(QStringLiteral("Họ và tên,Chức danh,Đơn vị\n")));
        QVERIFY(!noPerson);
        QVERIFY(noPerson.error().message.contains(QStringLiteral("cadre code")));
        const auto noPost =
            recogniseNominationColumns(tableOf(QStringLiteral("Mã cán bộ,Họ và tên,Đơn vị\n")));
        QVERIFY(!noPost);
        QVERIFY(noPost.error().message.contains(QStringLiteral("planned post")));
    }
};

QTEST_GUILESS_MAIN(TestCadreColumns)
#include "tst_cadre_columns.moc"
