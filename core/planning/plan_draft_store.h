#pragma once

#include "core/base/result.h"
#include "core/base/uid.h"
#include "core/history/event_store.h"
#include "core/planning/plan_draft.h"

#include <vector>

namespace kecan {

/// A draft kept in a store, or why it cannot be read.
struct KeptDraft
{
    Uid uid;
    Result<PlanDraft> draft;
};

/// The drafts of a store, each a setting of it ("plan-draft/<uid>"): saved in one transaction,
/// copied and moved with the store, and no part of its history.
/// @thread that of the store, which outlives it
class PlanDraftStore
{
public:
    explicit PlanDraftStore(EventStore& store)
        : m_store(store)
    {
    }

    /// All of them, by uid; one that cannot be read is among them. @error Storage
    [[nodiscard]] Result<std::vector<KeptDraft>> list() const;
    /// @error NotFound, Format, Storage
    [[nodiscard]] Result<PlanDraft> load(Uid uid) const;
    /// New, or instead of the one saved before. @error Permission, Storage
    Status save(const PlanDraft& draft);
    /// @error NotFound, Permission, Storage
    Status remove(Uid uid);

private:
    EventStore& m_store;
};

} // namespace kecan
