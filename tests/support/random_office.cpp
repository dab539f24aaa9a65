#include "tests/support/random_office.h"

#include "core/history/in_memory_event_store.h"
#include "tests/support/history_builder.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace kecan::test {

namespace {

constexpr int kDays = 20 * 365;

RecordedHistory beginnings()
{
    HistoryBuilder office = smallOffice();
    office.plan(u"qh", u"2016", u"2005-01-01");
    return office.recorded();
}

} // namespace

RandomOffice::RandomOffice(unsigned seed)
    : m_random(seed)
{
    auto opened =
        Workspace::open(std::make_unique<InMemoryEventStore>(m_clock, beginnings()), m_clock, {});
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().message));
    }
    m_workspace = *std::move(opened);
}

std::size_t RandomOffice::below(std::size_t count)
{
    // Not uniform_int_distribution: it gives other numbers on other platforms.
    return m_random() % count;
}

template <class Id>
Id RandomOffice::any(std::int64_t next)
{
    return Id(1 + static_cast<std::int64_t>(below(static_cast<std::size_t>(next - 1))));
}

PartialDate RandomOffice::someDay()
{
    return PartialDate::fromDay(day(u"2000-01-01").plusDays(static_cast<int>(below(kDays))));
}

bool RandomOffice::step()
{
    m_clock.advanceMinutes(1);
    return m_workspace->execute(anyCommand()).ok();
}

Command RandomOffice::anyCommand()
{
    switch (below(10)) {
    case 0:
        return structureCommand();
    case 1:
        return positionCommand();
    case 2:
        return personCommand();
    case 3:
    case 4:
        return planningCommand();
    case 5:
        return correction();
    default:
        return tenureCommand();
    }
}

UnitProfile RandomOffice::newUnit()
{
    const QString code = u"u%1-%2"_s.arg(history().nextUnit()).arg(m_random());
    UnitProfile profile{.code = code,
                        .name = code,
                        .shortName = {},
                        .kind = UnitKind::Department,
                        .branch = Branch::State,
                        .parent = {},
                        .order = static_cast<int>(below(5))};
    if (below(4) != 0) {
        profile.parent = unit();
    }
    return profile;
}

Command RandomOffice::structureCommand()
{
    switch (below(8)) {
    case 0:
        return RenameUnit{unit(), u"Vụ %1"_s.arg(below(100)), {}, someDay()};
    case 1:
    case 2:
        return MoveUnit{unit(), unit(), someDay()};
    case 3:
        return MergeUnits{{unit()}, unit(), someDay()};
    case 4:
        return ConsolidateUnits{{unit(), unit()}, newUnit(), someDay()};
    case 5:
        return SplitUnit{unit(), {newUnit(), newUnit()}, someDay()};
    case 6:
        return DissolveUnit{unit(), someDay()};
    default:
        return EstablishUnit{newUnit(), someDay()};
    }
}

Command RandomOffice::positionCommand()
{
    switch (below(4)) {
    case 0:
        return AbolishPosition{position(), someDay()};
    case 1: {
        PositionChange change;
        change.values.unit = unit();
        change.values.seats = 1 + static_cast<int>(below(4));
        change.mask = below(2) == 0 ? FieldMask<PositionField>{PositionField::Seats}
                                    : FieldMask<PositionField>{PositionField::Unit};
        return ChangePosition{position(), change, someDay()};
    }
    default: {
        const QString code = u"p%1-%2"_s.arg(history().nextPosition()).arg(m_random());
        return EstablishPosition{{.code = code,
                                  .unit = unit(),
                                  .title = u"Phó Vụ trưởng"_s,
                                  .level = PositionLevel::Department,
                                  .role = PositionRole::Deputy,
                                  .branch = below(4) == 0 ? Branch::Party : Branch::State,
                                  .seats = 1 + static_cast<int>(below(3)),
                                  .order = static_cast<int>(below(9))},
                                 someDay()};
    }
    }
}

Command RandomOffice::personCommand()
{
    switch (below(7)) {
    case 0: {
        const QString code = u"c%1-%2"_s.arg(history().nextCadre()).arg(m_random());
        return RegisterCadre{{.code = code, .name = personName(u"Lê Văn Hoà")}, someDay()};
    }
    case 1:
        return RecordEvaluation{cadre(), 2000 + static_cast<int>(below(20)), Rating::Good};
    case 2:
        return RecordGradeExam{cadre(), Grade::SeniorSpecialist, {}, someDay()};
    case 3:
        return RecordDiscipline{.cadre = cadre(),
                                .form = static_cast<DisciplineForm>(1 + below(7)),
                                .branch = Branch::Party,
                                .on = someDay(),
                                .until = someDay().earliest()};
    case 4:
        return DecideRetirement{.cadre = cadre(),
                                .change = RetirementChange::Extension,
                                .retiresOn = Day::fromDate(QDate(2020, 6, 30)),
                                .on = someDay()};
    case 5:
        return ruleCommand();
    default: {
        CadreChange change = changeOf(PersonName::unset());
        change.values.homeTown = u"Xã %1"_s.arg(below(100));
        change.values.grade = static_cast<Grade>(below(6));
        change.mask = below(2) == 0 ? FieldMask<CadreField>{CadreField::HomeTown}
                                    : FieldMask<CadreField>{CadreField::Grade};
        return ChangeProfile{cadre(), change, someDay()};
    }
    }
}

Command RandomOffice::ruleCommand()
{
    if (below(2) == 0) {
        return SetOwnLimit{.limit = {.rule = u"list.women"_s,
                                     .value = static_cast<int>(below(101)),
                                     .source = u"05-QC/BTC"_s},
                           .on = someDay(),
                           .until = someDay().earliest()};
    }
    Finding finding{
        .ruleId = u"plan.full-term"_s,
        .outcome = Outcome::Broken,
        .subject = {.cadre = cadre(), .position = position(), .plan = plan()},
        .measured = static_cast<int>(below(60)),
        .limit = 60,
        .source = {.number = u"HD 15-HD/BTCTW"_s, .article = {}, .span = *DateSpan::make(Day(0))}};
    return AcceptFinding{
        .finding = finding, .on = someDay(), .decidedBy = u"Ban"_s, .reason = u"đặc biệt"_s};
}

Command RandomOffice::tenureCommand()
{
    constexpr std::array kBeginnings = {
        std::pair(EventKind::Appointed, Capacity::Full),
        std::pair(EventKind::Appointed, Capacity::Concurrent),
        std::pair(EventKind::Transferred, Capacity::Full),
        std::pair(EventKind::Received, Capacity::Full),
        std::pair(EventKind::Reappointed, Capacity::Full),
        std::pair(EventKind::TenureExtended, Capacity::None),
        std::pair(EventKind::ActingAssigned, Capacity::Acting),
        std::pair(EventKind::InChargeAssigned, Capacity::InCharge),
        std::pair(EventKind::Seconded, Capacity::Seconded),
        std::pair(EventKind::FieldPosted, Capacity::FieldPosting),
    };
    const std::size_t what = below(10);
    if (what == 0) {
        return RecordDeparture{
            .kind = EventKind::TransferredOut, .cadre = cadre(), .on = someDay()};
    }
    if (what < 4) {
        EndTenure end{
            .kind = EventKind::LeftPost, .cadre = cadre(), .position = {}, .on = someDay()};
        if (below(8) != 0) {
            end.position = position();
        }
        // Mostly something really held.
        const auto rows = history().derived()->tenuresOf(end.cadre);
        if (!rows.empty() && below(4) != 0) {
            end.position = rows[below(rows.size())].position;
        }
        return end;
    }
    const auto [kind, capacity] = kBeginnings[below(kBeginnings.size())];
    BeginTenure begin{
        .kind = kind, .cadre = cadre(), .position = {}, .capacity = capacity, .on = someDay()};
    if (!isAwayPosting(capacity) || below(2) == 0) {
        begin.position = position();
    }
    if (below(4) == 0) {
        begin.endedOn = someDay();
    }
    if (below(6) == 0) {
        begin.leaving.emplace();
    }
    return begin;
}

Command RandomOffice::planningCommand()
{
    switch (below(8)) {
    case 0: {
        PlanProfile profile{.code = u"q%1-%2"_s.arg(history().nextPlan()).arg(m_random()),
                            .title = u"quy hoạch"_s,
                            .term = TermId(1),
                            .unit = {},
                            .reviewOf = {}};
        if (below(2) == 0) {
            profile.reviewOf = plan();
            return StartReview{profile, someDay()};
        }
        return OpenPlan{profile, someDay()};
    }
    case 1:
        return ApprovePlan{plan(), someDay()};
    case 2:
        return below(4) == 0 ? Command(ClosePlan{plan(), someDay()})
                             : Command(ApprovePlan{plan(), someDay()});
    case 3:
        if (history().nextNomination() > 1) {
            return WithdrawNomination{plan(),
                                      any<NominationId>(history().nextNomination()),
                                      {WithdrawalReason::OverAge, {}},
                                      someDay()};
        }
        [[fallthrough]];
    default:
        return Nominate{plan(), cadre(), position(), NominationDetail{}, someDay()};
    }
}

Command RandomOffice::correction()
{
    const EventId event = any<EventId>(history().head().events + 1);
    switch (below(3)) {
    case 0:
        return RetractBatch{any<BatchId>(history().head().batches + 1), {}};
    case 1:
        return RetractEvent{event, {}};
    default: {
        Event replacement = history().event(event);
        replacement.effectiveOn = someDay().earliest();
        return CorrectEvent{event, replacement, {}};
    }
    }
}

} // namespace kecan::test
