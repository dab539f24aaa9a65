#pragma once

#include "core/history/event_filter.h"
#include "core/history/event_versions.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kecan {

/// What a list of events can be sorted by.
enum class EventColumn : std::uint8_t
{
    EffectiveOn,
    Kind,
    Person,
    Post,
    Unit,
    Capacity,
    PlannedEnd,
    Decision,
    SignedOn,
    Authority,
    Recorded,
    State,
};

/// What a row is filtered and sorted by without asking the history.
struct EventFacts
{
    EventId event;
    Day effectiveOn;
    EventKind kind;
    EventGroup group;
    MaybeCadreId cadre = {};
    /// The post it is about: for a departure the one left by it, for what has no post of its own
    /// the one held that day.
    MaybePositionId position = {};
    MaybeUnitId unit = {}; ///< its own, or that of the post
    MaybeDocumentId document = {};
};

/// Everything that happened, a row an event, whether it stands or was taken back. Of a history
/// that outlives it and grows. @thread one at a time
class EventTable
{
public:
    using KindWords = std::function<QString(EventKind)>;

    /// @p kindWords says what a kind is found and sorted by. @cost a look at every event and name
    EventTable(const History& history, const KindWords& kindWords);

    /// Takes in what was recorded since. @cost as far as @p changes say: new rows are merged in,
    /// what people and the structure gave to old ones is looked up again
    void update(const ChangeSet& changes);

    [[nodiscard]] const History& history() const { return m_history; }
    [[nodiscard]] const EventVersions& versions() const { return *m_versions; }
    /// Nothing for an event that is no row: one that only takes another back.
    [[nodiscard]] const EventFacts* facts(EventId id) const;
    [[nodiscard]] std::size_t size() const { return m_newestFirst.size(); }

    /// The events @p filter asks for, by effective day, the newest first; of one day the last to
    /// take effect first. @cost one pass over the facts, and one over the names a word
    [[nodiscard]] std::vector<EventId> find(const EventFilter& filter) const;
    /// How many of those @p filter asks for are of each group, were all groups asked for.
    [[nodiscard]] std::vector<int> countByGroup(const EventFilter& filter) const;
    /// @p events by @p column; what is equal in it stays as it was. @cost sorts the names too when
    /// the column shows names
    [[nodiscard]] std::vector<EventId>
    sorted(std::vector<EventId> events, EventColumn column, bool descending) const;

private:
    class Search;

    void addRows();
    void fill(EventFacts& facts) const;
    [[nodiscard]] MaybePositionId positionOf(const Event& event) const;
    void foldCadre(CadreId id);
    void foldStructure();
    template <class Visit>
    void forFound(const EventFilter& filter, const Visit& visit) const;
    [[nodiscard]] bool isInUnit(const EventFacts& facts, UnitId unit) const;
    [[nodiscard]] std::vector<std::uint32_t> ranks(EventColumn column) const;

    const History& m_history;
    std::vector<QString> m_kinds;       ///< by number of the kind
    std::vector<QString> m_foldedKinds; ///< the same
    std::unique_ptr<const EventVersions> m_versions;
    std::vector<EventFacts> m_facts;          ///< by event
    std::vector<std::uint32_t> m_newestFirst; ///< places of rows in m_facts
    // Words by id, those of all times: a former name finds too.
    std::vector<QString> m_cadres;
    std::vector<QString> m_positions;
    std::vector<QString> m_units;
    std::vector<QString> m_documents;
};

} // namespace kecan
