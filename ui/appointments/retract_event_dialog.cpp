#include "ui/appointments/retract_event_dialog.h"

#include "core/base/text_normal.h"
#include "core/commands/correction_draft.h"
#include "core/history/record_names.h"
#include "ui/appointments/correct_event_dialog.h"
#include "ui/appointments/event_sheet.h"
#include "ui/appointments/tick_list.h"
#include "ui/shell/view_context.h"
#include "ui/texts/event_texts.h"
#include "ui/theme/colours.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAlong = u"along"_s;
const QString kReason = u"reason"_s;

} // namespace

RetractEventDialog::RetractEventDialog(const PageServices& services, EventId event, QWidget* parent)
    : ActDialog(services, parent)
    , m_event(event)
    , m_along(new TickList(this))
    , m_reason(new QLineEdit(this))
    , m_refusal(new QLabel(this))
{
    setObjectName(u"retractEvent"_s);
    const History& history = services.context.workspace()->history();
    m_companions = companionsOf(history, EventVersions(history), event);
    form().addField(kAlong, m_along);
    form().addField(kReason, m_reason, true);
    m_refusal->setObjectName(u"retractRefusal"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    body().addWidget(m_refusal);
    connect(m_along, &TickList::changed, this, [this] {
        showRefusal();
        fieldChanged();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &RetractEventDialog::fieldChanged);
}

std::optional<PlannedAct> RetractEventDialog::plan(FieldProblems& problems) const
{
    const QString reason = normalizedText(m_reason->text());
    Result<BatchDraft> act = draft(reason);
    if (!act) {
        problems.push_back({{}, act.error().message});
    }
    if (reason.isEmpty()) {
        problems.push_back({kReason, tr("Say why the record was wrong.")});
    }
    if (!problems.empty()) {
        return std::nullopt;
    }
    const History& history = services().context.workspace()->history();
    const Event& wrong = history.event(m_event);
    const QString person = personName(*history.derived(), wrong.cadre, wrong.effectiveOn);
    return PlannedAct{std::move(*act),
                      u"retract-event"_s,
                      person.isEmpty()
                          ? tr("Take back: %1").arg(EventTexts::of(wrong.kind))
                          : tr("Take back: %1 of %2").arg(EventTexts::of(wrong.kind), person)};
}

QStringList RetractEventDialog::consequencesOf(const PlannedAct& act) const
{
    QStringList lines = ActDialog::consequencesOf(act);
    lines.prepend(tr("%n record(s) are taken back; the history of changes keeps them",
                     nullptr,
                     takenBackBy(act)));
    return lines;
}

void RetractEventDialog::retranslate()
{
    const History& history = services().context.workspace()->history();
    const Event& wrong = history.event(m_event);
    const QString person = personName(*history.derived(), wrong.cadre, wrong.effectiveOn);
    const QString line = EventSheetWriter::lineOf(history, m_event);
    setTexts(tr("Take the record back"),
             (person.isEmpty() ? line : u"%1\n%2"_s.arg(person, line)) + u'\n' +
                 tr("Only for a record that is wrong. A decision the authority takes back is an "
                    "event of its own."),
             tr("Take back"));
    std::vector<TickList::Item> items;
    for (const EventId id : m_companions) {
        items.push_back({id.value(), EventSheetWriter::lineOf(history, id)});
    }
    m_along->setItems(items);
    form().setLabel(kAlong, tr("Goes with it"));
    form().setShown(kAlong, !items.empty());
    form().setLabel(kReason, tr("Why it was wrong"));
    showRefusal();
}

void RetractEventDialog::showRefusal()
{
    const Result<BatchDraft> act = draft({});
    m_refusal->setText(act ? QString()
                           : tr("It cannot be taken back: %1").arg(act.error().message));
    m_refusal->setVisible(!act);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, coloursOf(palette()).danger);
    m_refusal->setPalette(red);
}

Result<BatchDraft> RetractEventDialog::draft(const QString& reason) const
{
    BatchDraft draft(services().context.workspace()->history());
    std::vector<EventId> along;
    for (const qint64 key : m_along->ticked()) {
        along.emplace_back(key);
    }
    KECAN_CHECK(addRetraction(draft, m_event, along, reason));
    return draft;
}

} // namespace kecan::ui
