#include "tests/support/sample_events.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace kecan::test {

namespace {

PersonName personName(const QString& full, const QString& sorted)
{
    return PersonName::make(full, sorted).valueOr(PersonName::unset());
}

std::optional<PartialDate> date(int year, int month = 0, int day = 0)
{
    return PartialDate::fromYmd(year, month, day);
}

Day day(int year, int month, int dayOfMonth)
{
    return Day::fromDate(QDate(year, month, dayOfMonth));
}

UnitChange unitChange(const QString& code, bool established)
{
    return {.mask = FieldMask<UnitField>::all(kUnitFieldCount),
            .values = {.code = code,
                       .name = u"Vụ Tổ chức - Điều lệ"_s,
                       .shortName = u"Vụ TC-ĐL"_s,
                       .kind = UnitKind::Department,
                       .branch = Branch::State,
                       .parent = UnitId(2),
                       .order = 7},
            .uid = established ? std::optional<Uid>(Uid::fromName(code)) : std::nullopt};
}

PositionChange positionChange(bool established)
{
    return {.mask = {PositionField::Seats, PositionField::Title},
            .values = {.code = u"PVT"_s,
                       .unit = UnitId(1),
                       .title = u"Phó Vụ trưởng"_s,
                       .level = PositionLevel::Department,
                       .role = PositionRole::Deputy,
                       .branch = Branch::Party,
                       .seats = 3,
                       .order = 20},
            .uid = established ? std::optional<Uid>(Uid::fromName(u"PVT"_s)) : std::nullopt};
}

TenureDetail tenureDetail()
{
    return {.organisation = u"Tỉnh ủy Quảng Đông"_s,
            .place = u"Tỉnh Hòa An"_s,
            .duty = u"Phó Bí thư \"thường trực\""_s,
            .counterpartDecision = u"12-QĐ/TU"_s,
            .note = u"theo nguyện vọng\\cá nhân"_s};
}

std::optional<EventDetail> personBody(EventKind kind)
{
    switch (kind) {
    case EventKind::CadreRegistered:
        return CadreChange{.mask = FieldMask<CadreField>::all(kCadreFieldCount),
                           .values = fullProfile(),
                           .uid = Uid::fromName(u"cadre"_s)};
    case EventKind::ProfileChanged: {
        CadreChange change{
            .mask = {CadreField::Grade, CadreField::Note}, .values = barestProfile(), .uid = {}};
        change.values.name = PersonName::unset();
        change.values.grade = Grade::Specialist;
        return change;
    }
    case EventKind::EvaluationRecorded:
        return EvaluationDetail{.year = 2011, .rating = Rating::Excellent};
    case EventKind::GradeExamSat:
        return GradeExamDetail{.target = Grade::PrincipalSpecialist,
                               .exam = u"Kỳ thi nâng ngạch năm 2012"_s};
    case EventKind::DisciplineRecorded:
        return DisciplineDetail{.form = DisciplineForm::Warning,
                                .branch = Branch::State,
                                .reason = u"Vi phạm quy chế làm việc"_s};
    case EventKind::RetirementDecided:
        return RetirementDetail{.change = RetirementChange::Early,
                                .retiresOn = day(2012, 6, 30),
                                .reason = u"theo nguyện vọng"_s};
    default:
        return std::nullopt;
    }
}

std::optional<EventDetail> structureBody(EventKind kind)
{
    switch (kind) {
    case EventKind::UnitEstablished:
        return unitChange(u"V1"_s, true);
    case EventKind::UnitRenamed:
    case EventKind::UnitMoved:
        return unitChange(u"V1"_s, false);
    case EventKind::PositionEstablished:
    case EventKind::PositionChanged:
        return positionChange(kind == EventKind::PositionEstablished);
    case EventKind::TermOpened:
        return TermProfile{.code = u"2016-2021"_s,
                           .name = u"Nhiệm kỳ 2016 - 2021"_s,
                           .span = *DateSpan::make(day(2016, 1, 1), day(2021, 7, 1))};
    case EventKind::DocumentRegistered:
        return DecisionDocument{.number = u"123-QĐ/BTCTW"_s,
                                .signedOn = date(2012, 2),
                                .authority = u"Ban Tổ chức"_s,
                                .signer = u"Nguyễn Văn Hoà"_s,
                                .summary = u"Về việc bổ nhiệm cán bộ"_s,
                                .uid = Uid::fromName(u"document"_s)};
    default:
        return std::nullopt;
    }
}

std::optional<EventDetail> planningBody(EventKind kind)
{
    switch (kind) {
    case EventKind::PlanOpened:
        return PlanProfile{.code = u"QH-2016"_s,
                           .title = u"Quy hoạch cấp vụ"_s,
                           .term = TermId(1),
                           .unit = UnitId(2),
                           .reviewOf = PlanId(2),
                           .branch = Branch::Party,
                           .secrecy = Secrecy::TopSecret};
    case EventKind::NominationAdded:
        return NominationDetail{.rank = 2,
                                .readiness = Readiness::Soon,
                                .origin = NominationOrigin::CarriedOver,
                                .votes = u"32/35 phiếu, đạt 91,4%"_s,
                                .note = u"nữ"_s};
    case EventKind::NominationWithdrawn:
        return WithdrawalDetail{.reason = WithdrawalReason::Reorganisation, .note = u"sáp nhập"_s};
    case EventKind::ConferenceRecorded:
        return ConferenceDetail{
            .procedure = u"qd-377"_s,
            .step = 3,
            .name = u"Hội nghị cán bộ chủ chốt"_s,
            .place = u"Hội trường A"_s,
            .basis = VoteBasis::Present,
            .threshold = 500,
            .atThreshold = AtThreshold::HeadDecides,
            .nobodyAbove = NobodyAbove::TopTwoGoOn,
            .summoned = 40,
            .present = 36,
            .issued = 36,
            .returned = 36,
            .valid = 35,
            .invalid = 1,
            .tallies = {{CadreId(1), PositionId(1), 32, 3},
                        {CadreId(1), PositionId(2), 18, 17, HeadDecision::Chosen}},
            .chair = u"Nguyễn Văn An"_s,
            .secretary = u"Lê Thị Bình"_s,
            .teller = u"Trần Cúc"_s,
            .earlyReason = u"họp liền trong ngày"_s,
            .note = u"thống nhất danh sách"_s};
    case EventKind::Retracted:
        return RetractionDetail{
            .batch = BatchId(1), .event = EventId(3), .reason = u"Ghi nhầm ngày"_s};
    default:
        return std::nullopt;
    }
}

std::optional<EventDetail> ruleBody(EventKind kind)
{
    switch (kind) {
    case EventKind::FindingAccepted:
        return ExceptionDetail{.rule = u"plan.full-term"_s,
                               .decidedBy = u"Tập thể lãnh đạo Ban"_s,
                               .reason = u"Trường hợp đặc biệt"_s,
                               .outcome = Outcome::Broken,
                               .measured = 58,
                               .entries = 2,
                               .limit = 60,
                               .regulation = u"HD 15-HD/BTCTW"_s,
                               .article = u"4"_s,
                               .basis = day(2017, 3, 31)};
    case EventKind::OwnLimitSet:
        return OwnLimitDetail{
            .rule = u"head.years"_s,
            .value = -1,
            .severity = Severity::Error,
            .scope = {.levels = {PositionLevel::Division, PositionLevel::Department},
                      .roles = {PositionRole::Head},
                      .branches = {Branch::State, Branch::Party},
                      .sex = Sex::Female,
                      .disciplines = {DisciplineForm::Reprimand}},
            .source = u"Quy chế 05-QC/BTCTW"_s,
            .article = u"7"_s,
            .note = u"áp dụng từ 2012"_s};
    default:
        return std::nullopt;
    }
}

std::optional<EventDetail> bodyOf(EventKind kind)
{
    if (opensTenure(kind) || closesTenure(kind) || isDeparture(kind)) {
        return tenureDetail();
    }
    std::optional<EventDetail> body = personBody(kind);
    if (!body) {
        body = structureBody(kind);
    }
    if (!body) {
        body = planningBody(kind);
    }
    return body ? body : ruleBody(kind);
}

Event eventOf(EventKind kind)
{
    Event event{.kind = kind, .effectiveOn = day(2012, 3, 1)};
    if (isCadreKind(kind)) {
        event.cadre = CadreId(1);
        event.position = PositionId(1);
        event.capacity = opensTenure(kind) ? Capacity::Acting : Capacity::None;
        event.precision = DatePrecision::Month;
        event.plannedEnd = opensTenure(kind) ? day(2017, 3, 1) : Day::endless();
        event.document = DocumentId(1);
    }
    if (isStructureKind(kind)) {
        event.unit = UnitId(1);
        event.relatedUnit = UnitId(2);
        event.position = PositionId(1);
        event.term = TermId(1);
        event.precision = DatePrecision::Year;
        event.document = DocumentId(1);
    }
    if (isPlanningKind(kind)) {
        event.plan = PlanId(kind == EventKind::PlanClosed ? 2 : 1);
        event.nomination = NominationId(1);
        event.cadre = CadreId(1);
        event.position = PositionId(1);
    }
    if (isRuleKind(kind)) {
        event.cadre = CadreId(1);
        event.position = PositionId(1);
        event.plan = PlanId(1);
        event.document = DocumentId(1);
        event.plannedEnd = day(2017, 3, 1);
    }
    if (std::optional<EventDetail> body = bodyOf(kind)) {
        event.detail = std::make_shared<const EventDetail>(*std::move(body));
    }
    return event;
}

} // namespace

CadreProfile fullProfile()
{
    return {.code = u"CB-001"_s,
            .name = personName(u"Âu Dương Văn An"_s, u"An, Âu Dương, Văn"_s),
            .otherNames = u"Ba Hòa"_s,
            .sex = Sex::Female,
            .birth = date(1965),
            .ethnicity = u"Ê Đê"_s,
            .religion = u"Không"_s,
            .homeTown = u"Xã Đức Thọ, tỉnh Hà Tĩnh"_s,
            .partyProbationary = date(1988, 2, 3),
            .partyOfficial = date(1989, 2),
            .generalEducation = u"12/12"_s,
            .professionalLevel = ProfessionalLevel::Doctor,
            .professionalField = u"Xây dựng Đảng"_s,
            .theoryLevel = TheoryLevel::Bachelor,
            .stateManagementLevel = StateManagementLevel::SeniorSpecialist,
            .foreignLanguage = u"Anh C"_s,
            .informatics = u"B"_s,
            .grade = Grade::SeniorSpecialist,
            .gradeSince = date(2010, 12, 31),
            .recruitedOn = date(1987),
            .previousOrganisation = u"Trường Chính trị"_s,
            .note = u"Ghi chú: \"đủ\"\n𠮷"_s};
}

CadreProfile barestProfile()
{
    return {.code = {},
            .name = personName(u"Y Blôk"_s, {}),
            .otherNames = {},
            .sex = {},
            .birth = {},
            .ethnicity = {},
            .religion = {},
            .homeTown = {},
            .partyProbationary = {},
            .partyOfficial = {},
            .generalEducation = {},
            .professionalField = {},
            .foreignLanguage = {},
            .informatics = {},
            .gradeSince = {},
            .recruitedOn = {},
            .previousOrganisation = {},
            .note = {}};
}

std::vector<Event> sampleEvents()
{
    std::vector<Event> events;
    for (const EventKind kind : allEventKinds()) {
        events.push_back(eventOf(kind));
    }
    return events;
}

Batch batchOf(std::vector<Event> events, const QString& name)
{
    return {.uid = Uid::fromName(name),
            .command = name,
            .note = u"Ghi chú của %1"_s.arg(name),
            .actor = {.user = u"an.nv"_s, .workstation = u"PC-12"_s},
            .events = std::move(events)};
}

} // namespace kecan::test
