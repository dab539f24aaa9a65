#include "ui/organisation/office_tree.h"

#include "core/model/post_texts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The profile a record shows on @p day; outside its life the nearest one.
template <class Record>
auto profileNear(const Record& record, Day day) -> decltype(&record.versions.front().profile)
{
    if (record.versions.empty()) {
        return nullptr;
    }
    if (const auto* profile = record.on(day)) {
        return profile;
    }
    return day < record.establishedOn ? &record.versions.front().profile
                                      : &record.versions.back().profile;
}

OfficeFigures figuresOf(const Snapshot& snapshot, PositionId id, const PositionProfile& post)
{
    const SeatCount count = seatCount(snapshot, id);
    const bool head = post.role == PositionRole::Head;
    return {.seats = count.seats,
            .undecided = count.decided() ? 0 : 1,
            .held = count.held,
            .vacant = count.vacant(),
            .over = count.over(),
            .vacantHeads = head && count.held == 0 ? 1 : 0,
            .deputies = post.role == PositionRole::Deputy ? count.held : 0};
}

/// Sorts the records into a tree and lays it out in rows.
class TreeBuilder
{
public:
    TreeBuilder(OfficeTree& tree, bool others)
        : m_tree(tree)
        , m_snapshot(*tree.snapshot)
        , m_others(others)
    {
    }

    void build()
    {
        const StructureTable& structure = *m_snapshot.derived().structure;
        for (const auto& record : structure.units) {
            addUnit(record);
        }
        for (const auto& record : structure.positions) {
            addPost(record);
        }
        for (OfficeRow& row : m_units) {
            const MaybeUnitId parent = row.unitProfile->parent;
            m_children[isShown(parent) ? parent.stored() : 0].push_back(&row);
        }
        for (auto& [parent, units] : m_children) {
            std::ranges::sort(units, {}, [](const OfficeRow* row) {
                return std::make_tuple(
                    row->unitProfile->branch, row->unitProfile->order, row->unit.stored());
            });
        }
        m_tree.rows.reserve(m_units.size() + m_postCount);
        place(0, -1);
        for (std::size_t i = m_tree.rows.size(); i-- > 0;) {
            const OfficeRow& row = m_tree.rows[i];
            if (row.parent >= 0) {
                m_tree.rows[static_cast<std::size_t>(row.parent)].figures += row.figures;
            }
        }
    }

private:
    void addUnit(const std::optional<UnitRecord>& record)
    {
        const UnitProfile* profile = record ? profileNear(*record, m_snapshot.day()) : nullptr;
        const bool ofTheDay = record && record->on(m_snapshot.day());
        if (!profile || (!ofTheDay && !m_others)) {
            return;
        }
        OfficeRow row;
        row.unit = record->id;
        row.unitProfile = profile;
        row.from = record->establishedOn;
        row.until = record->endedOn;
        row.ofTheDay = ofTheDay;
        m_units.push_back(row);
    }

    void addPost(const std::optional<PositionRecord>& record)
    {
        const PositionProfile* profile = record ? profileNear(*record, m_snapshot.day()) : nullptr;
        const bool ofTheDay = record && record->on(m_snapshot.day());
        if (!profile || (!ofTheDay && !m_others) || !profile->unit) {
            return;
        }
        OfficeRow row;
        row.unit = profile->unit;
        row.position = record->id;
        row.postProfile = profile;
        row.from = record->establishedOn;
        row.until = record->endedOn;
        row.ofTheDay = ofTheDay;
        if (ofTheDay) {
            row.figures = figuresOf(m_snapshot, record->id, *profile);
        }
        const auto unit = static_cast<std::size_t>(profile->unit.stored());
        if (unit >= m_posts.size()) {
            m_posts.resize(unit + 1);
        }
        m_posts[unit].push_back(row);
        ++m_postCount;
    }

    [[nodiscard]] bool isShown(MaybeUnitId unit) const
    {
        const UnitRecord* record = m_snapshot.derived().structure->unit(unit);
        return record && !record->versions.empty() && (m_others || record->on(m_snapshot.day()));
    }

    void place(std::int64_t unit, int parent)
    {
        const auto children = m_children.find(unit);
        if (children == m_children.end()) {
            return;
        }
        // Taken out, so that a unit that were its own ancestor would end the walk.
        const std::vector<OfficeRow*> units = std::exchange(children->second, {});
        for (const OfficeRow* row : units) {
            const int above = static_cast<int>(m_tree.rows.size());
            m_tree.rows.push_back(*row);
            m_tree.rows.back().parent = parent;
            const auto number = static_cast<std::size_t>(row->unit.stored());
            if (number < m_posts.size()) {
                std::ranges::sort(m_posts[number], {}, [](const OfficeRow& post) {
                    return std::make_pair(post.postProfile->order, post.position.stored());
                });
                for (OfficeRow& post : m_posts[number]) {
                    post.parent = above;
                    m_tree.rows.push_back(post);
                }
            }
            place(row->unit.stored(), above);
        }
    }

    OfficeTree& m_tree;
    const Snapshot& m_snapshot;
    bool m_others;
    std::vector<OfficeRow> m_units;
    std::map<std::int64_t, std::vector<OfficeRow*>> m_children;
    std::vector<std::vector<OfficeRow>> m_posts; ///< by unit
    std::size_t m_postCount = 0;
};

} // namespace

OfficeFigures& OfficeFigures::operator+=(const OfficeFigures& other)
{
    seats += other.seats;
    undecided += other.undecided;
    held += other.held;
    vacant += other.vacant;
    over += other.over;
    vacantHeads += other.vacantHeads;
    deputies += other.deputies;
    return *this;
}

OfficeTree officeTree(std::shared_ptr<const Snapshot> snapshot, bool others)
{
    OfficeTree tree{std::move(snapshot), {}};
    if (tree.snapshot) {
        TreeBuilder(tree, others).build();
    }
    return tree;
}

QString holderNames(const Snapshot& snapshot, PositionId position)
{
    QStringList names;
    for (const Tenure* tenure : snapshot.holders(position)) {
        const CadreProfile* person = snapshot.cadre(tenure->cadre);
        if (!person) {
            continue;
        }
        const bool plain = tenure->capacity == Capacity::Full;
        names += plain ? person->name.full()
                       : u"%1 (%2)"_s.arg(person->name.full(), PostTexts::of(tenure->capacity));
    }
    return names.join(u", "_s);
}

QString holderNames(const Snapshot& snapshot, UnitId unit, PositionRole role)
{
    QStringList names;
    for (const PositionId id : snapshot.positionsOf(unit)) {
        const PositionProfile* post = snapshot.position(id);
        if (post && post->role == role) {
            const QString holders = holderNames(snapshot, id);
            if (!holders.isEmpty()) {
                names += holders;
            }
        }
    }
    return names.join(u", "_s);
}

QStringList formerNames(const UnitRecord& unit, Day day)
{
    const UnitProfile* present = profileNear(unit, day);
    QStringList names;
    for (const Version<UnitProfile>& version : unit.versions) {
        const bool earlier = version.from <= day || day < unit.establishedOn;
        if (earlier && present && version.profile.name != present->name) {
            names.removeAll(version.profile.name);
            names.prepend(version.profile.name);
        }
    }
    return names;
}

namespace {

/// Where a person is posted meanwhile, @p home aside; nothing for who is there.
const Tenure* awayFrom(const Snapshot& snapshot, const Tenure& home)
{
    const std::vector<const Tenure*> tenures = snapshot.tenuresOf(home.cadre);
    const auto away = std::ranges::find_if(tenures, [&home](const Tenure* other) {
        return other != &home && isAwayPosting(other->capacity);
    });
    return away == tenures.end() ? nullptr : *away;
}

/// @p unit, with @p below all under it; every unit without one.
std::vector<UnitId> unitsOf(const Snapshot& snapshot, MaybeUnitId unit, bool below)
{
    if (unit) {
        return below ? snapshot.subtree(*unit) : std::vector<UnitId>{*unit};
    }
    std::vector<UnitId> units;
    for (const UnitId top : snapshot.childUnits({})) {
        std::ranges::copy(snapshot.subtree(top), std::back_inserter(units));
    }
    return units;
}

bool isDeputy(const Snapshot& snapshot, const Tenure& tenure)
{
    const PositionProfile* post = snapshot.position(tenure.position);
    return post && post->role == PositionRole::Deputy;
}

} // namespace

std::vector<UnitMember>
unitMembers(const Snapshot& snapshot, MaybeUnitId unit, bool below, MemberChoice choice)
{
    std::vector<UnitMember> members;
    std::set<CadreId> seen;
    for (const UnitId id : unitsOf(snapshot, unit, below)) {
        for (const PositionId post : snapshot.positionsOf(id)) {
            for (const Tenure* tenure : snapshot.holders(post)) {
                // As SeatCount counts: who is only posted to a post holds no seat of it.
                if (choice != MemberChoice::All &&
                    (isAwayPosting(tenure->capacity) ||
                     (choice == MemberChoice::People && !seen.insert(tenure->cadre).second) ||
                     (choice == MemberChoice::Deputies && !isDeputy(snapshot, *tenure)))) {
                    continue;
                }
                members.push_back({tenure, awayFrom(snapshot, *tenure)});
            }
        }
    }
    return members;
}

} // namespace kecan::ui
