#pragma once

#include "core/history/event.h"
#include "core/storage/statement.h"

#include <optional>

namespace kecan::storage {

/// event: everything that happened, one row each in order of recording. Bodies are in tables of
/// their own.
class EventTable final
{
public:
    static QString insertSql();
    static QString selectSql();
    /// Highest id, 0 when there is none.
    static QString selectHighestSql();
    static void bind(Statement& insert, EventId id, BatchId batch, const Event& event);
    /// Without its body; nothing when the row is damaged.
    static std::optional<Event> read(const Statement& select);
};

} // namespace kecan::storage
