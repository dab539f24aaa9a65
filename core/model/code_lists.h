#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

// Ordered code lists of the trade. Numbers are stored: never renumber, only append. For each list
// xxxCode() is the stable English word for JSON and CSV, paperText() what Vietnamese papers print.

namespace kecan {

enum class Sex : std::uint8_t
{
    Male = 1,
    Female = 2,
};

/// Trình độ chuyên môn. @source rules: Sơ cấp … Tiến sĩ, TSKH
enum class ProfessionalLevel : std::uint8_t
{
    None = 0,
    Primary = 1,
    Intermediate = 2,
    College = 3,
    University = 4,
    Master = 5,
    Doctor = 6,
    DoctorOfScience = 7,
};

/// Trình độ lý luận chính trị; Bachelor (cử nhân) ranks at least as high as Advanced (cao cấp).
enum class TheoryLevel : std::uint8_t
{
    None = 0,
    Elementary = 1,
    Intermediate = 2,
    Advanced = 3,
    Bachelor = 4,
};

/// Bồi dưỡng quản lý nhà nước, by the grade it prepares for.
enum class StateManagementLevel : std::uint8_t
{
    None = 0,
    Officer = 1,
    Specialist = 2,
    PrincipalSpecialist = 3,
    SeniorSpecialist = 4,
};

/// Ngạch: 01.005 nhân viên … 01.001 chuyên viên cao cấp.
enum class Grade : std::uint8_t
{
    None = 0,
    Employee = 1,
    Officer = 2,
    Specialist = 3,
    PrincipalSpecialist = 4,
    SeniorSpecialist = 5,
};

/// Yearly grading (đánh giá, xếp loại).
enum class Rating : std::uint8_t
{
    NotCompleted = 1,
    Completed = 2,
    Good = 3,
    Excellent = 4,
};

/// Secrecy mark of a list or document. @source Law 29/2018/QH14
enum class Secrecy : std::uint8_t
{
    None = 0,
    Secret = 1,    ///< Mật
    TopSecret = 2, ///< Tối mật
    Ultimate = 3,  ///< Tuyệt mật
};

/// Hình thức kỷ luật, of the Party and of the State alike, by weight.
enum class DisciplineForm : std::uint8_t
{
    Reprimand = 1,     ///< khiển trách
    Warning = 2,       ///< cảnh cáo
    PayReduction = 3,  ///< hạ bậc lương
    Demotion = 4,      ///< giáng chức
    Dismissal = 5,     ///< cách chức
    ForcedLeaving = 6, ///< buộc thôi việc
    Expulsion = 7,     ///< khai trừ
};

/// What a decision makes of the day of retirement.
enum class RetirementChange : std::uint8_t
{
    Extension = 1, ///< kéo dài thời gian công tác
    Early = 2,     ///< nghỉ hưu trước tuổi
};

QString code(Sex value);
QString code(ProfessionalLevel value);
QString code(TheoryLevel value);
QString code(StateManagementLevel value);
QString code(Grade value);
QString code(Rating value);
QString code(Secrecy value);
QString code(DisciplineForm value);
QString code(RetirementChange value);

/// Vietnamese words as printed; empty for None. @p abbreviated: "ThS", "CC", "CVC" as lists use
/// them.
QString paperText(Sex value);
QString paperText(ProfessionalLevel value, bool abbreviated = false);
QString paperText(TheoryLevel value, bool abbreviated = false);
QString paperText(StateManagementLevel value, bool abbreviated = false);
QString paperText(Grade value, bool abbreviated = false);
QString paperText(Rating value, bool abbreviated = false);
QString paperText(DisciplineForm value);
QString paperText(RetirementChange value);
/// "MẬT", "TỐI MẬT", "TUYỆT MẬT".
QString paperText(Secrecy value);

/// Reads the code, the Vietnamese words, their usual abbreviations and spellings, with or without
/// marks; nothing when not recognised. Empty text gives nothing too.
template <class List>
std::optional<List> parseCode(QStringView text);

template <>
std::optional<Sex> parseCode<Sex>(QStringView text);
template <>
std::optional<ProfessionalLevel> parseCode<ProfessionalLevel>(QStringView text);
template <>
std::optional<TheoryLevel> parseCode<TheoryLevel>(QStringView text);
template <>
std::optional<StateManagementLevel> parseCode<StateManagementLevel>(QStringView text);
template <>
std::optional<Grade> parseCode<Grade>(QStringView text);
template <>
std::optional<Rating> parseCode<Rating>(QStringView text);
template <>
std::optional<Secrecy> parseCode<Secrecy>(QStringView text);
template <>
std::optional<DisciplineForm> parseCode<DisciplineForm>(QStringView text);
template <>
std::optional<RetirementChange> parseCode<RetirementChange>(QStringView text);

} // namespace kecan
