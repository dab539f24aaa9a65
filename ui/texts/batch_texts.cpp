#include "ui/texts/batch_texts.h"

#include "core/history/record_names.h"
#include "ui/texts/event_texts.h"

#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The event an act is about: the first that is not a paper it rests on or somebody else's
/// retraction.
const Event& mainEvent(const History& history, const BatchRecord& batch)
{
    const Event& first = history.event(batch.firstEvent);
    for (int i = 0; i < batch.eventCount; ++i) {
        const Event& event = history.event(EventId(batch.firstEvent.value() + i));
        if (event.kind != EventKind::DocumentRegistered) {
            return event;
        }
    }
    return first;
}

/// What a retraction is about: the event it takes back, or the act.
const Event& subjectOf(const History& history, const Event& event)
{
    const auto* retraction = event.body<RetractionDetail>();
    if (!retraction) {
        return event;
    }
    const Event& behind = retraction->event ? history.event(*retraction->event)
                                            : mainEvent(history, history.batch(*retraction->batch));
    return subjectOf(history, behind);
}

} // namespace

BatchWords BatchTexts::of(const History& history, BatchId id)
{
    const BatchRecord& batch = history.batch(id);
    const Event& event = mainEvent(history, batch);
    auto [name, subject] = about(history, subjectOf(history, event));
    if (batch.eventCount > 1) {
        name = name.isEmpty()
                   ? tr("%n record(s)", nullptr, batch.eventCount)
                   : u"%1 · %2"_s.arg(name, tr("%n record(s)", nullptr, batch.eventCount));
    }
    return {what(history, batch, event), name, subject};
}

QString BatchTexts::what(const History& history, const BatchRecord& batch, const Event& first)
{
    if (batch.command == u"load-demonstration"_s) {
        return tr("Demonstration data");
    }
    if (batch.command.startsWith(u"import"_s)) {
        return batch.note.isEmpty() ? tr("Import") : tr("Import of %1").arg(batch.note);
    }
    if (const auto* retraction = first.body<RetractionDetail>()) {
        return batch.command == u"correct-event"_s
                   ? tr("Corrected: %1").arg(EventTexts::of(subjectOf(history, first).kind))
                   : BatchTexts::retraction(history, *retraction);
    }
    return EventTexts::of(first.kind);
}

QString BatchTexts::retraction(const History& history, const RetractionDetail& detail)
{
    if (detail.event) {
        return tr("Taken back: %1").arg(EventTexts::of(history.event(*detail.event).kind));
    }
    const BatchRecord& behind = history.batch(*detail.batch);
    const Event& event = mainEvent(history, behind);
    // Who undoes an undoing does the act again.
    const auto* undone = event.body<RetractionDetail>();
    if (undone && undone->batch && behind.command == u"retract-batch"_s) {
        return tr("Redone: %1").arg(EventTexts::of(subjectOf(history, event).kind));
    }
    return tr("Undone: %1").arg(what(history, behind, event));
}

std::pair<QString, std::optional<Subject>> BatchTexts::about(const History& history,
                                                             const Event& event)
{
    const DerivedHistory& derived = *history.derived();
    if (const CadreRecord* cadre = derived.cadre(event.cadre)) {
        return {cadre->on(event.effectiveOn).name.full(), cadre->id};
    }
    if (const auto* change = event.body<CadreChange>()) {
        // Taken back, so that nobody of that name is there any more.
        return {change->values.name.full(), std::nullopt};
    }
    if (event.position) {
        const QString post = postName(derived, event.position, event.effectiveOn);
        return {post, post.isEmpty() ? std::nullopt : std::optional<Subject>(*event.position)};
    }
    if (const UnitRecord* unit = derived.structure->unit(event.unit)) {
        const UnitProfile* profile = unit->on(event.effectiveOn);
        return {profile ? profile->name : unit->versions.back().profile.name, unit->id};
    }
    if (const PlanRecord* plan = derived.plan(event.plan)) {
        return {plan->profile.code, plan->id};
    }
    if (const auto* limit = event.body<OwnLimitDetail>()) {
        return {limit->rule, std::nullopt};
    }
    if (const DecisionDocument* document = derived.structure->document(event.document)) {
        return {document->number, *event.document};
    }
    return {};
}

} // namespace kecan::ui
