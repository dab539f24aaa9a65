#pragma once

#include "core/commands/decide.h"

namespace kecan {

/// Several commands as one act, each decided upon the state the earlier ones leave; nothing is
/// written. Imports and demonstration data are made of it.
class BatchDraft
{
public:
    /// @cost copies the history
    explicit BatchDraft(const History& history);

    /// Decides and keeps @p command. The events returned carry the ids the records will get when
    /// the draft is recorded next. @error as decide(); the draft is as before then
    Result<std::vector<Event>> add(const Command& command);

    /// State after the commands so far.
    [[nodiscard]] const History& history() const { return m_history; }
    [[nodiscard]] bool isEmpty() const { return m_events.empty(); }
    /// All events so far, ready to be recorded.
    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }

private:
    History m_history;
    std::vector<Event> m_events;
};

} // namespace kecan
