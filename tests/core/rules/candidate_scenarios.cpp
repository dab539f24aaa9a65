#include "tests/core/rules/rule_scenario.h"

namespace kecan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kNoMeasure = std::nullopt;

/// "an" and a post, and on which days they are judged.
struct Candidacy
{
    CandidatePurpose purpose = CandidatePurpose::NextTermPlan;
    QString position = u"head1"_s;
    QString rulesOf = u"2023-06-15"_s;
    QString countedOn = {}; ///< the same day when empty
};

using Prepare = std::function<void(HistoryBuilder&)>;

/// Judges @p candidacy in the small office after @p prepare.
auto judging(const Candidacy& candidacy, const Prepare& prepare)
{
    return [candidacy, prepare](const std::shared_ptr<const RuleBook>& book) {
        HistoryBuilder office = smallOffice();
        prepare(office);
        const Snapshot snapshot = office.on(candidacy.rulesOf);
        const RuleSet rules(book, snapshot.day());
        const QString& counted =
            candidacy.countedOn.isEmpty() ? candidacy.rulesOf : candidacy.countedOn;
        return checkCandidate(snapshot,
                              rules,
                              {.cadre = office.cadreId(u"an"),
                               .position = office.positionId(candidacy.position),
                               .purpose = candidacy.purpose,
                               .countedOn = day(counted)});
    };
}

Prepare born(const QString& birth, Sex sex = Sex::Male)
{
    return [birth, sex](HistoryBuilder& office) {
        describe(office, u"an", {.sex = sex, .birth = birth});
    };
}

Prepare holding(const QString& position, const QString& on)
{
    return [position, on](HistoryBuilder& office) { office.appoint(u"an", position, on); };
}

/// A plan approved on 01/03/2015 in which @p cadre stands for @p position.
Prepare planned(const QString& cadre, const QString& position)
{
    return [cadre, position](HistoryBuilder& office) {
        office.plan(u"plan", u"2016", u"2015-01-01")
            .nominate(u"plan", cadre, position, u"2015-01-02")
            .approve(u"plan", u"2015-03-01");
    };
}

Prepare rated(int year, Rating rating)
{
    return [year, rating](HistoryBuilder& office) {
        office.run(RecordEvaluation{office.cadreId(u"an"), year, rating});
    };
}

void addPlanning(std::vector<RuleScenario>& rows)
{
    const Candidacy next;
    const Candidacy present{.purpose = CandidatePurpose::PresentTermPlan};
    const Candidacy of2015{.rulesOf = u"2015-06-15"_s};
    const QString fullTerm = u"plan.full-term"_s;
    rows.push_back({u"60 months left"_s,
                    fullTerm,
                    Outcome::Met,
                    60,
                    u"2023-07-01"_s,
                    judging(next, born(u"1966-06-30"_s))});
    rows.push_back({u"59 months left"_s,
                    fullTerm,
                    Outcome::Broken,
                    59,
                    {},
                    judging(next, born(u"1966-05-31"_s))});
    rows.push_back({u"only the year known"_s,
                    fullTerm,
                    Outcome::Broken,
                    52,
                    {},
                    judging(next, born(u"1966"_s))});
    rows.push_back(
        {u"no birth date"_s, fullTerm, Outcome::Unknown, kNoMeasure, {}, judging(next, born({}))});
    rows.push_back({u"60 months left by the ages of 2015"_s,
                    fullTerm,
                    Outcome::Met,
                    60,
                    u"2015-07-01"_s,
                    judging(of2015, born(u"1960-06"_s))});
    rows.push_back({u"59 months left by the ages of 2015"_s,
                    fullTerm,
                    Outcome::Broken,
                    59,
                    {},
                    judging(of2015, born(u"1965-05"_s, Sex::Female))});
    rows.push_back({u"two terms left"_s,
                    u"plan.two-terms"_s,
                    Outcome::Met,
                    120,
                    u"2023-07-01"_s,
                    judging(next, born(u"1971-06"_s))});
    rows.push_back({u"nearly two terms left"_s,
                    u"plan.two-terms"_s,
                    Outcome::Broken,
                    119,
                    {},
                    judging(next, born(u"1971-05"_s))});
    rows.push_back({u"40 months left"_s,
                    u"plan.current-term"_s,
                    Outcome::Met,
                    40,
                    u"2023-07-01"_s,
                    judging(present, born(u"1965-04"_s))});
    rows.push_back({u"39 months left"_s,
                    u"plan.current-term"_s,
                    Outcome::Broken,
                    39,
                    {},
                    judging(present, born(u"1965-03"_s))});

    const QString service = u"plan.in-service"_s;
    const auto leaving = [](const QString& on) -> Prepare {
        return [on](HistoryBuilder& office) { office.depart(u"an", on, EventKind::Retired); };
    };
    rows.push_back(
        {u"the last day"_s, service, Outcome::Met, 0, {}, judging(next, leaving(u"2023-06-16"_s))});
    rows.push_back({u"the first day away"_s,
                    service,
                    Outcome::Broken,
                    1,
                    {},
                    judging(next, leaving(u"2023-06-15"_s))});

    const QString higher = u"plan.higher-post"_s;
    rows.push_back({u"deputy for head"_s,
                    higher,
                    Outcome::Met,
                    1,
                    {},
                    judging(next, holding(u"dep1"_s, u"2020-01-01"_s))});
    rows.push_back(
        {u"nothing held"_s, higher, Outcome::Met, 1, {}, judging(next, [](HistoryBuilder&) {})});
    rows.push_back({u"head for head"_s,
                    higher,
                    Outcome::Broken,
                    0,
                    {},
                    judging(next, holding(u"head2"_s, u"2020-01-01"_s))});
    rows.push_back({u"head for deputy"_s,
                    higher,
                    Outcome::Broken,
                    -1,
                    {},
                    judging({.position = u"dep1"_s}, holding(u"head2"_s, u"2020-01-01"_s))});
    rows.push_back({u"a post of the other tree"_s,
                    higher,
                    Outcome::Met,
                    1,
                    {},
                    judging(next, holding(u"secretary"_s, u"2020-01-01"_s))});
}

void addStandards(std::vector<RuleScenario>& rows)
{
    const Candidacy of2015{.rulesOf = u"2015-06-15"_s};
    const auto educated = [](ProfessionalLevel level) -> Prepare {
        return
            [level](HistoryBuilder& office) { describe(office, u"an", {.professional = level}); };
    };
    const auto schooled = [](TheoryLevel level) -> Prepare {
        return [level](HistoryBuilder& office) { describe(office, u"an", {.theory = level}); };
    };
    const auto number = [](auto level) { return static_cast<int>(level); };
    const QString education = u"plan.education"_s;
    rows.push_back({u"university"_s,
                    education,
                    Outcome::Met,
                    number(ProfessionalLevel::University),
                    {},
                    judging(of2015, educated(ProfessionalLevel::University))});
    rows.push_back({u"college"_s,
                    education,
                    Outcome::Broken,
                    number(ProfessionalLevel::College),
                    {},
                    judging(of2015, educated(ProfessionalLevel::College))});
    rows.push_back({u"degree not recorded"_s,
                    education,
                    Outcome::Unknown,
                    kNoMeasure,
                    {},
                    judging(of2015, educated(ProfessionalLevel::None))});
    const QString theory = u"plan.theory"_s;
    rows.push_back({u"cao cấp"_s,
                    theory,
                    Outcome::Met,
                    number(TheoryLevel::Advanced),
                    {},
                    judging(of2015, schooled(TheoryLevel::Advanced))});
    rows.push_back({u"trung cấp"_s,
                    theory,
                    Outcome::Broken,
                    number(TheoryLevel::Intermediate),
                    {},
                    judging(of2015, schooled(TheoryLevel::Intermediate))});
    const QString rating = u"plan.rating"_s;
    rows.push_back({u"completed three years ago"_s,
                    rating,
                    Outcome::Met,
                    number(Rating::Completed),
                    {},
                    judging(of2015, rated(2012, Rating::Completed))});
    rows.push_back({u"not completed three years ago"_s,
                    rating,
                    Outcome::Broken,
                    number(Rating::NotCompleted),
                    {},
                    judging(of2015, rated(2012, Rating::NotCompleted))});
    rows.push_back({u"not completed four years ago"_s,
                    rating,
                    Outcome::Unknown,
                    kNoMeasure,
                    {},
                    judging(of2015, rated(2011, Rating::NotCompleted))});
}

void addAppointment(std::vector<RuleScenario>& rows)
{
    const auto on = [](const QString& rulesOf, const QString& position = u"head1"_s) {
        return Candidacy{
            .purpose = CandidatePurpose::Appointment, .position = position, .rulesOf = rulesOf};
    };
    const Candidacy of2015 = on(u"2015-06-15"_s);
    const Candidacy of2021 = on(u"2021-08-20"_s);
    const Candidacy of2023 = on(u"2023-06-15"_s);
    const QString age = u"appoint.age"_s;
    rows.push_back({u"man of 55"_s,
                    age,
                    Outcome::Met,
                    660,
                    u"2015-07-15"_s,
                    judging(of2015, born(u"1960-06-15"_s))});
    rows.push_back({u"man of 55 and a month"_s,
                    age,
                    Outcome::Broken,
                    661,
                    {},
                    judging(of2015, born(u"1960-05-15"_s))});
    rows.push_back({u"woman of 50"_s,
                    age,
                    Outcome::Met,
                    600,
                    u"2015-07-15"_s,
                    judging(of2015, born(u"1965-06-15"_s, Sex::Female))});
    rows.push_back({u"woman of 50 and a month"_s,
                    age,
                    Outcome::Broken,
                    601,
                    {},
                    judging(of2015, born(u"1965-05-15"_s, Sex::Female))});
    const QString fullTerm = u"appoint.full-term"_s;
    rows.push_back({u"published example, eligible"_s,
                    fullTerm,
                    Outcome::Met,
                    60,
                    u"2021-09-01"_s,
                    judging(of2021, born(u"1965-02"_s))});
    rows.push_back({u"published example, a month older"_s,
                    fullTerm,
                    Outcome::Broken,
                    59,
                    {},
                    judging(of2021, born(u"1965-01"_s))});
    const QString inPlan = u"appoint.in-plan"_s;
    rows.push_back({u"planned for the post"_s,
                    inPlan,
                    Outcome::Met,
                    1,
                    {},
                    judging(of2023, planned(u"an"_s, u"head1"_s))});
    rows.push_back({u"planned for an equal post"_s,
                    inPlan,
                    Outcome::Met,
                    1,
                    {},
                    judging(of2023, planned(u"an"_s, u"head2"_s))});
    rows.push_back({u"planned for a higher post"_s,
                    inPlan,
                    Outcome::Met,
                    1,
                    {},
                    judging(on(u"2023-06-15"_s, u"dep1"_s), planned(u"an"_s, u"head1"_s))});
    rows.push_back({u"planned for a lower post"_s,
                    inPlan,
                    Outcome::Broken,
                    0,
                    {},
                    judging(of2023, planned(u"an"_s, u"dep1"_s))});
    rows.push_back({u"somebody else planned"_s,
                    inPlan,
                    Outcome::Broken,
                    0,
                    {},
                    judging(of2023, planned(u"binh"_s, u"head1"_s))});
    rows.push_back({u"no plan of that tree"_s,
                    inPlan,
                    Outcome::Unknown,
                    kNoMeasure,
                    {},
                    judging(on(u"2023-06-15"_s, u"secretary"_s), planned(u"binh"_s, u"head1"_s))});
    rows.push_back({u"no plan at all"_s,
                    inPlan,
                    Outcome::Unknown,
                    kNoMeasure,
                    {},
                    judging(of2023, [](HistoryBuilder&) {})});
    const QString before = u"appoint.planned-before"_s;
    const auto plannedOn = [](const QString& approved) -> Prepare {
        return [approved](HistoryBuilder& office) {
            office.plan(u"plan", u"2016", u"2025-10-01")
                .nominate(u"plan", u"an", u"head1", u"2025-10-02")
                .approve(u"plan", approved);
        };
    };
    const Candidacy of2025 = on(u"2025-10-20"_s);
    rows.push_back({u"planned the day before"_s,
                    before,
                    Outcome::Met,
                    1,
                    {},
                    judging(of2025, plannedOn(u"2025-10-19"_s))});
    rows.push_back({u"planned the same day"_s,
                    before,
                    Outcome::Broken,
                    0,
                    u"2025-10-21"_s,
                    judging(of2025, plannedOn(u"2025-10-20"_s))});
    const QString time = u"appoint.time-in-post"_s;
    rows.push_back({u"24 months as deputy"_s,
                    time,
                    Outcome::Met,
                    24,
                    {},
                    judging(of2023, holding(u"dep1"_s, u"2021-06-15"_s))});
    rows.push_back({u"a day less"_s,
                    time,
                    Outcome::Broken,
                    23,
                    u"2023-06-16"_s,
                    judging(of2023, holding(u"dep1"_s, u"2021-06-16"_s))});
    rows.push_back({u"12 and 11 months in equal posts"_s,
                    time,
                    Outcome::Broken,
                    23,
                    u"2023-06-20"_s,
                    judging(of2023, [](HistoryBuilder& office) {
                        office.appoint(u"an", u"dep1", u"2019-01-01")
                            .leave(u"an", u"dep1", u"2020-01-01")
                            .appoint(u"an", u"dep2", u"2022-06-20");
                    })});
    rows.push_back(
        {u"12 months since the post was raised"_s,
         time,
         Outcome::Broken,
         12,
         u"2024-06-15"_s,
         judging(on(u"2023-06-15"_s, u"head2"_s), [](HistoryBuilder& office) {
             office.position(u"dep3", u"v2", u"2010-01-01", {.title = u"Phó Trưởng phòng"_s})
                 .appoint(u"an", u"dep3", u"2015-01-01");
             PositionChange raised{.mask = {PositionField::Level}, .values = {}, .uid = {}};
             raised.values.level = PositionLevel::Department;
             office.run(ChangePosition{office.positionId(u"dep3"), raised, date(u"2022-06-15")});
         })});
}

void addRotationAndCongress(std::vector<RuleScenario>& rows)
{
    const Candidacy of2023{.purpose = CandidatePurpose::Rotation};
    const Candidacy of2019{.purpose = CandidatePurpose::Rotation, .rulesOf = u"2019-06-15"_s};
    rows.push_back({u"in a plan"_s,
                    u"rotation.in-plan"_s,
                    Outcome::Met,
                    1,
                    {},
                    judging(of2023, planned(u"an"_s, u"dep1"_s))});
    rows.push_back({u"in no plan"_s,
                    u"rotation.in-plan"_s,
                    Outcome::Broken,
                    0,
                    {},
                    judging(of2023, planned(u"binh"_s, u"dep1"_s))});
    rows.push_back({u"ten years left"_s,
                    u"rotation.remaining"_s,
                    Outcome::Met,
                    120,
                    u"2023-07-01"_s,
                    judging(of2023, born(u"1971-06"_s))});
    rows.push_back({u"a month less"_s,
                    u"rotation.remaining"_s,
                    Outcome::Broken,
                    119,
                    {},
                    judging(of2023, born(u"1971-05"_s))});
    rows.push_back({u"deputy for an equal post"_s,
                    u"rotation.equal-post"_s,
                    Outcome::Met,
                    0,
                    {},
                    judging({.purpose = CandidatePurpose::Rotation, .position = u"dep2"_s},
                            holding(u"dep1"_s, u"2020-01-01"_s))});
    rows.push_back({u"deputy for a higher post"_s,
                    u"rotation.equal-post"_s,
                    Outcome::Broken,
                    1,
                    {},
                    judging(of2023, holding(u"dep1"_s, u"2020-01-01"_s))});
    rows.push_back({u"man of 50"_s,
                    u"rotation.age"_s,
                    Outcome::Met,
                    600,
                    u"2019-07-15"_s,
                    judging(of2019, born(u"1969-06-15"_s))});
    rows.push_back({u"woman of 45 and a month"_s,
                    u"rotation.age"_s,
                    Outcome::Broken,
                    541,
                    {},
                    judging(of2019, born(u"1974-05-15"_s, Sex::Female))});

    const auto congress =
        [](CandidatePurpose purpose, const QString& rulesOf, const QString& counted) {
            return Candidacy{.purpose = purpose,
                             .position = u"secretary"_s,
                             .rulesOf = rulesOf,
                             .countedOn = counted};
        };
    const auto of2020 = [&](CandidatePurpose purpose) {
        return congress(purpose, u"2020-05-01"_s, u"2020-09-01"_s);
    };
    const auto of2025 = [&](CandidatePurpose purpose) {
        return congress(purpose, u"2025-05-01"_s, u"2025-09-01"_s);
    };
    const QString first = u"congress.first-time"_s;
    const QString again = u"congress.re-election"_s;
    using enum CandidatePurpose;
    rows.push_back({u"2020: man of 9/1965"_s,
                    first,
                    Outcome::Met,
                    60,
                    u"2020-10-01"_s,
                    judging(of2020(FirstElection), born(u"1965-09"_s))});
    rows.push_back({u"2020: woman of 8/1970"_s,
                    first,
                    Outcome::Broken,
                    59,
                    {},
                    judging(of2020(FirstElection), born(u"1970-08"_s, Sex::Female))});
    rows.push_back({u"2020: man of 3/1963"_s,
                    again,
                    Outcome::Met,
                    30,
                    u"2020-10-01"_s,
                    judging(of2020(ReElection), born(u"1963-03"_s))});
    rows.push_back({u"2020: woman of 2/1968"_s,
                    again,
                    Outcome::Broken,
                    29,
                    {},
                    judging(of2020(ReElection), born(u"1968-02"_s, Sex::Female))});
    rows.push_back({u"2025: 48 months left"_s,
                    again,
                    Outcome::Met,
                    48,
                    u"2025-10-01"_s,
                    judging(of2025(ReElection), born(u"1967-09"_s))});
    rows.push_back({u"2025: 47 months left"_s,
                    again,
                    Outcome::Broken,
                    47,
                    {},
                    judging(of2025(ReElection), born(u"1967-08"_s))});
}

} // namespace

std::vector<RuleScenario> candidateScenarios()
{
    std::vector<RuleScenario> rows;
    addPlanning(rows);
    addStandards(rows);
    addAppointment(rows);
    addRotationAndCongress(rows);
    return rows;
}

} // namespace kecan::test
