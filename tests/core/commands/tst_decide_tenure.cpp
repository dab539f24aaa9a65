#include "core/commands/decide.h"
#include "tests/support/history_builder.h"
#include "tests/support/refusal_check.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::HistoryBuilder;
using test::HoldingSpec;

namespace {

const HoldingSpec kActing{.kind = EventKind::ActingAssigned, .capacity = Capacity::Acting};
const HoldingSpec kInCharge{.kind = EventKind::InChargeAssigned, .capacity = Capacity::InCharge};
const HoldingSpec kSeconded{.kind = EventKind::Seconded, .capacity = Capacity::Seconded};
const HoldingSpec kFieldPosted{.kind = EventKind::FieldPosted, .capacity = Capacity::FieldPosting};

/// The small office where "an" is deputy of v1 since 01/01/2005 and secretary since 01/01/2006.
HistoryBuilder withDeputy()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2005-01-01")
        .appoint(u"an", u"secretary", u"2006-01-01", {.kind = EventKind::Elected});
    return office;
}

/// withDeputy() with the plan "qh", approved on 01/11/2012, for head1: an, and binh.
HistoryBuilder withPlan()
{
    HistoryBuilder office = withDeputy();
    office.plan(u"qh", u"2016", u"2012-09-01")
        .nominate(u"qh", u"an", u"head1", u"2012-09-10", 1)
        .nominate(u"qh", u"binh", u"head1", u"2012-09-10", 2)
        .approve(u"qh", u"2012-11-01");
    return office;
}

EndTenure ending(const HistoryBuilder& office,
                 QStringView cadre,
                 QStringView position,
                 QStringView on,
                 EventKind kind = EventKind::LeftPost)
{
    EndTenure command{.kind = kind, .cadre = office.cadreId(cadre), .position = {}, .on = date(on)};
    if (!position.isEmpty()) {
        command.position = office.positionId(position);
    }
    return command;
}

QStringList leftBy(const HistoryBuilder& office,
                   QStringView cadre,
                   QStringView position,
                   Capacity capacity,
                   QStringView on)
{
    MaybePositionId post;
    if (!position.isEmpty()) {
        post = office.positionId(position);
    }
    return office.names(
        postsLeftBy(*office.derived(), office.cadreId(cadre), post, capacity, day(on)));
}

} // namespace

class TestDecideTenure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void postsLeft_data();
    void postsLeft();
    void postsLeft_explicitly_areThose();
    void begin_bodyAndColumnsAreKept();
    void begin_wrongForm_data();
    void begin_wrongForm();
    void begin_unknownThings_areNotFound();
    void begin_onDaysThePostIsNot_isRefused();
    void begin_inAPostHeldAlready_isRefused();
    void begin_beforeALaterHolding_needsItsEnd();
    void begin_twiceOnOneDay_isRefused();
    void begin_leavingAPostBegunThatDay_isRefused();
    void begin_leavingAPostNotHeld_isRefused();
    void begin_overAPostAbolishedLater_isRefused();
    void begin_endAmongOtherHoldings_isRefused();
    void begin_aSecondPostingOfTheSameKind_isRefused();
    void begin_postingsOfDifferentKinds_standTogether();
    void begin_afterDeparture_onlyByReturning();
    void begin_whileAway_thoughBackLater_isRefused();
    void begin_onTheDayOfDeparture_isRefused();
    void renew_withoutHolding_isRefused();
    void begin_fulfilsThePlan();
    void begin_inAnotherWay_fulfilsNothing_data();
    void begin_inAnotherWay_fulfilsNothing();
    void end_closesOneHolding();
    void end_wrongForm();
    void end_notHeld_isRefused();
    void end_onTheFirstDay_isRefused();
    void end_endedAlready_isRefused();
    void end_ofAPosting_findsTheOpenOne();
    void departure_withdrawsPlanEntries_data();
    void departure_withdrawsPlanEntries();
    void departure_wrongForm();
    void departure_twice_isRefused();
    void departure_beforeLaterRecords_isRefused();
    void appointeeRemovedByDeparture_staysAppointed();
};

void TestDecideTenure::postsLeft_data()
{
    QTest::addColumn<QString>("position");
    QTest::addColumn<Capacity>("capacity");
    QTest::addColumn<QStringList>("left");
    const QStringList deputy{u"dep1"_s};
    const QStringList none;
    QTest::newRow("full, state") << u"head1"_s << Capacity::Full << deputy;
    QTest::newRow("acting, state") << u"head1"_s << Capacity::Acting << deputy;
    QTest::newRow("in charge") << u"head1"_s << Capacity::InCharge << none;
    QTest::newRow("concurrent") << u"head1"_s << Capacity::Concurrent << none;
    QTest::newRow("seconded within") << u"head2"_s << Capacity::Seconded << none;
    QTest::newRow("posting outside") << QString() << Capacity::FieldPosting << none;
    QTest::newRow("the same post") << u"dep1"_s << Capacity::Full << none;
    QTest::newRow("party post") << u"secretary"_s << Capacity::Full << none;
}

void TestDecideTenure::postsLeft()
{
    QFETCH(const QString, position);
    QFETCH(const Capacity, capacity);
    QFETCH(const QStringList, left);
    const HistoryBuilder office = withDeputy();

    QCOMPARE(leftBy(office, u"an", position, capacity, u"2012-01-01"), left);
    // Before he held anything there was nothing to leave, and somebody else leaves nothing.
    QCOMPARE(leftBy(office, u"an", position, capacity, u"2004-01-01"), QStringList());
    QCOMPARE(leftBy(office, u"binh", position, capacity, u"2012-01-01"), QStringList());
}

void TestDecideTenure::postsLeft_explicitly_areThose()
{
    HistoryBuilder office = withDeputy();
    office.appoint(u"an", u"head1", u"2012-01-01", {.leaving = QStringList{u"secretary"_s}});

    QCOMPARE(office.career(u"an"),
             (QStringList{u"dep1 full 2005-01-01.."_s,
                          u"secretary full 2006-01-01..2012-01-01"_s,
                          u"head1 full 2012-01-01.."_s}));

    HistoryBuilder keeping = withDeputy();
    keeping.appoint(u"an", u"head1", u"2012-01-01", {.leaving = QStringList()});
    QCOMPARE(keeping.career(u"an").size(), 3);
    QVERIFY(keeping.career(u"an").contains(u"dep1 full 2005-01-01.."_s));
}

void TestDecideTenure::begin_bodyAndColumnsAreKept()
{
    HistoryBuilder office = test::smallOffice();
    office.document(u"12-QĐ/BTCTW", u"2012-02-20");
    BeginTenure command =
        office.beginning(u"an",
                         u"staff1",
                         u"2012-03",
                         {.kind = EventKind::Received, .plannedEnd = day(u"2017-03-01")});
    command.document = office.documentId(u"12-QĐ/BTCTW");
    command.detail.organisation = u"Tỉnh uỷ Nam Định"_s;
    office.run(command);

    const Event& event = office.history().event(office.lastEvent());
    QCOMPARE(event.kind, EventKind::Received);
    QCOMPARE(event.precision, DatePrecision::Month);
    QCOMPARE(event.effectiveOn, day(u"2012-03-01"));
    QCOMPARE(event.plannedEnd, day(u"2017-03-01"));
    QCOMPARE(event.capacity, Capacity::Full);
    QCOMPARE(event.document, MaybeDocumentId(office.documentId(u"12-QĐ/BTCTW")));
    QCOMPARE(event.body<TenureDetail>()->organisation, u"Tỉnh uỷ Nam Định"_s);

    office.appoint(u"binh", u"staff1", u"2012-03-01");
    QVERIFY(!office.history().event(office.lastEvent()).detail);
}

void TestDecideTenure::begin_wrongForm_data()
{
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<Capacity>("capacity");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("plannedEnd");
    QTest::addColumn<QString>("endedOn");
    const auto row = [](const char* name,
                        EventKind kind,
                        Capacity capacity,
                        const QString& position,
                        const QString& plannedEnd = {},
                        const QString& endedOn = {}) {
        QTest::newRow(name) << kind << capacity << position << plannedEnd << endedOn;
    };
    row("not a beginning", EventKind::Relieved, Capacity::Full, u"head1"_s);
    row("a departure", EventKind::Retired, Capacity::Full, u"head1"_s);
    row("no capacity", EventKind::Appointed, Capacity::None, u"head1"_s);
    row("no post", EventKind::Appointed, Capacity::Full, {});
    row("acting in full", EventKind::ActingAssigned, Capacity::Full, u"head1"_s);
    row("in charge in full", EventKind::InChargeAssigned, Capacity::Full, u"head1"_s);
    row("field posting in full", EventKind::FieldPosted, Capacity::Full, u"head1"_s);
    row("seconded on a field posting", EventKind::Seconded, Capacity::FieldPosting, {});
    row("planned end on the first day",
        EventKind::Appointed,
        Capacity::Full,
        u"head1"_s,
        u"2012-01-01"_s);
    row("planned end before", EventKind::Appointed, Capacity::Full, u"head1"_s, u"2011-01-01"_s);
    row("end on the first day",
        EventKind::Appointed,
        Capacity::Full,
        u"head1"_s,
        {},
        u"2012-01-01"_s);
}

void TestDecideTenure::begin_wrongForm()
{
    QFETCH(const EventKind, kind);
    QFETCH(const Capacity, capacity);
    QFETCH(const QString, position);
    QFETCH(const QString, plannedEnd);
    QFETCH(const QString, endedOn);
    HistoryBuilder office = test::smallOffice();

    HoldingSpec spec{.kind = kind, .capacity = capacity};
    if (!plannedEnd.isEmpty()) {
        spec.plannedEnd = day(plannedEnd);
    }
    spec.endedOn = endedOn;
    VERIFY_REFUSED(office,
                   office.beginning(u"an", position, u"2012-01-01", spec),
                   ErrorCode::Validation,
                   QString());
}

void TestDecideTenure::begin_unknownThings_areNotFound()
{
    HistoryBuilder office = test::smallOffice();
    BeginTenure noPerson = office.beginning(u"an", u"head1", u"2012-01-01");
    noPerson.cadre = CadreId(99);
    VERIFY_REFUSED(office, noPerson, ErrorCode::NotFound, QString());

    BeginTenure noPost = office.beginning(u"an", u"head1", u"2012-01-01");
    noPost.position = PositionId(99);
    VERIFY_REFUSED(office, noPost, ErrorCode::NotFound, QString());

    BeginTenure noDecision = office.beginning(u"an", u"head1", u"2012-01-01");
    noDecision.document = DocumentId(99);
    VERIFY_REFUSED(office, noDecision, ErrorCode::NotFound, QString());
}

void TestDecideTenure::begin_onDaysThePostIsNot_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.run(AbolishPosition{office.positionId(u"head1"), date(u"2012-01-01")});

    for (const QStringView iso : {u"1999-12-31", u"2012-01-01", u"2013-01-01"}) {
        VERIFY_REFUSED(
            office, office.beginning(u"an", u"head1", iso), ErrorCode::Conflict, u"head1"_s);
    }
}

void TestDecideTenure::begin_inAPostHeldAlready_isRefused()
{
    HistoryBuilder office = withDeputy();

    VERIFY_REFUSED(office,
                   office.beginning(u"an", u"dep1", u"2012-01-01"),
                   ErrorCode::Conflict,
                   u"Nguyễn Văn an (an)"_s);
    // In another capacity it is another holding.
    QVERIFY_RESULT(office.attempt(office.beginning(u"an", u"dep1", u"2012-01-01", kActing)));
    QVERIFY(office.anomalies().isEmpty());
}

void TestDecideTenure::begin_beforeALaterHolding_needsItsEnd()
{
    HistoryBuilder office = withDeputy();

    VERIFY_REFUSED(office,
                   office.beginning(u"an", u"dep1", u"2001-01-01"),
                   ErrorCode::Conflict,
                   u"01/01/2005"_s);
    office.appoint(u"an", u"dep1", u"2001-01-01", {.endedOn = u"2003-01-01"_s});

    QCOMPARE(office.career(u"an").first(), u"dep1 full 2001-01-01..2003-01-01"_s);
    QVERIFY(office.anomalies().isEmpty());
}

void TestDecideTenure::begin_twiceOnOneDay_isRefused()
{
    HistoryBuilder office = withDeputy();

    VERIFY_REFUSED(office,
                   office.beginning(u"an", u"dep1", u"2005-01-01", kActing),
                   ErrorCode::Conflict,
                   u"01/01/2005"_s);
    VERIFY_REFUSED(
        office,
        office.beginning(u"an", u"dep1", u"2005-01-01", {.kind = EventKind::TenureExtended}),
        ErrorCode::Conflict,
        u"01/01/2005"_s);
}

void TestDecideTenure::begin_leavingAPostBegunThatDay_isRefused()
{
    // Releases take effect before beginnings, so this would leave him in both posts.
    HistoryBuilder office = withDeputy();

    VERIFY_REFUSED(office,
                   office.beginning(u"an", u"head1", u"2005-01-01"),
                   ErrorCode::Conflict,
                   u"01/01/2005"_s);
}

void TestDecideTenure::begin_leavingAPostNotHeld_isRefused()
{
    HistoryBuilder office = withDeputy();

    VERIFY_REFUSED(
        office,
        office.beginning(u"an", u"head1", u"2012-01-01", {.leaving = QStringList{u"head2"_s}}),
        ErrorCode::Conflict,
        u"Nguyễn Văn an (an)"_s);
}

void TestDecideTenure::begin_overAPostAbolishedLater_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.run(AbolishPosition{office.positionId(u"head1"), date(u"2012-01-01")});

    VERIFY_REFUSED(office,
                   office.beginning(u"an", u"head1", u"2010-01-01"),
                   ErrorCode::Conflict,
                   u"Nguyễn Văn an (an)"_s);
    office.appoint(u"an", u"head1", u"2010-01-01", {.endedOn = u"2012-01-01"_s});
    QVERIFY(office.anomalies().isEmpty());
}

void TestDecideTenure::begin_endAmongOtherHoldings_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    HoldingSpec acting = kActing;
    acting.endedOn = u"2006-01-01"_s;
    office.appoint(u"an", u"head1", u"2002-01-01", acting);

    VERIFY_REFUSED(office,
                   office.beginning(u"an", u"head1", u"2004-01-01", {.endedOn = u"2008-01-01"_s}),
                   ErrorCode::Conflict,
                   u"Nguyễn Văn an (an)"_s);
}

void TestDecideTenure::begin_aSecondPostingOfTheSameKind_isRefused()
{
    HistoryBuilder office = withDeputy();
    office.appoint(u"an", {}, u"2012-01-01", kSeconded)
        .appoint(u"an", {}, u"2012-02-01", kFieldPosted);

    VERIFY_REFUSED(office,
                   office.beginning(u"an", {}, u"2012-03-01", kSeconded),
                   ErrorCode::Conflict,
                   u"01/01/2012"_s);
}

void TestDecideTenure::begin_postingsOfDifferentKinds_standTogether()
{
    HistoryBuilder office = withDeputy();
    office.appoint(u"an", {}, u"2012-01-01", kSeconded)
        .appoint(u"an", {}, u"2012-02-01", kFieldPosted);

    QCOMPARE(office.on(u"2012-06-01").tenuresOf(office.cadreId(u"an")).size(), std::size_t{4});
    QVERIFY(office.anomalies().isEmpty());
}

void TestDecideTenure::begin_afterDeparture_onlyByReturning()
{
    HistoryBuilder office = withDeputy();
    office.depart(u"an", u"2010-01-01", EventKind::ElectedOut);

    for (const EventKind kind : {EventKind::Appointed, EventKind::Transferred}) {
        VERIFY_REFUSED(office,
                       office.beginning(u"an", u"head1", u"2012-01-01", {.kind = kind}),
                       ErrorCode::Conflict,
                       u"01/01/2010"_s);
    }
    QVERIFY_RESULT(office.attempt(
        office.beginning(u"an", u"head1", u"2012-01-01", {.kind = EventKind::Received})));
    QVERIFY_RESULT(office.attempt(office.beginning(u"an", u"head2", u"2013-01-01")));
}

void TestDecideTenure::begin_whileAway_thoughBackLater_isRefused()
{
    HistoryBuilder office = withDeputy();
    office.depart(u"an", u"2010-01-01")
        .appoint(u"an", u"head1", u"2012-01-01", {.kind = EventKind::Received});

    VERIFY_REFUSED(office,
                   office.beginning(u"an", u"head2", u"2011-01-01"),
                   ErrorCode::Conflict,
                   u"01/01/2010"_s);
}

void TestDecideTenure::begin_onTheDayOfDeparture_isRefused()
{
    // A departure ends every holding of its day, this one too.
    HistoryBuilder office = withDeputy();
    office.depart(u"an", u"2010-01-01");

    VERIFY_REFUSED(office,
                   office.beginning(u"an", u"head1", u"2010-01-01", {.kind = EventKind::Received}),
                   ErrorCode::Conflict,
                   u"01/01/2010"_s);
}

void TestDecideTenure::renew_withoutHolding_isRefused()
{
    HistoryBuilder office = withDeputy();

    VERIFY_REFUSED(
        office,
        office.beginning(u"an", u"head1", u"2012-01-01", {.kind = EventKind::Reappointed}),
        ErrorCode::Conflict,
        u"Nguyễn Văn an (an)"_s);
}

void TestDecideTenure::begin_fulfilsThePlan()
{
    // Trap 6: an appointee's plan entry becomes "đã bổ nhiệm".
    HistoryBuilder office = withPlan();
    office.document(u"40-QĐ", u"2012-12-01");
    office.appoint(u"an", u"head1", u"2012-12-01", {.document = office.documentId(u"40-QĐ")});

    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(), u"appointed 2012-12-01"_s);
    QCOMPARE(office.entrySteps(u"qh", u"binh", u"head1").last(), u"approved 2012-11-01"_s);
    const Event& fulfilled = office.history().event(office.lastEvent());
    QCOMPARE(fulfilled.kind, EventKind::NominationFulfilled);
    QCOMPARE(fulfilled.document, MaybeDocumentId(office.documentId(u"40-QĐ")));
}

void TestDecideTenure::begin_inAnotherWay_fulfilsNothing_data()
{
    QTest::addColumn<QString>("position");
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<Capacity>("capacity");
    QTest::addColumn<QString>("on");
    QTest::newRow("acting") << u"head1"_s << EventKind::ActingAssigned << Capacity::Acting
                            << u"2012-12-01"_s;
    QTest::newRow("in charge") << u"head1"_s << EventKind::InChargeAssigned << Capacity::InCharge
                               << u"2012-12-01"_s;
    QTest::newRow("another post") << u"head2"_s << EventKind::Appointed << Capacity::Full
                                  << u"2012-12-01"_s;
    QTest::newRow("before the approval")
        << u"head1"_s << EventKind::Appointed << Capacity::Full << u"2012-10-31"_s;
}

void TestDecideTenure::begin_inAnotherWay_fulfilsNothing()
{
    QFETCH(const QString, position);
    QFETCH(const EventKind, kind);
    QFETCH(const Capacity, capacity);
    QFETCH(const QString, on);
    HistoryBuilder office = withPlan();
    office.appoint(u"an", position, on, {.kind = kind, .capacity = capacity});

    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(), u"approved 2012-11-01"_s);
}

void TestDecideTenure::end_closesOneHolding()
{
    HistoryBuilder office = withDeputy();
    office.leave(u"an", u"dep1", u"2012-01-01", EventKind::Resigned);

    QCOMPARE(
        office.career(u"an"),
        (QStringList{u"dep1 full 2005-01-01..2012-01-01"_s, u"secretary full 2006-01-01.."_s}));
}

void TestDecideTenure::end_wrongForm()
{
    HistoryBuilder office = withDeputy();
    VERIFY_REFUSED(office,
                   ending(office, u"an", u"dep1", u"2012-01-01", EventKind::Appointed),
                   ErrorCode::Validation,
                   QString());
    VERIFY_REFUSED(office,
                   ending(office, u"an", u"dep1", u"2012-01-01", EventKind::Retired),
                   ErrorCode::Validation,
                   QString());
    EndTenure noPerson = ending(office, u"an", u"dep1", u"2012-01-01");
    noPerson.cadre = CadreId(99);
    VERIFY_REFUSED(office, noPerson, ErrorCode::NotFound, QString());
    EndTenure noDecision = ending(office, u"an", u"dep1", u"2012-01-01");
    noDecision.document = DocumentId(99);
    VERIFY_REFUSED(office, noDecision, ErrorCode::NotFound, QString());
}

void TestDecideTenure::end_notHeld_isRefused()
{
    HistoryBuilder office = withDeputy();

    VERIFY_REFUSED(office,
                   ending(office, u"an", u"head1", u"2012-01-01"),
                   ErrorCode::Conflict,
                   u"Nguyễn Văn an (an)"_s);
    VERIFY_REFUSED(office,
                   ending(office, u"an", u"dep1", u"2004-12-31"),
                   ErrorCode::Conflict,
                   u"31/12/2004"_s);
    VERIFY_REFUSED(office,
                   ending(office, u"an", {}, u"2012-01-01", EventKind::PostingEnded),
                   ErrorCode::Conflict,
                   u"Nguyễn Văn an (an)"_s);
}

void TestDecideTenure::end_onTheFirstDay_isRefused()
{
    // Releases take effect before beginnings: it would end nothing.
    HistoryBuilder office = withDeputy();
    VERIFY_REFUSED(office,
                   ending(office, u"an", u"dep1", u"2005-01-01"),
                   ErrorCode::Conflict,
                   u"01/01/2005"_s);

    office.leave(u"an", u"dep1", u"2005-01-02");
    QCOMPARE(office.career(u"an").first(), u"dep1 full 2005-01-01..2005-01-02"_s);
}

void TestDecideTenure::end_endedAlready_isRefused()
{
    HistoryBuilder office = withDeputy();
    office.leave(u"an", u"dep1", u"2012-01-01");

    for (const QStringView iso : {u"2010-01-01", u"2012-01-01"}) {
        VERIFY_REFUSED(
            office, ending(office, u"an", u"dep1", iso), ErrorCode::Conflict, u"01/01/2012"_s);
    }
}

void TestDecideTenure::end_ofAPosting_findsTheOpenOne()
{
    HistoryBuilder office = withDeputy();
    office.appoint(u"an", {}, u"2012-01-01", kSeconded)
        .appoint(u"an", {}, u"2012-02-01", kFieldPosted)
        .leave(u"an", {}, u"2012-06-01", EventKind::PostingEnded);
    QCOMPARE(office.career(u"an").last(), u"- field-posting 2012-02-01..2012-06-01"_s);

    office.leave(u"an", {}, u"2012-06-01", EventKind::PostingEnded);

    QVERIFY(office.career(u"an").contains(u"- seconded 2012-01-01..2012-06-01"_s));
    QVERIFY(office.anomalies().isEmpty());
}

void TestDecideTenure::departure_withdrawsPlanEntries_data()
{
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<WithdrawalReason>("reason");
    // Trap 5: entries of the one elected outside get "đưa ra: chuyển công tác".
    QTest::newRow("elected out") << EventKind::ElectedOut << WithdrawalReason::Transferred;
    QTest::newRow("transferred out") << EventKind::TransferredOut << WithdrawalReason::Transferred;
    QTest::newRow("retired") << EventKind::Retired << WithdrawalReason::Retired;
    QTest::newRow("deceased") << EventKind::Deceased << WithdrawalReason::Deceased;
}

void TestDecideTenure::departure_withdrawsPlanEntries()
{
    QFETCH(const EventKind, kind);
    QFETCH(const WithdrawalReason, reason);
    HistoryBuilder office = withPlan();
    office.nominate(u"qh", u"an", u"head2", u"2012-11-15");

    office.depart(u"an", u"2012-12-01", kind);

    const PlanRecord* plan = office.derived()->plan(office.planId(u"qh"));
    for (const QStringView position : {u"head1", u"head2"}) {
        const NominationRecord* entry = plan->find(office.nominationId(u"qh", u"an", position));
        QCOMPARE(entry->steps.back().status, NominationStatus::Withdrawn);
        QCOMPARE(entry->steps.back().reason, reason);
        QCOMPARE(entry->steps.back().on, day(u"2012-12-01"));
        // Not deleted: the day before he was still in.
        QVERIFY(entry->on(day(u"2012-11-30"))->status != NominationStatus::Withdrawn);
    }
    QCOMPARE(office.entrySteps(u"qh", u"binh", u"head1").last(), u"approved 2012-11-01"_s);
}

void TestDecideTenure::departure_wrongForm()
{
    HistoryBuilder office = withDeputy();
    RecordDeparture command{
        .kind = EventKind::LeftPost, .cadre = office.cadreId(u"an"), .on = date(u"2012-01-01")};
    VERIFY_REFUSED(office, command, ErrorCode::Validation, QString());
    command.kind = EventKind::Retired;
    command.cadre = CadreId(99);
    VERIFY_REFUSED(office, command, ErrorCode::NotFound, QString());
    command.cadre = office.cadreId(u"an");
    command.document = DocumentId(99);
    VERIFY_REFUSED(office, command, ErrorCode::NotFound, QString());
}

void TestDecideTenure::departure_twice_isRefused()
{
    HistoryBuilder office = withDeputy();
    office.depart(u"an", u"2012-01-01");

    VERIFY_REFUSED(office,
                   (RecordDeparture{.kind = EventKind::Retired,
                                    .cadre = office.cadreId(u"an"),
                                    .on = date(u"2013-01-01")}),
                   ErrorCode::Conflict,
                   u"01/01/2012"_s);
}

void TestDecideTenure::departure_beforeLaterRecords_isRefused()
{
    HistoryBuilder office = withDeputy();
    office.appoint(u"an", u"head1", u"2012-03-01");

    VERIFY_REFUSED(office,
                   (RecordDeparture{.kind = EventKind::Retired,
                                    .cadre = office.cadreId(u"an"),
                                    .on = date(u"2012-02-01")}),
                   ErrorCode::Conflict,
                   u"01/02/2012"_s);
}

void TestDecideTenure::appointeeRemovedByDeparture_staysAppointed()
{
    HistoryBuilder office = withPlan();
    office.appoint(u"an", u"head1", u"2012-12-01").depart(u"an", u"2013-06-01");

    QCOMPARE(office.entrySteps(u"qh", u"an", u"head1").last(), u"appointed 2012-12-01"_s);
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestDecideTenure)
#include "tst_decide_tenure.moc"
