#include "core/model/cadre_texts.h"

namespace kecan {

namespace {

QString dateText(const std::optional<PartialDate>& date)
{
    return date ? date->text() : QString();
}

} // namespace

QString CadreTexts::of(CadreField field)
{
    using enum CadreField;
    switch (field) {
    case Code:
        return tr("Cadre code");
    case Name:
        return tr("Full name");
    case OtherNames:
        return tr("Other names");
    case CadreField::Sex:
        return tr("Sex");
    case Birth:
        return tr("Birth date");
    case Ethnicity:
        return tr("Ethnic group");
    case Religion:
        return tr("Religion");
    case HomeTown:
        return tr("Home town");
    case PartyProbationary:
        return tr("Joined the Party on");
    case PartyOfficial:
        return tr("Full member since");
    case GeneralEducation:
        return tr("General education");
    case CadreField::ProfessionalLevel:
        return tr("Professional level");
    case ProfessionalField:
        return tr("Field of study");
    case CadreField::TheoryLevel:
        return tr("Political theory");
    case CadreField::StateManagementLevel:
        return tr("State management");
    case ForeignLanguage:
        return tr("Foreign languages");
    case Informatics:
        return tr("Informatics");
    case CadreField::Grade:
        return tr("Grade");
    case GradeSince:
        return tr("In this grade since");
    case RecruitedOn:
        return tr("Recruited on");
    case PreviousOrganisation:
        return tr("Came from");
    case Note:
        return tr("Note");
    }
    return {};
}

QString CadreTexts::of(Sex sex)
{
    return sex == Sex::Female ? tr("female") : tr("male");
}

QString CadreTexts::value(const CadreProfile& profile, CadreField field)
{
    using enum CadreField;
    switch (field) {
    case Code:
        return profile.code;
    case Name:
        return profile.name.full();
    case OtherNames:
        return profile.otherNames;
    case CadreField::Sex:
        return profile.sex ? of(*profile.sex) : QString();
    case Birth:
        return dateText(profile.birth);
    case Ethnicity:
        return profile.ethnicity;
    case Religion:
        return profile.religion;
    case HomeTown:
        return profile.homeTown;
    case PartyProbationary:
        return dateText(profile.partyProbationary);
    case PartyOfficial:
        return dateText(profile.partyOfficial);
    case GeneralEducation:
        return profile.generalEducation;
    case CadreField::ProfessionalLevel:
        return paperText(profile.professionalLevel);
    case ProfessionalField:
        return profile.professionalField;
    case CadreField::TheoryLevel:
        return paperText(profile.theoryLevel);
    case CadreField::StateManagementLevel:
        return paperText(profile.stateManagementLevel);
    case ForeignLanguage:
        return profile.foreignLanguage;
    case Informatics:
        return profile.informatics;
    case CadreField::Grade:
        return paperText(profile.grade);
    case GradeSince:
        return dateText(profile.gradeSince);
    case RecruitedOn:
        return dateText(profile.recruitedOn);
    case PreviousOrganisation:
        return profile.previousOrganisation;
    case Note:
        return profile.note;
    }
    return {};
}

} // namespace kecan
