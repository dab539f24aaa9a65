#include "ui/appointments/correct_event_dialog.h"

#include "core/base/text_normal.h"
#include "core/commands/correction_draft.h"
#include "core/history/record_names.h"
#include "ui/appointments/event_fields.h"
#include "ui/appointments/event_sheet.h"
#include "ui/appointments/tick_list.h"
#include "ui/records/decision_edit.h"
#include "ui/shell/view_context.h"
#include "ui/texts/event_texts.h"

#include <QLineEdit>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAlong = u"along"_s;
const QString kReason = u"reason"_s;

const Event& recordedEvent(const PageServices& services, EventId id)
{
    return services.context.workspace()->history().event(id);
}

} // namespace

CorrectEventDialog::CorrectEventDialog(const PageServices& services, EventId event, QWidget* parent)
    : ActDialog(services, parent)
    , m_event(event)
    , m_fields(new EventFields(form(), services.context, recordedEvent(services, event), this))
    , m_along(new TickList(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"correctEvent"_s);
    putFollowsBeside();
    const History& history = services.context.workspace()->history();
    m_companions = companionsOf(history, EventVersions(history), event);
    form().addField(kAlong, m_along);
    form().addField(kReason, m_reason, true);
    connect(m_fields, &EventFields::changed, this, &CorrectEventDialog::fieldChanged);
    connect(m_along, &TickList::changed, this, &CorrectEventDialog::fieldChanged);
    connect(m_reason, &QLineEdit::textChanged, this, &CorrectEventDialog::fieldChanged);
}

std::optional<PlannedAct> CorrectEventDialog::plan(FieldProblems& problems) const
{
    std::optional<EventEntry> entry = m_fields->entry(problems);
    const QString reason = normalizedText(m_reason->text());
    if (reason.isEmpty()) {
        problems.push_back({kReason, tr("Say why the record was wrong.")});
    }
    if (!entry) {
        return std::nullopt;
    }
    const History& history = services().context.workspace()->history();
    const Event& wrong = history.event(m_event);
    BatchDraft draft(history);
    if (needsOf(entry->kind).decision) {
        const Result<MaybeDocumentId> document = m_fields->decision().addTo(draft);
        if (!document) {
            problems.push_back({u"decision"_s, document.error().message});
            return std::nullopt;
        }
        entry->document = *document;
    }
    RecordCorrection correction{
        .event = m_event, .replacement = corrected(wrong, *entry), .reason = reason};
    for (const qint64 key : m_along->ticked()) {
        correction.along.emplace_back(key);
    }
    if (sameEvent(wrong, correction.replacement)) {
        problems.push_back({{}, tr("Nothing is different from what is recorded.")});
        return std::nullopt;
    }
    if (const Status added = addCorrection(draft, correction); !added) {
        problems.push_back({{}, added.error().message});
        return std::nullopt;
    }
    if (!problems.empty()) {
        return std::nullopt;
    }
    return PlannedAct{std::move(draft),
                      u"correct-event"_s,
                      tr("Correct: %1 of %2")
                          .arg(EventTexts::of(wrong.kind),
                               personName(*history.derived(), wrong.cadre, wrong.effectiveOn))};
}

QStringList CorrectEventDialog::consequencesOf(const PlannedAct& act) const
{
    QStringList lines = ActDialog::consequencesOf(act);
    if (const int count = takenBackBy(act); count > 1) {
        lines.prepend(tr("%n record(s) are put right together", nullptr, count));
    }
    return lines;
}

void CorrectEventDialog::retranslate()
{
    const History& history = services().context.workspace()->history();
    const Event& wrong = history.event(m_event);
    setTexts(tr("Correct the record"),
             u"%1\n%2"_s.arg(personName(*history.derived(), wrong.cadre, wrong.effectiveOn),
                             EventSheetWriter::lineOf(history, m_event)),
             tr("Correct"));
    m_fields->retranslate();
    form().setLabel(kAlong, tr("Goes with it"));
    form().setLabel(kReason, tr("Why it was wrong"));
    m_reason->setPlaceholderText(tr("For example: day typed wrongly"));
    listCompanions();
}

void CorrectEventDialog::listCompanions()
{
    const History& history = services().context.workspace()->history();
    std::vector<TickList::Item> items;
    for (const EventId id : m_companions) {
        items.push_back({id.value(), EventSheetWriter::lineOf(history, id)});
    }
    m_along->setItems(items);
    form().setShown(kAlong, !items.empty());
}

int takenBackBy(const PlannedAct& act)
{
    return static_cast<int>(std::ranges::count(
        act.draft.events(), EventKind::Retracted, [](const Event& event) { return event.kind; }));
}

} // namespace kecan::ui
