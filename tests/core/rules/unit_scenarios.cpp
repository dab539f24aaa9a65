#include "core/rules/unit_rules.h"
#include "tests/core/rules/rule_scenario.h"

namespace kecan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Units that joined "v3" on a day.
struct Joining
{
    QStringView on;
    int units = 1;
};

void join(HistoryBuilder& office, const Joining& joining)
{
    std::vector<UnitId> units;
    for (int i = 0; i < joining.units; ++i) {
        const QString name = u"%1-%2"_s.arg(joining.on.toString(), QString::number(i));
        office.unit(name, u"2000-01-01", u"ban");
        units.push_back(office.unitId(name));
    }
    office.run(MergeUnits{.units = units, .into = office.unitId(u"v3"), .on = date(joining.on)});
}

/// A new unit of two, with three posts of deputies held, as judged on @p on.
auto judgingNew(const QString& on, int deputies)
{
    return [=](const std::shared_ptr<const RuleBook>& book) {
        HistoryBuilder office = smallOffice();
        office.unit(u"old1", u"2000-01-01", u"ban").unit(u"old2", u"2000-01-01", u"ban");
        const UnitId made(office.history().nextUnit());
        office.run(ConsolidateUnits{.units = {office.unitId(u"old1"), office.unitId(u"old2")},
                                    .successor = {.code = u"new"_s,
                                                  .name = u"Vụ mới"_s,
                                                  .shortName = {},
                                                  .kind = UnitKind::Department,
                                                  .parent = office.unitId(u"ban")},
                                    .on = date(u"2025-03-01")});
        const PositionId post(office.history().nextPosition());
        office.run(EstablishPosition{{.code = u"new-dep"_s,
                                      .unit = made,
                                      .title = u"Phó Vụ trưởng"_s,
                                      .level = PositionLevel::Department,
                                      .role = PositionRole::Deputy,
                                      .seats = 10},
                                     date(u"2025-03-01")});
        for (int i = 0; i < deputies; ++i) {
            const QString name = u"d%1"_s.arg(i);
            office.cadre(name, u"2000-01-01");
            office.run(BeginTenure{.kind = EventKind::Appointed,
                                   .cadre = office.cadreId(name),
                                   .position = post,
                                   .capacity = Capacity::Full,
                                   .on = date(u"2025-03-01")});
        }
        const Snapshot snapshot = office.on(on);
        return checkUnit(snapshot, RuleSet(book, snapshot.day()), made);
    };
}

/// The unit "v3", below one with a deputy, with one head post, a post of ten deputies and one of 40
/// others, so many of them held.
auto judging(const QString& on,
             bool hasHead,
             int deputies,
             int others,
             const std::vector<Joining>& joined = {})
{
    return [=](const std::shared_ptr<const RuleBook>& book) {
        constexpr QStringView kSince = u"2000-01-01";
        HistoryBuilder office = smallOffice();
        office.unit(u"v3", kSince, u"ban")
            .position(u"vice", u"ban", kSince, {.title = u"Phó Trưởng ban"_s})
            .position(u"head3", u"v3", kSince)
            .position(u"dep3", u"v3", kSince, {.title = u"Phó Vụ trưởng"_s, .seats = 10})
            .position(u"staff3", u"v3", kSince, {.title = u"Chuyên viên"_s, .seats = 40});
        const auto appoint = [&office](const QString& name, QStringView position) {
            office.cadre(name, u"2000-01-01").appoint(name, position, u"2010-01-01");
        };
        appoint(u"v"_s, u"vice");
        if (hasHead) {
            appoint(u"h"_s, u"head3");
        }
        for (int i = 0; i < deputies; ++i) {
            appoint(u"d%1"_s.arg(i), u"dep3");
        }
        for (int i = 0; i < others; ++i) {
            appoint(u"s%1"_s.arg(i), u"staff3");
        }
        for (const Joining& joining : joined) {
            join(office, joining);
        }
        const Snapshot snapshot = office.on(on);
        Findings findings =
            checkUnit(snapshot, RuleSet(book, snapshot.day()), office.unitId(u"v3"));
        // There is one of each post; only that of the deputies is asked here.
        std::erase_if(findings, [&office](const Finding& finding) {
            return finding.ruleId == u"unit.seats" &&
                   finding.subject.position != office.positionId(u"dep3");
        });
        return findings;
    };
}

} // namespace

std::vector<RuleScenario> unitScenarios()
{
    const QString before = u"2020-10-14"_s;
    const QString of2022 = u"2022-06-15"_s;
    const QString of2026 = u"2026-06-15"_s;
    const QString seats = u"unit.seats"_s;
    const QString head = u"unit.head"_s;
    const QString small = u"unit.deputies-small"_s;
    const QString deputies = u"unit.deputies"_s;
    const QString mergedTwo = u"unit.deputies-merged-two"_s;
    const QString mergedThree = u"unit.deputies-merged-three"_s;
    const QString period = u"unit.merger-period"_s;
    const QString share = u"unit.deputies-share"_s;
    const QString above = u"unit.deputies-above-parent"_s;
    const QString staff = u"unit.staff"_s;
    return {
        {u"ten holders"_s, seats, Outcome::Met, 0, {}, judging(before, true, 10, 0)},
        {u"eleven holders"_s, seats, Outcome::Broken, 1, {}, judging(before, true, 11, 0)},
        {u"a head"_s, head, Outcome::Met, 1, {}, judging(before, true, 0, 0)},
        {u"no head"_s, head, Outcome::Broken, 0, {}, judging(before, false, 1, 0)},
        {u"two deputies of 20 people"_s, small, Outcome::Met, 2, {}, judging(of2022, true, 2, 17)},
        {u"three deputies of 20 people"_s,
         small,
         Outcome::Broken,
         3,
         {},
         judging(of2022, true, 3, 16)},
        {u"three deputies of 21 people"_s,
         deputies,
         Outcome::Met,
         3,
         {},
         judging(of2022, true, 3, 17)},
        {u"four deputies of 21 people"_s,
         deputies,
         Outcome::Broken,
         4,
         {},
         judging(of2022, true, 4, 16)},
        {u"three deputies of a small unit of 2026"_s,
         deputies,
         Outcome::Met,
         3,
         {},
         judging(of2026, true, 3, 10)},
        {u"as many deputies as above"_s, above, Outcome::Met, 0, {}, judging(of2026, true, 1, 9)},
        {u"one more than above"_s, above, Outcome::Broken, 1, {}, judging(of2026, true, 2, 9)},
        {u"a department of 15"_s, staff, Outcome::Met, 15, {}, judging(of2022, true, 2, 12)},
        {u"a department of 14"_s, staff, Outcome::Broken, 14, {}, judging(of2022, true, 2, 11)},
        {u"two merged, one deputy more"_s,
         mergedTwo,
         Outcome::Met,
         1,
         {},
         judging(of2026, true, 4, 20, {{u"2025-03-01"}})},
        {u"two merged, two deputies more"_s,
         mergedTwo,
         Outcome::Broken,
         2,
         {},
         judging(of2026, true, 5, 20, {{u"2025-03-01"}})},
        {u"a new one of two, one deputy more"_s,
         mergedTwo,
         Outcome::Met,
         1,
         {},
         judgingNew(of2026, 4)},
        {u"three merged, two deputies more"_s,
         mergedThree,
         Outcome::Met,
         2,
         {},
         judging(of2026, true, 5, 20, {{u"2025-03-01", 2}})},
        {u"three merged one after the other"_s,
         mergedThree,
         Outcome::Met,
         2,
         {},
         judging(of2026, true, 5, 20, {{u"2024-03-01"}, {u"2025-03-01"}})},
        {u"three merged, three deputies more"_s,
         mergedThree,
         Outcome::Broken,
         3,
         {},
         judging(of2026, true, 6, 20, {{u"2025-03-01", 2}})},
        {u"merged a long time before another"_s,
         mergedTwo,
         Outcome::Broken,
         2,
         {},
         judging(of2026, true, 5, 20, {{u"2015-03-01"}, {u"2025-03-01"}})},
        {u"59 months since a merger"_s,
         period,
         Outcome::Met,
         59,
         u"2030-03-01"_s,
         judging(u"2030-02-28"_s, true, 4, 20, {{u"2025-03-01"}})},
        {u"60 months since a merger"_s,
         period,
         Outcome::Broken,
         60,
         {},
         judging(u"2030-03-01"_s, true, 4, 20, {{u"2025-03-01"}})},
        {u"the number is back after 60 months"_s,
         deputies,
         Outcome::Broken,
         4,
         {},
         judging(u"2030-03-01"_s, true, 4, 20, {{u"2025-03-01"}})},
        {u"no merger, one deputy more"_s,
         deputies,
         Outcome::Broken,
         4,
         {},
         judging(of2026, true, 4, 20)},
        {u"half are deputies"_s, share, Outcome::Met, 50, {}, judging(of2026, true, 2, 1)},
        {u"a little over half"_s, share, Outcome::Broken, 58, {}, judging(of2026, true, 4, 2)},
    };
}

} // namespace kecan::test
