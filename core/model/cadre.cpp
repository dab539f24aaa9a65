#include "core/model/cadre.h"

#include "core/base/text_normal.h"

#include <algorithm>

namespace kecan {

namespace {

template <class Value>
void take(Value& target, const Value& source, FieldMask<CadreField> mask, CadreField field)
{
    if (mask.has(field)) {
        target = source;
    }
}

} // namespace

std::vector<CadreField> fieldsOf(FieldMask<CadreField> mask)
{
    std::vector<CadreField> fields;
    for (int number = 0; number < kCadreFieldCount; ++number) {
        const auto field = static_cast<CadreField>(number);
        if (mask.has(field)) {
            fields.push_back(field);
        }
    }
    return fields;
}

CadreChange changeOf(const PersonName& name)
{
    return {{}, CadreProfile{.name = name}, {}};
}

CadreProfile applied(const CadreProfile& base, const CadreChange& change)
{
    CadreProfile result = base;
    const CadreProfile& values = change.values;
    const FieldMask<CadreField> mask = change.mask;
    using enum CadreField;
    take(result.code, values.code, mask, Code);
    take(result.name, values.name, mask, Name);
    take(result.otherNames, values.otherNames, mask, OtherNames);
    take(result.sex, values.sex, mask, Sex);
    take(result.birth, values.birth, mask, Birth);
    take(result.ethnicity, values.ethnicity, mask, Ethnicity);
    take(result.religion, values.religion, mask, Religion);
    take(result.homeTown, values.homeTown, mask, HomeTown);
    take(result.partyProbationary, values.partyProbationary, mask, PartyProbationary);
    take(result.partyOfficial, values.partyOfficial, mask, PartyOfficial);
    take(result.generalEducation, values.generalEducation, mask, GeneralEducation);
    take(result.professionalLevel, values.professionalLevel, mask, ProfessionalLevel);
    take(result.professionalField, values.professionalField, mask, ProfessionalField);
    take(result.theoryLevel, values.theoryLevel, mask, TheoryLevel);
    take(result.stateManagementLevel, values.stateManagementLevel, mask, StateManagementLevel);
    take(result.foreignLanguage, values.foreignLanguage, mask, ForeignLanguage);
    take(result.informatics, values.informatics, mask, Informatics);
    take(result.grade, values.grade, mask, Grade);
    take(result.gradeSince, values.gradeSince, mask, GradeSince);
    take(result.recruitedOn, values.recruitedOn, mask, RecruitedOn);
    take(result.previousOrganisation, values.previousOrganisation, mask, PreviousOrganisation);
    take(result.note, values.note, mask, Note);
    return result;
}

CadreChange differing(const CadreProfile& base, const CadreChange& change)
{
    CadreChange result = changeOf(PersonName::unset());
    for (const CadreField field : fieldsOf(change.mask)) {
        const CadreChange one{{field}, change.values, {}};
        if (applied(base, one) != base) {
            result.values = applied(result.values, one);
            result.mask.set(field);
        }
    }
    return result;
}

CadreProfile normalized(CadreProfile profile)
{
    for (QString* text : {&profile.code,
                          &profile.otherNames,
                          &profile.ethnicity,
                          &profile.religion,
                          &profile.homeTown,
                          &profile.generalEducation,
                          &profile.professionalField,
                          &profile.foreignLanguage,
                          &profile.informatics,
                          &profile.previousOrganisation,
                          &profile.note}) {
        *text = normalizedText(*text);
    }
    return profile;
}

bool isCadreCode(const QString& text)
{
    constexpr qsizetype kLongest = 40;
    return !text.isEmpty() && text.size() <= kLongest && std::ranges::all_of(text, [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'/' || c == u'_' ||
               c == u' ';
    });
}

bool isEthnicMinority(const CadreProfile& profile)
{
    return !profile.ethnicity.isEmpty() && searchFold(profile.ethnicity) != QStringLiteral("kinh");
}

} // namespace kecan
