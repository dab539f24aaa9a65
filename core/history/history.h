#pragma once

#include "core/history/change_set.h"
#include "core/history/derived_history.h"
#include "core/history/event_store.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace kecan {

struct Retractions;

/// All recorded batches and events in memory, with what follows from them kept up to date. Grows
/// only at the end.
class History
{
public:
    History();
    /// @p recorded as a store loads it. @cost derives everything once
    explicit History(RecordedHistory recorded);

    /// Takes in a batch just recorded; re-derives the parts it touches. The events' ids and batch
    /// are set from @p record. @return what changed
    ChangeSet append(const BatchRecord& record, std::vector<Event> events);

    [[nodiscard]] const std::vector<Event>& events() const { return m_recorded.events; }
    [[nodiscard]] const std::vector<BatchRecord>& batches() const { return m_recorded.batches; }
    [[nodiscard]] const Event& event(EventId id) const;
    [[nodiscard]] const BatchRecord& batch(BatchId id) const;
    [[nodiscard]] StoreHead head() const;
    /// True when an event or batch of this number was recorded.
    [[nodiscard]] bool has(EventId id) const;
    [[nodiscard]] bool has(BatchId id) const;

    /// False for what was retracted, directly or with its batch (and the retraction stands).
    [[nodiscard]] bool isLive(EventId id) const;
    [[nodiscard]] bool isLive(BatchId id) const;

    /// Events that would stop or begin again to be live if @p retraction were recorded now.
    [[nodiscard]] std::vector<EventId>
    changedByRetracting(const RetractionDetail& retraction) const;

    /// The live events of one person, in order of recording.
    [[nodiscard]] std::vector<const Event*> liveEventsOf(CadreId id) const;
    /// The live events of units, posts, terms and papers, in order of recording.
    [[nodiscard]] std::vector<const Event*> liveStructureEvents() const;

    /// The live events about rules, in order of recording.
    [[nodiscard]] std::vector<const Event*> liveRuleEvents() const;

    /// What follows from the live events; never null.
    [[nodiscard]] std::shared_ptr<const DerivedHistory> derived() const { return m_derived; }
    /// The same from only what had been recorded by @p instant (UTC). @cost derives everything
    [[nodiscard]] std::shared_ptr<const DerivedHistory>
    derivedAsKnownAt(const QDateTime& instant) const;

    /// First id not yet used by any event, live or not.
    [[nodiscard]] std::int64_t nextCadre() const { return m_next.cadre; }
    [[nodiscard]] std::int64_t nextUnit() const { return m_next.unit; }
    [[nodiscard]] std::int64_t nextPosition() const { return m_next.position; }
    [[nodiscard]] std::int64_t nextTerm() const { return m_next.term; }
    [[nodiscard]] std::int64_t nextPlan() const { return m_next.plan; }
    [[nodiscard]] std::int64_t nextNomination() const { return m_next.nomination; }
    [[nodiscard]] std::int64_t nextDocument() const { return m_next.document; }

private:
    struct NextIds
    {
        std::int64_t cadre = 1;
        std::int64_t unit = 1;
        std::int64_t position = 1;
        std::int64_t term = 1;
        std::int64_t plan = 1;
        std::int64_t nomination = 1;
        std::int64_t document = 1;
    };

    /// Parts of the derivation that have to be made again.
    struct Touched;

    void index(std::size_t place);
    void countIds(const Event& event);
    /// Places of the events whose liveness is not as @p dead says.
    [[nodiscard]] std::vector<std::size_t> livenessChanges(const Retractions& dead) const;
    /// Liveness after all retractions, and which events it changed for.
    std::vector<std::size_t> recomputeLiveness();
    [[nodiscard]] std::shared_ptr<const DerivedHistory>
    deriveAll(const std::vector<bool>& live) const;
    [[nodiscard]] std::vector<const Event*> livingOf(const std::vector<std::uint32_t>& places,
                                                     const std::vector<bool>& live) const;

    RecordedHistory m_recorded;
    std::vector<bool> m_live; ///< by event
    std::vector<std::uint32_t> m_retractions;
    std::vector<bool> m_deadBatches;         ///< by batch: retracted as a whole
    std::vector<std::uint32_t> m_deadEvents; ///< retracted one by one, sorted
    NextIds m_next;
    // Event positions by the part they belong to, so that an act re-derives only its own parts.
    std::vector<std::vector<std::uint32_t>> m_byPartition;
    std::vector<std::uint32_t> m_structure;
    std::vector<std::uint32_t> m_rules;
    std::map<PlanId, std::vector<std::uint32_t>> m_byPlan;
    std::shared_ptr<const DerivedHistory> m_derived;
};

} // namespace kecan
