#pragma once

#include "core/history/event.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QString>

#include <memory>
#include <vector>

namespace kecan::storage {

/// Rows of one body table in the order of their events.
class BodyCursor
{
public:
    virtual ~BodyCursor() = default;
    BodyCursor(const BodyCursor&) = delete;
    BodyCursor& operator=(const BodyCursor&) = delete;

    /// Event of the current row; the highest number there is after the last.
    [[nodiscard]] std::int64_t eventId() const { return m_eventId; }
    /// The body of the current row, null when it is damaged; then steps on.
    virtual Result<std::shared_ptr<const EventDetail>> take() = 0;

protected:
    explicit BodyCursor(Statement select);
    Status step();
    [[nodiscard]] const Statement& select() const { return m_select; }

private:
    Statement m_select;
    std::int64_t m_eventId = 0;
};

/// Reads all events once, in order, joining each body by position: every table is read from end to
/// end and nothing is looked up. Use it inside one read transaction.
class HistoryReader final
{
public:
    /// @p database outlives it. @error Storage and its kin
    static Result<HistoryReader> open(Database& database);

    /// Steps to the next event; false after the last. @error Storage and its kin
    Result<bool> next();
    /// The current event; to be taken once. Its id is that of its row even when it is damaged.
    Event&& takeEvent() { return std::move(m_event); }
    /// What is wrong with the current event or came before it, for the log; empty when all is well.
    [[nodiscard]] const QString& damage() const { return m_damage; }

private:
    explicit HistoryReader(Statement events);
    Status attachBody();
    /// Goes past bodies of events that are not there.
    Status skipOrphans(std::int64_t before);
    void noteDamage(const QString& what);

    Statement m_events;
    std::vector<std::unique_ptr<BodyCursor>> m_bodies;
    std::int64_t m_nextBody = 0; ///< lowest event of the cursors
    Event m_event;
    QString m_damage;
};

} // namespace kecan::storage
