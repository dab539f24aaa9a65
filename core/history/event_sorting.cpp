#include "core/base/text_normal.h"
#include "core/history/event_table.h"

#include <QByteArray>

#include <algorithm>
#include <numeric>

namespace kecan {

namespace {

/// Rank of every key among all, equal keys of one rank; an empty key comes first.
std::vector<std::uint32_t> ranksOf(const std::vector<QByteArray>& keys)
{
    std::vector<std::uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&keys](std::uint32_t a, std::uint32_t b) {
        return keys[a] < keys[b];
    });
    std::vector<std::uint32_t> ranks(keys.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i]] != keys[order[i - 1]]) {
            ++rank;
        }
        ranks[order[i]] = rank;
    }
    return ranks;
}

template <class Record, class KeyOf>
std::vector<QByteArray> keysOf(const std::vector<std::optional<Record>>& records,
                               const KeyOf& keyOf)
{
    std::vector<QByteArray> keys(records.size() + 1);
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (records[i]) {
            keys[i + 1] = keyOf(*records[i]);
        }
    }
    return keys;
}

std::vector<QByteArray> cadreKeys(const DerivedHistory& derived)
{
    std::vector<QByteArray> keys(
        derived.partitions.size() * static_cast<std::size_t>(CadrePartition::kSize) + 1);
    for (const auto& partition : derived.partitions) {
        for (const CadreRecord& record : partition->cadres) {
            keys[static_cast<std::size_t>(record.id.value())] =
                record.versions.back().profile.name.sortKey();
        }
    }
    return keys;
}

/// What is not there, or not any more, comes first.
template <class Maybe>
std::uint32_t rankOf(const std::vector<std::uint32_t>& ranks, Maybe id)
{
    const auto place = static_cast<std::size_t>(id.stored());
    return place < ranks.size() ? ranks[place] : 0;
}

/// Undated papers first.
std::int64_t signingDay(const StructureTable& structure, MaybeDocumentId id)
{
    const DecisionDocument* document = structure.document(id);
    return document && document->signedOn ? document->signedOn->earliest().julianDay() : 0;
}

} // namespace

std::vector<EventId>
EventTable::sorted(std::vector<EventId> events, EventColumn column, bool descending) const
{
    const StructureTable& structure = *m_history.derived()->structure;
    const std::vector<std::uint32_t> names = ranks(column);
    const auto keyOf = [&](const EventFacts& facts) -> std::int64_t {
        const Event& event = m_history.event(facts.event);
        switch (column) {
        case EventColumn::EffectiveOn:
            return facts.effectiveOn.julianDay();
        case EventColumn::Kind:
            return names[static_cast<std::size_t>(facts.kind)];
        case EventColumn::Person:
            return rankOf(names, facts.cadre);
        case EventColumn::Post:
            return rankOf(names, facts.position);
        case EventColumn::Unit:
            return rankOf(names, facts.unit);
        case EventColumn::Decision:
        case EventColumn::Authority:
            return rankOf(names, facts.document);
        case EventColumn::SignedOn:
            return signingDay(structure, facts.document);
        case EventColumn::Capacity:
            return static_cast<std::int64_t>(event.capacity);
        case EventColumn::PlannedEnd:
            return event.plannedEnd.julianDay();
        case EventColumn::Recorded:
            return facts.event.value();
        case EventColumn::State:
            return static_cast<std::int64_t>(m_versions->state(facts.event));
        }
        return 0;
    };
    std::vector<std::pair<std::int64_t, EventId>> keyed;
    keyed.reserve(events.size());
    for (const EventId id : events) {
        keyed.emplace_back(keyOf(m_facts[static_cast<std::size_t>(id.value() - 1)]), id);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [descending](const auto& a, const auto& b) {
        return descending ? b.first < a.first : a.first < b.first;
    });
    std::transform(
        keyed.begin(), keyed.end(), events.begin(), [](const auto& entry) { return entry.second; });
    return events;
}

std::vector<std::uint32_t> EventTable::ranks(EventColumn column) const
{
    const DerivedHistory& derived = *m_history.derived();
    const StructureTable& structure = *derived.structure;
    switch (column) {
    case EventColumn::Kind: {
        std::vector<QByteArray> keys(m_kinds.size());
        std::transform(m_kinds.begin(), m_kinds.end(), keys.begin(), [](const QString& kind) {
            return collationKey(kind);
        });
        return ranksOf(keys);
    }
    case EventColumn::Person:
        return ranksOf(cadreKeys(derived));
    case EventColumn::Post:
        return ranksOf(keysOf(structure.positions, [](const PositionRecord& record) {
            return collationKey(record.versions.back().profile.title);
        }));
    case EventColumn::Unit:
        return ranksOf(keysOf(structure.units, [](const UnitRecord& record) {
            return collationKey(record.versions.back().profile.name);
        }));
    case EventColumn::Decision:
        return ranksOf(keysOf(structure.documents, [](const DocumentRecord& record) {
            return collationKey(record.document.number);
        }));
    case EventColumn::Authority:
        return ranksOf(keysOf(structure.documents, [](const DocumentRecord& record) {
            return collationKey(record.document.authority);
        }));
    default:
        return {};
    }
}

} // namespace kecan
