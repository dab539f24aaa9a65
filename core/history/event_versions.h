#pragma once

#include "core/history/history.h"

#include <unordered_map>
#include <vector>

namespace kecan {

/// How a recorded event stands now.
enum class EventState : std::uint8_t
{
    Live,
    Corrected, ///< another record stands for it
    TakenBack,
};

/// Which records were taken back by which, what stands for them, and which decisions were revoked.
/// Of the history it was made from, which outlives it.
class EventVersions
{
public:
    /// @cost a look at every event
    explicit EventVersions(const History& history);

    [[nodiscard]] EventState state(EventId id) const;
    /// The retraction by which @p id is no longer live, itself or with its batch; nothing while it
    /// is live.
    [[nodiscard]] const Event* retraction(EventId id) const;
    /// The record that stands for @p id.
    [[nodiscard]] MaybeEventId replacementOf(EventId id) const;
    /// The wrong record @p id stands for.
    [[nodiscard]] MaybeEventId replacedBy(EventId id) const;
    /// Every version of a record, the first one recorded first; @p id alone when it was never
    /// corrected.
    [[nodiscard]] std::vector<EventId> chain(EventId id) const;
    /// The last act by which the authority took @p decision back.
    [[nodiscard]] MaybeEventId revocationOf(DocumentId decision) const;

private:
    void note(const Event& retraction);

    const History& m_history;
    std::unordered_map<std::int64_t, EventId> m_retractedEvents;
    std::unordered_map<std::int64_t, EventId> m_retractedBatches;
    std::unordered_map<std::int64_t, EventId> m_replacements; ///< by the wrong record
    std::unordered_map<std::int64_t, EventId> m_replaced;     ///< by what stands for it
    std::unordered_map<std::int64_t, EventId> m_revocations;  ///< by the decision
};

} // namespace kecan
