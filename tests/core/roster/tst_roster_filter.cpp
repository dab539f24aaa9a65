#include "core/roster/roster_filter.h"
#include "core/roster/roster_table.h"
#include "tests/support/history_builder.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::HistoryBuilder;

namespace {

/// An: Vụ trưởng of v1, Party, doctor, born 1960. Binh: deputy there, woman, Tày, 1975. Cuc: no
/// post, in the plan. Dung: left.
HistoryBuilder office()
{
    HistoryBuilder office = test::smallOffice();
    const auto set = [&](QStringView cadre, const std::function<void(CadreChange&)>& fill) {
        CadreChange change = changeOf(PersonName::unset());
        fill(change);
        Event event =
            test::rawEvent(EventKind::ProfileChanged, u"2001-01-01", office.cadreId(cadre));
        event.setBody(change);
        office.raw({event});
    };
    set(u"an", [](CadreChange& change) {
        change.values.birth = test::date(u"1960-05-10");
        change.values.professionalLevel = ProfessionalLevel::Doctor;
        change.values.partyProbationary = test::date(u"1990");
        change.mask = {
            CadreField::Birth, CadreField::ProfessionalLevel, CadreField::PartyProbationary};
    });
    set(u"binh", [](CadreChange& change) {
        change.values.birth = test::date(u"1975");
        change.values.sex = Sex::Female;
        change.values.ethnicity = u"Tày"_s;
        change.values.theoryLevel = TheoryLevel::Advanced;
        change.values.grade = Grade::Specialist;
        change.mask = {CadreField::Birth,
                       CadreField::Sex,
                       CadreField::Ethnicity,
                       CadreField::TheoryLevel,
                       CadreField::Grade};
    });
    office.appoint(u"an", u"head1", u"2005-01-01")
        .appoint(u"binh", u"dep1", u"2005-01-01")
        .plan(u"qh", u"2016", u"2009-01-01")
        .nominate(u"qh", u"cuc", u"head2", u"2009-02-01")
        .approve(u"qh", u"2009-06-01")
        .depart(u"dung", u"2008-01-01");
    return office;
}

using Ask = std::function<void(RosterFilter&, const HistoryBuilder&)>;

} // namespace

class TestRosterFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void condition_leavesWhoMeetsIt_data();
    void condition_leavesWhoMeetsIt();
    void json_givesTheFilterBack();
    void json_ofNothing_isEmpty();
    void json_thatIsNoFilter_isRefused_data();
    void json_thatIsNoFilter_isRefused();
};

void TestRosterFilter::condition_leavesWhoMeetsIt_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const QString& found, const Ask& ask) {
        QTest::newRow(name) << ask << found;
    };
    row("nothing", u"an binh cuc"_s, [](RosterFilter&, const HistoryBuilder&) {});
    row("departed", u"dung"_s, [](auto& f, auto&) { f.scope = RosterScope::Departed; });
    row("everyone", u"an binh cuc dung"_s, [](auto& f, auto&) { f.scope = RosterScope::Everyone; });
    row("unit with those below", u"an binh"_s, [](auto& f, auto& o) {
        f.units = {o.unitId(u"ban")};
    });
    row("unit without people", QString(), [](auto& f, auto& o) { f.units = {o.unitId(u"v2")}; });
    row("two units", u"an binh"_s, [](auto& f, auto& o) {
        f.units = {o.unitId(u"v2"), o.unitId(u"v1")};
    });
    row("title", u"an"_s, [](auto& f, auto&) { f.titles = {u"Vụ trưởng"_s}; });
    row("title of nobody", QString(), [](auto& f, auto&) { f.titles = {u"Không ai"_s}; });
    row("level", u"an binh"_s, [](auto& f, auto&) { f.levels = {PositionLevel::Department}; });
    row("sex", u"binh"_s, [](auto& f, auto&) { f.sex = Sex::Female; });
    row("age from, on the birthday", u"an"_s, [](auto& f, auto&) { f.ageFrom = 50; });
    row("age from, a year more", QString(), [](auto& f, auto&) { f.ageFrom = 51; });
    row("age to, unknown left out", u"binh"_s, [](auto& f, auto&) { f.ageTo = 49; });
    row("minority", u"binh"_s, [](auto& f, auto&) { f.minority = true; });
    row("no minority", u"an cuc"_s, [](auto& f, auto&) { f.minority = false; });
    row("party", u"an"_s, [](auto& f, auto&) { f.partyMember = true; });
    row("degree", u"an"_s, [](auto& f, auto&) { f.degreeAtLeast = ProfessionalLevel::Master; });
    row("theory", u"binh"_s, [](auto& f, auto&) { f.theoryAtLeast = TheoryLevel::Advanced; });
    row("grade not recorded", u"an cuc"_s, [](auto& f, auto&) { f.grades = {Grade::None}; });
    row("in a plan", u"cuc"_s, [](auto& f, auto&) { f.inPlan = true; });
    row("in no plan", u"an binh"_s, [](auto& f, auto&) { f.inPlan = false; });
    row("in this plan", u"cuc"_s, [](auto& f, auto& o) { f.plan = o.planId(u"qh"); });
    row("not in this plan", u"an binh"_s, [](auto& f, auto& o) {
        f.plan = o.planId(u"qh");
        f.inPlan = false;
    });
    row("no post", u"cuc"_s, [](auto& f, auto&) { f.hasPost = false; });
    row("field posting", QString(), [](auto& f, auto&) { f.fieldPosting = true; });
    row("text and condition", u"binh"_s, [](auto& f, auto&) {
        f.text = u"vu truong"_s;
        f.sex = Sex::Female;
    });
}

void TestRosterFilter::condition_leavesWhoMeetsIt()
{
    QFETCH(const Ask, ask);
    QFETCH(const QString, found);
    const HistoryBuilder history = office();
    const RosterTable table(
        std::make_shared<const Snapshot>(history.derived(), test::day(u"2010-05-10")));
    RosterFilter filter;
    ask(filter, history);
    QStringList codes;
    for (const RosterRow row : applyFilter(table, filter).rows()) {
        codes += table.profile(row).code;
    }
    QCOMPARE(codes.join(u' '), found);
    const Result<RosterFilter> again = RosterFilter::fromJson(filter.toJson());
    QVERIFY(again);
    QVERIFY(*again == filter);
}

void TestRosterFilter::json_givesTheFilterBack()
{
    RosterFilter filter;
    filter.text = u"hoà “vụ”"_s;
    filter.scope = RosterScope::Everyone;
    filter.units = {UnitId(3), UnitId(4'000'000'000)};
    filter.titles = {u"Vụ trưởng"_s, u"Phó Vụ trưởng"_s};
    filter.levels = {PositionLevel::Division, PositionLevel::Committee};
    filter.sex = Sex::Male;
    filter.ageFrom = 0;
    filter.ageTo = 45;
    filter.minority = false;
    filter.partyMember = true;
    filter.degreeAtLeast = ProfessionalLevel::DoctorOfScience;
    filter.theoryAtLeast = TheoryLevel::Bachelor;
    filter.grades = {Grade::None, Grade::SeniorSpecialist};
    filter.inPlan = false;
    filter.plan = PlanId(7);
    filter.hasPost = true;
    filter.fieldPosting = true;
    const Result<RosterFilter> again = RosterFilter::fromJson(filter.toJson());
    QVERIFY(again);
    QVERIFY(*again == filter);
}

void TestRosterFilter::json_ofNothing_isEmpty()
{
    QCOMPARE(RosterFilter().toJson(), u"{}"_s);
    QVERIFY(RosterFilter().isEmpty());
}

void TestRosterFilter::json_thatIsNoFilter_isRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"{"_s;
    QTest::newRow("a list") << u"[]"_s;
    QTest::newRow("unknown condition") << u"{\"salary\":3}"_s;
    QTest::newRow("unknown word") << u"{\"levels\":[\"king\"]}"_s;
    QTest::newRow("wrong kind") << u"{\"inPlan\":\"yes\"}"_s;
    QTest::newRow("no list") << u"{\"units\":3}"_s;
    QTest::newRow("no id") << u"{\"units\":[0]}"_s;
    QTest::newRow("no plan") << u"{\"plan\":-1}"_s;
    QTest::newRow("unknown scope") << u"{\"scope\":\"all\"}"_s;
}

void TestRosterFilter::json_thatIsNoFilter_isRefused()
{
    QFETCH(const QString, json);
    const Result<RosterFilter> filter = RosterFilter::fromJson(json);
    QVERIFY(!filter);
    QCOMPARE(filter.error().code, ErrorCode::Format);
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestRosterFilter)
#include "tst_roster_filter.moc"
