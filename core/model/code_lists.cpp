#include "core/model/code_lists.h"

#include "core/base/text_normal.h"

#include <array>
#include <span>

namespace kecan {

namespace {

/// One row of a code list. @c aliases are search-folded, separated by '|'.
template <class List>
struct Entry
{
    List value;
    const char16_t* code;
    const char16_t* paper;
    const char16_t* abbreviation;
    const char16_t* aliases;
};

constexpr std::array kSexes = {
    Entry<Sex>{Sex::Male, u"male", u"Nam", u"Nam", u"m|ong"},
    Entry<Sex>{Sex::Female, u"female", u"Nữ", u"Nữ", u"f|ba"},
};

constexpr std::array kProfessionalLevels = {
    Entry<ProfessionalLevel>{
        ProfessionalLevel::Primary, u"primary", u"Sơ cấp", u"SC", u"so cap nghe"},
    Entry<ProfessionalLevel>{
        ProfessionalLevel::Intermediate, u"intermediate", u"Trung cấp", u"TC", u"trung hoc|th"},
    Entry<ProfessionalLevel>{ProfessionalLevel::College, u"college", u"Cao đẳng", u"CĐ", u""},
    Entry<ProfessionalLevel>{ProfessionalLevel::University,
                             u"university",
                             u"Đại học",
                             u"ĐH",
                             u"cu nhan|cn|ky su|ks|bac si|bs|dai hoc chinh quy|dai hoc tai chuc"},
    Entry<ProfessionalLevel>{
        ProfessionalLevel::Master, u"master", u"Thạc sĩ", u"ThS", u"thac sy|th.s|cao hoc"},
    Entry<ProfessionalLevel>{ProfessionalLevel::Doctor,
                             u"doctor",
                             u"Tiến sĩ",
                             u"TS",
                             u"tien sy|t.s|pts|pho tien si|pho tien sy"},
    Entry<ProfessionalLevel>{ProfessionalLevel::DoctorOfScience,
                             u"doctor-of-science",
                             u"Tiến sĩ khoa học",
                             u"TSKH",
                             u"tien sy khoa hoc"},
};

constexpr std::array kTheoryLevels = {
    Entry<TheoryLevel>{TheoryLevel::Elementary, u"elementary", u"Sơ cấp", u"SC", u""},
    Entry<TheoryLevel>{TheoryLevel::Intermediate, u"intermediate", u"Trung cấp", u"TC", u""},
    Entry<TheoryLevel>{TheoryLevel::Advanced, u"advanced", u"Cao cấp", u"CC", u""},
    Entry<TheoryLevel>{TheoryLevel::Bachelor, u"bachelor", u"Cử nhân", u"CN", u""},
};

constexpr std::array kStateManagementLevels = {
    Entry<StateManagementLevel>{
        StateManagementLevel::Officer, u"officer", u"Cán sự", u"CS", u"ngach can su"},
    Entry<StateManagementLevel>{StateManagementLevel::Specialist,
                                u"specialist",
                                u"Chuyên viên",
                                u"CV",
                                u"ngach chuyen vien"},
    Entry<StateManagementLevel>{StateManagementLevel::PrincipalSpecialist,
                                u"principal-specialist",
                                u"Chuyên viên chính",
                                u"CVC",
                                u"ngach chuyen vien chinh"},
    Entry<StateManagementLevel>{StateManagementLevel::SeniorSpecialist,
                                u"senior-specialist",
                                u"Chuyên viên cao cấp",
                                u"CVCC",
                                u"ngach chuyen vien cao cap"},
};

constexpr std::array kGrades = {
    Entry<Grade>{Grade::Employee, u"employee", u"Nhân viên", u"NV", u"01.005|01005"},
    Entry<Grade>{Grade::Officer, u"officer", u"Cán sự", u"CS", u"01.004|01004"},
    Entry<Grade>{Grade::Specialist, u"specialist", u"Chuyên viên", u"CV", u"01.003|01003"},
    Entry<Grade>{Grade::PrincipalSpecialist,
                 u"principal-specialist",
                 u"Chuyên viên chính",
                 u"CVC",
                 u"01.002|01002"},
    Entry<Grade>{Grade::SeniorSpecialist,
                 u"senior-specialist",
                 u"Chuyên viên cao cấp",
                 u"CVCC",
                 u"01.001|01001"},
};

constexpr std::array kRatings = {
    Entry<Rating>{Rating::NotCompleted,
                  u"not-completed",
                  u"Không hoàn thành nhiệm vụ",
                  u"KHT",
                  u"khong hoan thanh"},
    Entry<Rating>{Rating::Completed,
                  u"completed",
                  u"Hoàn thành nhiệm vụ",
                  u"HT",
                  u"hoan thanh|hoan thanh nhiem vu nhung con han che ve nang luc"},
    Entry<Rating>{Rating::Good, u"good", u"Hoàn thành tốt nhiệm vụ", u"HTT", u"hoan thanh tot|tot"},
    Entry<Rating>{Rating::Excellent,
                  u"excellent",
                  u"Hoàn thành xuất sắc nhiệm vụ",
                  u"HTXS",
                  u"hoan thanh xuat sac|xuat sac"},
};

constexpr std::array kSecrecies = {
    Entry<Secrecy>{Secrecy::None, u"none", u"", u"", u"khong|thuong"},
    Entry<Secrecy>{Secrecy::Secret, u"secret", u"MẬT", u"MẬT", u""},
    Entry<Secrecy>{Secrecy::TopSecret, u"top-secret", u"TỐI MẬT", u"TỐI MẬT", u""},
    Entry<Secrecy>{Secrecy::Ultimate, u"ultimate", u"TUYỆT MẬT", u"TUYỆT MẬT", u""},
};

constexpr std::array kDisciplineForms = {
    Entry<DisciplineForm>{DisciplineForm::Reprimand, u"reprimand", u"Khiển trách", u"KT", u""},
    Entry<DisciplineForm>{DisciplineForm::Warning, u"warning", u"Cảnh cáo", u"CC", u""},
    Entry<DisciplineForm>{
        DisciplineForm::PayReduction, u"pay-reduction", u"Hạ bậc lương", u"HBL", u""},
    Entry<DisciplineForm>{DisciplineForm::Demotion, u"demotion", u"Giáng chức", u"GC", u""},
    Entry<DisciplineForm>{DisciplineForm::Dismissal, u"dismissal", u"Cách chức", u"CCh", u""},
    Entry<DisciplineForm>{
        DisciplineForm::ForcedLeaving, u"forced-leaving", u"Buộc thôi việc", u"BTV", u""},
    Entry<DisciplineForm>{DisciplineForm::Expulsion, u"expulsion", u"Khai trừ", u"KTr", u""},
};

constexpr std::array kRetirementChanges = {
    Entry<RetirementChange>{
        RetirementChange::Extension, u"extension", u"Kéo dài thời gian công tác", u"Kéo dài", u""},
    Entry<RetirementChange>{
        RetirementChange::Early, u"early", u"Nghỉ hưu trước tuổi", u"Trước tuổi", u""},
};

template <class List>
const Entry<List>* find(std::span<const Entry<List>> list, List value)
{
    for (const Entry<List>& entry : list) {
        if (entry.value == value) {
            return &entry;
        }
    }
    return nullptr;
}

QString text(const char16_t* literal)
{
    return QString::fromUtf16(literal);
}

template <class List>
QString codeIn(std::span<const Entry<List>> list, List value)
{
    const Entry<List>* entry = find(list, value);
    return entry ? text(entry->code) : QStringLiteral("none");
}

template <class List>
QString paperIn(std::span<const Entry<List>> list, List value, bool abbreviated)
{
    const Entry<List>* entry = find(list, value);
    return entry ? text(abbreviated ? entry->abbreviation : entry->paper) : QString();
}

template <class List>
std::optional<List> parseIn(std::span<const Entry<List>> list, QStringView typed)
{
    const QString folded = searchFold(typed);
    if (folded.isEmpty()) {
        return std::nullopt;
    }
    for (const Entry<List>& entry : list) {
        if (folded == text(entry.code) || folded == searchFold(text(entry.paper)) ||
            folded == searchFold(text(entry.abbreviation)) ||
            text(entry.aliases).split(u'|', Qt::SkipEmptyParts).contains(folded)) {
            return entry.value;
        }
    }
    return std::nullopt;
}

} // namespace

// clang-format off
QString code(Sex value) { return codeIn<Sex>(kSexes, value); }
QString code(ProfessionalLevel value) { return codeIn<ProfessionalLevel>(kProfessionalLevels, value); }
QString code(TheoryLevel value) { return codeIn<TheoryLevel>(kTheoryLevels, value); }
QString code(StateManagementLevel value) { return codeIn<StateManagementLevel>(kStateManagementLevels, value); }
QString code(Grade value) { return codeIn<Grade>(kGrades, value); }
QString code(Rating value) { return codeIn<Rating>(kRatings, value); }
QString code(Secrecy value) { return codeIn<Secrecy>(kSecrecies, value); }
QString code(DisciplineForm value) { return codeIn<DisciplineForm>(kDisciplineForms, value); }
QString code(RetirementChange value) { return codeIn<RetirementChange>(kRetirementChanges, value); }

QString paperText(Sex value) { return paperIn<Sex>(kSexes, value, false); }
QString paperText(ProfessionalLevel value, bool abbreviated) { return paperIn<ProfessionalLevel>(kProfessionalLevels, value, abbreviated); }
QString paperText(TheoryLevel value, bool abbreviated) { return paperIn<TheoryLevel>(kTheoryLevels, value, abbreviated); }
QString paperText(StateManagementLevel value, bool abbreviated) { return paperIn<StateManagementLevel>(kStateManagementLevels, value, abbreviated); }
QString paperText(Grade value, bool abbreviated) { return paperIn<Grade>(kGrades, value, abbreviated); }
QString paperText(Rating value, bool abbreviated) { return paperIn<Rating>(kRatings, value, abbreviated); }
QString paperText(Secrecy value) { return paperIn<Secrecy>(kSecrecies, value, false); }
QString paperText(DisciplineForm value) { return paperIn<DisciplineForm>(kDisciplineForms, value, false); }
QString paperText(RetirementChange value) { return paperIn<RetirementChange>(kRetirementChanges, value, false); }

template <> std::optional<Sex> parseCode<Sex>(QStringView typed) { return parseIn<Sex>(kSexes, typed); }
template <> std::optional<ProfessionalLevel> parseCode<ProfessionalLevel>(QStringView typed) { return parseIn<ProfessionalLevel>(kProfessionalLevels, typed); }
template <> std::optional<TheoryLevel> parseCode<TheoryLevel>(QStringView typed) { return parseIn<TheoryLevel>(kTheoryLevels, typed); }
template <> std::optional<StateManagementLevel> parseCode<StateManagementLevel>(QStringView typed) { return parseIn<StateManagementLevel>(kStateManagementLevels, typed); }
template <> std::optional<Grade> parseCode<Grade>(QStringView typed) { return parseIn<Grade>(kGrades, typed); }
template <> std::optional<Rating> parseCode<Rating>(QStringView typed) { return parseIn<Rating>(kRatings, typed); }
template <> std::optional<Secrecy> parseCode<Secrecy>(QStringView typed) { return parseIn<Secrecy>(kSecrecies, typed); }
template <> std::optional<DisciplineForm> parseCode<DisciplineForm>(QStringView typed) { return parseIn<DisciplineForm>(kDisciplineForms, typed); }
template <> std::optional<RetirementChange> parseCode<RetirementChange>(QStringView typed) { return parseIn<RetirementChange>(kRetirementChanges, typed); }
// clang-format on

} // namespace kecan
