#include "core/rules/plan_rules.h"
#include "tests/core/rules/rule_scenario.h"

namespace kecan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Ask = std::function<Findings(const PlanCheck&, const HistoryBuilder&)>;
using Prepare = std::function<void(HistoryBuilder&)>;

constexpr QStringView kOpened = u"2012-01-01";

/// Asks @p ask of the plan "plan" on @p on after @p prepare.
auto judging(const QString& on, const Prepare& prepare, const Ask& ask)
{
    return [on, prepare, ask](const std::shared_ptr<const RuleBook>& book) {
        HistoryBuilder office = smallOffice();
        office.plan(u"plan", u"2016", kOpened);
        prepare(office);
        const Snapshot snapshot = office.on(on);
        const RuleSet rules(book, snapshot.day());
        return ask(PlanCheck(snapshot, rules, office.planId(u"plan")), office);
    };
}

/// @p count new people nominated for @p position; the first @p special of them as @p spec says,
/// the others men born in 1968.
void nominateMany(HistoryBuilder& office,
                  QStringView position,
                  int count,
                  int special = 0,
                  const PersonSpec& spec = {})
{
    for (int i = 0; i < count; ++i) {
        const QString name = u"n%1"_s.arg(i);
        office.cadre(name, u"2000-01-01");
        describe(office, name, i < special ? spec : PersonSpec{.birth = u"1968-01-01"_s});
        office.nominate(u"plan", name, position, kOpened);
    }
}

Prepare nominees(int count, int special = 0, const PersonSpec& spec = {})
{
    return [=](HistoryBuilder& office) { nominateMany(office, u"head1", count, special, spec); };
}

Prepare plannedFor(const QStringList& positions)
{
    return [positions](HistoryBuilder& office) {
        office.position(u"vice", u"ban", u"2000-01-01", {.title = u"Phó trưởng ban"_s});
        for (const QString& position : positions) {
            office.nominate(u"plan", u"an", position, kOpened);
        }
    };
}

Findings askHead(const PlanCheck& check, const HistoryBuilder& office)
{
    return check.post(office.positionId(u"head1"));
}

Findings askAn(const PlanCheck& check, const HistoryBuilder& office)
{
    return check.cadre(office.cadreId(u"an"));
}

Findings askList(const PlanCheck& check, const HistoryBuilder&)
{
    return check.list();
}

/// A plan of the committee, two of whose seats @p count people are to take.
auto judgingCommittee(int count, int seats = 2)
{
    return [count, seats](const std::shared_ptr<const RuleBook>& book) {
        HistoryBuilder office = smallOffice();
        office.position(
            u"member", u"du", u"2000-01-01", {.title = u"Đảng ủy viên"_s, .seats = seats});
        const PlanId plan(office.history().nextPlan());
        office.run(OpenPlan{{.code = u"committee"_s,
                             .title = u"cấp ủy"_s,
                             .term = office.termId(u"2016"),
                             .unit = {},
                             .reviewOf = {},
                             .branch = Branch::Party},
                            date(kOpened)});
        for (int i = 0; i < count; ++i) {
            const QString name = u"n%1"_s.arg(i);
            office.cadre(name, u"2000-01-01");
            office.run(Nominate{
                plan, office.cadreId(name), office.positionId(u"member"), {}, date(kOpened)});
        }
        const Snapshot snapshot = office.on(u"2015-06-15");
        return PlanCheck(snapshot, RuleSet(book, snapshot.day()), plan).list();
    };
}

/// A plan of a central body, of @p count nominees, of whom @p special are as @p spec says.
auto judgingCentre(const QString& on, int count, int special, const PersonSpec& spec)
{
    return judging(
        on,
        [=](HistoryBuilder& office) {
            office.run(RenameUnit{.unit = office.unitId(u"ban"),
                                  .name = u"Ban Kiểm tra Trung ương"_s,
                                  .shortName = {},
                                  .on = date(u"2000-01-03")});
            nominateMany(office, u"head1", count, special, spec);
        },
        askList);
}

} // namespace

std::vector<RuleScenario> planScenarios()
{
    const QString of2015 = u"2015-06-15"_s;
    const QString of2023 = u"2023-06-15"_s;
    const QString max = u"post.max-candidates"_s;
    const QString min = u"post.min-candidates"_s;
    const QString posts = u"cadre.max-posts"_s;
    const QString sameLevel = u"cadre.max-posts-same-level"_s;
    const QString women = u"list.women"_s;
    const QString young = u"list.young"_s;
    const QString youngOfCentre = u"list.young-central"_s;
    const PersonSpec of44{.birth = u"1978-06-16"_s};
    const QString bands = u"list.age-bands"_s;
    const QString least = u"list.coefficient-min"_s;
    const QString most = u"list.coefficient-max"_s;
    const QStringList three{u"head1"_s, u"head2"_s, u"vice"_s};
    const QStringList threeOfALevel{u"head1"_s, u"head2"_s, u"dep1"_s};
    const PersonSpec woman{.sex = Sex::Female, .birth = u"1968-01-01"_s};
    const PersonSpec old{.birth = u"1960-01-01"_s};
    const PersonSpec of39{.birth = u"1983-06-16"_s};
    const auto withYoung = [of39](int count) -> Prepare {
        return [count, of39](HistoryBuilder& office) {
            nominateMany(office, u"head1", count, 1, of39);
        };
    };
    const auto threeBands = [](HistoryBuilder& office) {
        nominateMany(office, u"head1", 2, 1, {.birth = u"1990-01-01"_s});
        describe(office, u"an", {.birth = u"1975-01-01"_s});
        office.nominate(u"plan", u"an", u"head1", kOpened);
    };
    return {
        {u"three of three"_s, max, Outcome::Met, 3, {}, judging(of2023, nominees(3), askHead)},
        {u"four of three"_s, max, Outcome::Broken, 4, {}, judging(of2023, nominees(4), askHead)},
        {u"four of four"_s, max, Outcome::Met, 4, {}, judging(of2015, nominees(4), askHead)},
        {u"five of four"_s, max, Outcome::Broken, 5, {}, judging(of2015, nominees(5), askHead)},
        {u"two of two"_s, min, Outcome::Met, 2, {}, judging(of2015, nominees(2), askHead)},
        {u"one of two"_s, min, Outcome::Broken, 1, {}, judging(of2015, nominees(1), askHead)},
        {u"three posts"_s, posts, Outcome::Met, 3, {}, judging(of2015, plannedFor(three), askAn)},
        {u"four posts"_s,
         posts,
         Outcome::Broken,
         4,
         {},
         judging(of2015, plannedFor(three + QStringList{u"dep1"_s}), askAn)},
        {u"three posts of a level"_s,
         sameLevel,
         Outcome::Met,
         3,
         {},
         judging(of2023, plannedFor(threeOfALevel + QStringList{u"vice"_s}), askAn)},
        {u"four posts of a level"_s,
         sameLevel,
         Outcome::Broken,
         4,
         {},
         judging(of2023, plannedFor(threeOfALevel + QStringList{u"dep2"_s}), askAn)},
        {u"one woman of four"_s,
         women,
         Outcome::Met,
         25,
         {},
         judging(of2023, nominees(4, 1, woman), askList)},
        {u"two women of nine"_s,
         women,
         Outcome::Broken,
         22,
         {},
         judging(of2023, nominees(9, 2, woman), askList)},
        {u"one young of six"_s,
         young,
         Outcome::Met,
         16,
         {},
         judging(of2023, withYoung(6), askList)},
        {u"one young of seven"_s,
         young,
         Outcome::Broken,
         14,
         {},
         judging(of2023, withYoung(7), askList)},
        {u"turned 40 that day"_s,
         young,
         Outcome::Broken,
         0,
         {},
         judging(of2023, nominees(2, 1, {.birth = u"1983-06-15"_s}), askList)},
        {u"one of six under 45 at the centre"_s,
         youngOfCentre,
         Outcome::Met,
         16,
         {},
         judgingCentre(of2023, 6, 1, of44)},
        {u"one of seven under 45 at the centre"_s,
         youngOfCentre,
         Outcome::Broken,
         14,
         {},
         judgingCentre(of2023, 7, 1, of44)},
        {u"turned 45 that day at the centre"_s,
         youngOfCentre,
         Outcome::Broken,
         0,
         {},
         judgingCentre(of2023, 2, 1, {.birth = u"1978-06-15"_s})},
        {u"44 is not young in a province"_s,
         young,
         Outcome::Broken,
         0,
         {},
         judging(of2023, nominees(2, 1, of44), askList)},
        {u"44 was not young at the centre before 2021"_s,
         young,
         Outcome::Broken,
         0,
         {},
         judgingCentre(of2015, 2, 1, {.birth = u"1970-06-16"_s})},
        {u"three bands"_s, bands, Outcome::Met, 3, {}, judging(of2023, threeBands, askList)},
        {u"one band"_s,
         bands,
         Outcome::Broken,
         1,
         {},
         judging(of2023, nominees(2, 1, old), askList)},
        {u"1,5 per seat"_s, least, Outcome::Met, 150, {}, judgingCommittee(3)},
        {u"1,0 per seat"_s, least, Outcome::Broken, 100, {}, judgingCommittee(2)},
        {u"2,0 per seat"_s, most, Outcome::Met, 200, {}, judgingCommittee(4)},
        {u"2,5 per seat"_s, most, Outcome::Broken, 250, {}, judgingCommittee(5)},
        {u"seats undecided"_s,
         least,
         Outcome::Unknown,
         std::nullopt,
         {},
         judgingCommittee(3, kSeatsUndecided)},
    };
}

} // namespace kecan::test
