#include "core/commands/decide.h"
#include "tests/support/refusal_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::HistoryBuilder;

namespace {

CadreProfile profileOf(const QString& code, QStringView name = u"Nguyễn Văn Hoà")
{
    return {.code = code, .name = test::personName(name)};
}

} // namespace

class TestDecideCadre : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void register_normalizesTextsAndGivesAUid();
    void register_keepsTheUidGiven();
    void register_wrongForm();
    void register_codeTaken_namesItsOwner();
    void change_touchesOnlyItsFields();
    void change_wrongForm();
    void change_codeOfAnother_isRefused();
    void document_wrongForm();
    void document_withoutDate_standsBeforeEverything();
    void evaluation_ofANonsenseYear_isRefused();
    void exam_wrongForm();
};

void TestDecideCadre::register_normalizesTextsAndGivesAUid()
{
    HistoryBuilder office;
    CadreProfile profile = profileOf(u" BTC0001 "_s);
    profile.homeTown = u" Nam  Định "_s.normalized(QString::NormalizationForm_D);
    office.run(RegisterCadre{profile, date(u"2010")});

    const CadreRecord* cadre = office.derived()->cadre(CadreId(1));
    QCOMPARE(cadre->versions.front().profile.code, u"BTC0001"_s);
    QCOMPARE(cadre->versions.front().profile.homeTown, u"Nam Định"_s);
    QVERIFY(cadre->uid);
}

void TestDecideCadre::register_keepsTheUidGiven()
{
    HistoryBuilder office;
    const Uid uid = Uid::fromName(u"hoà"_s);
    office.run(RegisterCadre{profileOf(u"1"_s), date(u"2010"), uid});

    QVERIFY(office.derived()->cadre(CadreId(1))->uid == uid);
}

void TestDecideCadre::register_wrongForm()
{
    HistoryBuilder office;
    VERIFY_REFUSED(office,
                   (RegisterCadre{profileOf(u" \t"_s), date(u"2010")}),
                   ErrorCode::Validation,
                   u"Nguyễn Văn Hoà"_s);
    CadreProfile unborn = profileOf(u"1"_s);
    unborn.birth = date(u"1970-05");
    unborn.partyProbationary = date(u"1970-04-30");
    VERIFY_REFUSED(
        office, (RegisterCadre{unborn, date(u"2010")}), ErrorCode::Validation, u"Nguyễn Văn Hoà"_s);
}

void TestDecideCadre::register_codeTaken_namesItsOwner()
{
    HistoryBuilder office = test::smallOffice();

    VERIFY_REFUSED(office,
                   (RegisterCadre{profileOf(u" an"_s), date(u"2010")}),
                   ErrorCode::Conflict,
                   u"Nguyễn Văn an (an)"_s);
}

void TestDecideCadre::change_touchesOnlyItsFields()
{
    HistoryBuilder office = test::smallOffice();
    CadreChange change = changeOf(test::personName(u"Trần An"));
    change.values.homeTown = u"Huế"_s;
    change.values.religion = u"Phật giáo"_s;
    change.mask = {CadreField::HomeTown};
    office.run(ChangeProfile{office.cadreId(u"an"), change, date(u"2010-01-01")});

    const CadreProfile* an = office.on(u"2010-01-01").cadre(office.cadreId(u"an"));
    QCOMPARE(an->homeTown, u"Huế"_s);
    QCOMPARE(an->religion, QString());
    QCOMPARE(an->name.full(), u"Nguyễn Văn an"_s);
    // Nor is anything else recorded.
    const auto* recorded = office.history().event(office.lastEvent()).body<CadreChange>();
    QCOMPARE(recorded->values.religion, QString());
    QVERIFY(recorded->values.name == PersonName::unset());
}

void TestDecideCadre::change_wrongForm()
{
    HistoryBuilder office = test::smallOffice();
    CadreChange change = changeOf(PersonName::unset());
    const CadreId an = office.cadreId(u"an");
    VERIFY_REFUSED(
        office, (ChangeProfile{an, change, date(u"2010")}), ErrorCode::Validation, QString());
    change.mask = {CadreField::Code};
    VERIFY_REFUSED(office,
                   (ChangeProfile{an, change, date(u"2010")}),
                   ErrorCode::Validation,
                   u"Nguyễn Văn an"_s);
    change.mask = {CadreField::HomeTown};
    VERIFY_REFUSED(office,
                   (ChangeProfile{CadreId(99), change, date(u"2010")}),
                   ErrorCode::NotFound,
                   QString());
    VERIFY_REFUSED(office,
                   (ChangeProfile{an, change, date(u"2010"), DocumentId(9)}),
                   ErrorCode::NotFound,
                   QString());
}

void TestDecideCadre::change_codeOfAnother_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    CadreChange change = changeOf(PersonName::unset());
    change.values.code = u"binh"_s;
    change.mask = {CadreField::Code};
    VERIFY_REFUSED(office,
                   (ChangeProfile{office.cadreId(u"an"), change, date(u"2010")}),
                   ErrorCode::Conflict,
                   u"Nguyễn Văn binh (binh)"_s);
    QVERIFY_RESULT(office.attempt(ChangeProfile{office.cadreId(u"binh"), change, date(u"2010")}));
}

void TestDecideCadre::document_wrongForm()
{
    HistoryBuilder office;
    DecisionDocument document{.number = u"  "_s,
                              .signedOn = {},
                              .authority = u"Ban"_s,
                              .signer = {},
                              .summary = {},
                              .uid = {}};
    VERIFY_REFUSED(office, RegisterDocument{document}, ErrorCode::Validation, QString());
    document.summary = u"Về việc bổ nhiệm"_s;
    QVERIFY_RESULT(office.attempt(RegisterDocument{document}));
}

void TestDecideCadre::document_withoutDate_standsBeforeEverything()
{
    HistoryBuilder office;
    office.run(RegisterDocument{{.number = u"1-QĐ"_s,
                                 .signedOn = {},
                                 .authority = {},
                                 .signer = {},
                                 .summary = {},
                                 .uid = {}}});

    QVERIFY(office.history().event(EventId(1)).effectiveOn <= test::day(u"1900-01-01"));
    QVERIFY(!office.derived()->structure->document(DocumentId(1))->signedOn);
}

void TestDecideCadre::evaluation_ofANonsenseYear_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    const CadreId an = office.cadreId(u"an");
    for (const int year : {0, -5, 1799, 2201}) {
        VERIFY_REFUSED(office,
                       (RecordEvaluation{an, year, Rating::Good}),
                       ErrorCode::Validation,
                       QString::number(year));
    }
    VERIFY_REFUSED(office,
                   (RecordEvaluation{CadreId(99), 2012, Rating::Good}),
                   ErrorCode::NotFound,
                   QString());
}

void TestDecideCadre::exam_wrongForm()
{
    HistoryBuilder office = test::smallOffice();
    VERIFY_REFUSED(office,
                   (RecordGradeExam{office.cadreId(u"an"), Grade::None, {}, date(u"2012")}),
                   ErrorCode::Validation,
                   QString());
    VERIFY_REFUSED(office,
                   (RecordGradeExam{CadreId(99), Grade::Specialist, {}, date(u"2012")}),
                   ErrorCode::NotFound,
                   QString());
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestDecideCadre)
#include "tst_decide_cadre.moc"
