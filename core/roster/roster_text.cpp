#include "core/roster/roster_text.h"

#include "core/model/cadre_texts.h"
#include "core/model/post_texts.h"
#include "core/roster/roster_table.h"

#include <QCoreApplication>

namespace kecan {

namespace {

struct RosterTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::RosterTexts)

public:
    static QString heading(RosterColumn column);
};

QString RosterTexts::heading(RosterColumn column)
{
    using enum RosterColumn;
    switch (column) {
    case Name:
        return tr("Full name");
    case Code:
        return tr("Code");
    case OtherNames:
        return tr("Other names");
    case RosterColumn::Sex:
        return tr("Sex");
    case Birth:
        return tr("Born");
    case Age:
        return tr("Age");
    case Ethnicity:
        return tr("Ethnicity");
    case Religion:
        return tr("Religion");
    case HomeTown:
        return tr("Home town");
    case Unit:
        return tr("Unit");
    case Title:
        return tr("Title");
    case PresentPost:
        return tr("Present post");
    case Level:
        return tr("Level");
    case RosterColumn::Capacity:
        return tr("Capacity");
    case Since:
        return tr("In post since");
    case Away:
        return tr("Away");
    case RosterColumn::Grade:
        return tr("Grade");
    case GradeSince:
        return tr("Grade since");
    case Degree:
        return tr("Degree");
    case DegreeField:
        return tr("Field of study");
    case GeneralEducation:
        return tr("School");
    case Theory:
        return tr("Theory");
    case StateManagement:
        return tr("State management");
    case Language:
        return tr("Language");
    case Informatics:
        return tr("Informatics");
    case PartyProbationary:
        return tr("Joined the Party");
    case PartyOfficial:
        return tr("Full member");
    case Recruited:
        return tr("Recruited");
    case RosterColumn::Rating:
        return tr("Last rating");
    case Plans:
        return tr("Plans");
    case Departed:
        return tr("Left");
    case Note:
        return tr("Note");
    }
    return {};
}

QString numberText(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

/// What the profile alone says; levels as lists abbreviate them.
QString profileText(const CadreProfile& profile, RosterColumn column)
{
    switch (column) {
    case RosterColumn::Grade:
        return paperText(profile.grade, true);
    case RosterColumn::Degree:
        return paperText(profile.professionalLevel, true);
    case RosterColumn::Theory:
        return paperText(profile.theoryLevel, true);
    case RosterColumn::StateManagement:
        return paperText(profile.stateManagementLevel, true);
    default:
        const std::optional<CadreField> field = fieldOf(column);
        return field ? CadreTexts::value(profile, *field) : QString();
    }
}

QString unitText(const RosterTable& table, const RosterFacts& facts)
{
    return facts.unit == RosterStructure::kNone
               ? QString()
               : table.office().unitPathText(
                     table.structure().units()[static_cast<std::size_t>(facts.unit)].id);
}

/// What the post and the record say.
QString recordText(const RosterTable& table, RosterRow row, RosterColumn column)
{
    const RosterFacts& facts = table.facts(row);
    const Tenure* tenure = table.mainTenure(row);
    switch (column) {
    case RosterColumn::Age:
        return facts.age == RosterFacts::kAgeUnknown ? QString() : QString::number(facts.age);
    case RosterColumn::Unit:
        return unitText(table, facts);
    case RosterColumn::Title:
        return tenure
                   ? titleWithCapacity(table.structure().titles().at(facts.title), tenure->capacity)
                   : QString();
    case RosterColumn::PresentPost:
        return table.office().presentPostText(table.cadre(row));
    case RosterColumn::Level:
        return PostTexts::of(static_cast<PositionLevel>(facts.level));
    case RosterColumn::Capacity:
        return tenure ? PostTexts::of(tenure->capacity) : QString();
    case RosterColumn::Since:
        return tenure ? tenure->heldSince.text() : QString();
    case RosterColumn::Away:
        return PostTexts::of(facts.away);
    case RosterColumn::Rating:
        return facts.ratedYear == 0 ? QString()
                                    : QStringLiteral("%1: %2").arg(
                                          QString::number(facts.ratedYear),
                                          paperText(static_cast<Rating>(facts.rating), true));
    case RosterColumn::Plans:
        return numberText(facts.plans);
    case RosterColumn::Departed:
        return table.serving().contains(row)
                   ? QString()
                   : table.office().derived().cadre(table.cadre(row))->departedOn.text();
    default:
        return {};
    }
}

bool isOfRecord(RosterColumn column)
{
    using enum RosterColumn;
    switch (column) {
    case Age:
    case Unit:
    case Title:
    case PresentPost:
    case Level:
    case RosterColumn::Capacity:
    case Since:
    case Away:
    case RosterColumn::Rating:
    case Plans:
    case Departed:
        return true;
    default:
        return false;
    }
}

} // namespace

QString rosterHeading(RosterColumn column)
{
    return RosterTexts::heading(column);
}

QString rosterText(const RosterTable& table, RosterRow row, RosterColumn column)
{
    return isOfRecord(column) ? recordText(table, row, column)
                              : profileText(table.profile(row), column);
}

} // namespace kecan
