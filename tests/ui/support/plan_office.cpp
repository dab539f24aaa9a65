#include "tests/ui/support/plan_office.h"

#include "core/commands/batch_draft.h"

#include <tuple>
#include <vector>

namespace kecan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

PartialDate day(int year, int month, int dayOfMonth)
{
    return PartialDate::fromYmd(year, month, dayOfMonth).value();
}

struct Person
{
    QString name;
    Sex sex;
    int birthYear;
    int birthMonth;
    QString ethnicity;
    ProfessionalLevel level;
};

/// The draft with what the commands need to know of each other.
struct Builder
{
    BatchDraft draft{History()};

    Result<CadreId> cadre(const Person& person)
    {
        KECAN_TRY(PersonName name, PersonName::make(person.name));
        CadreProfile profile{.code = u"CB%1"_s.arg(draft.history().nextCadre(), 3, 10, QChar(u'0')),
                             .name = name};
        profile.sex = person.sex;
        profile.birth = PartialDate::fromYmd(person.birthYear, person.birthMonth);
        profile.ethnicity = person.ethnicity;
        profile.professionalLevel = person.level;
        profile.theoryLevel = TheoryLevel::Advanced;
        profile.grade = Grade::PrincipalSpecialist;
        KECAN_TRY(const auto events, draft.add(RegisterCadre{profile, day(2000, 1, 1)}));
        return *events.front().cadre;
    }
    Result<UnitId> unit(const QString& code, const QString& name, UnitKind kind, MaybeUnitId parent)
    {
        const UnitProfile profile{.code = code,
                                  .name = name,
                                  .shortName = {},
                                  .kind = kind,
                                  .branch = Branch::State,
                                  .parent = parent,
                                  .order = static_cast<int>(draft.history().nextUnit())};
        KECAN_TRY(const auto events, draft.add(EstablishUnit{profile, day(2000, 1, 1)}));
        return *events.front().unit;
    }
    Result<PositionId> post(UnitId unit, const QString& title, int seats)
    {
        const TitleTraits traits = titleTraits(title);
        const PositionProfile profile{.code = u"P%1"_s.arg(draft.history().nextPosition()),
                                      .unit = unit,
                                      .title = title,
                                      .level = traits.level,
                                      .role = traits.role,
                                      .branch = Branch::State,
                                      .seats = seats,
                                      .order = traits.order};
        KECAN_TRY(const auto events, draft.add(EstablishPosition{profile, day(2000, 1, 1)}));
        return *events.front().position;
    }
    Status appoint(CadreId cadre, PositionId position, const PartialDate& on)
    {
        KECAN_TRY(const auto events,
                  draft.add(BeginTenure{.kind = EventKind::Appointed,
                                        .cadre = cadre,
                                        .position = position,
                                        .capacity = Capacity::Full,
                                        .on = on}));
        Q_UNUSED(events)
        return {};
    }
    Result<NominationId>
    nominate(PlanId plan, CadreId cadre, PositionId position, int rank, NominationOrigin origin)
    {
        NominationDetail detail{.rank = rank,
                                .readiness = Readiness::Now,
                                .origin = origin,
                                .votes = u"32/35 phiếu, đạt 91,4%"_s,
                                .note = {}};
        KECAN_TRY(const auto events,
                  draft.add(Nominate{plan, cadre, position, detail, day(2012, 10, 1)}));
        return *events.front().nomination;
    }
    Status add(const Command& command)
    {
        KECAN_TRY(const auto events, draft.add(command));
        Q_UNUSED(events)
        return {};
    }
};

struct Office
{
    PositionId head;
    PositionId deputy;
    PositionId officeDeputy;
    PositionId division;
};

Result<Office> build(Builder& builder)
{
    KECAN_TRY(const UnitId ban, builder.unit(u"BTC"_s, u"Ban Tổ chức"_s, UnitKind::Commission, {}));
    KECAN_TRY(const UnitId vu,
              builder.unit(u"VTCDL"_s, u"Vụ Tổ chức - Điều lệ"_s, UnitKind::Department, ban));
    KECAN_TRY(const UnitId office, builder.unit(u"VP"_s, u"Văn phòng"_s, UnitKind::Office, ban));
    KECAN_TRY(const UnitId division,
              builder.unit(u"VP-TH"_s, u"Phòng Tổng hợp"_s, UnitKind::Division, office));
    KECAN_TRY(const PositionId head, builder.post(vu, u"Vụ trưởng"_s, 1));
    KECAN_TRY(const PositionId deputy, builder.post(vu, u"Phó Vụ trưởng"_s, 2));
    KECAN_TRY(const PositionId officeDeputy, builder.post(office, u"Phó Chánh Văn phòng"_s, 2));
    KECAN_TRY(const PositionId divisionHead, builder.post(division, u"Trưởng phòng"_s, 1));
    return Office{head, deputy, officeDeputy, divisionHead};
}

Result<PlanId> openPlan(Builder& builder)
{
    KECAN_CHECK(builder.add(
        OpenTerm{{u"2016-2021"_s,
                  u"Nhiệm kỳ 2016 - 2021"_s,
                  *DateSpan::make(day(2016, 1, 1).earliest(), day(2021, 1, 1).earliest())}}));
    PlanProfile plan{.code = u"QH-2012"_s,
                     .title = u"cán bộ quy hoạch các chức danh lãnh đạo, quản lý cấp vụ"_s,
                     .term = TermId(1),
                     .unit = UnitId(1),
                     .reviewOf = {},
                     .branch = Branch::State,
                     .secrecy = Secrecy::Secret};
    KECAN_TRY(const auto events, builder.draft.add(OpenPlan{plan, day(2012, 9, 5)}));
    return *events.front().plan;
}

Status fill(Builder& builder)
{
    KECAN_TRY(const Office office, build(builder));
    std::vector<CadreId> people;
    for (const Person& person : std::vector<Person>{
             {u"Phạm Đức Thắng"_s, Sex::Male, 1958, 3, u"Kinh"_s, ProfessionalLevel::Doctor},
             {u"Nguyễn Văn Hòa"_s, Sex::Male, 1970, 6, u"Kinh"_s, ProfessionalLevel::Master},
             {u"Nguyễn Văn Hoà"_s, Sex::Male, 1961, 2, u"Kinh"_s, ProfessionalLevel::University},
             {u"Lò Thị Mây"_s, Sex::Female, 1975, 11, u"Thái"_s, ProfessionalLevel::Master},
             {u"Trần Quốc Đạt"_s, Sex::Male, 1968, 1, u"Kinh"_s, ProfessionalLevel::Master},
             {u"Hoàng Văn Út"_s, Sex::Male, 1955, 8, u"Tày"_s, ProfessionalLevel::University},
             {u"Đặng Thuỳ Dương"_s, Sex::Female, 1966, 4, u"Kinh"_s, ProfessionalLevel::Doctor}}) {
        KECAN_TRY(const CadreId id, builder.cadre(person));
        people.push_back(id);
    }
    KECAN_CHECK(builder.appoint(people[0], office.head, day(2005, 1, 1)));
    KECAN_CHECK(builder.appoint(people[1], office.deputy, day(2008, 1, 1)));
    KECAN_CHECK(builder.appoint(people[3], office.division, day(2010, 5, 1)));

    KECAN_TRY(const PlanId plan, openPlan(builder));
    const auto now = NominationOrigin::New;
    const auto before = NominationOrigin::CarriedOver;
    for (const auto& [person, position, rank, origin] :
         std::vector<std::tuple<std::size_t, PositionId, int, NominationOrigin>>{
             {1, office.head, 1, before},
             {2, office.head, 2, now},
             {3, office.deputy, 1, now},
             {2, office.deputy, 2, before},
             {4, office.deputy, 3, now},
             {3, office.officeDeputy, 1, now},
             {5, office.officeDeputy, 2, before},
             {6, office.officeDeputy, 3, now}}) {
        KECAN_TRY(const NominationId id,
                  builder.nominate(plan, people[person], position, rank, origin));
        Q_UNUSED(id)
    }
    KECAN_CHECK(builder.add(ApprovePlan{plan, day(2012, 11, 28)}));
    KECAN_CHECK(builder.appoint(people[4], office.deputy, day(2012, 12, 1)));
    KECAN_CHECK(builder.add(WithdrawNomination{
        plan, NominationId(7), {WithdrawalReason::OverAge, {}}, day(2012, 12, 10)}));
    PlanProfile later{.code = u"QH-2013"_s,
                      .title = u"cán bộ quy hoạch cấp phòng"_s,
                      .term = TermId(1),
                      .unit = UnitId(1),
                      .reviewOf = {},
                      .branch = Branch::State,
                      .secrecy = Secrecy::Secret};
    KECAN_CHECK(builder.add(OpenPlan{later, day(2013, 6, 1)}));
    return builder.add(ClosePlan{plan, day(2014, 7, 1)});
}

} // namespace

Result<std::unique_ptr<MemoryStore>> planOffice()
{
    Builder builder;
    KECAN_CHECK(fill(builder));
    auto store = std::make_unique<MemoryStore>();
    KECAN_TRY(const BatchRecord record,
              store->append({.uid = Uid::fromName(u"plan-office"_s),
                             .command = u"import"_s,
                             .note = {},
                             .actor = {u"an.nv"_s, u"PC-01"_s},
                             .events = builder.draft.events()},
                            StoreHead{}));
    Q_UNUSED(record)
    return store;
}

PlanContents boardContents(const History& office)
{
    PlanContents contents = planContents(Snapshot(office.derived(), day(2012, 12, 31).earliest()),
                                         PlanId(1),
                                         PlanGrouping::Department,
                                         PlanPosts::Open);
    std::vector<PlanPost>& posts = contents.units.front().posts;
    posts.push_back(posts.back());
    posts.back().entries.clear();
    posts.push_back(posts.front());
    constexpr std::size_t kMore = 6;
    posts.back().entries.insert(posts.back().entries.end(), kMore, posts.front().entries[0]);
    return contents;
}

} // namespace kecan::test
