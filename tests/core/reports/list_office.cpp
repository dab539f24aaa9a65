#include "tests/core/reports/list_office.h"

#include <tuple>
#include <vector>

namespace kecan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView kSince = u"2000-01-01";

void addStructure(HistoryBuilder& office)
{
    office.unit(u"Ban Tổ chức", kSince, {}, UnitKind::Commission)
        .unit(u"Vụ Tổ chức - Điều lệ", kSince, u"Ban Tổ chức")
        .unit(u"Văn phòng", kSince, u"Ban Tổ chức", UnitKind::Office)
        .unit(u"Phòng Tổng hợp", kSince, u"Văn phòng", UnitKind::Division)
        .position(u"head", u"Vụ Tổ chức - Điều lệ", kSince, {.title = u"Vụ trưởng"_s})
        .position(
            u"deputy", u"Vụ Tổ chức - Điều lệ", kSince, {.title = u"Phó Vụ trưởng"_s, .seats = 2})
        .position(
            u"office-deputy", u"Văn phòng", kSince, {.title = u"Phó Chánh Văn phòng"_s, .seats = 2})
        .position(u"division-head", u"Phòng Tổng hợp", kSince, {.title = u"Trưởng phòng"_s})
        .term(u"2016-2021", u"2016-01-01", u"2021-01-01");
}

void addPerson(HistoryBuilder& office, const CadreProfile& profile)
{
    office.cadre(profile.code, kSince, profile.name.full());
    CadreChange change{{}, profile, std::nullopt};
    for (const CadreField field : {CadreField::Sex,
                                   CadreField::Birth,
                                   CadreField::Ethnicity,
                                   CadreField::HomeTown,
                                   CadreField::PartyProbationary,
                                   CadreField::PartyOfficial,
                                   CadreField::GeneralEducation,
                                   CadreField::ProfessionalLevel,
                                   CadreField::TheoryLevel,
                                   CadreField::StateManagementLevel,
                                   CadreField::ForeignLanguage,
                                   CadreField::Informatics,
                                   CadreField::Grade}) {
        change.mask.set(field);
    }
    office.run(ChangeProfile{office.cadreId(profile.code), change, date(u"2000-01-02")});
}

void addPeople(HistoryBuilder& office)
{
    addPerson(office,
              {.code = u"hoa"_s,
               .name = personName(u"Nguyễn Văn Hòa"),
               .sex = Sex::Male,
               .birth = date(u"1970-06-05"),
               .ethnicity = u"Kinh"_s,
               .homeTown = u"Hải Hậu, Nam Định"_s,
               .partyProbationary = date(u"1995-02-03"),
               .partyOfficial = date(u"1996-02-03"),
               .generalEducation = u"12/12"_s,
               .professionalLevel = ProfessionalLevel::Master,
               .theoryLevel = TheoryLevel::Advanced,
               .stateManagementLevel = StateManagementLevel::PrincipalSpecialist,
               .foreignLanguage = u"Anh C"_s,
               .informatics = u"B"_s,
               .grade = Grade::PrincipalSpecialist});
    addPerson(office,
              {.code = u"hoaf"_s,
               .name = personName(u"Nguyễn Văn Hoà"),
               .sex = Sex::Male,
               .birth = date(u"1961-02"),
               .ethnicity = u"Kinh"_s,
               .partyOfficial = date(u"1985"),
               .professionalLevel = ProfessionalLevel::University,
               .theoryLevel = TheoryLevel::Bachelor});
    addPerson(office,
              {.code = u"may"_s,
               .name = personName(u"Lò Thị Mây"),
               .sex = Sex::Female,
               .birth = date(u"1975-11"),
               .ethnicity = u"Thái"_s,
               .professionalLevel = ProfessionalLevel::Master,
               .theoryLevel = TheoryLevel::Advanced});
    addPerson(office,
              {.code = u"dat"_s,
               .name = personName(u"Trần Quốc Đạt"),
               .sex = Sex::Male,
               .birth = date(u"1968-01"),
               .ethnicity = u"Kinh"_s});
    addPerson(office,
              {.code = u"ut"_s,
               .name = personName(u"Hoàng Văn Út"),
               .sex = Sex::Male,
               .birth = date(u"1955-08"),
               .ethnicity = u"Tày"_s});
    addPerson(office,
              {.code = u"duong"_s,
               .name = personName(u"Đặng Thuỳ Dương"),
               .sex = Sex::Female,
               .birth = date(u"1962-12-31"),
               .ethnicity = u"Kinh"_s,
               .partyProbationary = date(u"1990-05-19"),
               .professionalLevel = ProfessionalLevel::Doctor});
    office.cadre(u"khanh", kSince, u"Vũ Khánh");
}

void addPlan(HistoryBuilder& office, const QString& votes)
{
    const auto kept = NominationOrigin::CarriedOver;
    const auto added = NominationOrigin::New;
    office.plan(u"QH-2012", u"2016-2021", u"2012-09-05");
    for (const auto& [cadre, position, rank, origin] :
         std::vector<std::tuple<QString, QString, int, NominationOrigin>>{
             {u"hoa"_s, u"head"_s, 1, kept},
             {u"hoaf"_s, u"head"_s, 2, added},
             {u"may"_s, u"deputy"_s, 1, added},
             {u"hoaf"_s, u"deputy"_s, 2, kept},
             {u"dat"_s, u"deputy"_s, 3, added},
             {u"may"_s, u"office-deputy"_s, 1, added},
             {u"ut"_s, u"office-deputy"_s, 2, kept},
             {u"duong"_s, u"office-deputy"_s, 3, added},
             {u"khanh"_s, u"division-head"_s, 1, added}}) {
        const NominationDetail detail{.rank = rank,
                                      .readiness = Readiness::Now,
                                      .origin = origin,
                                      .votes = cadre == u"hoa" ? votes : QString(),
                                      .note = cadre == u"khanh" ? u"Nguồn tại chỗ"_s : QString()};
        office.run(Nominate{office.planId(u"QH-2012"),
                            office.cadreId(cadre),
                            office.positionId(position),
                            detail,
                            date(u"2012-10-01")});
    }
    office.document(u"357-QĐ/BTCTW", u"2012-11-28").document(u"402-QĐ/BTCTW", u"2012-12-07");
    office.run(ApprovePlan{
        office.planId(u"QH-2012"), date(u"2012-11-28"), office.documentId(u"357-QĐ/BTCTW")});
}

} // namespace

HistoryBuilder listOffice(const QString& votes)
{
    HistoryBuilder office;
    addStructure(office);
    addPeople(office);
    office.appoint(u"hoa", u"deputy", u"2008-01-01");
    addPlan(office, votes);
    office.appoint(u"dat", u"deputy", u"2012-12-01");
    const PlanId plan = office.planId(u"QH-2012");
    office.run(WithdrawNomination{plan,
                                  office.nominationId(u"QH-2012", u"ut", u"office-deputy"),
                                  {WithdrawalReason::OverAge, {}},
                                  date(u"2012-12-10"),
                                  office.documentId(u"402-QĐ/BTCTW")});
    office.plan(u"QH-2013", u"2016-2021", u"2013-06-01");
    return office;
}

} // namespace kecan::test
