#include "core/commands/profile_check.h"
#include "tests/support/history_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::HistoryBuilder;

namespace {

using Mask = FieldMask<CadreField>;

CadreProfile profile()
{
    CadreProfile result{.code = u"M1"_s, .name = test::personName(u"Nguyễn Văn Mới")};
    result.birth = date(u"1980-05-20");
    return result;
}

/// "field severity" of each problem.
QStringList found(const CadreProfile& profile, Mask touched = Mask::all(kCadreFieldCount))
{
    HistoryBuilder builder;
    builder.cadre(u"an", u"2010", u"Nguyễn Văn An");
    QStringList lines;
    for (const ProfileProblem& problem :
         problemsOf(*builder.derived(), {profile, touched, day(u"2020-01-01"), {}})) {
        lines << u"%1 %2"_s.arg(QString::number(static_cast<int>(problem.field)),
                                problem.severity == ProfileProblem::Severity::Error ? u"error"_s
                                                                                    : u"warning"_s);
        if (problem.message.isEmpty() || problem.message.contains(u'%')) {
            lines << u"no message"_s;
        }
    }
    return lines;
}

QString line(CadreField field, const QString& severity = u"error"_s)
{
    return u"%1 %2"_s.arg(QString::number(static_cast<int>(field)), severity);
}

} // namespace

class TestProfileCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whole_isInOrder() { QCOMPARE(found(profile()), QStringList()); }

    void code_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("missing") << QString() << QStringList{line(CadreField::Code)};
        QTest::newRow("formula") << u"=A1"_s << QStringList{line(CadreField::Code)};
        QTest::newRow("long") << QString(41, u'9') << QStringList{line(CadreField::Code)};
        QTest::newRow("taken") << u"an"_s << QStringList{line(CadreField::Code)};
        QTest::newRow("marks") << u"BTC/01-2.a_b"_s << QStringList();
    }
    void code()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, problems);
        CadreProfile person = profile();
        person.code = code;
        QCOMPARE(found(person), problems);
        // Whose code it is already is not asked again.
        QCOMPARE(found(person, {CadreField::Note}), QStringList());
    }

    void code_ownOne_isNoProblem()
    {
        HistoryBuilder builder;
        builder.cadre(u"an", u"2010");
        CadreProfile person = profile();
        person.code = u"an"_s;
        QVERIFY(problemsOf(*builder.derived(),
                           {person, {CadreField::Code}, day(u"2020-01-01"), CadreId(1)})
                    .empty());
    }

    void namesake_ofTheSameBirth_isPointedOut()
    {
        HistoryBuilder builder;
        CadreProfile hoa{.code = u"hoa"_s, .name = test::personName(u"Nguyễn Văn Hoà")};
        hoa.birth = date(u"1980-05-20");
        builder.run(RegisterCadre{hoa, date(u"2010")});
        CadreProfile person = profile();
        person.name = test::personName(u"NGUYỄN VĂN HÒA");
        const auto problemsIn = [&](const CadreProfile& checked, MaybeCadreId cadre) {
            return problemsOf(*builder.derived(),
                              {checked, Mask::all(kCadreFieldCount), day(u"2020-01-01"), cadre});
        };
        const auto found = problemsIn(person, {});
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().field == CadreField::Name);
        QVERIFY(!hasErrors(found));
        QVERIFY(found.front().message.contains(u"hoa"_s));
        // Not of oneself, nor of another birth.
        QVERIFY(problemsIn(person, CadreId(1)).empty());
        person.birth = date(u"1980-05");
        QVERIFY(problemsIn(person, {}).empty());
    }

    void dates_beforeBirth_data()
    {
        QTest::addColumn<std::optional<PartialDate> CadreProfile::*>("member");
        QTest::addColumn<CadreField>("field");
        QTest::newRow("joined") << &CadreProfile::partyProbationary
                                << CadreField::PartyProbationary;
        QTest::newRow("official") << &CadreProfile::partyOfficial << CadreField::PartyOfficial;
        QTest::newRow("recruited") << &CadreProfile::recruitedOn << CadreField::RecruitedOn;
        QTest::newRow("grade") << &CadreProfile::gradeSince << CadreField::GradeSince;
    }
    void dates_beforeBirth()
    {
        using Member = std::optional<PartialDate> CadreProfile::*;
        QFETCH(Member, member);
        QFETCH(CadreField, field);
        CadreProfile person = profile();
        person.grade = Grade::Specialist;
        person.*member = date(u"1980-05-19");
        QVERIFY(found(person).contains(line(field)));
        // The one that was given is the wrong one.
        QVERIFY(found(person, {CadreField::Birth}).contains(line(CadreField::Birth)));
        QCOMPARE(found(person, {CadreField::Note}), QStringList());
        // Within what is not known it can be so.
        person.*member = date(u"1980-05");
        QVERIFY(!found(person).contains(line(field)));
    }

    void official_beforeProbationary()
    {
        CadreProfile person = profile();
        person.partyProbationary = date(u"2005-02-03");
        person.partyOfficial = date(u"2005-02-02");
        QCOMPARE(found(person), QStringList{line(CadreField::PartyOfficial)});
        QCOMPARE(found(person, {CadreField::PartyProbationary}),
                 QStringList{line(CadreField::PartyProbationary)});
        person.partyOfficial = date(u"2006-02-03");
        QCOMPARE(found(person), QStringList());
        person.partyOfficial = date(u"2005");
        QCOMPARE(found(person), QStringList());
    }

    void future()
    {
        CadreProfile person = profile();
        person.grade = Grade::Specialist;
        person.partyProbationary = date(u"2020-01-02");
        person.partyOfficial = date(u"2021-01-02");
        person.gradeSince = date(u"2020-02");
        person.recruitedOn = date(u"2021");
        QCOMPARE(found(person),
                 QStringList({line(CadreField::PartyProbationary),
                              line(CadreField::PartyOfficial),
                              line(CadreField::GradeSince, u"warning"_s),
                              line(CadreField::RecruitedOn, u"warning"_s)}));
        person = profile();
        person.birth = date(u"2020-01-02");
        QCOMPARE(found(person), QStringList{line(CadreField::Birth)});
    }

    void ages()
    {
        CadreProfile person = profile();
        person.birth = date(u"2002-01-02");
        QCOMPARE(found(person), QStringList{line(CadreField::Birth, u"warning"_s)});
        person.birth = date(u"1918-06-01");
        QCOMPARE(found(person), QStringList{line(CadreField::Birth, u"warning"_s)});
        person.birth = date(u"2002-01-01");
        QCOMPARE(found(person), QStringList());
        person.birth = date(u"1980-05-20");
        person.partyProbationary = date(u"1998-05-19");
        person.recruitedOn = date(u"1997");
        QCOMPARE(found(person),
                 QStringList({line(CadreField::PartyProbationary, u"warning"_s),
                              line(CadreField::RecruitedOn, u"warning"_s)}));
    }

    void gradeDay_withoutGrade()
    {
        CadreProfile person = profile();
        person.gradeSince = date(u"2010");
        QCOMPARE(found(person), QStringList{line(CadreField::GradeSince, u"warning"_s)});
        QCOMPARE(found(person, {CadreField::Grade}),
                 QStringList{line(CadreField::Grade, u"warning"_s)});
    }

    void severalAtOnce_areAllSaid()
    {
        CadreProfile person = profile();
        person.code.clear();
        person.partyProbationary = date(u"1979");
        person.partyOfficial = date(u"1978");
        QCOMPARE(found(person),
                 QStringList({line(CadreField::Code),
                              line(CadreField::PartyProbationary),
                              line(CadreField::PartyOfficial),
                              line(CadreField::PartyOfficial)}));
    }
};

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestProfileCheck)
#include "tst_profile_check.moc"
