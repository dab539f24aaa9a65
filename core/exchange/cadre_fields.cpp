#include "core/exchange/cadre_fields.h"

#include <array>
#include <functional>

namespace kecan::exchange {

namespace {

using Set = std::function<bool(CadreProfile&, const QString&)>;

Set text(QString CadreProfile::*member)
{
    return [member](CadreProfile& profile, const QString& value) {
        profile.*member = value;
        return true;
    };
}

Set date(std::optional<PartialDate> CadreProfile::*member)
{
    return [member](CadreProfile& profile, const QString& value) {
        const Result<PartialDate> parsed = PartialDate::parse(value);
        if (parsed) {
            profile.*member = *parsed;
        }
        return parsed.ok();
    };
}

template <class List>
Set listed(List CadreProfile::*member)
{
    return [member](CadreProfile& profile, const QString& value) {
        const std::optional<List> parsed = parseCode<List>(value);
        profile.*member = parsed.value_or(profile.*member);
        return parsed.has_value();
    };
}

bool setSex(CadreProfile& profile, const QString& value)
{
    profile.sex = parseCode<Sex>(value);
    return profile.sex.has_value();
}

bool setName(CadreProfile& profile, const QString& value)
{
    const Result<PersonName> name = PersonName::make(value);
    if (name) {
        profile.name = *name;
    }
    return name.ok();
}

struct Column
{
    const char* name;
    CadreField field;
    Set set;
};

std::array<Column, kCadreFieldCount> columns()
{
    using P = CadreProfile;
    using enum CadreField;
    return {{
        {"code", Code, text(&P::code)},
        {"name", Name, setName},
        {"other_names", OtherNames, text(&P::otherNames)},
        {"sex", Sex, setSex},
        {"birth", Birth, date(&P::birth)},
        {"ethnicity", Ethnicity, text(&P::ethnicity)},
        {"religion", Religion, text(&P::religion)},
        {"home_town", HomeTown, text(&P::homeTown)},
        {"party_probationary", PartyProbationary, date(&P::partyProbationary)},
        {"party_official", PartyOfficial, date(&P::partyOfficial)},
        {"general_education", GeneralEducation, text(&P::generalEducation)},
        {"professional_level", ProfessionalLevel, listed(&P::professionalLevel)},
        {"professional_field", ProfessionalField, text(&P::professionalField)},
        {"theory_level", TheoryLevel, listed(&P::theoryLevel)},
        {"state_management", StateManagementLevel, listed(&P::stateManagementLevel)},
        {"foreign_language", ForeignLanguage, text(&P::foreignLanguage)},
        {"informatics", Informatics, text(&P::informatics)},
        {"grade", Grade, listed(&P::grade)},
        {"grade_since", GradeSince, date(&P::gradeSince)},
        {"recruited_on", RecruitedOn, date(&P::recruitedOn)},
        {"previous_organisation", PreviousOrganisation, text(&P::previousOrganisation)},
        {"note", Note, text(&P::note)},
    }};
}

} // namespace

Status setCadreField(CadreChange& change,
                     const CsvRecord& record,
                     const QString& field,
                     const QString& value)
{
    static const std::array kColumns = columns();
    for (const Column& column : kColumns) {
        if (field == QLatin1String(column.name)) {
            if (!column.set(change.values, value)) {
                return record.wrong(column.name, value);
            }
            change.mask.set(column.field);
            return {};
        }
    }
    return record.wrong("field", field);
}

} // namespace kecan::exchange
