#include "tests/support/crash_acts.h"

using namespace Qt::Literals::StringLiterals;

namespace kecan::test {

namespace {

constexpr int kFirstDay = 2'455'928; // 2012-01-01

int eventCount(int number)
{
    constexpr int kEvery = 10;
    constexpr int kBig = 300;
    return number % kEvery == 0 ? kBig : 1 + number % 4;
}

Event unitEvent(int number, int index)
{
    Event event{.kind = index == 0 ? EventKind::UnitEstablished : EventKind::UnitRenamed,
                .effectiveOn = Day(kFirstDay + index)};
    event.unit = UnitId(number);
    event.setBody(
        UnitChange{.mask = FieldMask<UnitField>::all(kUnitFieldCount),
                   .values = {.code = u"V%1"_s.arg(number),
                              .name = u"Vụ Tổ chức số %1, lần %2"_s.arg(number).arg(index),
                              .shortName = {},
                              .kind = UnitKind::Department,
                              .branch = Branch::State,
                              .parent = {},
                              .order = number},
                   .uid = index == 0 ? std::optional<Uid>(Uid::fromName(u"unit %1"_s.arg(number)))
                                     : std::nullopt});
    return event;
}

/// A limit of the office for one day of its own: its body is in another table, with words and sets.
Event limitEvent(int number)
{
    Event event{.kind = EventKind::OwnLimitSet, .effectiveOn = Day(kFirstDay + number)};
    event.plannedEnd = event.effectiveOn.plusDays(1);
    event.setBody(OwnLimitDetail{.rule = u"plan.full-term"_s,
                                 .value = number % 100,
                                 .severity = Severity::Error,
                                 .scope = {.levels = {PositionLevel::Department},
                                           .roles = {PositionRole::Head, PositionRole::Deputy},
                                           .branches = {},
                                           .sex = Sex::Female,
                                           .disciplines = {}},
                                 .source = u"Quy chế số %1"_s.arg(number)});
    return event;
}

} // namespace

Batch crashAct(int number)
{
    Batch batch{.uid = Uid::fromName(u"crash act %1"_s.arg(number)),
                .command = u"establish-unit"_s,
                .note = u"act %1"_s.arg(number),
                .actor = {.user = u"crash"_s, .workstation = u"test"_s},
                .events = {}};
    for (int index = 0; index < eventCount(number); ++index) {
        batch.events.push_back(unitEvent(number, index));
    }
    batch.events.push_back(limitEvent(number));
    return batch;
}

} // namespace kecan::test
