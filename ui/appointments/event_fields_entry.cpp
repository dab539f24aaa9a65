// How what is typed becomes an entry.

#include "core/base/text_normal.h"
#include "ui/appointments/event_field_names.h"
#include "ui/appointments/event_fields.h"
#include "ui/appointments/tick_list.h"
#include "ui/records/decision_edit.h"
#include "ui/search/subject_edit.h"
#include "ui/shell/view_context.h"
#include "ui/widgets/partial_date_edit.h"

#include <QComboBox>
#include <QLineEdit>

namespace kecan::ui {

using namespace event_field;

std::optional<EventEntry> EventFields::entry(FieldProblems& problems) const
{
    const std::size_t before = problems.size();
    const MaybeCadreId cadre = person();
    if (!cadre) {
        const QString problem = m_person->problem();
        problems.push_back({kPerson, problem.isEmpty() ? tr("Choose the person.") : problem});
    }
    const Result<std::optional<PartialDate>> on = m_on->date();
    if (!on) {
        problems.push_back({kOn, on.error().message});
    } else if (!*on) {
        problems.push_back({kOn, tr("Give the day it takes effect.")});
    }
    // Stands in for what is missing, so that every field is looked at.
    EventEntry entry{.kind = kind(),
                     .cadre = cadre ? *cadre : CadreId(1),
                     .on = effectiveOn().value_or(PartialDate::fromDay(m_context.day()))};
    readPost(entry, problems);
    readPlannedEnd(entry, problems);
    readEndedOn(entry, problems);
    readDetail(entry, problems);
    if (m_needs.decision) {
        entry.document = m_decision->document();
        if (const QString problem = m_decision->problem(); !problem.isEmpty()) {
            problems.push_back({kDecision, problem});
        }
    }
    return problems.size() == before ? std::optional(entry) : std::nullopt;
}

void EventFields::readPost(EventEntry& entry, FieldProblems& problems) const
{
    if (m_needs.post) {
        entry.position = post();
        entry.capacity = capacity();
        const QString problem = m_post->problem();
        if (!problem.isEmpty()) {
            problems.push_back({kPost, problem});
        } else if (!entry.position && !m_needs.outside) {
            problems.push_back({kPost, tr("Choose the post.")});
        }
        for (const qint64 left : m_leaving->ticked()) {
            entry.leaving.emplace_back(left);
        }
        return;
    }
    if (!m_needs.holding) {
        return;
    }
    if (m_recorded) {
        entry.position = m_recorded->position;
        entry.capacity = m_recorded->capacity;
        return;
    }
    if (m_holding->currentIndex() < 0) {
        problems.push_back({kHolding,
                            !person() || m_holding->count() > 0
                                ? tr("Choose the post.")
                                : tr("Nothing of the kind is held on that day.")});
        return;
    }
    entry.position = MaybePositionId::fromStored(m_holding->currentData().toLongLong());
    if (continuesTenure(entry.kind)) {
        for (const Tenure& tenure : derived().tenuresOf(entry.cadre)) {
            if (tenure.position == entry.position && tenure.from <= entry.on.earliest() &&
                entry.on.earliest() < tenure.until) {
                entry.capacity = tenure.capacity;
            }
        }
    }
}

void EventFields::readPlannedEnd(EventEntry& entry, FieldProblems& problems) const
{
    if (!m_needs.plannedEnd) {
        return;
    }
    const Result<std::optional<PartialDate>> end = m_plannedEnd->date();
    if (!end) {
        problems.push_back({kPlannedEnd, end.error().message});
    } else if (*end) {
        entry.plannedEnd = (*end)->earliest();
        if (entry.plannedEnd <= entry.on.earliest()) {
            problems.push_back(
                {kPlannedEnd, tr("The planned end must be later than the beginning.")});
        }
    }
}

void EventFields::readEndedOn(EventEntry& entry, FieldProblems& problems) const
{
    if (m_recorded || !m_needs.endedOn) {
        return;
    }
    const Result<std::optional<PartialDate>> end = m_endedOn->date();
    if (!end) {
        problems.push_back({kEndedOn, end.error().message});
        return;
    }
    entry.endedOn = *end;
    if (*end && (*end)->earliest() <= entry.on.earliest()) {
        problems.push_back({kEndedOn, tr("The end must be later than the beginning.")});
    }
}

void EventFields::readDetail(EventEntry& entry, FieldProblems& problems) const
{
    if (m_needs.exam) {
        entry.exam.exam = normalizedText(m_exam->text());
        entry.exam.target = static_cast<Grade>(m_target->currentData().toInt());
        if (m_target->currentIndex() < 0) {
            problems.push_back({kTarget, tr("Choose the grade.")});
        }
        return;
    }
    const auto read = [](bool isNeeded, const QLineEdit* field) {
        return isNeeded ? normalizedText(field->text()) : QString();
    };
    entry.detail.organisation = read(m_needs.organisation, m_organisation);
    entry.detail.place = read(m_needs.place, m_place);
    entry.detail.duty = read(m_needs.duty, m_duty);
    entry.detail.counterpartDecision = read(m_needs.counterpart, m_counterpart);
    entry.detail.note = read(m_needs.remark, m_remark);
    if (m_needs.outside && m_needs.post && !entry.position && m_post->problem().isEmpty() &&
        entry.detail.organisation.isEmpty() && entry.detail.place.isEmpty()) {
        problems.push_back({kOrganisation, tr("Name the post, the agency or the place.")});
    }
}

} // namespace kecan::ui
