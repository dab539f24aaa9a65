#include "core/history/derive.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::HistoryBuilder;
using test::rawEvent;

class TestDeriveCadres : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void appointment_opensARowWithoutEnd();
    void actingThenFull_isTwoRowsEachHeldFromItsDay();
    void reappointment_isARowThatKeepsHeldSince();
    void reappointmentWithoutCapacity_keepsTheCapacityHeld();
    void reappointmentInAnotherCapacity_beginsToBeHeldAnew();
    void transfer_leavesTheOldPostTheSameDay();
    void inCharge_keepsTheDeputysPost();
    void fieldPosting_keepsTheHomePost();
    void postingEnd_withoutPost_endsThePostingAbroadOnly();
    void departure_closesEverything();
    void returnAfterDeparture_clearsIt();
    void futureDecision_appearsByItselfOnItsDay();
    void sameDay_anyOrderOfRecording_givesTheSame_data();
    void sameDay_anyOrderOfRecording_givesTheSame();
    void earlierHoldingRecordedLater_standsInItsPlace();
    void profileChanges_recordedOutOfOrder_giveTheSame();
    void profileChange_beforeTheRegistration_countsFromTheStart();
    void profileOn_daysBeforeTheRegistration_isTheFirst();
    void profileChanges_onOneDay_theLastRecordedWins();
    void correctedRegistration_keepsChangesOfThatDay();
    void evaluations_standByYearAndTheLastRecordedWins();
    void gradeExams_standByDay();
    void partitions_keepPeopleApart();
    void nothing_givesAnEmptyPartition();
};

void TestDeriveCadres::appointment_opensARowWithoutEnd()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2010-01-01", {.plannedEnd = day(u"2015-01-01")});

    QCOMPARE(office.career(u"an"), QStringList{u"head1 full 2010-01-01.."_s});
    const Tenure row = office.derived()->tenuresOf(office.cadreId(u"an")).front();
    QCOMPARE(row.plannedEnd, day(u"2015-01-01"));
    QCOMPARE(row.openedBy, office.lastEvent());
    QVERIFY(!row.closedBy);
}

void TestDeriveCadres::actingThenFull_isTwoRowsEachHeldFromItsDay()
{
    HistoryBuilder office = test::smallOffice();
    office
        .appoint(u"an",
                 u"head1",
                 u"2011-05-01",
                 {.kind = EventKind::ActingAssigned, .capacity = Capacity::Acting})
        .appoint(u"an", u"head1", u"2012-03-01");

    QCOMPARE(office.career(u"an"),
             (QStringList{u"head1 acting 2011-05-01..2012-03-01"_s, u"head1 full 2012-03-01.."_s}));
    QVERIFY(office.anomalies().isEmpty());
}

void TestDeriveCadres::reappointment_isARowThatKeepsHeldSince()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2005-01-01", {.plannedEnd = day(u"2010-01-01")})
        .appoint(u"an",
                 u"head1",
                 u"2010-01-01",
                 {.kind = EventKind::Reappointed, .plannedEnd = day(u"2015-01-01")})
        .appoint(u"an", u"head1", u"2015-01-01", {.kind = EventKind::TenureExtended});

    QCOMPARE(office.career(u"an"),
             (QStringList{u"head1 full 2005-01-01..2010-01-01"_s,
                          u"head1 full 2010-01-01..2015-01-01 since 2005-01-01"_s,
                          u"head1 full 2015-01-01.. since 2005-01-01"_s}));
}

void TestDeriveCadres::reappointmentWithoutCapacity_keepsTheCapacityHeld()
{
    HistoryBuilder office = test::smallOffice();
    office
        .appoint(u"an",
                 u"head1",
                 u"2005-01-01",
                 {.kind = EventKind::ActingAssigned, .capacity = Capacity::Acting})
        .appoint(u"an",
                 u"head1",
                 u"2006-01-01",
                 {.kind = EventKind::TenureExtended, .capacity = Capacity::None});

    QCOMPARE(office.career(u"an").last(), u"head1 acting 2006-01-01.. since 2005-01-01"_s);
}

void TestDeriveCadres::reappointmentInAnotherCapacity_beginsToBeHeldAnew()
{
    HistoryBuilder office = test::smallOffice();
    office
        .appoint(u"an",
                 u"head1",
                 u"2005-01-01",
                 {.kind = EventKind::ActingAssigned, .capacity = Capacity::Acting})
        .appoint(u"an", u"head1", u"2006-01-01", {.kind = EventKind::Reappointed});

    QCOMPARE(office.career(u"an").last(), u"head1 full 2006-01-01.."_s);
}

void TestDeriveCadres::transfer_leavesTheOldPostTheSameDay()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2005-01-01")
        .appoint(u"an", u"head2", u"2012-03-01", {.kind = EventKind::Transferred});

    QCOMPARE(office.career(u"an"),
             (QStringList{u"dep1 full 2005-01-01..2012-03-01"_s, u"head2 full 2012-03-01.."_s}));
    QVERIFY(office.holders(u"dep1", u"2012-03-01").isEmpty());
    QCOMPARE(office.holders(u"dep1", u"2012-02-29"), QStringList{u"an full"_s});
}

void TestDeriveCadres::inCharge_keepsTheDeputysPost()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2005-01-01")
        .appoint(u"an",
                 u"head1",
                 u"2012-03-01",
                 {.kind = EventKind::InChargeAssigned, .capacity = Capacity::InCharge});

    QCOMPARE(office.holders(u"dep1", u"2012-06-01"), QStringList{u"an full"_s});
    QCOMPARE(office.holders(u"head1", u"2012-06-01"), QStringList{u"an in-charge"_s});
}

void TestDeriveCadres::fieldPosting_keepsTheHomePost()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"staff1", u"2008-01-01")
        .appoint(u"an",
                 {},
                 u"2012-02-01",
                 {.kind = EventKind::FieldPosted,
                  .capacity = Capacity::FieldPosting,
                  .plannedEnd = day(u"2012-08-01")});

    QCOMPARE(office.holders(u"staff1", u"2012-05-01"), QStringList{u"an full"_s});
    QCOMPARE(office.career(u"an"),
             (QStringList{u"staff1 full 2008-01-01.."_s, u"- field-posting 2012-02-01.."_s}));
}

void TestDeriveCadres::postingEnd_withoutPost_endsThePostingAbroadOnly()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"staff1", u"2008-01-01")
        .appoint(u"an",
                 {},
                 u"2012-02-01",
                 {.kind = EventKind::FieldPosted, .capacity = Capacity::FieldPosting})
        .leave(u"an", {}, u"2012-08-01", EventKind::PostingEnded);

    QCOMPARE(
        office.career(u"an"),
        (QStringList{u"staff1 full 2008-01-01.."_s, u"- field-posting 2012-02-01..2012-08-01"_s}));
}

void TestDeriveCadres::departure_closesEverything()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2005-01-01")
        .appoint(u"an", u"secretary", u"2006-01-01", {.kind = EventKind::Elected})
        .depart(u"an", u"2012-07-01", EventKind::ElectedOut);

    QCOMPARE(office.career(u"an"),
             (QStringList{u"head1 full 2005-01-01..2012-07-01"_s,
                          u"secretary full 2006-01-01..2012-07-01"_s}));
    const CadreRecord* an = office.derived()->cadre(office.cadreId(u"an"));
    QCOMPARE(an->departedOn, day(u"2012-07-01"));
    QCOMPARE(an->departedBy, MaybeEventId(office.lastEvent()));
}

void TestDeriveCadres::returnAfterDeparture_clearsIt()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"staff1", u"2005-01-01")
        .depart(u"an", u"2008-01-01")
        .appoint(u"an", u"dep1", u"2012-01-01", {.kind = EventKind::Received});

    QCOMPARE(office.career(u"an"),
             (QStringList{u"staff1 full 2005-01-01..2008-01-01"_s, u"dep1 full 2012-01-01.."_s}));
    QVERIFY(office.derived()->cadre(office.cadreId(u"an"))->departedOn.isEndless());
    QVERIFY(office.on(u"2010-01-01").tenuresOf(office.cadreId(u"an")).empty());
}

void TestDeriveCadres::futureDecision_appearsByItselfOnItsDay()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2005-01-01").appoint(u"an", u"head1", u"2030-01-01");

    QCOMPARE(office.holders(u"dep1", u"2029-12-31"), QStringList{u"an full"_s});
    QVERIFY(office.holders(u"head1", u"2029-12-31").isEmpty());
    QCOMPARE(office.holders(u"head1", u"2030-01-01"), QStringList{u"an full"_s});
    QVERIFY(office.holders(u"dep1", u"2030-01-01").isEmpty());
}

void TestDeriveCadres::sameDay_anyOrderOfRecording_givesTheSame_data()
{
    QTest::addColumn<QList<int>>("order");
    QList<int> order{0, 1, 2};
    do {
        QTest::addRow("%d%d%d", order[0], order[1], order[2]) << order;
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestDeriveCadres::sameDay_anyOrderOfRecording_givesTheSame()
{
    QFETCH(const QList<int>, order);
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2005-01-01").appoint(u"binh", u"dep1", u"2006-01-01");

    // an leaves the post that binh takes, who leaves his own: all on one day.
    const CadreId an = office.cadreId(u"an");
    const CadreId binh = office.cadreId(u"binh");
    const PositionId head = office.positionId(u"head1");
    const PositionId deputy = office.positionId(u"dep1");
    const std::vector<Event> events{
        rawEvent(EventKind::Relieved, u"2012-03-01", an, head),
        rawEvent(EventKind::LeftPost, u"2012-03-01", binh, deputy),
        rawEvent(EventKind::Appointed, u"2012-03-01", binh, head, Capacity::Full),
    };
    for (const int place : order) {
        office.raw({events[static_cast<std::size_t>(place)]});
    }

    QCOMPARE(office.holders(u"head1", u"2012-03-01"), QStringList{u"binh full"_s});
    QCOMPARE(office.career(u"binh"),
             (QStringList{u"dep1 full 2006-01-01..2012-03-01"_s, u"head1 full 2012-03-01.."_s}));
    QCOMPARE(office.career(u"an"), QStringList{u"head1 full 2005-01-01..2012-03-01"_s});
    QVERIFY(office.anomalies().isEmpty());
}

void TestDeriveCadres::earlierHoldingRecordedLater_standsInItsPlace()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2010-01-01")
        .appoint(u"an", u"staff1", u"2002-01-01", {.endedOn = u"2006-01-01"_s});

    QCOMPARE(office.career(u"an"),
             (QStringList{u"staff1 full 2002-01-01..2006-01-01"_s, u"head1 full 2010-01-01.."_s}));
}

void TestDeriveCadres::profileChanges_recordedOutOfOrder_giveTheSame()
{
    const auto gradeChange = [](const HistoryBuilder& office, Grade grade, QStringView on) {
        CadreChange change = changeOf(PersonName::unset());
        change.values.grade = grade;
        change.mask = {CadreField::Grade};
        return ChangeProfile{office.cadreId(u"an"), change, date(on)};
    };
    const auto townChange = [](const HistoryBuilder& office, QStringView on) {
        CadreChange change = changeOf(PersonName::unset());
        change.values.homeTown = u"Nam Định"_s;
        change.mask = {CadreField::HomeTown};
        return ChangeProfile{office.cadreId(u"an"), change, date(on)};
    };
    HistoryBuilder inOrder = test::smallOffice();
    inOrder.run(gradeChange(inOrder, Grade::Specialist, u"2005-01-01"));
    inOrder.run(townChange(inOrder, u"2008-01-01"));
    inOrder.run(gradeChange(inOrder, Grade::PrincipalSpecialist, u"2010-01-01"));
    HistoryBuilder shuffled = test::smallOffice();
    shuffled.run(gradeChange(shuffled, Grade::PrincipalSpecialist, u"2010-01-01"));
    shuffled.run(gradeChange(shuffled, Grade::Specialist, u"2005-01-01"));
    shuffled.run(townChange(shuffled, u"2008-01-01"));

    for (const QStringView iso : {u"2004-12-31", u"2005-01-01", u"2009-01-01", u"2012-01-01"}) {
        QVERIFY2(*inOrder.on(iso).cadre(inOrder.cadreId(u"an")) ==
                     *shuffled.on(iso).cadre(shuffled.cadreId(u"an")),
                 qPrintable(iso.toString()));
    }
    // Fields a later patch does not name keep what an earlier one gave them.
    const CadreProfile last = *shuffled.on(u"2012-01-01").cadre(shuffled.cadreId(u"an"));
    QCOMPARE(last.homeTown, u"Nam Định"_s);
    QCOMPARE(last.grade, Grade::PrincipalSpecialist);
    QCOMPARE(last.name.full(), u"Nguyễn Văn an"_s);
}

void TestDeriveCadres::profileChange_beforeTheRegistration_countsFromTheStart()
{
    HistoryBuilder office = test::smallOffice();
    CadreChange change = changeOf(PersonName::unset());
    change.values.homeTown = u"Huế"_s;
    change.mask = {CadreField::HomeTown};
    office.run(ChangeProfile{office.cadreId(u"an"), change, date(u"1995-01-01")});

    QCOMPARE(office.on(u"1990-01-01").cadre(office.cadreId(u"an"))->homeTown, u"Huế"_s);
    QCOMPARE(office.on(u"2012-01-01").cadre(office.cadreId(u"an"))->homeTown, u"Huế"_s);
}

void TestDeriveCadres::profileOn_daysBeforeTheRegistration_isTheFirst()
{
    const HistoryBuilder office = test::smallOffice();

    const Snapshot before = office.on(u"1980-01-01");

    QVERIFY(before.cadre(office.cadreId(u"an")));
    QCOMPARE(before.cadre(office.cadreId(u"an"))->code, u"an"_s);
}

void TestDeriveCadres::profileChanges_onOneDay_theLastRecordedWins()
{
    HistoryBuilder office = test::smallOffice();
    for (const QStringView town : {u"Huế", u"Hà Nội"}) {
        CadreChange change = changeOf(PersonName::unset());
        change.values.homeTown = town.toString();
        change.mask = {CadreField::HomeTown};
        office.run(ChangeProfile{office.cadreId(u"an"), change, date(u"2010-01-01")});
    }

    const CadreRecord* an = office.derived()->cadre(office.cadreId(u"an"));
    QCOMPARE(an->versions.size(), std::size_t{2});
    QCOMPARE(an->on(day(u"2010-01-01")).homeTown, u"Hà Nội"_s);
}

void TestDeriveCadres::correctedRegistration_keepsChangesOfThatDay()
{
    HistoryBuilder office;
    office.cadre(u"an", u"2010-01-01");
    const EventId registered = office.lastEvent();
    CadreChange change = changeOf(PersonName::unset());
    change.values.homeTown = u"Huế"_s;
    change.mask = {CadreField::HomeTown};
    office.run(ChangeProfile{office.cadreId(u"an"), change, date(u"2010-01-01")});

    Event corrected = office.history().event(registered);
    CadreChange registration = *corrected.body<CadreChange>();
    registration.values.religion = u"Không"_s;
    corrected.setBody(registration);
    office.run(CorrectEvent{registered, corrected, u"quên ghi"_s});

    const CadreProfile* an = office.on(u"2011-01-01").cadre(office.cadreId(u"an"));
    QCOMPARE(an->religion, u"Không"_s);
    QCOMPARE(an->homeTown, u"Huế"_s);
}

void TestDeriveCadres::evaluations_standByYearAndTheLastRecordedWins()
{
    HistoryBuilder office = test::smallOffice();
    const CadreId an = office.cadreId(u"an");
    office.run(RecordEvaluation{an, 2012, Rating::Completed});
    office.run(RecordEvaluation{an, 2011, Rating::Good});
    office.run(RecordEvaluation{an, 2012, Rating::Excellent});

    const std::vector<EvaluationEntry>& entries = office.derived()->cadre(an)->evaluations;
    QCOMPARE(entries.size(), std::size_t{2});
    QCOMPARE(entries[0].year, 2011);
    QCOMPARE(entries[1].year, 2012);
    QCOMPARE(entries[1].rating, Rating::Excellent);
    QCOMPARE(entries[1].event, office.lastEvent());
}

void TestDeriveCadres::gradeExams_standByDay()
{
    HistoryBuilder office = test::smallOffice();
    const CadreId an = office.cadreId(u"an");
    office.run(RecordGradeExam{an, Grade::SeniorSpecialist, {}, date(u"2015-10")});
    office.run(RecordGradeExam{an, Grade::PrincipalSpecialist, {}, date(u"2012-10-20")});

    const std::vector<GradeExamEntry>& exams = office.derived()->cadre(an)->gradeExams;
    QCOMPARE(exams.size(), std::size_t{2});
    QCOMPARE(exams[0].target, Grade::PrincipalSpecialist);
    QCOMPARE(exams[1].on, day(u"2015-10-01"));
}

void TestDeriveCadres::partitions_keepPeopleApart()
{
    HistoryBuilder office = test::smallOffice();
    // More people than a partition holds, so that several are touched.
    for (int i = 0; i < 3 * static_cast<int>(CadrePartition::kSize); ++i) {
        const QString name = u"p%1"_s.arg(i);
        office.cadre(name, u"2000-01-01").appoint(name, u"staff1", u"2001-01-01");
    }

    QCOMPARE(office.derived()->partitions.size(), std::size_t{4});
    for (int i = 0; i < 3 * static_cast<int>(CadrePartition::kSize); ++i) {
        const QString name = u"p%1"_s.arg(i);
        const CadreRecord* person = office.derived()->cadre(office.cadreId(name));
        QVERIFY(person);
        QCOMPARE(person->versions.front().profile.code, name);
        QCOMPARE(office.career(name), QStringList{u"staff1 full 2001-01-01.."_s});
    }
    QVERIFY(!office.derived()->cadre(CadreId(1000)));
    QVERIFY(office.derived()->tenuresOf(CadreId(1000)).empty());
    QVERIFY(!office.derived()->cadre(MaybeCadreId()));
}

void TestDeriveCadres::nothing_givesAnEmptyPartition()
{
    QVERIFY(*deriveCadres({}) == CadrePartition());
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestDeriveCadres)
#include "tst_derive_cadres.moc"
