#include "core/roster/roster_column.h"

#include "core/model/word_list.h"

#include <algorithm>
#include <array>

namespace kecan {

namespace {

using enum RosterColumn;

constexpr std::array kWords = {
    Word<RosterColumn>{Name, u"name"},
    Word<RosterColumn>{Code, u"code"},
    Word<RosterColumn>{OtherNames, u"other-names"},
    Word<RosterColumn>{Sex, u"sex"},
    Word<RosterColumn>{Birth, u"birth"},
    Word<RosterColumn>{Age, u"age"},
    Word<RosterColumn>{Ethnicity, u"ethnicity"},
    Word<RosterColumn>{Religion, u"religion"},
    Word<RosterColumn>{HomeTown, u"home-town"},
    Word<RosterColumn>{Unit, u"unit"},
    Word<RosterColumn>{Title, u"title"},
    Word<RosterColumn>{PresentPost, u"present-post"},
    Word<RosterColumn>{Level, u"level"},
    Word<RosterColumn>{Capacity, u"capacity"},
    Word<RosterColumn>{Since, u"since"},
    Word<RosterColumn>{Away, u"away"},
    Word<RosterColumn>{Grade, u"grade"},
    Word<RosterColumn>{GradeSince, u"grade-since"},
    Word<RosterColumn>{Degree, u"degree"},
    Word<RosterColumn>{DegreeField, u"degree-field"},
    Word<RosterColumn>{GeneralEducation, u"general-education"},
    Word<RosterColumn>{Theory, u"theory"},
    Word<RosterColumn>{StateManagement, u"state-management"},
    Word<RosterColumn>{Language, u"language"},
    Word<RosterColumn>{Informatics, u"informatics"},
    Word<RosterColumn>{PartyProbationary, u"party-probationary"},
    Word<RosterColumn>{PartyOfficial, u"party-official"},
    Word<RosterColumn>{Recruited, u"recruited"},
    Word<RosterColumn>{Rating, u"rating"},
    Word<RosterColumn>{Plans, u"plans"},
    Word<RosterColumn>{Departed, u"departed"},
    Word<RosterColumn>{Note, u"note"},
};

constexpr auto kColumns = [] {
    std::array<RosterColumn, kWords.size()> columns{};
    std::transform(
        kWords.begin(), kWords.end(), columns.begin(), [](const auto& word) { return word.value; });
    return columns;
}();

} // namespace

std::span<const RosterColumn> allRosterColumns()
{
    return kColumns;
}

QString code(RosterColumn column)
{
    return wordOf<RosterColumn>(kWords, column);
}

std::optional<RosterColumn> parseRosterColumn(QStringView text)
{
    return valueOf<RosterColumn>(kWords, text);
}

std::optional<CadreField> fieldOf(RosterColumn column)
{
    switch (column) {
    case RosterColumn::Name:
        return CadreField::Name;
    case RosterColumn::Code:
        return CadreField::Code;
    case RosterColumn::OtherNames:
        return CadreField::OtherNames;
    case RosterColumn::Sex:
        return CadreField::Sex;
    case RosterColumn::Birth:
        return CadreField::Birth;
    case RosterColumn::Ethnicity:
        return CadreField::Ethnicity;
    case RosterColumn::Religion:
        return CadreField::Religion;
    case RosterColumn::HomeTown:
        return CadreField::HomeTown;
    case RosterColumn::Grade:
        return CadreField::Grade;
    case RosterColumn::GradeSince:
        return CadreField::GradeSince;
    case RosterColumn::Degree:
        return CadreField::ProfessionalLevel;
    case RosterColumn::DegreeField:
        return CadreField::ProfessionalField;
    case RosterColumn::GeneralEducation:
        return CadreField::GeneralEducation;
    case RosterColumn::Theory:
        return CadreField::TheoryLevel;
    case RosterColumn::StateManagement:
        return CadreField::StateManagementLevel;
    case RosterColumn::Language:
        return CadreField::ForeignLanguage;
    case RosterColumn::Informatics:
        return CadreField::Informatics;
    case RosterColumn::PartyProbationary:
        return CadreField::PartyProbationary;
    case RosterColumn::PartyOfficial:
        return CadreField::PartyOfficial;
    case RosterColumn::Recruited:
        return CadreField::RecruitedOn;
    case RosterColumn::Note:
        return CadreField::Note;
    default:
        return std::nullopt;
    }
}

} // namespace kecan
