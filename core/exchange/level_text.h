#pragma once

#include "core/model/code_lists.h"

#include <QString>

#include <optional>

namespace kecan::exchange {

/// "Thạc sĩ Luật" as level and field.
struct ProfessionalText
{
    ProfessionalLevel level = ProfessionalLevel::None;
    QString field;

    bool operator==(const ProfessionalText&) const = default;
};

/// Highest level named in @p text and the field written after it: "Đại học Luật, Thạc sĩ Kinh tế"
/// gives Master and "Kinh tế". Nothing when no level is recognised.
std::optional<ProfessionalText> professionalOfText(const QString& text);

/// The level @p text begins with: "Cao cấp LLCT", "Chuyên viên chính (01.002)".
std::optional<TheoryLevel> theoryLevelOfText(const QString& text);
std::optional<StateManagementLevel> stateManagementOfText(const QString& text);
/// Also a code typed into a number cell, which loses its first zero: "1.002".
std::optional<Grade> gradeOfText(const QString& text);

} // namespace kecan::exchange
