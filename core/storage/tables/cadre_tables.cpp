#include "core/storage/tables/cadre_tables.h"

#include <utility>

namespace kecan::storage {

namespace {

PersonName readName(Row& row)
{
    const std::optional<QString> full = row.optionalText();
    const QString sorted = row.text();
    if (!full) {
        return PersonName::unset();
    }
    const Result<PersonName> name = PersonName::make(*full, sorted);
    row.require(name.ok());
    return name.valueOr(PersonName::unset());
}

} // namespace

QString EventCadreTable::name()
{
    return QStringLiteral("event_cadre");
}

QStringList EventCadreTable::columns()
{
    return {QStringLiteral("fields"),
            QStringLiteral("uid"),
            QStringLiteral("code"),
            QStringLiteral("full_name"),
            QStringLiteral("sort_name"),
            QStringLiteral("other_names"),
            QStringLiteral("sex"),
            QStringLiteral("birth_day"),
            QStringLiteral("birth_precision"),
            QStringLiteral("ethnicity"),
            QStringLiteral("religion"),
            QStringLiteral("home_town"),
            QStringLiteral("party_probationary_day"),
            QStringLiteral("party_probationary_precision"),
            QStringLiteral("party_official_day"),
            QStringLiteral("party_official_precision"),
            QStringLiteral("general_education"),
            QStringLiteral("professional_level"),
            QStringLiteral("professional_field"),
            QStringLiteral("theory_level"),
            QStringLiteral("state_management_level"),
            QStringLiteral("foreign_language"),
            QStringLiteral("informatics"),
            QStringLiteral("grade"),
            QStringLiteral("grade_since_day"),
            QStringLiteral("grade_since_precision"),
            QStringLiteral("recruited_on_day"),
            QStringLiteral("recruited_on_precision"),
            QStringLiteral("previous_organisation"),
            QStringLiteral("note")};
}

void EventCadreTable::bind(Statement& insert, const Body& body)
{
    const CadreProfile& values = body.values;
    insert.bind(body.mask);
    insert.bind(body.uid);
    insert.bind(values.code);
    if (values.name == PersonName::unset()) {
        insert.bindNull();
    } else {
        insert.bind(values.name.full());
    }
    insert.bind(values.name.sortName());
    insert.bind(values.otherNames);
    if (values.sex) {
        insert.bind(*values.sex);
    } else {
        insert.bindNull();
    }
    insert.bind(values.birth);
    insert.bind(values.ethnicity);
    insert.bind(values.religion);
    insert.bind(values.homeTown);
    insert.bind(values.partyProbationary);
    insert.bind(values.partyOfficial);
    insert.bind(values.generalEducation);
    insert.bind(values.professionalLevel);
    insert.bind(values.professionalField);
    insert.bind(values.theoryLevel);
    insert.bind(values.stateManagementLevel);
    insert.bind(values.foreignLanguage);
    insert.bind(values.informatics);
    insert.bind(values.grade);
    insert.bind(values.gradeSince);
    insert.bind(values.recruitedOn);
    insert.bind(values.previousOrganisation);
    insert.bind(values.note);
}

CadreChange EventCadreTable::read(Row& row)
{
    const auto mask = row.mask<CadreField>();
    const std::optional<Uid> uid = row.uid();
    return {.mask = mask,
            .values = {.code = row.text(),
                       .name = readName(row),
                       .otherNames = row.text(),
                       .sex = row.optionalList<Sex>(),
                       .birth = row.date(),
                       .ethnicity = row.text(),
                       .religion = row.text(),
                       .homeTown = row.text(),
                       .partyProbationary = row.date(),
                       .partyOfficial = row.date(),
                       .generalEducation = row.text(),
                       .professionalLevel = row.list<ProfessionalLevel>(),
                       .professionalField = row.text(),
                       .theoryLevel = row.list<TheoryLevel>(),
                       .stateManagementLevel = row.list<StateManagementLevel>(),
                       .foreignLanguage = row.text(),
                       .informatics = row.text(),
                       .grade = row.list<Grade>(),
                       .gradeSince = row.date(),
                       .recruitedOn = row.date(),
                       .previousOrganisation = row.text(),
                       .note = row.text()},
            .uid = uid};
}

QString EventEvaluationTable::name()
{
    return QStringLiteral("event_evaluation");
}

QStringList EventEvaluationTable::columns()
{
    return {QStringLiteral("evaluation_year"), QStringLiteral("rating")};
}

void EventEvaluationTable::bind(Statement& insert, const Body& body)
{
    insert.bind(std::int64_t{body.year});
    insert.bind(body.rating);
}

EvaluationDetail EventEvaluationTable::read(Row& row)
{
    return {.year = row.smallInteger(), .rating = row.list<Rating>()};
}

QString EventGradeExamTable::name()
{
    return QStringLiteral("event_grade_exam");
}

QStringList EventGradeExamTable::columns()
{
    return {QStringLiteral("target_grade"), QStringLiteral("exam")};
}

void EventGradeExamTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.target);
    insert.bind(body.exam);
}

GradeExamDetail EventGradeExamTable::read(Row& row)
{
    return {.target = row.list<Grade>(), .exam = row.text()};
}

} // namespace kecan::storage
