#include "ui/appointments/new_event_dialog.h"

#include "core/history/record_names.h"
#include "ui/appointments/event_fields.h"
#include "ui/findings/finding_panel.h"
#include "ui/findings/judgement.h"
#include "ui/records/decision_edit.h"
#include "ui/shell/view_context.h"
#include "ui/texts/event_texts.h"

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLinesOfFindings = 20; ///< room for them, in lines of text

/// For what the rules judge somebody who is given a post by an event of @p kind; nothing where no
/// new post is given.
std::optional<CandidatePurpose> purposeOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Appointed:
    case EventKind::ActingAssigned:
    case EventKind::InChargeAssigned:
    case EventKind::Transferred:
    case EventKind::Designated:
    case EventKind::Ratified:
    case EventKind::Elected:
        return CandidatePurpose::Appointment;
    case EventKind::Rotated:
        return CandidatePurpose::Rotation;
    default:
        return std::nullopt;
    }
}

} // namespace

NewEventDialog::NewEventDialog(const PageServices& services,
                               const EventStart& start,
                               QWidget* parent)
    : ActDialog(services, parent)
    , m_fields(new EventFields(form(), services.context, std::nullopt, this))
    , m_findings(new FindingPanel(services, this))
{
    setObjectName(u"newEvent"_s);
    putFollowsBeside(m_findings);
    m_findings->setMost(fontMetrics().height() * kLinesOfFindings);
    m_fields->setKind(start.kind);
    if (start.cadre) {
        m_fields->setPerson(*start.cadre);
    }
    if (start.position) {
        m_fields->setPost(*start.position);
    }
    connect(m_fields, &EventFields::changed, this, &NewEventDialog::fieldChanged);
    connect(m_fields, &EventFields::changed, this, &NewEventDialog::judgeCandidate);
    judgeCandidate();
}

std::optional<PlannedAct> NewEventDialog::plan(FieldProblems& problems) const
{
    std::optional<EventEntry> entry = m_fields->entry(problems);
    if (!entry) {
        return std::nullopt;
    }
    const History& history = services().context.workspace()->history();
    BatchDraft draft(history);
    if (needsOf(entry->kind).decision) {
        const Result<MaybeDocumentId> document = m_fields->decision().addTo(draft);
        if (!document) {
            problems.push_back({u"decision"_s, document.error().message});
            return std::nullopt;
        }
        entry->document = *document;
    }
    const Command command = commandOf(*entry);
    if (const auto added = draft.add(command); !added) {
        problems.push_back({{}, added.error().message});
        return std::nullopt;
    }
    return PlannedAct{std::move(draft),
                      commandName(command),
                      tr("%1 of %2")
                          .arg(EventTexts::of(entry->kind),
                               personName(*history.derived(), entry->cadre, entry->on.earliest()))};
}

void NewEventDialog::judgeCandidate()
{
    const std::optional<CandidatePurpose> purpose = purposeOf(m_fields->kind());
    m_findings->setVisible(purpose.has_value());
    const MaybeCadreId cadre = m_fields->person();
    const MaybePositionId position = m_fields->post();
    const std::optional<PartialDate> on = m_fields->effectiveOn();
    if (!purpose || !cadre || !position || !on) {
        m_findings->show(JudgedOffice());
        return;
    }
    const CandidateQuestion question{
        .cadre = *cadre, .position = *position, .purpose = *purpose, .countedOn = on->earliest()};
    m_findings->show([this, question] { return judge(services().context, question); });
}

void NewEventDialog::retranslate()
{
    m_findings->setHint(tr("Shown here once person, post and day are filled in."));
    setTexts(tr("Record an event"), {}, tr("Record"));
    m_fields->retranslate();
}

} // namespace kecan::ui
