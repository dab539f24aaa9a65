#include "core/commands/profile_edit.h"
#include "core/history/in_memory_event_store.h"
#include "core/workspace/workspace.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::HistoryBuilder;

namespace {

/// A change of the fields @p set fills in.
template <class Set>
CadreChange change(std::initializer_list<CadreField> fields, const Set& set)
{
    CadreChange result = changeOf(PersonName::unset());
    result.mask = fields;
    set(result.values);
    return result;
}

CadreChange gradeOf(Grade grade)
{
    return change({CadreField::Grade}, [&](CadreProfile& values) { values.grade = grade; });
}

CadreChange noteOf(const QString& note)
{
    return change({CadreField::Note}, [&](CadreProfile& values) { values.note = note; });
}

/// One person registered on 01/01/2010 as specialist; principal specialist from 2015.
HistoryBuilder office()
{
    HistoryBuilder builder;
    CadreProfile profile{.code = u"an"_s, .name = test::personName(u"Nguyễn Văn An")};
    profile.birth = date(u"1975-05-20");
    profile.grade = Grade::Specialist;
    profile.homeTown = u"Nam Định"_s;
    builder.run(RegisterCadre{profile, date(u"2010")});
    builder.run(
        ChangeProfile{CadreId(1), gradeOf(Grade::PrincipalSpecialist), date(u"2015-06"), {}});
    return builder;
}

/// Records @p edits as one act of @p builder.
Status
record(HistoryBuilder& builder, const std::vector<ProfileEdit>& edits, const EditManner& manner)
{
    BatchDraft draft(builder.history());
    KECAN_CHECK(addProfileEdits(draft, edits, manner));
    builder.raw(draft.events());
    return {};
}

const CadreProfile& profileOn(const HistoryBuilder& builder, QStringView iso, qint64 cadre = 1)
{
    return builder.derived()->cadre(CadreId(cadre))->on(day(iso));
}

} // namespace

class TestProfileEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void correction_ofTheRegistration_holdsFromTheBeginning();
    void correction_ofAChange_leavesTheTimeBefore();
    void correction_seesTheDayBeforeTheRecord();
    void correction_severalFieldsOfOneEvent_areOneCorrection();
    void correction_severalEvents_eachWhereItWasSet();
    void correction_keepsWhatLaterRecordsOfTheDaySet();
    void correction_ofTwoRecordsOfOneDay_givesBothValues();
    void correction_ofAChangeBeforeTheRegistration();
    void correction_carriesTheReason();
    void correction_ofACorrection();
    void change_holdsFromItsDay();
    void change_withItsDecision();
    void change_notAfterTheRegistration_isRefused();
    void change_ofPartOfADay_keepsItsPrecision();
    void same_recordsNothing();
    void same_textsWithBlanks_recordNothing();
    void several_areOneAct();
    void several_oneRefused_namesIt();
    void unknownPerson_isRefused();
    void contradiction_isRefusedInBothWays();
    void code_ofAnother_isRefusedInBothWays();
    void code_theSameForTwo_isRefused();
    void several_severalEventsEach();
    void problems_onlyOfWhatDiffers();
    void problems_aLaterRecordGoesOn();
    void sourceOf_lastThatSetTheField();
    void undo_givesTheSameAnswers();
};

void TestProfileEdit::correction_ofTheRegistration_holdsFromTheBeginning()
{
    HistoryBuilder builder = office();
    const auto wrong = profileOn(builder, u"2012-01-01");
    QVERIFY_RESULT(
        record(builder, {{CadreId(1), gradeOf(Grade::Officer)}}, AsCorrection{day(u"2012-01-01")}));

    QCOMPARE(profileOn(builder, u"2000-01-01").grade, Grade::Officer);
    QCOMPARE(profileOn(builder, u"2012-01-01").grade, Grade::Officer);
    // What another record said later stays.
    QCOMPARE(profileOn(builder, u"2015-06-01").grade, Grade::PrincipalSpecialist);
    QCOMPARE(profileOn(builder, u"2012-01-01").homeTown, wrong.homeTown);
    QVERIFY(builder.anomalies().isEmpty());
}

void TestProfileEdit::correction_ofAChange_leavesTheTimeBefore()
{
    HistoryBuilder builder = office();
    QVERIFY_RESULT(record(builder,
                          {{CadreId(1), gradeOf(Grade::SeniorSpecialist)}},
                          AsCorrection{day(u"2020-01-01")}));

    QCOMPARE(profileOn(builder, u"2015-05-31").grade, Grade::Specialist);
    QCOMPARE(profileOn(builder, u"2015-06-01").grade, Grade::SeniorSpecialist);
    QCOMPARE(builder.history().event(builder.lastEvent()).precision, DatePrecision::Month);
}

void TestProfileEdit::correction_seesTheDayBeforeTheRecord()
{
    HistoryBuilder builder = office();
    QVERIFY_RESULT(record(
        builder, {{CadreId(1), gradeOf(Grade::Employee)}}, AsCorrection{day(u"1999-01-01")}));

    QCOMPARE(profileOn(builder, u"2010-01-01").grade, Grade::Employee);
}

void TestProfileEdit::correction_severalFieldsOfOneEvent_areOneCorrection()
{
    HistoryBuilder builder = office();
    BatchDraft draft(builder.history());
    const std::vector<ProfileEdit> edits{
        {CadreId(1),
         change({CadreField::Birth, CadreField::HomeTown, CadreField::Religion},
                [](CadreProfile& values) {
                    values.birth = date(u"1974");
                    values.homeTown = u"Hà Nam"_s;
                    values.religion = u"Không"_s;
                })}};
    QVERIFY_RESULT(addProfileEdits(draft, edits, AsCorrection{day(u"2012-01-01")}));

    QCOMPARE(draft.events().size(), std::size_t{2});
    QCOMPARE(draft.events().front().kind, EventKind::Retracted);
    QCOMPARE(draft.events().back().kind, EventKind::CadreRegistered);
}

void TestProfileEdit::correction_severalEvents_eachWhereItWasSet()
{
    HistoryBuilder builder = office();
    CadreChange both = gradeOf(Grade::SeniorSpecialist);
    both.mask.set(CadreField::HomeTown);
    both.values.homeTown = u"Hà Nam"_s;
    QVERIFY_RESULT(record(builder, {{CadreId(1), both}}, AsCorrection{day(u"2016-01-01")}));

    QCOMPARE(profileOn(builder, u"2011-01-01").homeTown, u"Hà Nam"_s);
    QCOMPARE(profileOn(builder, u"2011-01-01").grade, Grade::Specialist);
    QCOMPARE(profileOn(builder, u"2016-01-01").homeTown, u"Hà Nam"_s);
    QCOMPARE(profileOn(builder, u"2016-01-01").grade, Grade::SeniorSpecialist);
}

void TestProfileEdit::correction_keepsWhatLaterRecordsOfTheDaySet()
{
    HistoryBuilder builder = office();
    CadreChange both = gradeOf(Grade::Officer);
    both.mask.set(CadreField::Note);
    both.values.note = u"cũ"_s;
    builder.run(ChangeProfile{CadreId(1), both, date(u"2018-01-01"), {}});
    builder.run(ChangeProfile{CadreId(1), noteOf(u"mới"_s), date(u"2018-01-01"), {}});
    QVERIFY_RESULT(record(
        builder, {{CadreId(1), gradeOf(Grade::Employee)}}, AsCorrection{day(u"2019-01-01")}));

    QCOMPARE(profileOn(builder, u"2019-01-01").grade, Grade::Employee);
    QCOMPARE(profileOn(builder, u"2019-01-01").note, u"mới"_s);
}

void TestProfileEdit::correction_ofTwoRecordsOfOneDay_givesBothValues()
{
    HistoryBuilder builder = office();
    CadreChange both = gradeOf(Grade::Officer);
    both.mask.set(CadreField::Note);
    both.values.note = u"cũ"_s;
    builder.run(ChangeProfile{CadreId(1), both, date(u"2018-01-01"), {}});
    builder.run(ChangeProfile{CadreId(1), noteOf(u"mới"_s), date(u"2018-01-01"), {}});
    CadreChange corrected = gradeOf(Grade::Employee);
    corrected.mask.set(CadreField::Note);
    corrected.values.note = u"đúng"_s;
    QVERIFY_RESULT(record(builder, {{CadreId(1), corrected}}, AsCorrection{day(u"2019-01-01")}));

    QCOMPARE(profileOn(builder, u"2019-01-01").grade, Grade::Employee);
    QCOMPARE(profileOn(builder, u"2019-01-01").note, u"đúng"_s);
    QCOMPARE(profileOn(builder, u"2017-12-31").note, QString());
}

void TestProfileEdit::correction_ofAChangeBeforeTheRegistration()
{
    HistoryBuilder builder = office();
    builder.run(ChangeProfile{CadreId(1), noteOf(u"cũ"_s), date(u"2005-01-01"), {}});
    QVERIFY_RESULT(
        record(builder, {{CadreId(1), noteOf(u"đúng"_s)}}, AsCorrection{day(u"2012-01-01")}));

    QCOMPARE(profileOn(builder, u"2000-01-01").note, u"đúng"_s);
    QCOMPARE(profileOn(builder, u"2020-01-01").note, u"đúng"_s);
}

void TestProfileEdit::correction_carriesTheReason()
{
    HistoryBuilder builder = office();
    BatchDraft draft(builder.history());
    const std::vector<ProfileEdit> edits{{CadreId(1), noteOf(u"x"_s)}};
    QVERIFY_RESULT(
        addProfileEdits(draft, edits, AsCorrection{day(u"2012-01-01"), u"Theo lý lịch gốc"_s}));

    QCOMPARE(draft.events().front().body<RetractionDetail>()->reason, u"Theo lý lịch gốc"_s);
}

void TestProfileEdit::correction_ofACorrection()
{
    HistoryBuilder builder = office();
    for (const QString& town : {u"Hà Nam"_s, u"Ninh Bình"_s}) {
        const CadreChange to =
            change({CadreField::HomeTown}, [&](CadreProfile& values) { values.homeTown = town; });
        QVERIFY_RESULT(record(builder, {{CadreId(1), to}}, AsCorrection{day(u"2012-01-01")}));
    }
    QCOMPARE(profileOn(builder, u"2012-01-01").homeTown, u"Ninh Bình"_s);
    QVERIFY(builder.anomalies().isEmpty());
}

void TestProfileEdit::change_holdsFromItsDay()
{
    HistoryBuilder builder = office();
    QVERIFY_RESULT(record(
        builder, {{CadreId(1), gradeOf(Grade::SeniorSpecialist)}}, AsChange{date(u"2020-03-01")}));

    QCOMPARE(profileOn(builder, u"2020-02-29").grade, Grade::PrincipalSpecialist);
    QCOMPARE(profileOn(builder, u"2020-03-01").grade, Grade::SeniorSpecialist);
}

void TestProfileEdit::change_withItsDecision()
{
    HistoryBuilder builder = office();
    builder.document(u"12-QĐ/BTC", u"2020-02-01");
    QVERIFY_RESULT(record(builder,
                          {{CadreId(1), noteOf(u"x"_s)}},
                          AsChange{date(u"2020-03"), builder.documentId(u"12-QĐ/BTC")}));

    QCOMPARE(builder.history().event(builder.lastEvent()).document.stored(), 1);
}

void TestProfileEdit::change_notAfterTheRegistration_isRefused()
{
    HistoryBuilder builder = office();
    for (const QStringView iso : {u"2009-12-31", u"2010-01-01"}) {
        const auto refused = record(builder, {{CadreId(1), noteOf(u"x"_s)}}, AsChange{date(iso)});
        QVERIFY_ERROR(refused, ErrorCode::Conflict);
        QVERIFY(refused.error().message.contains(u"01/01/2010"_s));
        QVERIFY(refused.error().message.contains(u"Nguyễn Văn An"_s));
    }
    QVERIFY_RESULT(record(builder, {{CadreId(1), noteOf(u"x"_s)}}, AsChange{date(u"2010-01-02")}));
}

void TestProfileEdit::change_ofPartOfADay_keepsItsPrecision()
{
    HistoryBuilder builder = office();
    QVERIFY_RESULT(record(builder, {{CadreId(1), noteOf(u"x"_s)}}, AsChange{date(u"2020")}));
    QCOMPARE(builder.history().event(builder.lastEvent()).precision, DatePrecision::Year);
    QCOMPARE(profileOn(builder, u"2020-01-01").note, u"x"_s);
}

void TestProfileEdit::same_recordsNothing()
{
    HistoryBuilder builder = office();
    const std::vector<ProfileEdit> edits{{CadreId(1), gradeOf(Grade::Specialist)}};
    for (const EditManner& manner : {EditManner(AsCorrection{day(u"2012-01-01")}),
                                     EditManner(AsChange{date(u"2012-01-01")})}) {
        BatchDraft draft(builder.history());
        QVERIFY_RESULT(addProfileEdits(draft, edits, manner));
        QVERIFY(draft.isEmpty());
        QVERIFY(differing(builder.history(), edits, manner).empty());
    }
    // On another day it is a change.
    QCOMPARE(differing(builder.history(), edits, AsCorrection{day(u"2016-01-01")}).size(),
             std::size_t{1});
}

void TestProfileEdit::same_textsWithBlanks_recordNothing()
{
    HistoryBuilder builder = office();
    const CadreChange blanks = change(
        {CadreField::HomeTown}, [](CadreProfile& values) { values.homeTown = u" Nam   Định "_s; });
    const std::vector<ProfileEdit> edits{{CadreId(1), blanks}};
    QVERIFY(differing(builder.history(), edits, AsCorrection{day(u"2012-01-01")}).empty());
}

void TestProfileEdit::several_areOneAct()
{
    HistoryBuilder builder = office();
    builder.cadre(u"binh", u"2011-01-01").cadre(u"cuc", u"2012-01-01");
    std::vector<ProfileEdit> edits;
    for (const qint64 cadre : {1, 2, 3}) {
        edits.push_back({CadreId(cadre), gradeOf(Grade::Specialist)});
    }
    // The first is one already.
    BatchDraft draft(builder.history());
    QVERIFY_RESULT(addProfileEdits(draft, edits, AsCorrection{day(u"2013-01-01")}));
    QCOMPARE(draft.events().size(), std::size_t{4});
    builder.raw(draft.events());
    for (const qint64 cadre : {1, 2, 3}) {
        QCOMPARE(profileOn(builder, u"2013-01-01", cadre).grade, Grade::Specialist);
    }
}

void TestProfileEdit::several_oneRefused_namesIt()
{
    HistoryBuilder builder = office();
    builder.cadre(u"binh", u"2011-01-01", u"Trần Văn Bình");
    const std::vector<ProfileEdit> edits{{CadreId(1), noteOf(u"x"_s)},
                                         {CadreId(2), noteOf(u"x"_s)}};
    const Status refused = checkManner(builder.history(), edits, AsChange{date(u"2010-06-01")});
    QVERIFY_ERROR(refused, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(u"Trần Văn Bình"_s));
    QVERIFY_RESULT(checkManner(builder.history(), edits, AsCorrection{day(u"2010-06-01")}));
}

void TestProfileEdit::unknownPerson_isRefused()
{
    HistoryBuilder builder = office();
    BatchDraft draft(builder.history());
    const std::vector<ProfileEdit> edits{{CadreId(9), noteOf(u"x"_s)}};
    QVERIFY_ERROR(addProfileEdits(draft, edits, AsCorrection{day(u"2012-01-01")}),
                  ErrorCode::NotFound);
    QVERIFY(!sourceOf(builder.history(), CadreId(9), CadreField::Note, day(u"2012-01-01")));
    QVERIFY(
        problemsOf(
            builder.history(), edits.front(), AsCorrection{day(u"2012-01-01")}, day(u"2020-01-01"))
            .empty());
}

void TestProfileEdit::contradiction_isRefusedInBothWays()
{
    HistoryBuilder builder = office();
    const CadreChange early = change({CadreField::PartyProbationary}, [](CadreProfile& values) {
        values.partyProbationary = date(u"1960");
    });
    for (const EditManner& manner : {EditManner(AsCorrection{day(u"2012-01-01")}),
                                     EditManner(AsChange{date(u"2012-01-01")})}) {
        const auto refused = record(builder, {{CadreId(1), early}}, manner);
        QVERIFY_ERROR(refused, ErrorCode::Validation);
        QVERIFY(refused.error().message.contains(u"Nguyễn Văn An"_s));
    }
}

void TestProfileEdit::code_ofAnother_isRefusedInBothWays()
{
    HistoryBuilder builder = office();
    builder.cadre(u"binh", u"2011-01-01", u"Trần Văn Bình");
    const CadreChange taken =
        change({CadreField::Code}, [](CadreProfile& values) { values.code = u"binh"_s; });
    for (const EditManner& manner : {EditManner(AsCorrection{day(u"2012-01-01")}),
                                     EditManner(AsChange{date(u"2012-01-01")})}) {
        const auto refused = record(builder, {{CadreId(1), taken}}, manner);
        QVERIFY_ERROR(refused, ErrorCode::Conflict);
        QVERIFY(refused.error().message.contains(u"Trần Văn Bình"_s));
    }
}

void TestProfileEdit::code_theSameForTwo_isRefused()
{
    HistoryBuilder builder = office();
    builder.cadre(u"binh", u"2010-01-01");
    const CadreChange same =
        change({CadreField::Code}, [](CadreProfile& values) { values.code = u"X1"_s; });
    QVERIFY_ERROR(
        record(builder, {{CadreId(1), same}, {CadreId(2), same}}, AsCorrection{day(u"2012-01-01")}),
        ErrorCode::Conflict);
}

void TestProfileEdit::several_severalEventsEach()
{
    HistoryBuilder builder = office();
    builder.cadre(u"binh", u"2010-01-01");
    builder.run(ChangeProfile{CadreId(2), noteOf(u"cũ"_s), date(u"2014-01-01"), {}});
    CadreChange all = gradeOf(Grade::Employee);
    all.mask.set(CadreField::Note);
    all.mask.set(CadreField::HomeTown);
    all.values.note = u"mới"_s;
    all.values.homeTown = u"Huế"_s;
    QVERIFY_RESULT(
        record(builder, {{CadreId(1), all}, {CadreId(2), all}}, AsCorrection{day(u"2016-01-01")}));

    for (const qint64 cadre : {1, 2}) {
        QCOMPARE(profileOn(builder, u"2016-01-01", cadre).grade, Grade::Employee);
        QCOMPARE(profileOn(builder, u"2016-01-01", cadre).note, u"mới"_s);
        QCOMPARE(profileOn(builder, u"2016-01-01", cadre).homeTown, u"Huế"_s);
    }
    QCOMPARE(profileOn(builder, u"2012-01-01", 1).grade, Grade::Specialist);
    QCOMPARE(profileOn(builder, u"2013-12-31", 2).note, QString());
    QVERIFY(builder.anomalies().isEmpty());
}

void TestProfileEdit::problems_onlyOfWhatDiffers()
{
    HistoryBuilder builder;
    CadreProfile profile{.code = u"an"_s, .name = test::personName(u"Nguyễn Văn An")};
    profile.partyProbationary = date(u"2000");
    profile.partyOfficial = date(u"1999"); // an old record is as it is
    builder.run(RegisterCadre{profile, date(u"2010")});

    const EditManner manner = AsCorrection{day(u"2012-01-01")};
    QVERIFY(problemsOf(builder.history(), {CadreId(1), noteOf(u"x"_s)}, manner, day(u"2020-01-01"))
                .empty());
    const CadreChange same = change({CadreField::PartyOfficial}, [](CadreProfile& values) {
        values.partyOfficial = date(u"1999");
    });
    QVERIFY(problemsOf(builder.history(), {CadreId(1), same}, manner, day(u"2020-01-01")).empty());
    const CadreChange other = change({CadreField::PartyOfficial}, [](CadreProfile& values) {
        values.partyOfficial = date(u"1998");
    });
    QVERIFY(
        hasErrors(problemsOf(builder.history(), {CadreId(1), other}, manner, day(u"2020-01-01"))));
}

void TestProfileEdit::problems_aLaterRecordGoesOn()
{
    HistoryBuilder builder = office();
    const auto problems = problemsOf(builder.history(),
                                     {CadreId(1), gradeOf(Grade::Officer)},
                                     AsChange{date(u"2012-01-01")},
                                     day(u"2020-01-01"));
    QCOMPARE(problems.size(), std::size_t{1});
    QVERIFY(!hasErrors(problems));
    QVERIFY(problems.front().message.contains(u"01/06/2015"_s));
}

void TestProfileEdit::sourceOf_lastThatSetTheField()
{
    HistoryBuilder builder = office();
    const History& history = builder.history();
    QCOMPARE(sourceOf(history, CadreId(1), CadreField::Grade, day(u"2012-01-01")).stored(), 1);
    QCOMPARE(sourceOf(history, CadreId(1), CadreField::Grade, day(u"2015-06-01")).stored(), 2);
    QCOMPARE(sourceOf(history, CadreId(1), CadreField::HomeTown, day(u"2015-06-01")).stored(), 1);
}

void TestProfileEdit::undo_givesTheSameAnswers()
{
    const HistoryBuilder builder = office();
    test::FakeClock clock;
    auto store = std::make_unique<InMemoryEventStore>(clock, builder.recorded());
    auto workspace = Workspace::open(std::move(store), clock, {u"an.nv"_s, u"PC-01"_s});
    QVERIFY_RESULT(workspace);
    const auto before = (*workspace)->history().derived();
    for (const EditManner& manner : {EditManner(AsCorrection{day(u"2016-01-01")}),
                                     EditManner(AsChange{date(u"2016-01-01")})}) {
        CadreChange both = gradeOf(Grade::Officer);
        both.mask.set(CadreField::HomeTown);
        both.values.homeTown = u"Hà Nam"_s;
        const std::vector<ProfileEdit> edits{{CadreId(1), both}};
        BatchDraft draft((*workspace)->history());
        QVERIFY_RESULT(addProfileEdits(draft, edits, manner));
        const auto done = (*workspace)->record(draft, u"correct-event"_s, {});
        QVERIFY_RESULT(done);
        const auto after = (*workspace)->history().derived();
        QVERIFY(!sameDerived(*before, *after));

        QVERIFY_RESULT((*workspace)->mayRetract(*done->batch));
        const auto undone = (*workspace)->execute(RetractBatch{*done->batch, {}});
        QVERIFY_RESULT(undone);
        QVERIFY(sameDerived(*before, *(*workspace)->history().derived()));
        const auto redone = (*workspace)->execute(RetractBatch{*undone->batch, {}});
        QVERIFY_RESULT(redone);
        QVERIFY(sameDerived(*after, *(*workspace)->history().derived()));
        QVERIFY_RESULT((*workspace)->execute(RetractBatch{*redone->batch, {}}));
    }
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestProfileEdit)
#include "tst_profile_edit.moc"
