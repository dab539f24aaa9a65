#include "ui/appointments/new_event_dialog.h"

#include "core/history/record_names.h"
#include "ui/appointments/event_fields.h"
#include "ui/records/decision_edit.h"
#include "ui/shell/view_context.h"
#include "ui/texts/event_texts.h"

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

NewEventDialog::NewEventDialog(const PageServices& services,
                               const EventStart& start,
                               QWidget* parent)
    : ActDialog(services, parent)
    , m_fields(new EventFields(form(), services.context, std::nullopt, this))
{
    setObjectName(u"newEvent"_s);
    putFollowsBeside();
    m_fields->setKind(start.kind);
    if (start.cadre) {
        m_fields->setPerson(*start.cadre);
    }
    if (start.position) {
        m_fields->setPost(*start.position);
    }
    connect(m_fields, &EventFields::changed, this, &NewEventDialog::fieldChanged);
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

void NewEventDialog::retranslate()
{
    setTexts(tr("Record an event"), {}, tr("Record"));
    m_fields->retranslate();
}

} // namespace kecan::ui
