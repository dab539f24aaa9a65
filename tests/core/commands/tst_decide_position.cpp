#include "core/commands/decide.h"
#include "tests/support/refusal_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::HistoryBuilder;

namespace {

PositionProfile headOf(MaybeUnitId unit, const QString& code)
{
    return {.code = code,
            .unit = unit,
            .title = u"Vụ trưởng"_s,
            .level = PositionLevel::Department,
            .role = PositionRole::Head,
            .branch = Branch::State,
            .seats = 1,
            .order = 50};
}

PositionChange seatsOf(int seats)
{
    PositionChange change;
    change.values.seats = seats;
    change.mask = {PositionField::Seats};
    return change;
}

} // namespace

class TestDecidePosition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void establish_namesItsUnitInTheEvent();
    void establish_wrongForm();
    void seats_undecidedAtFirst_areDecidedOnce();
    void establish_whereTheUnitIsNot_isRefused();
    void establish_codeOfAnAbolishedPost_isTaken();
    void change_wrongForm();
    void change_seatsBelowTheHolders_isAllowed();
    void abolish_whileHeld_isRefused();
    void abolish_onTheDayTheHolderLeaves_isAllowed();
    void abolish_twice_isRefused();
    void term_wrongForm();
    void closeTerm_outsideItsSpan_isRefused();
};

void TestDecidePosition::establish_namesItsUnitInTheEvent()
{
    HistoryBuilder office = test::smallOffice();
    office.run(EstablishPosition{headOf(office.unitId(u"v2"), u" H "_s), date(u"2012")});

    const Event& event = office.history().event(office.lastEvent());
    QCOMPARE(event.unit, MaybeUnitId(office.unitId(u"v2")));
    QCOMPARE(event.body<PositionChange>()->values.code, u"H"_s);
    QVERIFY(event.body<PositionChange>()->uid);
}

void TestDecidePosition::establish_wrongForm()
{
    HistoryBuilder office = test::smallOffice();
    const auto refuse = [&](const auto& spoil, ErrorCode code, const QString& text) {
        PositionProfile profile = headOf(office.unitId(u"v1"), u"H"_s);
        spoil(profile);
        VERIFY_REFUSED(office, (EstablishPosition{profile, date(u"2012")}), code, text);
    };
    refuse([](auto& post) { post.code = u" "_s; }, ErrorCode::Validation, QString());
    refuse([](auto& post) { post.title.clear(); }, ErrorCode::Validation, QString());
    refuse([](auto& post) { post.seats = -2; }, ErrorCode::Validation, u"Vụ trưởng"_s);
    refuse([](auto& post) { post.unit = {}; }, ErrorCode::Validation, u"Vụ trưởng"_s);
    refuse([](auto& post) { post.unit = UnitId(99); }, ErrorCode::NotFound, QString());
    refuse([](auto& post) { post.code = u"head1"_s; }, ErrorCode::Conflict, u"head1"_s);
}

void TestDecidePosition::seats_undecidedAtFirst_areDecidedOnce()
{
    HistoryBuilder office = test::smallOffice();
    PositionProfile profile = headOf(office.unitId(u"v1"), u"H"_s);
    profile.seats = kSeatsUndecided;
    office.run(EstablishPosition{profile, date(u"2012")});
    const PositionId post(office.history().nextPosition() - 1);
    const Snapshot before = office.on(u"2012-06-01");
    QVERIFY(!seatCount(before, post).decided());
    QCOMPARE(seatCount(before, post).vacant(), 0);

    office.run(ChangePosition{post, seatsOf(2), date(u"2013")});

    const Snapshot after = office.on(u"2013-06-01");
    QCOMPARE(seatCount(after, post).seats, 2);
    QCOMPARE(seatCount(after, post).vacant(), 2);
    VERIFY_REFUSED(office,
                   (ChangePosition{post, seatsOf(kSeatsUndecided), date(u"2014")}),
                   ErrorCode::Validation,
                   u"Vụ trưởng"_s);
}

void TestDecidePosition::establish_whereTheUnitIsNot_isRefused()
{
    HistoryBuilder office = test::smallOffice();

    VERIFY_REFUSED(office,
                   (EstablishPosition{headOf(office.unitId(u"v1"), u"H"_s), date(u"1999")}),
                   ErrorCode::Conflict,
                   u"v1"_s);
}

void TestDecidePosition::establish_codeOfAnAbolishedPost_isTaken()
{
    HistoryBuilder office = test::smallOffice();
    office.run(AbolishPosition{office.positionId(u"head1"), date(u"2010")});

    VERIFY_REFUSED(office,
                   (EstablishPosition{headOf(office.unitId(u"v1"), u"head1"_s), date(u"2012")}),
                   ErrorCode::Conflict,
                   u"head1"_s);
}

void TestDecidePosition::change_wrongForm()
{
    HistoryBuilder office = test::smallOffice();
    const PositionId dep = office.positionId(u"dep1");
    VERIFY_REFUSED(office,
                   (ChangePosition{dep, PositionChange{}, date(u"2012")}),
                   ErrorCode::Validation,
                   QString());
    VERIFY_REFUSED(office,
                   (ChangePosition{dep, seatsOf(0), date(u"2012")}),
                   ErrorCode::Validation,
                   u"Phó Vụ trưởng"_s);
    VERIFY_REFUSED(
        office, (ChangePosition{dep, seatsOf(3), date(u"1999")}), ErrorCode::Conflict, u"dep1"_s);
    VERIFY_REFUSED(office,
                   (ChangePosition{PositionId(99), seatsOf(3), date(u"2012")}),
                   ErrorCode::NotFound,
                   QString());
    PositionChange code;
    code.values.code = u"x"_s;
    code.mask = {PositionField::Code};
    VERIFY_REFUSED(
        office, (ChangePosition{dep, code, date(u"2012")}), ErrorCode::Validation, QString());
    PositionChange title;
    title.mask = {PositionField::Title};
    VERIFY_REFUSED(
        office, (ChangePosition{dep, title, date(u"2012")}), ErrorCode::Validation, QString());
    PositionChange unit;
    unit.values.unit = UnitId(99);
    unit.mask = {PositionField::Unit};
    VERIFY_REFUSED(
        office, (ChangePosition{dep, unit, date(u"2012")}), ErrorCode::NotFound, QString());
}

void TestDecidePosition::change_seatsBelowTheHolders_isAllowed()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2005-01-01").appoint(u"binh", u"dep1", u"2005-01-01");
    office.run(ChangePosition{office.positionId(u"dep1"), seatsOf(1), date(u"2012-01-01")});

    const SeatCount count = seatCount(office.on(u"2012-01-01"), office.positionId(u"dep1"));
    QCOMPARE(count.over(), 1);
}

void TestDecidePosition::abolish_whileHeld_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2005-01-01");
    const auto abolish = [&](QStringView on) {
        return AbolishPosition{office.positionId(u"head1"), date(on)};
    };

    VERIFY_REFUSED(office, abolish(u"2012-01-01"), ErrorCode::Conflict, u"Nguyễn Văn an (an)"_s);
    // Held only later counts as well.
    VERIFY_REFUSED(office, abolish(u"2004-01-01"), ErrorCode::Conflict, u"Nguyễn Văn an (an)"_s);
}

void TestDecidePosition::abolish_onTheDayTheHolderLeaves_isAllowed()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2005-01-01").leave(u"an", u"head1", u"2012-01-01");
    office.run(AbolishPosition{office.positionId(u"head1"), date(u"2012-01-01")});

    QVERIFY(office.anomalies().isEmpty());
    QVERIFY(!office.on(u"2012-01-01").position(office.positionId(u"head1")));
}

void TestDecidePosition::abolish_twice_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    office.run(AbolishPosition{office.positionId(u"head1"), date(u"2012-01-01")});

    for (const QStringView iso : {u"2010-01-01", u"2012-01-01", u"2013-01-01"}) {
        VERIFY_REFUSED(office,
                       (AbolishPosition{office.positionId(u"head1"), date(iso)}),
                       ErrorCode::Conflict,
                       u"head1"_s);
    }
}

void TestDecidePosition::term_wrongForm()
{
    HistoryBuilder office = test::smallOffice();
    const DateSpan span = DateSpan::make(day(u"2011-01-01"), day(u"2016-01-01")).value();
    const DateSpan open = DateSpan::make(day(u"2011-01-01")).value();
    VERIFY_REFUSED(
        office, (OpenTerm{{u" "_s, u"Nhiệm kỳ"_s, span}}), ErrorCode::Validation, QString());
    VERIFY_REFUSED(office, (OpenTerm{{u"2011"_s, {}, open}}), ErrorCode::Validation, u"2011"_s);
    VERIFY_REFUSED(office, (OpenTerm{{u"2016"_s, {}, span}}), ErrorCode::Conflict, u"2016"_s);
}

void TestDecidePosition::closeTerm_outsideItsSpan_isRefused()
{
    HistoryBuilder office = test::smallOffice();
    const TermId term = office.termId(u"2016");
    for (const QStringView iso : {u"2015-12-31", u"2021-01-01"}) {
        VERIFY_REFUSED(office, (CloseTerm{term, date(iso)}), ErrorCode::Validation, u"2016"_s);
    }
    VERIFY_REFUSED(office, (CloseTerm{TermId(99), date(u"2018")}), ErrorCode::NotFound, QString());
    QVERIFY_RESULT(office.attempt(CloseTerm{term, date(u"2020-10-01")}));
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestDecidePosition)
#include "tst_decide_position.moc"
