#include "core/history/event_versions.h"

#include <algorithm>

namespace kecan {

namespace {

template <class Map, class Id>
MaybeEventId lookUp(const Map& map, Id id)
{
    const auto found = map.find(id.value());
    return found == map.end() ? MaybeEventId() : MaybeEventId(found->second);
}

} // namespace

EventVersions::EventVersions(const History& history)
    : m_history(history)
{
    for (const Event& event : history.events()) {
        if (event.kind == EventKind::Retracted && history.isLive(*event.id)) {
            note(event);
        } else if (event.kind == EventKind::DecisionRevoked && history.isLive(*event.id)) {
            m_revocations.insert_or_assign(event.document.stored(), *event.id);
        }
    }
}

EventState EventVersions::state(EventId id) const
{
    if (m_history.isLive(id)) {
        return EventState::Live;
    }
    return replacementOf(id) ? EventState::Corrected : EventState::TakenBack;
}

const Event* EventVersions::retraction(EventId id) const
{
    if (m_history.isLive(id)) {
        return nullptr;
    }
    if (const MaybeEventId by = lookUp(m_retractedEvents, id)) {
        return &m_history.event(*by);
    }
    const auto batch = m_retractedBatches.find(m_history.event(id).batch.stored());
    return batch == m_retractedBatches.end() ? nullptr : &m_history.event(batch->second);
}

MaybeEventId EventVersions::replacementOf(EventId id) const
{
    return lookUp(m_replacements, id);
}

MaybeEventId EventVersions::replacedBy(EventId id) const
{
    return lookUp(m_replaced, id);
}

std::vector<EventId> EventVersions::chain(EventId id) const
{
    std::vector<EventId> versions{id};
    while (const MaybeEventId older = replacedBy(versions.back())) {
        versions.push_back(*older);
    }
    std::reverse(versions.begin(), versions.end());
    while (const MaybeEventId newer = replacementOf(versions.back())) {
        versions.push_back(*newer);
    }
    return versions;
}

MaybeEventId EventVersions::revocationOf(DocumentId decision) const
{
    return lookUp(m_revocations, decision);
}

void EventVersions::note(const Event& retraction)
{
    const auto* detail = retraction.body<RetractionDetail>();
    if (!detail) {
        return;
    }
    if (detail->batch) {
        m_retractedBatches.insert_or_assign(detail->batch.stored(), *retraction.id);
    }
    if (!detail->event) {
        return;
    }
    m_retractedEvents.insert_or_assign(detail->event.stored(), *retraction.id);
    // A correction records what is right straight after taking back what was wrong.
    const EventId next(retraction.id.stored() + 1);
    if (m_history.has(next)) {
        const Event& following = m_history.event(next);
        if (following.batch == retraction.batch &&
            following.kind == m_history.event(*detail->event).kind) {
            m_replacements.insert_or_assign(detail->event.stored(), next);
            m_replaced.insert_or_assign(next.value(), *detail->event);
        }
    }
}

} // namespace kecan
