#pragma once

#include "core/model/cadre.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace kecan {

/// A column of the roster. Views keep columns by code(), never by number.
enum class RosterColumn : std::uint8_t
{
    Name,
    Code,
    OtherNames,
    Sex,
    Birth,
    Age,
    Ethnicity,
    Religion,
    HomeTown,
    Unit,
    Title,       ///< of the main post, with the capacity
    PresentPost, ///< title and unit as papers print them
    Level,
    Capacity,
    Since, ///< first day in the main post
    Away,
    Grade,
    GradeSince,
    Degree,
    DegreeField,
    GeneralEducation,
    Theory,
    StateManagement,
    Language,
    Informatics,
    PartyProbationary,
    PartyOfficial,
    Recruited,
    Rating, ///< of the last rated year
    Plans,  ///< in how many plans in force
    Departed,
    Note,
};

/// Every column, in the order in which a chooser offers them.
std::span<const RosterColumn> allRosterColumns();
QString code(RosterColumn column);
std::optional<RosterColumn> parseRosterColumn(QStringView text);
/// The fact of a person's record a column shows as it stands there, and which an officer can set;
/// nothing for what follows from posts, ratings and plans.
std::optional<CadreField> fieldOf(RosterColumn column);

} // namespace kecan
