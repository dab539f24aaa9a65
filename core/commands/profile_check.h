#pragma once

#include "core/history/derived_history.h"
#include "core/model/cadre.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace kecan {

/// One thing wrong with one field of a person's record, said in the user's language.
struct ProfileProblem
{
    enum class Severity : std::uint8_t
    {
        Warning, ///< it can be so, but somebody should look
        Error,   ///< it cannot be recorded
    };
    CadreField field;
    Severity severity = Severity::Error;
    QString message;

    bool operator==(const ProfileProblem&) const = default;
};

/// True when one of @p problems stands against recording.
bool hasErrors(const std::vector<ProfileProblem>& problems);

/// A person's record as it would be.
struct ProfileCheck
{
    CadreProfile profile;
    FieldMask<CadreField> touched; ///< what the officer gave; the rest is not complained about
    Day latest = Day::endless();   ///< where the future begins; endless asks nothing of it
    MaybeCadreId cadre = MaybeCadreId(); ///< none for a person not yet registered
};

/// Everything wrong with the touched fields, alone and against the others, by field.
/// Of somebody new also that a person of this name and birth date is there already.
/// @cost scans every cadre when the code is touched or the person is new
std::vector<ProfileProblem> problemsOf(const DerivedHistory& derived, const ProfileCheck& check);

} // namespace kecan
