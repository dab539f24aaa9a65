#include "ui/texts/act_texts.h"

#include <algorithm>
#include <array>

namespace kecan::ui {

namespace {

struct Name
{
    const char* command; ///< as stored with the batch
    const char* text;
};

} // namespace

QString ActTexts::of(EventKind kind)
{
    switch (kind) {
    case EventKind::CadreRegistered:
        return tr("Person registered");
    case EventKind::ProfileChanged:
        return tr("Facts of the person changed");
    case EventKind::EvaluationRecorded:
        return tr("Yearly evaluation");
    case EventKind::GradeExamSat:
        return tr("Grade exam sat");
    case EventKind::UnitEstablished:
        return tr("Unit established");
    case EventKind::UnitRenamed:
        return tr("Unit renamed");
    case EventKind::UnitMoved:
        return tr("Unit moved under another");
    case EventKind::UnitMerged:
        return tr("Merged into another unit");
    case EventKind::UnitsConsolidated:
        return tr("Consolidated into a new unit");
    case EventKind::UnitSplit:
        return tr("Split into new units");
    case EventKind::UnitSeparated:
        return tr("New unit separated");
    case EventKind::UnitDissolved:
        return tr("Unit dissolved");
    case EventKind::PositionEstablished:
        return tr("Post established");
    case EventKind::PositionChanged:
        return tr("Post changed");
    case EventKind::PositionAbolished:
        return tr("Post abolished");
    case EventKind::TermOpened:
        return tr("Term opened");
    case EventKind::TermClosed:
        return tr("Term closed early");
    case EventKind::Appointed:
        return tr("Appointed");
    case EventKind::Reappointed:
        return tr("Reappointed");
    case EventKind::TenureExtended:
        return tr("Tenure extended");
    case EventKind::Elected:
        return tr("Elected");
    case EventKind::Designated:
        return tr("Designated");
    case EventKind::Ratified:
        return tr("Ratified");
    case EventKind::ActingAssigned:
        return tr("Made acting");
    case EventKind::InChargeAssigned:
        return tr("Put in charge");
    case EventKind::Transferred:
        return tr("Transferred");
    case EventKind::Received:
        return tr("Received");
    case EventKind::Rotated:
        return tr("Rotated");
    case EventKind::Seconded:
        return tr("Seconded");
    case EventKind::FieldPosted:
        return tr("Field posting");
    case EventKind::Recruited:
        return tr("Recruited");
    case EventKind::Relieved:
        return tr("Relieved");
    case EventKind::Resigned:
        return tr("Resigned");
    case EventKind::Dismissed:
        return tr("Dismissed");
    case EventKind::Removed:
        return tr("Removed by vote");
    case EventKind::LeftPost:
        return tr("Left the post");
    case EventKind::TermCompleted:
        return tr("Term completed");
    case EventKind::PostingEnded:
        return tr("Posting ended");
    case EventKind::TransferredOut:
        return tr("Transferred out");
    case EventKind::ElectedOut:
        return tr("Elected to a post outside");
    case EventKind::Retired:
        return tr("Retired");
    case EventKind::Deceased:
        return tr("Deceased");
    case EventKind::PlanOpened:
        return tr("Plan opened");
    case EventKind::NominationAdded:
        return tr("Entered in the plan");
    case EventKind::PlanApproved:
        return tr("Plan approved");
    case EventKind::NominationWithdrawn:
        return tr("Taken out of the plan");
    case EventKind::NominationFulfilled:
        return tr("Appointed as planned");
    case EventKind::PlanClosed:
        return tr("Plan closed");
    case EventKind::DocumentRegistered:
        return tr("Document registered");
    case EventKind::Retracted:
        return tr("Record taken back");
    case EventKind::DecisionRevoked:
        return tr("Decision revoked");
    }
    return {};
}

QString ActTexts::ofCommand(const QString& name)
{
    static constexpr std::array kNames{
        Name{"register-document", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Register a document")},
        Name{"register-cadre", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Add a person")},
        Name{"change-profile",
             QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Change facts of a person")},
        Name{"record-evaluation", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Record an evaluation")},
        Name{"record-grade-exam", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Record a grade exam")},
        Name{"establish-unit", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Establish a unit")},
        Name{"rename-unit", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Rename a unit")},
        Name{"move-unit", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Move a unit")},
        Name{"merge-units", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Merge units")},
        Name{"consolidate-units", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Consolidate units")},
        Name{"split-unit", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Split a unit")},
        Name{"separate-unit", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Separate a unit")},
        Name{"dissolve-unit", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Dissolve a unit")},
        Name{"establish-position", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Establish a post")},
        Name{"change-position", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Change a post")},
        Name{"abolish-position", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Abolish a post")},
        Name{"open-term", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Open a term")},
        Name{"close-term", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Close a term early")},
        Name{"begin-tenure", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Take up a post")},
        Name{"end-tenure", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Leave a post")},
        Name{"record-departure", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Leave the agency")},
        Name{"open-plan", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Open a plan")},
        Name{"start-review", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Start a review of a plan")},
        Name{"nominate", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Enter in a plan")},
        Name{"withdraw-nomination", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Take out of a plan")},
        Name{"approve-plan", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Approve a plan")},
        Name{"close-plan", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Close a plan")},
        Name{"retract-batch", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Take an act back")},
        Name{"retract-event", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Take a record back")},
        Name{"correct-event", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Correct a record")},
        Name{"revoke-decision", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Revoke a decision")},
        Name{"edit-cadres", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Edit people")},
        Name{"paste-cadres", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Paste from a spreadsheet")},
        Name{"import-cadres", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Import people")},
        Name{"import-plan", QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Import a plan")},
        Name{"load-demonstration",
             QT_TRANSLATE_NOOP("kecan::ui::ActTexts", "Load demonstration data")},
    };
    const auto found = std::ranges::find_if(
        kNames, [&](const Name& known) { return name == QLatin1StringView(known.command); });
    // Acts of tools and of later versions keep their own name.
    return found == kNames.end() ? name : tr(found->text);
}

} // namespace kecan::ui
