#include "core/exchange/cadre_cell.h"
#include "core/model/cadre_texts.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::exchange {

using enum CadreField;

class TestCadreCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void read_data()
    {
        QTest::addColumn<CadreField>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("warns");
        const auto row = [](const char* name,
                            CadreField field,
                            QStringView text,
                            QStringView value,
                            bool warns = false) {
            QTest::newRow(name) << field << text.toString() << value.toString() << warns;
        };
        row("name", Name, u"  Nguyễn  Văn An ", u"Nguyễn Văn An");
        row("capitals", Name, u"NGUYỄN VĂN AN", u"Nguyễn Văn An");
        row("code", Code, u" BTC 01 ", u"BTC 01");
        row("other names", OtherNames, u"Ba\nAn", u"Ba An");
        row("sex", CadreField::Sex, u"Nữ", u"female");
        row("sex word", CadreField::Sex, u"male", u"male");
        row("no sex", CadreField::Sex, u"", u"");
        row("day", Birth, u"1/9/1965", u"01/09/1965");
        row("month", Birth, u"9.1965", u"9/1965");
        row("year", Birth, u"1965", u"1965");
        row("serial", Birth, u"23986", u"01/09/1965", true);
        row("midnight", Birth, u"1965-09-01 00:00:00", u"01/09/1965");
        row("no date", Birth, u" - ", u"");
        row("joined", PartyProbationary, u"3/2/1990", u"03/02/1990");
        row("official", PartyOfficial, u"3/2/1991", u"03/02/1991");
        row("grade day", GradeSince, u"2010", u"2010");
        row("recruited", RecruitedOn, u"5/1988", u"5/1988");
        row("ethnic group", Ethnicity, u"H'Mông", u"Hmông");
        row("unknown group", Ethnicity, u"Chiêm", u"Chiêm", true);
        row("religion", Religion, u"Không", u"Không");
        row("home town", HomeTown, u"Nam Định", u"Nam Định");
        row("school", GeneralEducation, u"12/12", u"12/12");
        row("degree", CadreField::ProfessionalLevel, u"ThS", u"Thạc sĩ");
        row("degree with field", CadreField::ProfessionalLevel, u"Thạc sĩ Luật", u"Thạc sĩ", true);
        row("no degree", CadreField::ProfessionalLevel, u"không", u"");
        row("field", ProfessionalField, u"Luật", u"Luật");
        row("theory", CadreField::TheoryLevel, u"cao cấp", u"Cao cấp");
        row("theory code", CadreField::TheoryLevel, u"advanced", u"Cao cấp");
        row("management", CadreField::StateManagementLevel, u"CVC", u"Chuyên viên chính");
        row("languages", ForeignLanguage, u"Anh B", u"Anh B");
        row("informatics", Informatics, u"A", u"A");
        row("grade", CadreField::Grade, u"1.002", u"Chuyên viên chính");
        row("no grade", CadreField::Grade, u"", u"");
        row("came from", PreviousOrganisation, u"Tỉnh uỷ", u"Tỉnh uỷ");
        row("note", Note, u"=x", u"=x");
    }
    void read()
    {
        QFETCH(CadreField, field);
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(bool, warns);
        const auto cell = readCadreCell(field, text);
        QVERIFY2(cell.ok(), cell.ok() ? "" : qPrintable(cell.error().message));
        const FieldMask<CadreField> only{field};
        QVERIFY(cell->change.mask == only);
        QCOMPARE(CadreTexts::value(cell->change.values, field), value);
        QCOMPARE(!cell->warning.isEmpty(), warns);
    }

    void read_wrong_data()
    {
        QTest::addColumn<CadreField>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << Name << u" "_s;
        QTest::newRow("name of digits") << Name << u"123"_s;
        QTest::newRow("no code") << Code << QString();
        QTest::newRow("code of marks") << Code << u"=1+1"_s;
        QTest::newRow("sex") << CadreField::Sex << u"khác"_s;
        QTest::newRow("no such day") << Birth << u"31/02/1965"_s;
        QTest::newRow("short year") << RecruitedOn << u"1/9/88"_s;
        QTest::newRow("degree") << CadreField::ProfessionalLevel << u"giỏi"_s;
        QTest::newRow("theory") << CadreField::TheoryLevel << u"xyz"_s;
        QTest::newRow("management") << CadreField::StateManagementLevel << u"xyz"_s;
        QTest::newRow("grade") << CadreField::Grade << u"01.009"_s;
    }
    void read_wrong()
    {
        QFETCH(CadreField, field);
        QFETCH(QString, text);
        const auto cell = readCadreCell(field, text);
        QVERIFY(!cell.ok());
        QVERIFY(cell.error().code == ErrorCode::Validation);
        QVERIFY(!cell.error().message.isEmpty());
    }

    /// What a field shows can be typed into it again.
    void value_readsBack()
    {
        CadreProfile profile{.code = u"M1"_s, .name = *PersonName::make(u"Lò Thị Mây"_s)};
        profile.sex = kecan::Sex::Female;
        profile.birth = PartialDate::fromYmd(1975, 11);
        profile.ethnicity = u"Thái"_s;
        profile.professionalLevel = kecan::ProfessionalLevel::DoctorOfScience;
        profile.theoryLevel = kecan::TheoryLevel::Bachelor;
        profile.stateManagementLevel = kecan::StateManagementLevel::SeniorSpecialist;
        profile.grade = kecan::Grade::Employee;
        profile.gradeSince = PartialDate::fromYmd(2010);
        profile.note = u"ghi chú"_s;
        QSet<QString> names;
        for (const CadreField field : fieldsOf(FieldMask<CadreField>::all(kCadreFieldCount))) {
            const auto cell = readCadreCell(field, CadreTexts::value(profile, field));
            QVERIFY(cell.ok());
            QVERIFY(differing(profile, cell->change).mask.isEmpty());
            names.insert(CadreTexts::of(field));
        }
        QCOMPARE(names.size(), kCadreFieldCount);
    }
};

} // namespace kecan::exchange

QTEST_GUILESS_MAIN(kecan::exchange::TestCadreCell)
#include "tst_cadre_cell.moc"
