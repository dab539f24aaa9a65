#pragma once

#include "core/base/partial_date.h"
#include "core/base/uid.h"
#include "core/model/code_lists.h"
#include "core/model/field_mask.h"
#include "core/model/person_name.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace kecan {

/// Fields of a cadre's profile, as numbered in storage; never renumber, only append.
enum class CadreField : std::uint8_t
{
    Code,
    Name,
    OtherNames,
    Sex,
    Birth,
    Ethnicity,
    Religion,
    HomeTown,
    PartyProbationary,
    PartyOfficial,
    GeneralEducation,
    ProfessionalLevel,
    ProfessionalField,
    TheoryLevel,
    StateManagementLevel,
    ForeignLanguage,
    Informatics,
    Grade,
    GradeSince,
    RecruitedOn,
    PreviousOrganisation,
    Note,
};
inline constexpr int kCadreFieldCount = 22;

/// The fields of @p mask, in their order.
std::vector<CadreField> fieldsOf(FieldMask<CadreField> mask);

/// What is known of a person on a day (sơ yếu lý lịch). Posts are not here: they are tenures.
/// Texts are NFC; an empty text or enum None means "not recorded".
struct CadreProfile
{
    QString code = {}; ///< mã cán bộ, unique in the store
    PersonName name;
    QString otherNames = {};
    std::optional<Sex> sex = {};
    std::optional<PartialDate> birth = {};
    QString ethnicity = {}; ///< canonical name of the 54 where recognised
    QString religion = {};
    QString homeTown = {};
    std::optional<PartialDate> partyProbationary = {}; ///< ngày vào Đảng
    std::optional<PartialDate> partyOfficial = {};     ///< ngày chính thức
    QString generalEducation = {};                     ///< giáo dục phổ thông, "12/12"
    ProfessionalLevel professionalLevel = ProfessionalLevel::None;
    QString professionalField = {}; ///< chuyên ngành
    TheoryLevel theoryLevel = TheoryLevel::None;
    StateManagementLevel stateManagementLevel = StateManagementLevel::None;
    QString foreignLanguage = {};
    QString informatics = {};
    Grade grade = Grade::None;
    std::optional<PartialDate> gradeSince = {};
    std::optional<PartialDate> recruitedOn = {};
    QString previousOrganisation = {};
    QString note = {};

    bool operator==(const CadreProfile&) const = default;
};

/// Body of CadreRegistered and ProfileChanged: the fields of @c mask take the values in @c values.
struct CadreChange
{
    FieldMask<CadreField> mask;
    CadreProfile values;
    std::optional<Uid> uid; ///< only when registered

    bool operator==(const CadreChange&) const = default;
};

/// A change that sets nothing yet, of a person called @p name; PersonName::unset() where the name
/// itself is not changed.
CadreChange changeOf(const PersonName& name);

/// @p base with the fields of @p change.
CadreProfile applied(const CadreProfile& base, const CadreChange& change);

/// The fields of @p change that give @p base another value, with these values alone.
CadreChange differing(const CadreProfile& base, const CadreChange& change);

/// @p profile with every text as texts enter the program.
CadreProfile normalized(CadreProfile profile);

/// Whether @p text can be a cadre code: letters, digits and a few marks, not too long.
bool isCadreCode(const QString& text);

/// True when the person is of an ethnic minority: anything but Kinh, and recorded.
bool isEthnicMinority(const CadreProfile& profile);

} // namespace kecan
