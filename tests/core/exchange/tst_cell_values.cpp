#include "core/exchange/cell_values.h"
#include "core/exchange/level_text.h"
#include "core/exchange/post_text.h"

#include <QTest>

using namespace kecan::exchange;
using kecan::Grade;
using kecan::ProfessionalLevel;
using kecan::StateManagementLevel;
using kecan::TheoryLevel;

class TestCellValues : public QObject
{
    Q_OBJECT

private:
    static RawCell cell(RawCell::Value value)
    {
        return {.column = 1, .font = -1, .value = std::move(value)};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void date_ofText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<bool>("serial");
        const auto row = [](const char* text, const char* iso, bool serial = false) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(iso) << serial;
        };
        row("12/05/1970", "1970-05-12");
        row(" 7-5-1980 ", "1980-05-07");
        row("7/1980", "1980-07");
        row("1965", "1965");
        row("1970-05-12 00:00:00", "1970-05-12");
        row("30000", "1982-02-18", true);
        row("30000.0", "1982-02-18", true);
        row("31/02/1975", "");
        row("01/09/16", "");
        row("khoảng 1970", "");
        row("12051970", "");
        row("9999", "");
    }

    void date_ofText()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        QFETCH(bool, serial);
        const RawCell typed = cell(text);
        const auto reading = cellDate(&typed);
        QCOMPARE(reading.ok(), !iso.isEmpty());
        if (reading) {
            QCOMPARE(reading->date->iso(), iso);
            QCOMPARE(reading->fromSerial, serial);
        }
    }

    void date_ofNumber_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<bool>("serial");
        QTest::newRow("year") << 1978.0 << QStringLiteral("1978") << false;
        QTest::newRow("serial") << 30000.0 << QStringLiteral("1982-02-18") << true;
        QTest::newRow("month and year") << 9.2016 << QStringLiteral("2016-09") << false;
        QTest::newRow("too small") << 12.0 << QString() << false;
        QTest::newRow("too large") << 12051970.0 << QString() << false;
        QTest::newRow("negative") << -30000.0 << QString() << false;
    }

    void date_ofNumber()
    {
        QFETCH(double, number);
        QFETCH(QString, iso);
        QFETCH(bool, serial);
        const RawCell typed = cell(number);
        const auto reading = cellDate(&typed);
        QCOMPARE(reading.ok(), !iso.isEmpty());
        if (reading) {
            QCOMPARE(reading->date->iso(), iso);
            QCOMPARE(reading->fromSerial, serial);
        }
    }

    void date_ofOtherCells()
    {
        const RawCell day = cell(*kecan::Day::fromYmd(1981, 4, 30));
        QCOMPARE(cellDate(&day)->date->iso(), QStringLiteral("1981-04-30"));
        const RawCell dash = cell(QStringLiteral(" - "));
        QVERIFY(cellDate(&dash).ok());
        QVERIFY(!cellDate(&dash)->date);
        QVERIFY(!cellDate(nullptr)->date);
        const RawCell flag = cell(true);
        QVERIFY(!cellDate(&flag));
    }

    void post_isTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("position");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char* text, const char* position, const char* unit) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(position)
                                << QString::fromUtf8(unit);
        };
        row("Phó Trưởng phòng, Vụ Đào tạo, bồi dưỡng cán bộ",
            "Phó Trưởng phòng",
            "Vụ Đào tạo, bồi dưỡng cán bộ");
        row("Vụ trưởng Vụ Tổ chức - Điều lệ", "Vụ trưởng", "Vụ Tổ chức - Điều lệ");
        row("Phó Vụ trưởng Văn phòng", "Phó Vụ trưởng", "Văn phòng");
        row("Phó Vụ trưởng - Vụ Địa phương I", "Phó Vụ trưởng", "Vụ Địa phương I");
        row("Chuyên viên chính Vụ Địa phương I", "Chuyên viên chính", "Vụ Địa phương I");
        row("Quyền Vụ trưởng Vụ Địa phương I", "Quyền Vụ trưởng", "Vụ Địa phương I");
        row("Phó Vụ trưởng phụ trách, Vụ Địa phương I",
            "Phó Vụ trưởng phụ trách",
            "Vụ Địa phương I");
        row("Vụ trưởng, Bí thư Chi bộ, Vụ Địa phương I",
            "Vụ trưởng, Bí thư Chi bộ",
            "Vụ Địa phương I");
        row("Chuyên viên, Bộ phận Lưu trữ", "Chuyên viên", "Bộ phận Lưu trữ");
        row("Vụ trưởng", "Vụ trưởng", "");
        row("Người lạ", "Người lạ", "");
        row("", "", "");
    }

    void post_isTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, position);
        QFETCH(QString, unit);
        QCOMPARE(splitPostText(text).position, position);
        QCOMPARE(splitPostText(text).unit, unit);
    }

    void professional_isLevelAndField()
    {
        const auto is = [](const char* text, ProfessionalLevel level, const char* field) {
            const auto found = professionalOfText(QString::fromUtf8(text));
            return found && found->level == level && found->field == QString::fromUtf8(field);
        };
        QVERIFY(is("ThS", ProfessionalLevel::Master, ""));
        QVERIFY(is("Thạc sĩ Luật", ProfessionalLevel::Master, "Luật"));
        QVERIFY(is("Cử nhân Kinh tế", ProfessionalLevel::University, "Kinh tế"));
        QVERIFY(is("Đại học Luật, Thạc sĩ Kinh tế", ProfessionalLevel::Master, "Kinh tế"));
        QVERIFY(is("PTS (Sử học)", ProfessionalLevel::Doctor, "Sử học"));
        QVERIFY(!professionalOfText(QStringLiteral("Luật")));
        QVERIFY(!professionalOfText({}));
    }

    void levels_areReadWithWordsAfterThem()
    {
        QCOMPARE(theoryLevelOfText(QStringLiteral("Cao cấp LLCT")),
                 std::optional(TheoryLevel::Advanced));
        QCOMPARE(theoryLevelOfText(QStringLiteral("CN")), std::optional(TheoryLevel::Bachelor));
        QCOMPARE(stateManagementOfText(QStringLiteral("CVC")),
                 std::optional(StateManagementLevel::PrincipalSpecialist));
        QCOMPARE(gradeOfText(QStringLiteral("Chuyên viên chính (01.002)")),
                 std::optional(Grade::PrincipalSpecialist));
        QCOMPARE(gradeOfText(QStringLiteral("1.003")), std::optional(Grade::Specialist));
        QVERIFY(!gradeOfText(QStringLiteral("06.031")));
    }
};

QTEST_GUILESS_MAIN(TestCellValues)
#include "tst_cell_values.moc"
