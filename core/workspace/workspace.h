#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/commands/batch_draft.h"
#include "core/history/history.h"
#include "core/history/snapshot.h"

#include <QObject>

#include <functional>
#include <memory>
#include <span>

namespace kecan {

/// An open store with its history in memory: the one way in (execute) and the one way out
/// (snapshots). @thread the thread that made it
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// Loads everything of @p store. @p clock outlives the workspace. @error as EventStore::load()
    static Result<std::unique_ptr<Workspace>>
    open(std::unique_ptr<EventStore> store, const Clock& clock, Actor actor);

    [[nodiscard]] const History& history() const { return m_history; }
    /// The office on @p day; the last few days asked for are kept.
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot(Day day) const;
    /// The same as it was known at @p instant (UTC).
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshotAsKnownAt(Day day,
                                                                    const QDateTime& instant) const;

    /// What @p command would do, without doing it. @error as decide()
    [[nodiscard]] Result<std::vector<Event>> propose(const Command& command) const;
    /// Does it: one command, one batch, one transaction. @error as decide() and
    /// EventStore::append()
    Result<ChangeSet> execute(const Command& command);
    /// Records a draft made from this history as one batch called @p command.
    Result<ChangeSet> record(const BatchDraft& draft, const QString& command, const QString& note);
    /// Whether undo (retracting @p batch) is allowed now, and if not why: a later act rests on it.
    [[nodiscard]] Status mayRetract(BatchId batch) const;

    [[nodiscard]] bool isReadOnly() const { return m_store->isReadOnly(); }
    [[nodiscard]] QString holder() const { return m_store->holder(); }
    [[nodiscard]] EventStore& store() { return *m_store; }
    [[nodiscard]] Day today() const { return m_clock.today(); }
    [[nodiscard]] const Actor& actor() const { return m_actor; }

Q_SIGNALS:
    /// After an act was recorded; snapshots taken before still show the old state.
    void changed(const kecan::ChangeSet& changes);

private:
    Workspace(std::unique_ptr<EventStore> store,
              RecordedHistory recorded,
              const Clock& clock,
              Actor actor);
    Result<ChangeSet> append(Batch batch);

    std::unique_ptr<EventStore> m_store;
    const Clock& m_clock;
    Actor m_actor;
    History m_history;
    mutable std::vector<std::shared_ptr<const Snapshot>> m_recent;
};

} // namespace kecan
