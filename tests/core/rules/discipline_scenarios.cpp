#include "tests/core/rules/rule_scenario.h"

namespace kecan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Discipline
{
    DisciplineForm form = DisciplineForm::Reprimand;
    QString on;
    QString until = {}; ///< endless when empty
};

/// Judges "an" for "head1" on @p on with these disciplines.
auto judging(CandidatePurpose purpose,
             const QString& on,
             const std::vector<Discipline>& disciplines)
{
    return [purpose, on, disciplines](const std::shared_ptr<const RuleBook>& book) {
        HistoryBuilder office = smallOffice();
        for (const Discipline& one : disciplines) {
            office.run(
                RecordDiscipline{.cadre = office.cadreId(u"an"),
                                 .form = one.form,
                                 .branch = Branch::Party,
                                 .on = date(one.on),
                                 .until = one.until.isEmpty() ? Day::endless() : day(one.until)});
        }
        const Snapshot snapshot = office.on(on);
        return checkCandidate(snapshot,
                              RuleSet(book, snapshot.day()),
                              {.cadre = office.cadreId(u"an"),
                               .position = office.positionId(u"head1"),
                               .purpose = purpose,
                               .countedOn = snapshot.day()});
    };
}

void addWaits(std::vector<RuleScenario>& rows)
{
    const QString wait = u"appoint.discipline-wait"_s;
    const auto appointing = [](const QString& on, const std::vector<Discipline>& disciplines) {
        return judging(CandidatePurpose::Appointment, on, disciplines);
    };
    const QString day = u"2026-06-15"_s;
    const auto add = [&](const QString& name, DisciplineForm form, int limit) {
        const Day until = kecan::test::day(day);
        const QString last = until.plusMonths(-limit).iso();
        const QString late = until.plusMonths(-limit).plusDays(1).iso();
        rows.push_back({name + u" long ago"_s,
                        wait,
                        Outcome::Met,
                        limit,
                        {},
                        appointing(day, {{form, last}})});
        rows.push_back({name + u" a day too late"_s,
                        wait,
                        Outcome::Broken,
                        limit - 1,
                        u"2026-06-16"_s,
                        appointing(day, {{form, late}})});
    };
    add(u"reprimand"_s, DisciplineForm::Reprimand, 24);
    add(u"warning"_s, DisciplineForm::Warning, 36);
    add(u"dismissal"_s, DisciplineForm::Dismissal, 60);
    rows.push_back({u"the longer wait counts"_s,
                    wait,
                    Outcome::Broken,
                    30,
                    u"2026-12-15"_s,
                    appointing(day,
                               {{DisciplineForm::Warning, u"2023-12-15"_s},
                                {DisciplineForm::Reprimand, u"2024-01-15"_s}})});
    rows.push_back({u"12 months by the law of 2008"_s,
                    wait,
                    Outcome::Met,
                    12,
                    {},
                    appointing(u"2015-06-15"_s, {{DisciplineForm::Warning, u"2014-06-15"_s}})});
    rows.push_back({u"11 months by the law of 2008"_s,
                    wait,
                    Outcome::Broken,
                    11,
                    u"2015-06-16"_s,
                    appointing(u"2015-06-15"_s, {{DisciplineForm::Warning, u"2014-06-16"_s}})});
}

void addPeriods(std::vector<RuleScenario>& rows)
{
    const QString rule = u"plan.discipline"_s;
    const auto planning = [](const QString& on, const QString& until) {
        return judging(CandidatePurpose::NextTermPlan,
                       on,
                       {{DisciplineForm::Reprimand, u"2011-06-15"_s, until}});
    };
    rows.push_back(
        {u"period over"_s, rule, Outcome::Met, 0, {}, planning(u"2022-06-15"_s, u"2022-06-15"_s)});
    rows.push_back({u"a day left"_s,
                    rule,
                    Outcome::Broken,
                    1,
                    u"2022-06-16"_s,
                    planning(u"2022-06-15"_s, u"2022-06-16"_s)});
    rows.push_back({u"twelve months left in 2012"_s,
                    rule,
                    Outcome::Broken,
                    12,
                    u"2013-06-15"_s,
                    planning(u"2012-06-15"_s, u"2013-06-15"_s)});
    rows.push_back({u"period not recorded"_s,
                    rule,
                    Outcome::Unknown,
                    std::nullopt,
                    {},
                    planning(u"2022-06-15"_s, {})});
}

} // namespace

std::vector<RuleScenario> disciplineScenarios()
{
    std::vector<RuleScenario> rows;
    addWaits(rows);
    addPeriods(rows);
    return rows;
}

} // namespace kecan::test
