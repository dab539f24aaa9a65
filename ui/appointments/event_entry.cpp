#include "ui/appointments/event_entry.h"

#include <algorithm>
#include <array>

namespace kecan::ui {

namespace {

constexpr std::array kEnterable{
    EventKind::Appointed,      EventKind::Reappointed,      EventKind::TenureExtended,
    EventKind::ActingAssigned, EventKind::InChargeAssigned, EventKind::Transferred,
    EventKind::Rotated,        EventKind::Seconded,         EventKind::FieldPosted,
    EventKind::Received,       EventKind::Recruited,        EventKind::Elected,
    EventKind::Designated,     EventKind::Ratified,         EventKind::LeftPost,
    EventKind::Relieved,       EventKind::Resigned,         EventKind::Dismissed,
    EventKind::Removed,        EventKind::TermCompleted,    EventKind::PostingEnded,
    EventKind::TransferredOut, EventKind::ElectedOut,       EventKind::Retired,
    EventKind::Deceased,       EventKind::GradeExamSat};

std::vector<Capacity> capacitiesOf(EventKind kind)
{
    switch (kind) {
    case EventKind::ActingAssigned:
        return {Capacity::Acting};
    case EventKind::InChargeAssigned:
        return {Capacity::InCharge};
    case EventKind::Seconded:
        return {Capacity::Seconded};
    case EventKind::FieldPosted:
        return {Capacity::FieldPosting};
    default:
        return {Capacity::Full, Capacity::Concurrent, Capacity::Acting, Capacity::InCharge};
    }
}

} // namespace

std::span<const EventKind> enterableKinds()
{
    return kEnterable;
}

bool isEnterable(EventKind kind)
{
    return std::find(kEnterable.begin(), kEnterable.end(), kind) != kEnterable.end();
}

EventNeeds needsOf(EventKind kind)
{
    EventNeeds needs;
    if (kind == EventKind::GradeExamSat) {
        needs.exam = true;
        needs.remark = false;
        needs.decision = false;
        return needs;
    }
    if (isDeparture(kind)) {
        needs.organisation = kind == EventKind::TransferredOut || kind == EventKind::ElectedOut;
        needs.counterpart = kind == EventKind::TransferredOut;
        return needs;
    }
    if (closesTenure(kind)) {
        needs.holding = true;
        needs.outside = kind == EventKind::PostingEnded;
        return needs;
    }
    needs.plannedEnd = true;
    if (continuesTenure(kind)) {
        needs.holding = true;
        return needs;
    }
    needs.post = true;
    needs.endedOn = true;
    needs.capacities = capacitiesOf(kind);
    needs.outside = isAwayPosting(needs.capacities.front());
    needs.leaving = !needs.outside; // the home post is kept
    needs.organisation = needs.outside || kind == EventKind::Received;
    needs.counterpart = needs.organisation;
    needs.place = needs.outside;
    needs.duty = needs.outside;
    return needs;
}

Command commandOf(const EventEntry& entry)
{
    if (entry.kind == EventKind::GradeExamSat) {
        return RecordGradeExam{entry.cadre, entry.exam.target, entry.exam.exam, entry.on};
    }
    if (isDeparture(entry.kind)) {
        return RecordDeparture{entry.kind, entry.cadre, entry.on, entry.document, entry.detail};
    }
    if (closesTenure(entry.kind)) {
        return EndTenure{
            entry.kind, entry.cadre, entry.position, entry.on, entry.document, entry.detail};
    }
    return BeginTenure{.kind = entry.kind,
                       .cadre = entry.cadre,
                       .position = entry.position,
                       .capacity = entry.capacity,
                       .on = entry.on,
                       .plannedEnd = entry.plannedEnd,
                       .document = entry.document,
                       .detail = entry.detail,
                       .leaving = entry.leaving,
                       .endedOn = entry.endedOn};
}

EventEntry entryOf(const Event& event)
{
    EventEntry entry{.kind = event.kind,
                     .cadre = *event.cadre,
                     .on = PartialDate::fromStored(event.effectiveOn, event.precision),
                     .position = event.position,
                     .capacity = event.capacity,
                     .plannedEnd = event.plannedEnd,
                     .document = event.document};
    if (const auto* detail = event.body<TenureDetail>()) {
        entry.detail = *detail;
    }
    if (const auto* exam = event.body<GradeExamDetail>()) {
        entry.exam = *exam;
    }
    return entry;
}

Event corrected(const Event& wrong, const EventEntry& entry)
{
    const EventNeeds needs = needsOf(wrong.kind);
    Event right = wrong;
    right.effectiveOn = entry.on.earliest();
    right.precision = entry.on.precision();
    if (needs.decision) {
        right.document = entry.document;
    }
    if (needs.post) {
        right.position = entry.position;
        right.capacity = entry.capacity;
    }
    if (needs.plannedEnd) {
        right.plannedEnd = entry.plannedEnd;
    }
    if (needs.exam) {
        right.setBody(entry.exam);
    } else if (entry.detail == TenureDetail{}) {
        right.detail = nullptr;
    } else {
        right.setBody(entry.detail);
    }
    return right;
}

} // namespace kecan::ui
