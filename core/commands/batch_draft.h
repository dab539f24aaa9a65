#pragma once

#include "core/commands/decide.h"

#include <QCoreApplication>

#include <span>
#include <vector>

namespace kecan {

/// Several commands as one act, each decided upon the state the earlier ones leave; nothing is
/// written. Imports and demonstration data are made of it.
class BatchDraft
{
    Q_DECLARE_TR_FUNCTIONS(kecan::BatchDraft)

public:
    /// @cost copies the history
    explicit BatchDraft(const History& history);

    /// Decides and keeps @p command. The events returned carry the ids the records will get when
    /// the draft is recorded next. @error as decide(), Conflict when it takes back a
    /// command of this draft; the draft is as before then
    Result<std::vector<Event>> add(const Command& command);

    /// Decides each of @p commands upon the state before all of them, and keeps them together: for
    /// many that concern different people or things, in a fraction of the time. @error as add(), of
    /// the first that is refused; the draft is as before then
    Status addIndependent(std::span<const Command> commands);

    /// State after the commands so far.
    [[nodiscard]] const History& history() const { return m_history; }
    [[nodiscard]] bool isEmpty() const { return m_events.empty(); }
    /// All events so far, ready to be recorded.
    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }

private:
    /// The events of @p command upon the present state. @error as add()
    [[nodiscard]] Result<std::vector<Event>> decided(const Command& command) const;
    void keep(const std::vector<Event>& events, const QString& command);

    History m_history;
    std::int64_t m_recordedBatches;
    std::vector<Event> m_events;
};

} // namespace kecan
