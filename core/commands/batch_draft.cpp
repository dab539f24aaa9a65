#include "core/commands/batch_draft.h"

namespace kecan {

BatchDraft::BatchDraft(const History& history)
    : m_history(history)
    , m_recordedBatches(history.head().batches)
{
}

Result<std::vector<Event>> BatchDraft::add(const Command& command)
{
    KECAN_TRY(std::vector<Event> events, decide(m_history, command));
    const auto* retract = std::get_if<RetractBatch>(&command);
    if (retract && retract->batch.value() > m_recordedBatches) {
        // Recorded as one batch with the rest it would take itself back.
        return Error{ErrorCode::Conflict,
                     tr("An act that is not recorded yet cannot be taken back.")};
    }
    const StoreHead head = m_history.head();
    // Each command stands as a batch of its own while drafting; only its events are kept.
    const BatchRecord record{.id = BatchId(head.batches + 1),
                             .uid = Uid::random(),
                             .command = commandName(command),
                             .note = {},
                             .actor = {},
                             .recordedAt = {},
                             .firstEvent = EventId(head.events + 1),
                             .eventCount = static_cast<int>(events.size())};
    m_history.append(record, events);
    m_events.insert(m_events.end(), events.begin(), events.end());
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].id = EventId(head.events + 1 + static_cast<std::int64_t>(i));
    }
    return events;
}

} // namespace kecan
