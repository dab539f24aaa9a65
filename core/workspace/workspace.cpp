#include "core/workspace/workspace.h"

#include <algorithm>

namespace kecan {

namespace {

/// Days a person steps back and forth between; enough for the as-of bar and a comparison.
constexpr std::size_t kKeptSnapshots = 8;

} // namespace

Result<std::unique_ptr<Workspace>>
Workspace::open(std::unique_ptr<EventStore> store, const Clock& clock, Actor actor)
{
    KECAN_TRY(RecordedHistory recorded, store->load());
    return std::unique_ptr<Workspace>(
        new Workspace(std::move(store), std::move(recorded), clock, std::move(actor)));
}

Workspace::Workspace(std::unique_ptr<EventStore> store,
                     RecordedHistory recorded,
                     const Clock& clock,
                     Actor actor)
    : m_store(std::move(store))
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_history(std::move(recorded))
{
}

std::shared_ptr<const Snapshot> Workspace::snapshot(Day day) const
{
    const auto kept = std::find_if(
        m_recent.begin(), m_recent.end(), [&](const auto& recent) { return recent->day() == day; });
    if (kept != m_recent.end()) {
        std::rotate(m_recent.begin(), kept, kept + 1);
        return m_recent.front();
    }
    m_recent.insert(m_recent.begin(), std::make_shared<const Snapshot>(m_history.derived(), day));
    if (m_recent.size() > kKeptSnapshots) {
        m_recent.pop_back();
    }
    return m_recent.front();
}

std::shared_ptr<const Snapshot> Workspace::snapshotAsKnownAt(Day day,
                                                             const QDateTime& instant) const
{
    return std::make_shared<const Snapshot>(m_history.derivedAsKnownAt(instant), day);
}

Result<std::vector<Event>> Workspace::propose(const Command& command) const
{
    return decide(m_history, command);
}

Result<ChangeSet> Workspace::execute(const Command& command)
{
    KECAN_TRY(std::vector<Event> events, decide(m_history, command));
    return append({Uid::random(), commandName(command), {}, m_actor, std::move(events)});
}

Result<ChangeSet>
Workspace::record(const BatchDraft& draft, const QString& command, const QString& note)
{
    if (draft.isEmpty()) {
        return Error{ErrorCode::Validation, tr("There is nothing to record.")};
    }
    const std::int64_t drafted = static_cast<std::int64_t>(draft.events().size());
    if (draft.history().head().events - drafted != m_history.head().events) {
        return Error{ErrorCode::Conflict,
                     tr("The store has changed since this was prepared; nothing was recorded.")};
    }
    return append({Uid::random(), command, note, m_actor, draft.events()});
}

Status Workspace::mayRetract(BatchId batch) const
{
    KECAN_CHECK(decide(m_history, RetractBatch{batch, {}}));
    return {};
}

Result<ChangeSet> Workspace::append(Batch batch)
{
    KECAN_TRY(const BatchRecord record, m_store->append(batch, m_history.head()));
    const ChangeSet changes = m_history.append(record, std::move(batch.events));
    m_recent.clear();
    Q_EMIT changed(changes);
    return changes;
}

} // namespace kecan
