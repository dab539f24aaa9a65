#include "core/commands/batch_draft.h"

#include <iterator>
#include <utility>

namespace kecan {

BatchDraft::BatchDraft(const History& history)
    : m_history(history)
    , m_recordedBatches(history.head().batches)
{
}

Result<std::vector<Event>> BatchDraft::add(const Command& command)
{
    KECAN_TRY(std::vector<Event> events, decided(command));
    const std::int64_t first = m_history.head().events + 1;
    keep(events, commandName(command));
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].id = EventId(first + static_cast<std::int64_t>(i));
    }
    return events;
}

Status BatchDraft::addIndependent(std::span<const Command> commands)
{
    std::vector<Event> together;
    for (const Command& command : commands) {
        KECAN_TRY(std::vector<Event> events, decided(command));
        std::move(events.begin(), events.end(), std::back_inserter(together));
    }
    if (!together.empty()) {
        keep(together, commandName(commands.front()));
    }
    return {};
}

Result<std::vector<Event>> BatchDraft::decided(const Command& command) const
{
    KECAN_TRY(std::vector<Event> events, decide(m_history, command));
    const auto* retract = std::get_if<RetractBatch>(&command);
    if (retract && retract->batch.value() > m_recordedBatches) {
        // Recorded as one batch with the rest it would take itself back.
        return Error{ErrorCode::Conflict,
                     tr("An act that is not recorded yet cannot be taken back.")};
    }
    return events;
}

void BatchDraft::keep(const std::vector<Event>& events, const QString& command)
{
    const StoreHead head = m_history.head();
    // What is kept together stands as a batch of its own while drafting; only its events are kept.
    const BatchRecord record{.id = BatchId(head.batches + 1),
                             .uid = Uid::random(),
                             .command = command,
                             .note = {},
                             .actor = {},
                             .recordedAt = {},
                             .firstEvent = EventId(head.events + 1),
                             .eventCount = static_cast<int>(events.size())};
    m_history.append(record, events);
    m_events.insert(m_events.end(), events.begin(), events.end());
}

} // namespace kecan
