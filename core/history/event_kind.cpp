#include "core/history/event_kind.h"

#include "core/model/word_list.h"

#include <array>

namespace kecan {

namespace {

constexpr std::array kWords = {
    Word<EventKind>{EventKind::CadreRegistered, u"cadre-registered"},
    Word<EventKind>{EventKind::ProfileChanged, u"profile-changed"},
    Word<EventKind>{EventKind::EvaluationRecorded, u"evaluation-recorded"},
    Word<EventKind>{EventKind::GradeExamSat, u"grade-exam-sat"},
    Word<EventKind>{EventKind::DisciplineRecorded, u"discipline-recorded"},
    Word<EventKind>{EventKind::RetirementDecided, u"retirement-decided"},
    Word<EventKind>{EventKind::UnitEstablished, u"unit-established"},
    Word<EventKind>{EventKind::UnitRenamed, u"unit-renamed"},
    Word<EventKind>{EventKind::UnitMoved, u"unit-moved"},
    Word<EventKind>{EventKind::UnitMerged, u"unit-merged"},
    Word<EventKind>{EventKind::UnitsConsolidated, u"units-consolidated"},
    Word<EventKind>{EventKind::UnitSplit, u"unit-split"},
    Word<EventKind>{EventKind::UnitSeparated, u"unit-separated"},
    Word<EventKind>{EventKind::UnitDissolved, u"unit-dissolved"},
    Word<EventKind>{EventKind::PositionEstablished, u"position-established"},
    Word<EventKind>{EventKind::PositionChanged, u"position-changed"},
    Word<EventKind>{EventKind::PositionAbolished, u"position-abolished"},
    Word<EventKind>{EventKind::TermOpened, u"term-opened"},
    Word<EventKind>{EventKind::TermClosed, u"term-closed"},
    Word<EventKind>{EventKind::Appointed, u"appointed"},
    Word<EventKind>{EventKind::Reappointed, u"reappointed"},
    Word<EventKind>{EventKind::TenureExtended, u"tenure-extended"},
    Word<EventKind>{EventKind::Elected, u"elected"},
    Word<EventKind>{EventKind::Designated, u"designated"},
    Word<EventKind>{EventKind::Ratified, u"ratified"},
    Word<EventKind>{EventKind::ActingAssigned, u"acting-assigned"},
    Word<EventKind>{EventKind::InChargeAssigned, u"in-charge-assigned"},
    Word<EventKind>{EventKind::Transferred, u"transferred"},
    Word<EventKind>{EventKind::Received, u"received"},
    Word<EventKind>{EventKind::Rotated, u"rotated"},
    Word<EventKind>{EventKind::Seconded, u"seconded"},
    Word<EventKind>{EventKind::FieldPosted, u"field-posted"},
    Word<EventKind>{EventKind::Recruited, u"recruited"},
    Word<EventKind>{EventKind::Relieved, u"relieved"},
    Word<EventKind>{EventKind::Resigned, u"resigned"},
    Word<EventKind>{EventKind::Dismissed, u"dismissed"},
    Word<EventKind>{EventKind::Removed, u"removed"},
    Word<EventKind>{EventKind::LeftPost, u"left-post"},
    Word<EventKind>{EventKind::TermCompleted, u"term-completed"},
    Word<EventKind>{EventKind::PostingEnded, u"posting-ended"},
    Word<EventKind>{EventKind::TransferredOut, u"transferred-out"},
    Word<EventKind>{EventKind::ElectedOut, u"elected-out"},
    Word<EventKind>{EventKind::Retired, u"retired"},
    Word<EventKind>{EventKind::Deceased, u"deceased"},
    Word<EventKind>{EventKind::PlanOpened, u"plan-opened"},
    Word<EventKind>{EventKind::NominationAdded, u"nomination-added"},
    Word<EventKind>{EventKind::PlanApproved, u"plan-approved"},
    Word<EventKind>{EventKind::NominationWithdrawn, u"nomination-withdrawn"},
    Word<EventKind>{EventKind::NominationFulfilled, u"nomination-fulfilled"},
    Word<EventKind>{EventKind::PlanClosed, u"plan-closed"},
    Word<EventKind>{EventKind::ConferenceRecorded, u"conference-recorded"},
    Word<EventKind>{EventKind::DocumentRegistered, u"document-registered"},
    Word<EventKind>{EventKind::Retracted, u"retracted"},
    Word<EventKind>{EventKind::DecisionRevoked, u"decision-revoked"},
    Word<EventKind>{EventKind::FindingAccepted, u"finding-accepted"},
    Word<EventKind>{EventKind::OwnLimitSet, u"own-limit-set"},
};

constexpr auto kKinds = [] {
    std::array<EventKind, kWords.size()> kinds{};
    for (std::size_t i = 0; i < kWords.size(); ++i) {
        kinds[i] = kWords[i].value;
    }
    return kinds;
}();

enum Phase
{
    Facts,
    StructureOpens,
    StructureChanges,
    Releases,
    Appointments,
    Departures,
    StructureCloses,
    PlanOpens,
    PlanEntries,
    PlanDecisions,
    PlanCloses,
    Corrections,
};

} // namespace

QString code(EventKind kind)
{
    return wordOf<EventKind>(kWords, kind);
}

std::optional<EventKind> parseEventKind(QStringView text)
{
    return valueOf<EventKind>(kWords, text);
}

std::span<const EventKind> allEventKinds()
{
    return kKinds;
}

int phaseOf(EventKind kind)
{
    switch (kind) {
    case EventKind::CadreRegistered:
    case EventKind::DocumentRegistered:
    case EventKind::ProfileChanged:
    case EventKind::EvaluationRecorded:
    case EventKind::GradeExamSat:
    case EventKind::DisciplineRecorded:
    case EventKind::RetirementDecided:
    case EventKind::FindingAccepted:
    case EventKind::OwnLimitSet:
        return Facts;
    case EventKind::UnitEstablished:
    case EventKind::PositionEstablished:
    case EventKind::TermOpened:
        return StructureOpens;
    case EventKind::UnitRenamed:
    case EventKind::UnitMoved:
    case EventKind::PositionChanged:
        return StructureChanges;
    case EventKind::UnitMerged:
    case EventKind::UnitsConsolidated:
    case EventKind::UnitSplit:
    case EventKind::UnitSeparated:
    case EventKind::UnitDissolved:
    case EventKind::PositionAbolished:
    case EventKind::TermClosed:
        return StructureCloses;
    case EventKind::PlanOpened:
        return PlanOpens;
    case EventKind::NominationAdded:
    case EventKind::ConferenceRecorded:
        return PlanEntries;
    case EventKind::PlanApproved:
    case EventKind::NominationWithdrawn:
    case EventKind::NominationFulfilled:
        return PlanDecisions;
    case EventKind::PlanClosed:
        return PlanCloses;
    case EventKind::Retracted:
    case EventKind::DecisionRevoked:
        return Corrections;
    default:
        break;
    }
    if (closesTenure(kind)) {
        return Releases;
    }
    return isDeparture(kind) ? Departures : Appointments;
}

} // namespace kecan
