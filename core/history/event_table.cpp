#include "core/history/event_table.h"

#include "core/base/text_normal.h"
#include "core/history/event_order.h"

#include <algorithm>
#include <utility>

namespace kecan {

namespace {

constexpr std::size_t kKindNumbers = 256;

/// Where a version of @p record tells what it was on @p day: that day's, or the nearest one.
template <class Record>
const auto& nearestVersion(const Record& record, Day day)
{
    const auto after = std::upper_bound(
        record.versions.begin(), record.versions.end(), day, [](Day wanted, const auto& version) {
            return wanted < version.from;
        });
    return after == record.versions.begin() ? after->profile : std::prev(after)->profile;
}

QString joined(const QStringList& words)
{
    QStringList different = words;
    different.removeDuplicates();
    return searchFold(different.join(u' '));
}

} // namespace

std::optional<EventGroup> groupOf(EventKind kind)
{
    switch (kind) {
    case EventKind::EvaluationRecorded:
        return EventGroup::Evaluations;
    case EventKind::GradeExamSat:
        return EventGroup::GradeExams;
    case EventKind::DisciplineRecorded:
        return EventGroup::Discipline;
    case EventKind::CadreRegistered:
    case EventKind::ProfileChanged:
    case EventKind::RetirementDecided:
        return EventGroup::People;
    case EventKind::DocumentRegistered:
    case EventKind::DecisionRevoked:
        return EventGroup::Decisions;
    case EventKind::Retracted:
        return std::nullopt;
    default:
        break;
    }
    if (isRuleKind(kind)) {
        return EventGroup::Rules;
    }
    if (opensTenure(kind)) {
        return EventGroup::Beginnings;
    }
    if (closesTenure(kind)) {
        return EventGroup::Endings;
    }
    if (isDeparture(kind)) {
        return EventGroup::Departures;
    }
    return isPlanningKind(kind) ? EventGroup::Planning : EventGroup::Structure;
}

/// The words of a filter, answered once for every name instead of once for every event.
class EventTable::Search
{
public:
    Search(const EventTable& table, const QString& text)
    {
        for (const QString& word : searchFold(text).split(u' ', Qt::SkipEmptyParts)) {
            const QStringList one{word};
            m_words.push_back({hits(table.m_foldedKinds, one),
                               hits(table.m_cadres, one),
                               hits(table.m_positions, one),
                               hits(table.m_units, one),
                               hits(table.m_documents, one)});
        }
    }

    [[nodiscard]] bool matches(const EventFacts& facts) const
    {
        return std::all_of(m_words.begin(), m_words.end(), [&](const Word& word) {
            return word.kinds[static_cast<std::size_t>(facts.kind)] ||
                   has(word.cadres, facts.cadre) || has(word.positions, facts.position) ||
                   has(word.units, facts.unit) || has(word.documents, facts.document);
        });
    }

private:
    /// By id, whether the name has the word.
    struct Word
    {
        std::vector<bool> kinds, cadres, positions, units, documents;
    };

    static std::vector<bool> hits(const std::vector<QString>& texts, const QStringList& word)
    {
        std::vector<bool> found(texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            found[i] = matchesWords(texts[i], word);
        }
        return found;
    }
    template <class Maybe>
    static bool has(const std::vector<bool>& hits, Maybe id)
    {
        const auto place = static_cast<std::size_t>(id.stored());
        return id && place < hits.size() && hits[place];
    }

    std::vector<Word> m_words;
};

EventTable::EventTable(const History& history, const KindWords& kindWords)
    : m_history(history)
    , m_kinds(kKindNumbers)
    , m_foldedKinds(kKindNumbers)
{
    for (const EventKind kind : allEventKinds()) {
        const auto number = static_cast<std::size_t>(kind);
        m_kinds[number] = kindWords(kind);
        m_foldedKinds[number] = searchFold(m_kinds[number]);
    }
    foldStructure();
    for (const auto& partition : history.derived()->partitions) {
        for (const CadreRecord& record : partition->cadres) {
            foldCadre(record.id);
        }
    }
    addRows();
}

void EventTable::update(const ChangeSet& changes)
{
    for (const CadreId cadre : changes.cadres) {
        foldCadre(cadre);
    }
    if (changes.structureChanged) {
        foldStructure();
    }
    for (EventFacts& facts : m_facts) {
        if (changes.structureChanged ||
            (facts.cadre &&
             std::binary_search(changes.cadres.begin(), changes.cadres.end(), *facts.cadre))) {
            fill(facts);
        }
    }
    addRows();
}

const EventFacts* EventTable::facts(EventId id) const
{
    const auto place = static_cast<std::size_t>(id.value() - 1);
    return place < m_facts.size() && groupOf(m_facts[place].kind) ? &m_facts[place] : nullptr;
}

std::vector<EventId> EventTable::find(const EventFilter& filter) const
{
    std::vector<EventId> found;
    forFound(filter, [&](const EventFacts& facts) {
        if (filter.groups.has(facts.group)) {
            found.push_back(facts.event);
        }
    });
    return found;
}

std::vector<int> EventTable::countByGroup(const EventFilter& filter) const
{
    std::vector<int> counts(kEventGroupCount);
    forFound(filter,
             [&](const EventFacts& facts) { ++counts[static_cast<std::size_t>(facts.group)]; });
    return counts;
}

void EventTable::addRows()
{
    const std::vector<Event>& events = m_history.events();
    const auto known = static_cast<std::ptrdiff_t>(m_newestFirst.size());
    m_facts.reserve(events.size());
    for (std::size_t place = m_facts.size(); place < events.size(); ++place) {
        const Event& event = events[place];
        const auto group = groupOf(event.kind);
        m_facts.push_back({.event = *event.id,
                           .effectiveOn = event.effectiveOn,
                           .kind = event.kind,
                           .group = group.value_or(EventGroup::Decisions)});
        fill(m_facts.back());
        if (group) {
            m_newestFirst.push_back(static_cast<std::uint32_t>(place));
        }
    }
    const auto newer = [&events](std::uint32_t a, std::uint32_t b) {
        return takesEffectBefore(events[b], events[a]);
    };
    const auto middle = m_newestFirst.begin() + known;
    std::sort(middle, m_newestFirst.end(), newer);
    std::inplace_merge(m_newestFirst.begin(), middle, m_newestFirst.end(), newer);
    m_versions = std::make_unique<EventVersions>(m_history);
}

void EventTable::fill(EventFacts& facts) const
{
    const Event& event = m_history.event(facts.event);
    const StructureTable& structure = *m_history.derived()->structure;
    facts.cadre = event.cadre;
    facts.document = event.document;
    facts.position = positionOf(event);
    facts.unit = event.unit;
    if (const PositionRecord* post = structure.position(facts.position); post && !facts.unit) {
        facts.unit = nearestVersion(*post, event.effectiveOn).unit;
    }
}

MaybePositionId EventTable::positionOf(const Event& event) const
{
    if (event.position || !event.cadre || !isCadreKind(event.kind) || opensTenure(event.kind) ||
        closesTenure(event.kind)) {
        return event.position;
    }
    MaybePositionId held;
    for (const Tenure& tenure : m_history.derived()->tenuresOf(*event.cadre)) {
        if (isDeparture(event.kind)
                ? tenure.closedBy == event.id
                : tenure.from <= event.effectiveOn && event.effectiveOn < tenure.until) {
            if (tenure.position && !held) {
                held = tenure.position;
            }
        }
    }
    return held;
}

void EventTable::foldCadre(CadreId id)
{
    const auto place = static_cast<std::size_t>(id.value());
    if (m_cadres.size() <= place) {
        m_cadres.resize(place + 1);
    }
    QStringList words;
    if (const CadreRecord* record = m_history.derived()->cadre(id)) {
        for (const ProfileVersion& version : record->versions) {
            words << version.profile.name.full() << version.profile.code;
        }
    }
    m_cadres[place] = joined(words);
}

void EventTable::foldStructure()
{
    const StructureTable& structure = *m_history.derived()->structure;
    m_units.assign(structure.units.size() + 1, {});
    m_positions.assign(structure.positions.size() + 1, {});
    m_documents.assign(structure.documents.size() + 1, {});
    for (std::size_t i = 0; i < structure.units.size(); ++i) {
        QStringList words;
        if (const auto& record = structure.units[i]) {
            for (const auto& version : record->versions) {
                words << version.profile.name << version.profile.shortName << version.profile.code;
            }
        }
        m_units[i + 1] = joined(words);
    }
    for (std::size_t i = 0; i < structure.positions.size(); ++i) {
        QStringList words;
        if (const auto& record = structure.positions[i]) {
            for (const auto& version : record->versions) {
                words << version.profile.title;
            }
        }
        m_positions[i + 1] = joined(words);
    }
    for (std::size_t i = 0; i < structure.documents.size(); ++i) {
        if (const auto& record = structure.documents[i]) {
            m_documents[i + 1] = searchFold(record->document.number);
        }
    }
}

template <class Visit>
void EventTable::forFound(const EventFilter& filter, const Visit& visit) const
{
    const Search search(*this, filter.text);
    for (const std::uint32_t place : m_newestFirst) {
        const EventFacts& facts = m_facts[place];
        if ((!filter.from || facts.effectiveOn >= *filter.from) &&
            (!filter.until || facts.effectiveOn < *filter.until) &&
            (!filter.document || facts.document == filter.document) &&
            (!filter.withDecision || facts.document.has() == *filter.withDecision) &&
            (filter.takenBack || m_history.isLive(facts.event)) && search.matches(facts) &&
            (!filter.unit || isInUnit(facts, *filter.unit))) {
            visit(facts);
        }
    }
}

bool EventTable::isInUnit(const EventFacts& facts, UnitId unit) const
{
    const StructureTable& structure = *m_history.derived()->structure;
    MaybeUnitId at = facts.unit;
    // A contradictory history may have a circle; no tree is as deep as there are units.
    for (std::size_t steps = 0; at && steps <= structure.units.size(); ++steps) {
        if (at == MaybeUnitId(unit)) {
            return true;
        }
        const UnitRecord* record = structure.unit(at);
        at = record ? nearestVersion(*record, facts.effectiveOn).parent : MaybeUnitId();
    }
    return false;
}

} // namespace kecan
