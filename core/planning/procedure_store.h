#pragma once

#include "core/history/derived_history.h"
#include "core/history/event_store.h"
#include "core/rules/procedure_book.h"

namespace kecan {

/// The procedures of the office's own, a setting of the store ("procedures"); no part of its
/// history, since a conference says itself how it voted.
/// @thread that of the store, which outlives it
class ProcedureStore
{
public:
    explicit ProcedureStore(EventStore& store)
        : m_store(store)
    {
    }

    /// Those of the office's own. @error Format, Storage
    [[nodiscard]] Result<std::vector<ProcedureTemplate>> own() const;
    /// Instead of those saved before. @error Permission, Storage
    Status save(const std::vector<ProcedureTemplate>& procedures);
    /// Those shipped and the office's own. @error Format, Io, Storage
    [[nodiscard]] Result<ProcedureBook> book() const;

private:
    EventStore& m_store;
};

/// The procedure @p conferences follow, or else the one in force on @p day.
const ProcedureTemplate&
procedureOf(const ProcedureBook& book, const std::vector<ConferenceRecord>& conferences, Day day);

} // namespace kecan
