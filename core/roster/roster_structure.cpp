#include "core/roster/roster_structure.h"

#include "core/base/text_normal.h"
#include "core/history/snapshot.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace kecan {

namespace {

/// A unit of the day with what its place follows from.
struct Branching
{
    std::int64_t parent; ///< 0 for the top
    std::tuple<kecan::Branch, int, UnitId> order;
    const UnitProfile* profile;
};

} // namespace

RosterStructure::RosterStructure(std::shared_ptr<const StructureTable> structure, Day day)
    : m_structure(std::move(structure))
    , m_from(std::numeric_limits<std::int32_t>::min())
{
    addUnits(day);
    addPosts(day);
    rankTitles();
}

template <class Record>
void RosterStructure::noteChanges(const Record& record, Day day)
{
    const auto note = [&](Day change) {
        if (change <= day) {
            m_from = std::max(m_from, change);
        } else {
            m_until = std::min(m_until, change);
        }
    };
    note(record.establishedOn);
    note(record.endedOn);
    for (const auto& version : record.versions) {
        note(version.from);
    }
}

void RosterStructure::addUnits(Day day)
{
    std::vector<Branching> units;
    for (const auto& record : m_structure->units) {
        if (record) {
            noteChanges(*record, day);
        }
        const UnitProfile* profile = record ? record->on(day) : nullptr;
        if (profile) {
            // A unit whose parent is not there that day stands at the top rather than nowhere.
            const UnitRecord* parent = m_structure->unit(profile->parent);
            const bool hasParent = parent && parent->on(day);
            units.push_back({hasParent ? profile->parent.stored() : 0,
                             {profile->branch, profile->order, record->id},
                             profile});
        }
    }
    std::sort(units.begin(), units.end(), [](const Branching& a, const Branching& b) {
        return std::tie(a.parent, a.order) < std::tie(b.parent, b.order);
    });
    m_places.assign(m_structure->units.size(), kNone);
    const auto isBefore = [](const Branching& unit, std::int64_t parent) {
        return unit.parent < parent;
    };
    const auto place = [&](const auto& self, const Branching& unit) -> void {
        const UnitId id = std::get<UnitId>(unit.order);
        std::int32_t& mine = m_places[static_cast<std::size_t>(id.value() - 1)];
        if (mine != kNone) {
            return;
        }
        mine = static_cast<std::int32_t>(m_units.size());
        const std::size_t at = m_units.size();
        m_units.push_back({id, unit.profile, 0});
        auto child = std::lower_bound(units.begin(), units.end(), id.value(), isBefore);
        for (; child != units.end() && child->parent == id.value(); ++child) {
            self(self, *child);
        }
        m_units[at].end = static_cast<std::int32_t>(m_units.size());
    };
    // By parent: first the top ones with all below them, then what hangs below itself.
    for (const Branching& unit : units) {
        place(place, unit);
    }
}

void RosterStructure::addPosts(Day day)
{
    QHash<QString, std::int32_t> titles;
    m_posts.resize(m_structure->positions.size());
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        const auto& record = m_structure->positions[i];
        if (!record) {
            continue;
        }
        noteChanges(*record, day);
        const PositionProfile* profile = record->on(day);
        if (!profile) {
            continue;
        }
        const auto known = titles.constFind(profile->title);
        const std::int32_t title =
            known != titles.constEnd() ? *known : static_cast<std::int32_t>(titles.size());
        if (known == titles.constEnd()) {
            titles.insert(profile->title, title);
            m_titles.append(profile->title);
        }
        m_posts[i] = {profile, mainPostRank(*profile), placeOf(profile->unit), title};
    }
}

void RosterStructure::rankTitles()
{
    struct Ranked
    {
        int order;
        QByteArray key;
        std::int32_t title;

        bool operator<(const Ranked& other) const
        {
            return std::tie(order, key) < std::tie(other.order, other.key);
        }
    };
    std::vector<Ranked> ranked;
    for (const QString& title : m_titles) {
        ranked.push_back({std::numeric_limits<int>::max(),
                          collationKey(title),
                          static_cast<std::int32_t>(ranked.size())});
    }
    for (const Post& post : m_posts) {
        if (post.profile) {
            int& order = ranked[static_cast<std::size_t>(post.title)].order;
            order = std::min(order, post.profile->order);
        }
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList titles;
    std::vector<std::int32_t> places(ranked.size());
    for (const Ranked& title : ranked) {
        places[static_cast<std::size_t>(title.title)] = static_cast<std::int32_t>(titles.size());
        titles.append(m_titles.at(title.title));
    }
    m_titles = titles;
    for (Post& post : m_posts) {
        if (post.profile) {
            post.title = places[static_cast<std::size_t>(post.title)];
        }
    }
}

std::int32_t RosterStructure::placeOf(MaybeUnitId unit) const
{
    const auto index = static_cast<std::size_t>(unit.stored()) - 1;
    return unit && index < m_places.size() ? m_places[index] : kNone;
}

const RosterStructure::Post* RosterStructure::post(MaybePositionId position) const
{
    const auto index = static_cast<std::size_t>(position.stored()) - 1;
    const Post* post = position && index < m_posts.size() ? &m_posts[index] : nullptr;
    return post && post->profile ? post : nullptr;
}

} // namespace kecan
