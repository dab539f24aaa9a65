#include "core/rules/exam_rules.h"
#include "tests/core/rules/rule_scenario.h"

namespace kecan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Somebody who sits for an exam.
struct Candidate
{
    Grade grade = Grade::Specialist;
    QString since = u"2000-01-01"_s; ///< of the grade; unknown when empty
    TheoryLevel theory = TheoryLevel::None;
    std::vector<Rating> ratings = std::vector<Rating>(3, Rating::Good); ///< back from the exam
    QString disciplinedUntil = {};                                      ///< since 2010
};

/// Judges the exam of "an" on @p on, seen on @p seen, that day when empty.
auto sitting(Grade target, const QString& on, const Candidate& who, const QString& seen = {})
{
    return [=](const std::shared_ptr<const RuleBook>& book) {
        HistoryBuilder office = smallOffice();
        const CadreId an = office.cadreId(u"an");
        CadreChange change = changeOf(PersonName::unset());
        change.mask.set(CadreField::Grade);
        change.values.grade = who.grade;
        if (!who.since.isEmpty()) {
            change.mask.set(CadreField::GradeSince);
            change.values.gradeSince = date(who.since);
        }
        if (who.theory != TheoryLevel::None) {
            change.mask.set(CadreField::TheoryLevel);
            change.values.theoryLevel = who.theory;
        }
        office.run(ChangeProfile{an, change, date(u"2000-01-02")});
        int year = day(on).date().year();
        for (const Rating rating : who.ratings) {
            office.run(RecordEvaluation{an, --year, rating});
        }
        if (!who.disciplinedUntil.isEmpty()) {
            office.run(RecordDiscipline{.cadre = an,
                                        .form = DisciplineForm::Reprimand,
                                        .branch = Branch::State,
                                        .on = date(u"2010-06-01"),
                                        .until = day(who.disciplinedUntil)});
        }
        office.run(RecordGradeExam{an, target, u"Kỳ thi nâng ngạch"_s, date(on)});
        const Snapshot snapshot = office.on(seen.isEmpty() ? on : seen);
        return checkLastExam(snapshot, book, an);
    };
}

constexpr Grade kPrincipal = Grade::PrincipalSpecialist;
constexpr Grade kSenior = Grade::SeniorSpecialist;

void addYears(std::vector<RuleScenario>& rows)
{
    const QString principal = u"exam.years-to-principal"_s;
    const QString senior = u"exam.years-to-senior"_s;
    const auto since = [](const QString& day, Grade grade = Grade::Specialist) {
        return Candidate{.grade = grade, .since = day};
    };
    const QString exam = u"2012-10-20"_s;
    rows.push_back({u"nine years a specialist"_s,
                    principal,
                    Outcome::Met,
                    108,
                    {},
                    sitting(kPrincipal, exam, since(u"2003-10-20"_s))});
    rows.push_back({u"a day less than nine years"_s,
                    principal,
                    Outcome::Broken,
                    107,
                    u"2012-10-21"_s,
                    sitting(kPrincipal, exam, since(u"2003-10-21"_s))});
    rows.push_back({u"two grades at once"_s,
                    principal,
                    Outcome::Broken,
                    0,
                    {},
                    sitting(kPrincipal, exam, since(u"1990-01-01"_s, Grade::Officer))});
    rows.push_back({u"grade held since nobody knows when"_s,
                    principal,
                    Outcome::Unknown,
                    std::nullopt,
                    {},
                    sitting(kPrincipal, exam, since({}))});
    rows.push_back({u"six years a principal specialist"_s,
                    senior,
                    Outcome::Met,
                    72,
                    {},
                    sitting(kSenior, exam, since(u"2006-10-20"_s, kPrincipal))});
    rows.push_back({u"a day less than six years"_s,
                    senior,
                    Outcome::Broken,
                    71,
                    u"2012-10-21"_s,
                    sitting(kSenior, exam, since(u"2006-10-21"_s, kPrincipal))});
}

void addStandards(std::vector<RuleScenario>& rows)
{
    const QString theory = u"exam.senior-theory"_s;
    const QString rating = u"exam.rating"_s;
    const QString discipline = u"exam.discipline"_s;
    const QString exam = u"2012-10-20"_s;
    const auto read = [](TheoryLevel level) {
        return Candidate{.grade = kPrincipal, .theory = level};
    };
    const auto rated = [](const std::vector<Rating>& ratings) {
        return Candidate{.ratings = ratings};
    };
    using enum Rating;
    rows.push_back({u"advanced theory"_s,
                    theory,
                    Outcome::Met,
                    3,
                    {},
                    sitting(kSenior, exam, read(TheoryLevel::Advanced))});
    rows.push_back({u"intermediate theory"_s,
                    theory,
                    Outcome::Broken,
                    2,
                    {},
                    sitting(kSenior, exam, read(TheoryLevel::Intermediate))});
    rows.push_back({u"three good years"_s,
                    rating,
                    Outcome::Met,
                    3,
                    {},
                    sitting(kPrincipal, exam, rated({Good, Excellent, Good, NotCompleted}))});
    rows.push_back({u"a lesser year among three"_s,
                    rating,
                    Outcome::Broken,
                    2,
                    {},
                    sitting(kPrincipal, exam, rated({Good, Good, Completed}))});
    rows.push_back({u"a lesser year among two known"_s,
                    rating,
                    Outcome::Broken,
                    2,
                    {},
                    sitting(kPrincipal, exam, rated({Completed, Good}))});
    rows.push_back({u"a year not recorded"_s,
                    rating,
                    Outcome::Unknown,
                    std::nullopt,
                    {},
                    sitting(kPrincipal, exam, rated({Good, Good}))});
    rows.push_back({u"discipline over that day"_s,
                    discipline,
                    Outcome::Met,
                    0,
                    {},
                    sitting(kPrincipal, exam, {.disciplinedUntil = u"2012-10-20"_s})});
    rows.push_back({u"a day of discipline left"_s,
                    discipline,
                    Outcome::Broken,
                    1,
                    {},
                    sitting(kPrincipal, exam, {.disciplinedUntil = u"2012-10-21"_s})});
}

} // namespace

std::vector<RuleScenario> examScenarios()
{
    std::vector<RuleScenario> rows;
    addYears(rows);
    addStandards(rows);
    const QString held = u"exam.held"_s;
    rows.push_back({u"the last day of exams"_s,
                    held,
                    Outcome::Met,
                    0,
                    {},
                    sitting(kPrincipal, u"2025-06-30"_s, {}, u"2026-01-01"_s)});
    rows.push_back({u"an exam when there were none"_s,
                    held,
                    Outcome::Broken,
                    1,
                    {},
                    sitting(kPrincipal, u"2025-07-01"_s, {})});
    return rows;
}

} // namespace kecan::test
