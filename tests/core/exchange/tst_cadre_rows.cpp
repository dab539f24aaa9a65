#include "core/exchange/cadre_rows.h"
#include "core/exchange/spreadsheet_reader.h"
#include "tests/core/exchange/table_fixture.h"

#include <QTest>

#include <algorithm>

using namespace kecan::exchange;
using kecan::Day;
using kecan::Result;
using kecan::Sex;

class TestCadreRows : public QObject
{
    Q_OBJECT

private:
    static Result<CadreSheet> sample(const char* name)
    {
        const auto tables =
            readWorkbook(QStringLiteral(KECAN_TEST_DATA_DIR "/import/") + QString::fromUtf8(name));
        if (!tables) {
            return tables.error();
        }
        return readCadreRows(tables->front(), *Day::fromYmd(2020, 1, 1));
    }

    static Result<CadreSheet> read(const QString& csv)
    {
        return readCadreRows(tableOf(csv), *Day::fromYmd(2020, 1, 1));
    }

    /// "4 Họ và tên!" for an error, "7 Ngày vào Đảng?" for a warning, one a problem.
    static QStringList briefly(const CadreSheet& sheet)
    {
        QStringList lines;
        for (const RowProblem& problem : sheet.problems) {
            lines.append(
                QStringLiteral("%1 %2%3")
                    .arg(problem.row)
                    .arg(problem.heading)
                    .arg(problem.severity == ProblemSeverity::Error ? QChar(u'!') : QChar(u'?')));
        }
        return lines;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanList_givesEverybodyWithoutAProblem()
    {
        const auto sheet = sample("danh-sach-can-bo.xlsx");
        QVERIFY(sheet);
        QCOMPARE(briefly(*sheet), QStringList());
        QCOMPARE(sheet->rows.size(), 120U);
        QVERIFY(sheet->skipped.empty());
        const CadreRow& first = sheet->rows.front();
        QCOMPARE(first.row, 2);
        QCOMPARE(first.code, QStringLiteral("CB0001"));
        QCOMPARE(first.fullName, QStringLiteral("Đỗ Minh Ẩn"));
        QCOMPARE(first.birth->iso(), QStringLiteral("1955-05-28"));
        QCOMPARE(first.sex, std::optional(Sex::Male));
        QCOMPARE(first.ethnicity, QStringLiteral("Khơ-me"));
        QCOMPARE(first.homeTown, QStringLiteral("Hà Tĩnh"));
        QCOMPARE(first.partyProbationary->iso(), QStringLiteral("1983-07-05"));
        QCOMPARE(first.partyOfficial->iso(), QStringLiteral("1984-07-05"));
        QCOMPARE(first.professionalLevel, kecan::ProfessionalLevel::Doctor);
        QCOMPARE(first.theoryLevel, kecan::TheoryLevel::Bachelor);
        QCOMPARE(first.grade, kecan::Grade::PrincipalSpecialist);
        QCOMPARE(first.positionText, QStringLiteral("Chuyên viên"));
        QCOMPARE(first.unitText, QStringLiteral("Văn phòng"));
    }

    void faultyList_hasEachFaultFound()
    {
        const auto sheet = sample("danh-sach-co-loi.xlsx");
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), 13U);
        const QStringList expected{
            QStringLiteral("3 Họ và tên?"),     // the same person, tone placed otherwise
            QStringLiteral("4 Họ và tên!"),     // no name
            QStringLiteral("5 Ngày sinh!"),     // 31/02
            QStringLiteral("6 Ngày sinh!"),     // in the future
            QStringLiteral("7 Ngày vào Đảng?"), // at ten
            QStringLiteral("8 Giới tính!"),
            QStringLiteral("9 Mã cán bộ!"),  // of row 2
            QStringLiteral("10 Ngày sinh?"), // only a year
            QStringLiteral("11 Họ và tên!"), // an error value
            QStringLiteral("13 Mã cán bộ!"), // a formula
            QStringLiteral("14 Ngày sinh?"), // a serial number
        };
        QCOMPARE(briefly(*sheet), expected);
        QVERIFY(sheet->hasErrors());
        QCOMPARE(sheet->rows[10].birth->iso(), QStringLiteral("1981-04-30"));
        QCOMPARE(sheet->rows[12].birth->iso(), QStringLiteral("1982-02-18"));
        QCOMPARE(sheet->rows[12].ethnicity, QStringLiteral("Ê-đê"));
        QCOMPARE(sheet->rows[8].ethnicity, QStringLiteral("Hmông"));
        QCOMPARE(sheet->rows[11].sex, std::optional(Sex::Male));
    }

    void officialList_givesThePeopleOfAllGroups()
    {
        const auto sheet = sample("trich-ngang-quy-hoach.xlsx");
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), 36U);
        QVERIFY(!sheet->hasErrors());
        for (const RowProblem& problem : sheet->problems) {
            QVERIFY2(problem.message.contains(QStringLiteral("year of birth")),
                     qPrintable(problem.message));
        }
        const CadreRow& woman = sheet->rows[1];
        QCOMPARE(woman.row, 15);
        QCOMPARE(woman.sex, std::optional(Sex::Female));
        QCOMPARE(woman.birth->iso(), QStringLiteral("1965"));
        QCOMPARE(woman.positionText, QStringLiteral("Phó Trưởng phòng"));
        QCOMPARE(woman.unitText, QStringLiteral("Vụ Chính sách cán bộ"));
        QCOMPARE(sheet->rows[5].fullName, QStringLiteral("Hoàng Văn Sỹ"));
        QCOMPARE(sheet->rows[6].fullName, QStringLiteral("Phan Thị Thanh Yến"));
        QCOMPARE(sheet->rows.back().row, 65);
        QStringList skipped;
        for (const SkippedRow& row : sheet->skipped) {
            skipped.append(row.text);
        }
        QCOMPARE(skipped,
                 QStringList({QStringLiteral("Tổng số: 36 đồng chí"),
                              QStringLiteral("NGƯỜI LẬP BIỂU"),
                              QStringLiteral("PHÓ TRƯỞNG BAN")}));
        QVERIFY(std::ranges::all_of(sheet->rows, [](const CadreRow& row) {
            return row.fullName == row.fullName.normalized(QString::NormalizationForm_C);
        }));
    }

    void groups_giveTheUnitWhereNoColumnDoes()
    {
        const auto sheet = read(QStringLiteral("TT,Họ và tên,Năm sinh,Chức vụ\n"
                                               "I,VĂN PHÒNG (2),,\n1,Lê An,1970,Vụ trưởng\n"
                                               "II- VỤ ĐỊA PHƯƠNG I: 1 đồng chí,,,\n"
                                               "1,Lê Bình,1971,Vụ trưởng\n"));
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), 2U);
        QCOMPARE(sheet->rows[0].unitText, QStringLiteral("VĂN PHÒNG (2)"));
        QCOMPARE(sheet->rows[1].unitText, QStringLiteral("VỤ ĐỊA PHƯƠNG I"));
    }

    void name_inTwoColumnsIsJoined()
    {
        const auto sheet = read(QStringLiteral("Họ đệm,Tên,Ngày sinh\nNguyễn Thị,Hoa,1/2/1970\n"));
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.front().fullName, QStringLiteral("Nguyễn Thị Hoa"));
        QVERIFY(sheet->problems.empty());
    }

    void problems_ofSingleCells_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const char* csv, const char* problem) {
            QTest::newRow(name) << QString::fromUtf8(csv) << QString::fromUtf8(problem);
        };
        row("no birth, no code", "TT,Họ tên,Ngày sinh,Giới tính\n1,Lê An,,Nam\n", "2 Ngày sinh!");
        row("no birth but a code", "Mã,Họ tên,Ngày sinh\nCB1,Lê An,-\n", "2 Ngày sinh?");
        row("a child", "Họ tên,Ngày sinh\nLê An,1/1/2010\n", "2 Ngày sinh?");
        row("very old", "Họ tên,Ngày sinh\nLê An,1/1/1900\n", "2 Ngày sinh?");
        row("name of digits", "Họ tên,Ngày sinh\n123,1/1/1970\n", "2 Họ tên!");
        row("both sexes", "TT,Họ tên,Nam,Nữ\n1,Lê An,1/1/1970,1/1/1970\n", "2 Nữ!");
        row("sex against column",
            "Họ tên,Ngày sinh,Nam,Nữ,Giới tính\nLê An,1/1/1970,x,,Nữ\n",
            "2 Giới tính!");
        row("ethnic group", "Họ tên,Ngày sinh,Dân tộc\nLê An,1/1/1970,Sao Hỏa\n", "2 Dân tộc?");
        row("level", "Họ tên,Ngày sinh,LLCT\nLê An,1/1/1970,Giỏi\n", "2 LLCT?");
        row("formula", "Họ tên,Ngày sinh,Ghi chú\nLê An,1/1/1970,=1+1\n", "2 Ghi chú?");
        row("party in the future",
            "Họ tên,Ngày sinh,Ngày vào Đảng\nLê An,1/1/1970,1/1/2021\n",
            "2 Ngày vào Đảng!");
        row("party before birth",
            "Họ tên,Ngày sinh,Ngày vào Đảng\nLê An,1/1/1970,1/1/1965\n",
            "2 Ngày vào Đảng!");
        row("official before probationary",
            "Họ tên,Ngày sinh,Ngày vào Đảng,Ngày chính thức\nLê An,1/1/1970,1/1/2000,1/1/1999\n",
            "2 Ngày chính thức!");
        row("post without unit",
            "Họ tên,Ngày sinh,\"Chức vụ, đơn vị\"\nLê An,1/1/1970,Người lạ\n",
            "2 Chức vụ, đơn vị?");
        row("same person, no codes",
            "Họ tên,Ngày sinh\nLê Hoà,1/1/1970\nLÊ HÒA,01/01/1970\n",
            "3 Họ tên!");
    }

    void problems_ofSingleCells()
    {
        QFETCH(QString, csv);
        QFETCH(QString, problem);
        const auto sheet = read(csv);
        QVERIFY2(sheet, qPrintable(sheet ? QString() : sheet.error().message));
        QCOMPARE(briefly(*sheet), QStringList(problem));
    }

    void lawfulOddities_areNoProblem()
    {
        const auto sheet = read(QStringLiteral(
            "TT,Họ tên,Ngày sinh,Nữ,Dân tộc,Ngày vào Đảng,Trình độ,Ghi chú\n"
            "1,H'Hen Niê,5/1970,x,Ê đê,1990,,-\n\n2,,,,,,,\n3,Lê An,…/5/1970,,H'Mông,,,\n"));
        QVERIFY(sheet);
        QCOMPARE(briefly(*sheet), QStringList());
        QCOMPARE(sheet->rows.size(), 2U);
        QCOMPARE(sheet->rows[0].sex, std::optional(Sex::Female));
        QCOMPARE(sheet->rows[1].birth->iso(), QStringLiteral("1970-05"));
        QCOMPARE(sheet->columns.unknown.size(), 1U);
    }

    void repeatedHeadings_areSkippedSilently()
    {
        const auto sheet = read(QStringLiteral("TT,Họ tên,Ngày sinh,Đơn vị\n1,2,3,4\n"
                                               "1,Lê An,1/1/1970,VP\nTT,Họ tên,Ngày sinh,Đơn vị\n"
                                               "2,Lê Bình,1/1/1971,VP\n"));
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), 2U);
        QVERIFY(sheet->problems.empty());
    }

    void noList_isAFormatError()
    {
        const auto sheet = read(QStringLiteral("a,b\n1,2\n"));
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, kecan::ErrorCode::Format);
    }
};

QTEST_GUILESS_MAIN(TestCadreRows)
#include "tst_cadre_rows.moc"
