#include "ui/texts/event_texts.h"

namespace kecan::ui {

// The words of docs/glossary.md.
QString EventTexts::of(EventKind kind)
{
    switch (kind) {
    case EventKind::CadreRegistered:
        return tr("Person registered");
    case EventKind::ProfileChanged:
        return tr("Facts of a person changed");
    case EventKind::EvaluationRecorded:
        return tr("Yearly evaluation");
    case EventKind::GradeExamSat:
        return tr("Grade exam");
    case EventKind::DisciplineRecorded:
        return tr("Discipline");
    case EventKind::RetirementDecided:
        return tr("Retirement on another day than by age");
    case EventKind::UnitEstablished:
        return tr("Unit established");
    case EventKind::UnitRenamed:
        return tr("Unit renamed");
    case EventKind::UnitMoved:
        return tr("Unit moved");
    case EventKind::UnitMerged:
        return tr("Unit merged into another");
    case EventKind::UnitsConsolidated:
        return tr("Units consolidated");
    case EventKind::UnitSplit:
        return tr("Unit split");
    case EventKind::UnitSeparated:
        return tr("Unit separated");
    case EventKind::UnitDissolved:
        return tr("Unit dissolved");
    case EventKind::PositionEstablished:
        return tr("Post established");
    case EventKind::PositionChanged:
        return tr("Post changed");
    case EventKind::PositionAbolished:
        return tr("Post abolished");
    case EventKind::TermOpened:
        return tr("Term begun");
    case EventKind::TermClosed:
        return tr("Term ended early");
    case EventKind::Appointed:
        return tr("Appointment");
    case EventKind::Reappointed:
        return tr("Reappointment");
    case EventKind::TenureExtended:
        return tr("Extension in the post");
    case EventKind::Elected:
        return tr("Election");
    case EventKind::Designated:
        return tr("Designation");
    case EventKind::Ratified:
        return tr("Ratification");
    case EventKind::ActingAssigned:
        return tr("Made acting");
    case EventKind::InChargeAssigned:
        return tr("Put in charge");
    case EventKind::Transferred:
        return tr("Transfer");
    case EventKind::Received:
        return tr("Reception from another agency");
    case EventKind::Rotated:
        return tr("Rotation");
    case EventKind::Seconded:
        return tr("Secondment");
    case EventKind::FieldPosted:
        return tr("Field posting");
    case EventKind::Recruited:
        return tr("Recruitment");
    case EventKind::Relieved:
        return tr("Relief from the post");
    case EventKind::Resigned:
        return tr("Resignation");
    case EventKind::Dismissed:
        return tr("Dismissal");
    case EventKind::Removed:
        return tr("Removal by vote");
    case EventKind::LeftPost:
        return tr("Post left");
    case EventKind::TermCompleted:
        return tr("End of the term");
    case EventKind::PostingEnded:
        return tr("Posting ended");
    case EventKind::TransferredOut:
        return tr("Transfer to another agency");
    case EventKind::ElectedOut:
        return tr("Elected to a post outside");
    case EventKind::Retired:
        return tr("Retirement");
    case EventKind::Deceased:
        return tr("Death");
    case EventKind::PlanOpened:
        return tr("Plan opened");
    case EventKind::NominationAdded:
        return tr("Entered in a plan");
    case EventKind::PlanApproved:
        return tr("Plan approved");
    case EventKind::NominationWithdrawn:
        return tr("Taken out of a plan");
    case EventKind::NominationFulfilled:
        return tr("Appointed as planned");
    case EventKind::PlanClosed:
        return tr("Plan closed");
    case EventKind::ConferenceRecorded:
        return tr("Planning conference");
    case EventKind::DocumentRegistered:
        return tr("Decision registered");
    case EventKind::Retracted:
        return tr("Wrong record taken back");
    case EventKind::DecisionRevoked:
        return tr("Decision revoked");
    case EventKind::FindingAccepted:
        return tr("Exception accepted");
    case EventKind::OwnLimitSet:
        return tr("Own limit of the office");
    }
    return {};
}

} // namespace kecan::ui
