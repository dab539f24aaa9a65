#include "core/history/snapshot.h"

#include <algorithm>
#include <set>

namespace kecan {

/// Holdings of the day by post, and the tree of units of the day.
struct Snapshot::Grouping
{
    std::vector<const Tenure*> byPosition;
    std::vector<std::uint32_t> offsets; ///< by position id, one more than positions
    std::map<MaybeUnitId, std::vector<UnitId>> children;
    std::map<UnitId, std::vector<PositionId>> positions;
};

namespace {

template <class Id, class Records, class Key>
void sortByOrder(std::vector<Id>& ids, const Records& profileOf, const Key& key)
{
    std::sort(ids.begin(), ids.end(), [&](Id a, Id b) {
        return std::make_pair(key(*profileOf(a)), a) < std::make_pair(key(*profileOf(b)), b);
    });
}

} // namespace

Snapshot::Snapshot(std::shared_ptr<const DerivedHistory> derived, Day day)
    : m_derived(std::move(derived))
    , m_day(day)
{
    const std::int32_t wanted = day.julianDay();
    // Most people hold one post; growing the list as it fills costs more than looking.
    m_tenures.reserve(m_derived->partitions.size() * CadrePartition::kSize);
    for (const auto& partition : m_derived->partitions) {
        const std::size_t count = partition->from.size();
        const std::int32_t* from = partition->from.data();
        const std::int32_t* until = partition->until.data();
        const Tenure* tenures = partition->tenures.data();
        std::size_t end = m_tenures.size();
        m_tenures.resize(end + count);
        // Always written and counted only when held: no branch that would be guessed wrong.
        for (std::size_t i = 0; i < count; ++i) {
            m_tenures[end] = tenures + i;
            end += static_cast<std::size_t>(from[i] <= wanted) &
                   static_cast<std::size_t>(wanted < until[i]);
        }
        m_tenures.resize(end);
    }
}

Snapshot::~Snapshot() = default;

const CadreProfile* Snapshot::cadre(MaybeCadreId id) const
{
    const CadreRecord* record = m_derived->cadre(id);
    return record ? &record->on(m_day) : nullptr;
}

const UnitProfile* Snapshot::unit(MaybeUnitId id) const
{
    const UnitRecord* record = m_derived->structure->unit(id);
    return record ? record->on(m_day) : nullptr;
}

const PositionProfile* Snapshot::position(MaybePositionId id) const
{
    const PositionRecord* record = m_derived->structure->position(id);
    return record ? record->on(m_day) : nullptr;
}

std::span<const Tenure* const> Snapshot::holders(PositionId id) const
{
    const Grouping& groups = grouping();
    const auto index = static_cast<std::size_t>(id.value());
    if (index + 1 >= groups.offsets.size()) {
        return {};
    }
    return std::span<const Tenure* const>(groups.byPosition)
        .subspan(groups.offsets[index], groups.offsets[index + 1] - groups.offsets[index]);
}

std::vector<const Tenure*> Snapshot::tenuresOf(CadreId id) const
{
    std::vector<const Tenure*> current;
    for (const Tenure& tenure : m_derived->tenuresOf(id)) {
        if (tenure.from <= m_day && m_day < tenure.until) {
            current.push_back(&tenure);
        }
    }
    return current;
}

std::vector<UnitId> Snapshot::childUnits(MaybeUnitId parent) const
{
    const auto found = grouping().children.find(parent);
    return found != grouping().children.end() ? found->second : std::vector<UnitId>();
}

std::vector<PositionId> Snapshot::positionsOf(UnitId unit) const
{
    const auto found = grouping().positions.find(unit);
    return found != grouping().positions.end() ? found->second : std::vector<PositionId>();
}

std::vector<UnitId> Snapshot::subtree(UnitId unit) const
{
    std::vector<UnitId> units;
    std::vector<UnitId> next{unit};
    std::set<UnitId> seen;
    while (!next.empty()) {
        const UnitId current = next.back();
        next.pop_back();
        // A unit that were its own ancestor would never end.
        if (!seen.insert(current).second) {
            continue;
        }
        units.push_back(current);
        const std::vector<UnitId> children = childUnits(current);
        next.insert(next.end(), children.rbegin(), children.rend());
    }
    return units;
}

const Snapshot::Grouping& Snapshot::grouping() const
{
    std::call_once(m_groupOnce, [this] {
        m_grouping = std::make_unique<Grouping>();
        groupHolders(*m_grouping);
        groupStructure(*m_grouping);
    });
    return *m_grouping;
}

void Snapshot::groupHolders(Grouping& groups) const
{
    std::size_t top = m_derived->structure->positions.size() + 1;
    for (const Tenure* tenure : m_tenures) {
        top = std::max(top, static_cast<std::size_t>(tenure->position.stored()) + 1);
    }
    groups.offsets.assign(top + 1, 0);
    for (const Tenure* tenure : m_tenures) {
        ++groups.offsets[static_cast<std::size_t>(tenure->position.stored()) + 1];
    }
    for (std::size_t i = 1; i < groups.offsets.size(); ++i) {
        groups.offsets[i] += groups.offsets[i - 1];
    }
    groups.byPosition.resize(m_tenures.size());
    std::vector<std::uint32_t> next(groups.offsets.begin(), groups.offsets.end() - 1);
    for (const Tenure* tenure : m_tenures) {
        groups.byPosition[next[static_cast<std::size_t>(tenure->position.stored())]++] = tenure;
    }
    for (std::size_t i = 0; i + 1 < groups.offsets.size(); ++i) {
        std::sort(groups.byPosition.begin() + groups.offsets[i],
                  groups.byPosition.begin() + groups.offsets[i + 1],
                  [](const Tenure* a, const Tenure* b) {
                      return std::make_pair(a->heldSince, a->openedBy) <
                             std::make_pair(b->heldSince, b->openedBy);
                  });
    }
}

void Snapshot::groupStructure(Grouping& groups) const
{
    const StructureTable& structure = *m_derived->structure;
    for (const auto& record : structure.units) {
        const UnitProfile* profile = record ? record->on(m_day) : nullptr;
        if (profile) {
            // A unit whose parent is not there that day stands at the top rather than nowhere.
            const bool hasParent = unit(profile->parent) != nullptr;
            groups.children[hasParent ? profile->parent : MaybeUnitId()].push_back(record->id);
        }
    }
    for (auto& [parent, units] : groups.children) {
        sortByOrder(
            units,
            [this](UnitId id) { return unit(id); },
            [](const UnitProfile& profile) {
                return std::make_pair(profile.branch, profile.order);
            });
    }
    for (const auto& record : structure.positions) {
        const PositionProfile* profile = record ? record->on(m_day) : nullptr;
        if (profile && profile->unit) {
            groups.positions[*profile->unit].push_back(record->id);
        }
    }
    for (auto& [owner, positions] : groups.positions) {
        sortByOrder(
            positions,
            [this](PositionId id) { return position(id); },
            [](const PositionProfile& profile) { return profile.order; });
    }
}

QString Snapshot::unitPathText(UnitId id) const
{
    const UnitProfile* profile = unit(id);
    if (!profile) {
        return {};
    }
    const UnitProfile* parent = unit(profile->parent);
    return profile->kind == UnitKind::Division && parent
               ? QStringLiteral("%1, %2").arg(profile->name, parent->name)
               : profile->name;
}

const Tenure* Snapshot::mainTenure(CadreId id) const
{
    const Tenure* best = nullptr;
    std::int64_t bestRank = 0;
    for (const Tenure* tenure : tenuresOf(id)) {
        const PositionProfile* post = position(tenure->position);
        if (!post || isAwayPosting(tenure->capacity)) {
            continue;
        }
        const std::int64_t rank = mainPostRank(*post);
        if (!best || rank > bestRank) {
            best = tenure;
            bestRank = rank;
        }
    }
    return best;
}

QString Snapshot::presentPostText(CadreId id) const
{
    const Tenure* tenure = mainTenure(id);
    const PositionProfile* post = tenure ? position(tenure->position) : nullptr;
    if (!post) {
        return {};
    }
    const QString title = titleWithCapacity(post->title, tenure->capacity);
    const QString home = postUnitText(post->unit);
    return home.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, home);
}

QString Snapshot::postUnitText(MaybeUnitId id) const
{
    const UnitProfile* home = unit(id);
    // "Trưởng ban, Ban Tổ chức" says the same twice; leaders of the whole agency carry no unit.
    return home && home->kind != UnitKind::Commission ? unitPathText(*id) : QString();
}

std::int64_t mainPostRank(const PositionProfile& post)
{
    constexpr std::int64_t kOfState = 1'000'000'000'000;
    constexpr std::int64_t kOfLevel = 1000;
    return (post.branch == Branch::State ? kOfState : 0) +
           static_cast<std::int64_t>(post.level) * kOfLevel - post.order;
}

SeatCount seatCount(const Snapshot& snapshot, PositionId position)
{
    SeatCount count;
    if (const PositionProfile* profile = snapshot.position(position)) {
        count.seats = profile->seats;
    }
    for (const Tenure* tenure : snapshot.holders(position)) {
        if (isAwayPosting(tenure->capacity)) {
            continue;
        }
        ++count.held;
        if (tenure->capacity == Capacity::Acting || tenure->capacity == Capacity::InCharge) {
            ++count.acting;
        }
    }
    return count;
}

} // namespace kecan
