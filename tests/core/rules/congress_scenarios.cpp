#include "tests/core/rules/rule_scenario.h"

namespace kecan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Judges the re-election of a man born in @p birth as a deputy provincial secretary, at the
/// congress of 2025.
auto reElecting(const QString& birth)
{
    return [birth](const std::shared_ptr<const RuleBook>& book) {
        HistoryBuilder office = smallOffice();
        office.unit(u"province", u"2000-01-01", {}, UnitKind::PartyCommittee)
            .position(u"deputy", u"province", u"2000-01-01", {.title = u"Phó Bí thư Tỉnh ủy"_s});
        describe(office, u"an", {.birth = birth});
        const Snapshot snapshot = office.on(u"2025-05-01");
        return checkCandidate(snapshot,
                              RuleSet(book, snapshot.day()),
                              {.cadre = office.cadreId(u"an"),
                               .position = office.positionId(u"deputy"),
                               .purpose = CandidatePurpose::ReElection,
                               .countedOn = day(u"2025-09-01")});
    };
}

} // namespace

std::vector<RuleScenario> congressScenarios()
{
    const QString special = u"congress.re-election-special"_s;
    return {
        {u"42 months left"_s, special, Outcome::Met, 42, u"2025-10-01"_s, reElecting(u"1967-03"_s)},
        {u"41 months left"_s, special, Outcome::Broken, 41, {}, reElecting(u"1967-02"_s)},
        {u"a special case is none of the rule"_s,
         u"congress.re-election"_s,
         Outcome::Broken,
         42,
         {},
         reElecting(u"1967-03"_s)},
    };
}

} // namespace kecan::test
