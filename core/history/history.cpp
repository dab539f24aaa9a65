#include "core/history/history.h"

#include "core/history/derive.h"

#include <algorithm>
#include <set>

namespace kecan {

/// What a set of standing retractions takes away.
struct Retractions
{
    std::vector<bool> batches;
    std::vector<std::uint32_t> events; ///< sorted places
};

namespace {

std::size_t placeOf(EventId id)
{
    return static_cast<std::size_t>(id.value() - 1);
}

std::size_t placeOf(BatchId id)
{
    return static_cast<std::size_t>(id.value() - 1);
}

/// Adds what @p retraction takes away. One of something not recorded before it says nothing.
void takeAway(const RetractionDetail& retraction, const Event& by, Retractions& dead)
{
    if (retraction.batch && retraction.batch < by.batch) {
        dead.batches[placeOf(*retraction.batch)] = true;
    }
    if (retraction.event && retraction.event < by.id) {
        dead.events.push_back(static_cast<std::uint32_t>(placeOf(*retraction.event)));
    }
}

/// What stands retracted after @p retractions and then @p next, if given. A retraction can only be
/// taken back by a later one, so the last recorded are judged first.
Retractions standingRetractions(const RecordedHistory& recorded,
                                const std::vector<std::uint32_t>& retractions,
                                std::size_t batchCount,
                                const Event* next = nullptr)
{
    Retractions dead{std::vector<bool>(batchCount), {}};
    if (next && next->body<RetractionDetail>()) {
        takeAway(*next->body<RetractionDetail>(), *next, dead);
    }
    for (auto place = retractions.rbegin(); place != retractions.rend(); ++place) {
        const Event& event = recorded.events[*place];
        const auto* retraction = event.body<RetractionDetail>();
        if (retraction && event.batch && !dead.batches[placeOf(*event.batch)] &&
            std::find(dead.events.begin(), dead.events.end(), *place) == dead.events.end()) {
            takeAway(*retraction, event, dead);
        }
    }
    std::sort(dead.events.begin(), dead.events.end());
    return dead;
}

void raise(std::int64_t& next, std::int64_t used)
{
    next = std::max(next, used + 1);
}

} // namespace

struct History::Touched
{
    std::set<std::size_t> partitions;
    std::set<PlanId> plans;
    bool structure = false;
    bool rules = false;

    void add(const Event& event, ChangeSet& changes)
    {
        changes.firstDay = std::min(changes.firstDay, event.effectiveOn);
        if (isCadreKind(event.kind) && event.cadre) {
            partitions.insert(
                static_cast<std::size_t>(event.cadre.stored() / CadrePartition::kSize));
            changes.cadres.push_back(*event.cadre);
        } else if (isStructureKind(event.kind)) {
            structure = true;
            changes.structureChanged = true;
        } else if (isPlanningKind(event.kind) && event.plan) {
            plans.insert(*event.plan);
            changes.plans.push_back(*event.plan);
        } else if (isRuleKind(event.kind)) {
            rules = true;
            changes.rulesChanged = true;
        }
    }
};

History::History()
    : History(RecordedHistory{})
{
}

History::History(RecordedHistory recorded)
    : m_recorded(std::move(recorded))
    , m_live(m_recorded.events.size(), true)
{
    for (std::size_t place = 0; place < m_recorded.events.size(); ++place) {
        index(place);
    }
    m_deadBatches.resize(m_recorded.batches.size());
    recomputeLiveness();
    m_derived = deriveAll(m_live);
}

ChangeSet History::append(const BatchRecord& record, std::vector<Event> events)
{
    const std::size_t first = m_recorded.events.size();
    Q_ASSERT(placeOf(record.firstEvent) == first);
    m_recorded.batches.push_back(record);
    m_deadBatches.push_back(false);

    ChangeSet changes;
    changes.batch = record.id;
    Touched touched;
    for (Event& event : events) {
        event.id = EventId(static_cast<std::int64_t>(m_recorded.events.size() + 1));
        event.batch = record.id;
        m_recorded.events.push_back(std::move(event));
        m_live.push_back(true);
        index(m_recorded.events.size() - 1);
        touched.add(m_recorded.events.back(), changes);
    }
    if (!m_retractions.empty() && m_retractions.back() >= first) {
        for (const std::size_t place : recomputeLiveness()) {
            touched.add(m_recorded.events[place], changes);
        }
    }

    auto next = std::make_shared<DerivedHistory>(*m_derived);
    next->partitions.resize(m_byPartition.size());
    for (const std::size_t partition : touched.partitions) {
        next->partitions[partition] = deriveCadres(livingOf(m_byPartition[partition], m_live));
    }
    for (auto& partition : next->partitions) {
        if (!partition) {
            partition = std::make_shared<CadrePartition>();
        }
    }
    if (touched.structure) {
        next->structure = deriveStructure(livingOf(m_structure, m_live));
    }
    if (touched.rules) {
        next->rules = deriveRules(liveRuleEvents());
    }
    for (const PlanId plan : touched.plans) {
        if (auto derived = derivePlan(livingOf(m_byPlan[plan], m_live))) {
            next->plans.insert_or_assign(plan, std::move(derived));
        } else {
            next->plans.erase(plan);
        }
    }
    m_derived = std::move(next);

    std::sort(changes.cadres.begin(), changes.cadres.end());
    changes.cadres.erase(std::unique(changes.cadres.begin(), changes.cadres.end()),
                         changes.cadres.end());
    std::sort(changes.plans.begin(), changes.plans.end());
    changes.plans.erase(std::unique(changes.plans.begin(), changes.plans.end()),
                        changes.plans.end());
    return changes;
}

const Event& History::event(EventId id) const
{
    return m_recorded.events[placeOf(id)];
}

const BatchRecord& History::batch(BatchId id) const
{
    return m_recorded.batches[placeOf(id)];
}

StoreHead History::head() const
{
    return {static_cast<std::int64_t>(m_recorded.events.size()),
            static_cast<std::int64_t>(m_recorded.batches.size())};
}

bool History::has(EventId id) const
{
    return placeOf(id) < m_recorded.events.size();
}

bool History::has(BatchId id) const
{
    return placeOf(id) < m_recorded.batches.size();
}

bool History::isLive(EventId id) const
{
    return m_live[placeOf(id)];
}

bool History::isLive(BatchId id) const
{
    return !m_deadBatches[placeOf(id)];
}

std::vector<EventId> History::changedByRetracting(const RetractionDetail& retraction) const
{
    Event next{.kind = EventKind::Retracted, .effectiveOn = Day::endless()};
    next.id = EventId(head().events + 1);
    next.batch = BatchId(head().batches + 1);
    next.setBody(retraction);
    std::vector<EventId> changed;
    for (const std::size_t place : livenessChanges(
             standingRetractions(m_recorded, m_retractions, m_recorded.batches.size(), &next))) {
        changed.push_back(*m_recorded.events[place].id);
    }
    return changed;
}

std::vector<const Event*> History::liveStructureEvents() const
{
    return livingOf(m_structure, m_live);
}

std::vector<const Event*> History::liveRuleEvents() const
{
    return livingOf(m_rules, m_live);
}

std::vector<const Event*> History::liveEventsOf(CadreId id) const
{
    const auto partition = static_cast<std::size_t>(id.value() / CadrePartition::kSize);
    if (partition >= m_byPartition.size()) {
        return {};
    }
    std::vector<const Event*> events = livingOf(m_byPartition[partition], m_live);
    std::erase_if(events, [&](const Event* event) { return event->cadre != id; });
    return events;
}

std::shared_ptr<const DerivedHistory> History::derivedAsKnownAt(const QDateTime& instant) const
{
    const auto after = std::upper_bound(m_recorded.batches.begin(),
                                        m_recorded.batches.end(),
                                        instant,
                                        [](const QDateTime& wanted, const BatchRecord& batch) {
                                            return wanted < batch.recordedAt;
                                        });
    const auto batchCount = static_cast<std::size_t>(after - m_recorded.batches.begin());
    const std::size_t eventCount =
        after == m_recorded.batches.end() ? m_recorded.events.size() : placeOf(after->firstEvent);

    std::vector<std::uint32_t> retractions;
    for (const std::uint32_t place : m_retractions) {
        if (place < eventCount) {
            retractions.push_back(place);
        }
    }
    const Retractions dead = standingRetractions(m_recorded, retractions, batchCount);
    std::vector<bool> live(m_recorded.events.size());
    for (std::size_t place = 0; place < eventCount; ++place) {
        live[place] = !dead.batches[placeOf(*m_recorded.events[place].batch)];
    }
    for (const std::uint32_t place : dead.events) {
        live[place] = false;
    }
    return deriveAll(live);
}

void History::index(std::size_t place)
{
    const Event& event = m_recorded.events[place];
    const auto small = static_cast<std::uint32_t>(place);
    if (isCadreKind(event.kind) && event.cadre) {
        const auto partition =
            static_cast<std::size_t>(event.cadre.stored() / CadrePartition::kSize);
        if (partition >= m_byPartition.size()) {
            m_byPartition.resize(partition + 1);
        }
        m_byPartition[partition].push_back(small);
    } else if (isStructureKind(event.kind)) {
        m_structure.push_back(small);
    } else if (isPlanningKind(event.kind) && event.plan) {
        m_byPlan[*event.plan].push_back(small);
    } else if (isRuleKind(event.kind)) {
        m_rules.push_back(small);
    } else if (event.kind == EventKind::Retracted) {
        m_retractions.push_back(small);
    }
    countIds(event);
}

void History::countIds(const Event& event)
{
    raise(m_next.cadre, event.cadre.stored());
    raise(m_next.unit, event.unit.stored());
    raise(m_next.unit, event.relatedUnit.stored());
    raise(m_next.position, event.position.stored());
    raise(m_next.term, event.term.stored());
    raise(m_next.plan, event.plan.stored());
    raise(m_next.nomination, event.nomination.stored());
    raise(m_next.document, event.document.stored());
}

std::vector<std::size_t> History::livenessChanges(const Retractions& dead) const
{
    const auto isDead = [&](std::size_t place) {
        return dead.batches[placeOf(*m_recorded.events[place].batch)] ||
               std::binary_search(
                   dead.events.begin(), dead.events.end(), static_cast<std::uint32_t>(place));
    };
    std::vector<std::size_t> changed;
    const auto judge = [&](std::size_t place) {
        if (m_live[place] == isDead(place)) {
            changed.push_back(place);
        }
    };
    for (std::size_t batch = 0; batch < dead.batches.size(); ++batch) {
        if (dead.batches[batch] != m_deadBatches[batch]) {
            const BatchRecord& record = m_recorded.batches[batch];
            for (int i = 0; i < record.eventCount; ++i) {
                judge(placeOf(record.firstEvent) + static_cast<std::size_t>(i));
            }
        }
    }
    std::for_each(m_deadEvents.begin(), m_deadEvents.end(), judge);
    std::for_each(dead.events.begin(), dead.events.end(), judge);
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

std::vector<std::size_t> History::recomputeLiveness()
{
    Retractions dead = standingRetractions(m_recorded, m_retractions, m_recorded.batches.size());
    const std::vector<std::size_t> changed = livenessChanges(dead);
    for (const std::size_t place : changed) {
        m_live[place] = !m_live[place];
    }
    m_deadBatches = std::move(dead.batches);
    m_deadEvents = std::move(dead.events);
    return changed;
}

std::shared_ptr<const DerivedHistory> History::deriveAll(const std::vector<bool>& live) const
{
    auto derived = std::make_shared<DerivedHistory>();
    derived->partitions.reserve(m_byPartition.size());
    for (const auto& places : m_byPartition) {
        derived->partitions.push_back(deriveCadres(livingOf(places, live)));
    }
    derived->structure = deriveStructure(livingOf(m_structure, live));
    derived->rules = deriveRules(livingOf(m_rules, live));
    for (const auto& [plan, places] : m_byPlan) {
        if (auto record = derivePlan(livingOf(places, live))) {
            derived->plans.emplace(plan, std::move(record));
        }
    }
    return derived;
}

std::vector<const Event*> History::livingOf(const std::vector<std::uint32_t>& places,
                                            const std::vector<bool>& live) const
{
    std::vector<const Event*> events;
    events.reserve(places.size());
    for (const std::uint32_t place : places) {
        if (live[place]) {
            events.push_back(&m_recorded.events[place]);
        }
    }
    return events;
}

} // namespace kecan
