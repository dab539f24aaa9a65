#include "core/rules/holding_rules.h"
#include "tests/core/rules/rule_scenario.h"

namespace kecan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Prepare = std::function<void(HistoryBuilder&)>;

/// Judges the only holding of "an" on @p on after @p prepare.
auto judging(const QString& on, const Prepare& prepare)
{
    return [on, prepare](const std::shared_ptr<const RuleBook>& book) {
        HistoryBuilder office = smallOffice();
        prepare(office);
        const Snapshot snapshot = office.on(on);
        const auto held = snapshot.tenuresOf(office.cadreId(u"an"));
        if (held.size() != 1) {
            qFatal("an holds %zu posts", held.size());
        }
        return checkHolding(snapshot, RuleSet(book, snapshot.day()), *held.front());
    };
}

Prepare appointed(const QString& position, const QString& on, const HoldingSpec& spec = {})
{
    return
        [position, on, spec](HistoryBuilder& office) { office.appoint(u"an", position, on, spec); };
}

/// Secretary for a term and as many more rows as @p ends gives ends.
Prepare secretaryUntil(const QStringList& ends)
{
    return [ends](HistoryBuilder& office) {
        QString from = u"2008-01-01"_s;
        for (const QString& end : ends) {
            const bool isFirst = from == u"2008-01-01"_s;
            office.appoint(u"an",
                           u"secretary",
                           from,
                           {.kind = isFirst ? EventKind::Appointed : EventKind::Reappointed,
                            .plannedEnd = day(end)});
            from = end;
        }
    };
}

} // namespace

std::vector<RuleScenario> holdingScenarios()
{
    const QString years = u"head.years"_s;
    const QString terms = u"head.terms"_s;
    const QString notice = u"reappoint.notice"_s;
    const QString away = u"secondment.length"_s;
    const QString rotation = u"rotation.length"_s;
    const auto secretary = appointed(u"secretary"_s, u"2013-06-15"_s);
    const auto endingOn = [](const QString& end) {
        return appointed(u"head1"_s, u"2018-09-13"_s, {.plannedEnd = day(end)});
    };
    const auto seconded = [](const QString& on) {
        return appointed({}, on, {.kind = EventKind::Seconded, .capacity = Capacity::Seconded});
    };
    const auto rotated = [](const QString& on) {
        return appointed(u"head2"_s, on, {.kind = EventKind::Rotated});
    };
    return {
        {u"a day short of eight years"_s,
         years,
         Outcome::Met,
         95,
         u"2021-06-15"_s,
         judging(u"2021-06-14"_s, secretary)},
        {u"eight years"_s, years, Outcome::Broken, 96, {}, judging(u"2021-06-15"_s, secretary)},
        {u"second term"_s,
         terms,
         Outcome::Met,
         2,
         {},
         judging(u"2018-06-15"_s, secretaryUntil({u"2013-01-01"_s, u"2018-01-01"_s}))},
        {u"second term extended"_s,
         terms,
         Outcome::Met,
         2,
         {},
         judging(u"2018-06-15"_s,
                 secretaryUntil({u"2013-01-01"_s, u"2018-01-01"_s, u"2019-12-31"_s}))},
        {u"third term"_s,
         terms,
         Outcome::Broken,
         3,
         {},
         judging(u"2018-06-15"_s,
                 secretaryUntil({u"2013-01-01"_s, u"2018-01-01"_s, u"2020-01-01"_s}))},
        {u"90 days to go"_s,
         notice,
         Outcome::Met,
         90,
         u"2023-06-16"_s,
         judging(u"2023-06-15"_s, endingOn(u"2023-09-13"_s))},
        {u"89 days to go"_s,
         notice,
         Outcome::Broken,
         89,
         {},
         judging(u"2023-06-15"_s, endingOn(u"2023-09-12"_s))},
        {u"a day short of three years"_s,
         away,
         Outcome::Met,
         35,
         u"2023-06-16"_s,
         judging(u"2023-06-15"_s, seconded(u"2020-06-16"_s))},
        {u"three years away"_s,
         away,
         Outcome::Broken,
         36,
         {},
         judging(u"2023-06-15"_s, seconded(u"2020-06-15"_s))},
        {u"three years rotated"_s,
         rotation,
         Outcome::Met,
         36,
         {},
         judging(u"2023-06-15"_s, rotated(u"2020-06-15"_s))},
        {u"a day less"_s,
         rotation,
         Outcome::Broken,
         35,
         u"2023-06-16"_s,
         judging(u"2023-06-15"_s, rotated(u"2020-06-16"_s))},
    };
}

} // namespace kecan::test
