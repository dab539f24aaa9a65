#include "core/reports/plan_contents.h"

#include "core/base/age.h"
#include "core/base/text_normal.h"
#include "core/history/vote_lines.h"
#include "core/model/capacity.h"
#include "core/rules/plan_membership.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace kecan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::ptrdiff_t kRatedYears = 3; ///< "đánh giá 3 năm"

/// The profile of a post on the day, or the last it had before it was abolished.
const PositionProfile* profileOf(const Snapshot& snapshot, PositionId position)
{
    if (const PositionProfile* profile = snapshot.position(position)) {
        return profile;
    }
    const PositionRecord* record = snapshot.derived().structure->position(position);
    return record && !record->versions.empty() ? &record->versions.back().profile : nullptr;
}

/// The profile of a unit on the day, or the last it had.
const UnitProfile* profileOf(const Snapshot& snapshot, MaybeUnitId unit)
{
    if (const UnitProfile* profile = snapshot.unit(unit)) {
        return profile;
    }
    const UnitRecord* record = snapshot.derived().structure->unit(unit);
    return record && !record->versions.empty() ? &record->versions.back().profile : nullptr;
}

/// The unit whose group the posts of @p unit stand in.
MaybeUnitId groupUnitOf(const Snapshot& snapshot, MaybeUnitId unit, PlanGrouping grouping)
{
    MaybeUnitId group = unit;
    if (grouping == PlanGrouping::Department) {
        // Units may have been recorded in a circle; no way up is longer than there are units.
        std::size_t steps = snapshot.derived().structure->units.size();
        for (MaybeUnitId above = unit; above && steps > 0; --steps) {
            const UnitProfile* profile = profileOf(snapshot, above);
            if (!profile) {
                break;
            }
            group = isDepartmentLevel(profile->kind) ? above : group;
            above = profile->parent;
        }
    }
    return group;
}

QString groupName(const Snapshot& snapshot, MaybeUnitId unit)
{
    if (unit && snapshot.unit(unit)) {
        return snapshot.unitPathText(*unit);
    }
    const UnitProfile* profile = profileOf(snapshot, unit);
    return profile ? profile->name : QString();
}

/// "Trưởng phòng" of "Phòng Tổng hợp" is "Trưởng phòng Tổng hợp"; other titles are followed by the
/// whole name.
QString titleWithUnit(const QString& title, const QString& unit)
{
    const QString lastWord = title.section(u' ', -1);
    const QString firstWord = unit.section(u' ', 0, 0);
    const QString rest = unit.section(u' ', 1);
    return !rest.isEmpty() && lastWord.compare(firstWord, Qt::CaseInsensitive) == 0
               ? title + u' ' + rest
               : u"%1, %2"_s.arg(title, unit);
}

QString decisionText(const Snapshot& snapshot, MaybeDocumentId id)
{
    const DecisionDocument* document = snapshot.derived().structure->document(id);
    if (!document) {
        return {};
    }
    return document->signedOn ? document->number + u", "_s + document->signedOn->text()
                              : document->number;
}

/// Grades of the last years that were over on the day: a year is graded at its end.
std::vector<EvaluationEntry> ratingsOf(const CadreRecord& record, Day day)
{
    std::vector<EvaluationEntry> ratings;
    std::ranges::copy_if(
        record.evaluations, std::back_inserter(ratings), [day](const EvaluationEntry& entry) {
            return Day::fromDate(QDate(entry.year, 12, 31)) <= day;
        });
    const std::ptrdiff_t surplus = std::ssize(ratings) - kRatedYears;
    if (surplus > 0) {
        ratings.erase(ratings.begin(), ratings.begin() + surplus);
    }
    return ratings;
}

const NominationStep* stepOn(const Snapshot& snapshot, const NominationRecord& record, Day day)
{
    const bool isKnown =
        snapshot.derived().cadre(record.cadre) && profileOf(snapshot, record.position);
    return isKnown ? record.on(day) : nullptr;
}

/// Titles of the posts every person is in the plan for, highest first, each once.
std::map<CadreId, QStringList> plannedPosts(const Snapshot& snapshot, const PlanRecord& plan)
{
    std::map<CadreId, std::vector<const PositionProfile*>> posts;
    for (const NominationRecord& nomination : plan.nominations) {
        const NominationStep* step = shownStep(snapshot, nomination);
        if (step && isInPlan(step->status)) {
            posts[nomination.cadre].push_back(profileOf(snapshot, nomination.position));
        }
    }
    std::map<CadreId, QStringList> titles;
    for (auto& [cadre, profiles] : posts) {
        std::ranges::stable_sort(profiles, std::ranges::greater(), &PositionProfile::level);
        QStringList& list = titles[cadre];
        for (const PositionProfile* profile : profiles) {
            list.append(profile->title);
        }
        list.removeDuplicates();
    }
    return titles;
}

PlanEntry
entryOf(const Snapshot& snapshot, const NominationRecord& record, const NominationStep& step)
{
    const CadreRecord& cadre = *snapshot.derived().cadre(record.cadre);
    PlanEntry entry{.nomination = record.id,
                    .cadre = record.cadre,
                    .profile = cadre.on(snapshot.day()),
                    .ageMonths = std::nullopt,
                    .presentPost = snapshot.presentPostText(record.cadre),
                    .ratings = ratingsOf(cadre, snapshot.day()),
                    .plannedPosts = {},
                    .number = 0,
                    .detail = record.detail,
                    .step = step,
                    .decision = decisionText(snapshot, step.document),
                    .searchText = {}};
    if (entry.profile.birth) {
        entry.ageMonths = ageInCompletedMonths(*entry.profile.birth, snapshot.day());
    }
    return entry;
}

PlanPost postOf(const Snapshot& snapshot, PositionId position, MaybeUnitId group)
{
    const PositionProfile& profile = *profileOf(snapshot, position);
    const UnitProfile* unit = profileOf(snapshot, profile.unit);
    PlanPost post{.position = position,
                  .title = profile.unit == group || !unit
                               ? profile.title
                               : titleWithUnit(profile.title, unit->name),
                  .number = 0,
                  .seats = seatCount(snapshot, position),
                  .abolishedOn = Day::endless(),
                  .holders = {},
                  .entries = {},
                  .candidates = 0};
    const PositionRecord* record = snapshot.derived().structure->position(position);
    if (record && record->endedOn <= snapshot.day()) {
        post.abolishedOn = record->endedOn;
    }
    for (const Tenure* tenure : snapshot.holders(position)) {
        if (const CadreProfile* holder = snapshot.cadre(tenure->cadre)) {
            post.holders.push_back({tenure->cadre,
                                    holder->name.full(),
                                    tenure->capacity == Capacity::Full
                                        ? QString()
                                        : titleWithCapacity(profile.title, tenure->capacity),
                                    tenure->plannedEnd});
        }
    }
    return post;
}

/// Entries in the order of the list, those in the plan numbered.
void arrange(PlanPost& post)
{
    std::ranges::sort(post.entries, {}, [](const PlanEntry& entry) {
        return std::make_tuple(!isInPlan(entry.step.status),
                               entry.detail.rank,
                               entry.profile.name.sortKey(),
                               entry.nomination);
    });
    for (PlanEntry& entry : post.entries) {
        if (isInPlan(entry.step.status)) {
            entry.number = ++post.candidates;
        }
    }
}

/// Place of every unit of the day in the tree.
std::map<UnitId, std::size_t> unitOrder(const Snapshot& snapshot)
{
    std::map<UnitId, std::size_t> order;
    for (const UnitId top : snapshot.childUnits({})) {
        for (const UnitId unit : snapshot.subtree(top)) {
            order.emplace(unit, order.size());
        }
    }
    return order;
}

/// Place of a post in the list.
struct PostPlace
{
    std::size_t groupRank; ///< units no longer there come last
    MaybeUnitId group;
    std::size_t unitRank;
    MaybeUnitId unit;
    int order;
    PositionId position;

    [[nodiscard]] auto key() const
    {
        return std::tie(groupRank, group, unitRank, unit, order, position);
    }
    bool operator<(const PostPlace& other) const { return key() < other.key(); }
};

using PostsInOrder = std::map<PostPlace, PlanPost>;

/// Gathers the posts of a plan in the order of its list.
class PostGathering
{
public:
    PostGathering(const Snapshot& snapshot, const PlanRecord& plan, PlanGrouping grouping)
        : m_snapshot(snapshot)
        , m_plan(plan)
        , m_grouping(grouping)
        , m_order(unitOrder(snapshot))
    {
    }

    void addEntries()
    {
        const VoteLines votes(m_plan.conferences, m_snapshot.day());
        const std::map<CadreId, QStringList> planned = plannedPosts(m_snapshot, m_plan);
        for (const NominationRecord& nomination : m_plan.nominations) {
            const NominationStep* step = shownStep(m_snapshot, nomination);
            if (!step) {
                continue;
            }
            PlanEntry entry = entryOf(m_snapshot, nomination, *step);
            entry.detail.votes =
                votes.of(nomination.cadre, nomination.position, nomination.detail.votes);
            if (const auto titles = planned.find(nomination.cadre); titles != planned.end()) {
                entry.plannedPosts = titles->second;
            }
            post(nomination.position).entries.push_back(std::move(entry));
        }
    }

    void addOpen()
    {
        for (const PositionId position : openPosts(m_snapshot, m_plan)) {
            post(position);
        }
    }

    [[nodiscard]] PostsInOrder take() { return std::move(m_posts); }

private:
    [[nodiscard]] std::size_t rankOf(MaybeUnitId unit) const
    {
        const auto found = unit ? m_order.find(*unit) : m_order.end();
        return found == m_order.end() ? m_order.size() : found->second;
    }

    PlanPost& post(PositionId position)
    {
        const PositionProfile& profile = *profileOf(m_snapshot, position);
        const MaybeUnitId group = groupUnitOf(m_snapshot, profile.unit, m_grouping);
        const PostPlace place{
            rankOf(group), group, rankOf(profile.unit), profile.unit, profile.order, position};
        auto found = m_posts.find(place);
        if (found == m_posts.end()) {
            found = m_posts.emplace(place, postOf(m_snapshot, position, group)).first;
        }
        return found->second;
    }

    const Snapshot& m_snapshot;
    const PlanRecord& m_plan;
    PlanGrouping m_grouping;
    std::map<UnitId, std::size_t> m_order;
    PostsInOrder m_posts;
};

void addSearchTexts(PlanPost& post, const QString& unitName)
{
    for (PlanEntry& entry : post.entries) {
        const PersonName& name = entry.profile.name;
        entry.searchText = searchFold(QStringList{name.full(),
                                                  entry.profile.code,
                                                  name.initials(),
                                                  entry.presentPost,
                                                  post.title,
                                                  unitName}
                                          .join(u' '));
    }
}

/// Units and posts somebody is in the plan for get the numbers the official list gives them.
void numberGroups(PlanContents& contents)
{
    int unitNumber = 0;
    for (PlanUnit& unit : contents.units) {
        int postNumber = 0;
        for (PlanPost& post : unit.posts) {
            post.number = post.candidates > 0 ? ++postNumber : 0;
        }
        unit.number = postNumber > 0 ? ++unitNumber : 0;
    }
}

} // namespace

bool isInPlan(NominationStatus status)
{
    return isNominee(status);
}

PlanStanding standingOf(NominationStatus status, NominationOrigin origin)
{
    switch (status) {
    case NominationStatus::Proposed:
        return PlanStanding::Proposed;
    case NominationStatus::Approved:
        return origin == NominationOrigin::CarriedOver ? PlanStanding::Kept : PlanStanding::Added;
    case NominationStatus::Appointed:
        return PlanStanding::Appointed;
    case NominationStatus::Withdrawn:
        return PlanStanding::Removed;
    case NominationStatus::NotApproved:
        return PlanStanding::NotApproved;
    case NominationStatus::Expired:
        break;
    }
    return PlanStanding::Expired;
}

PlanStanding PlanEntry::standing() const
{
    return standingOf(step.status, detail.origin);
}

PlanState planState(const PlanRecord& plan, Day day)
{
    return day < plan.openedOn      ? PlanState::NotOpened
           : plan.closedOn <= day   ? PlanState::Closed
           : plan.approvedOn <= day ? PlanState::Approved
                                    : PlanState::Drafting;
}

Day planDay(const PlanRecord& plan, Day day)
{
    return plan.closedOn <= day ? plan.closedOn.plusDays(-1) : day;
}

const NominationStep* shownStep(const Snapshot& snapshot, const NominationRecord& entry)
{
    return stepOn(snapshot, entry, snapshot.day());
}

std::vector<PositionId> openPosts(const Snapshot& snapshot, const PlanRecord& plan)
{
    std::set<std::pair<PositionLevel, PositionRole>> kinds;
    for (const NominationRecord& nomination : plan.nominations) {
        if (const PositionProfile* profile = profileOf(snapshot, nomination.position)) {
            kinds.emplace(profile->level, profile->role);
        }
    }
    const auto isPlanned = [&](const PositionProfile& profile) {
        return kinds.empty()
                   ? profile.level > PositionLevel::Staff && (profile.role == PositionRole::Head ||
                                                              profile.role == PositionRole::Deputy)
                   : kinds.contains({profile.level, profile.role});
    };
    const auto tops =
        plan.profile.unit ? std::vector<UnitId>{*plan.profile.unit} : snapshot.childUnits({});
    std::vector<PositionId> posts;
    for (const UnitId top : tops) {
        for (const UnitId unit : snapshot.subtree(top)) {
            for (const PositionId position : snapshot.positionsOf(unit)) {
                const PositionProfile& profile = *snapshot.position(position);
                if (profile.branch == plan.profile.branch && isPlanned(profile)) {
                    posts.push_back(position);
                }
            }
        }
    }
    return posts;
}

std::vector<PlanSummary> planSummaries(const Snapshot& snapshot)
{
    std::vector<PlanSummary> summaries;
    for (const auto& [id, plan] : snapshot.derived().plans) {
        const TermRecord* term = snapshot.derived().structure->term(plan->profile.term);
        PlanSummary summary{.plan = id,
                            .code = plan->profile.code,
                            .title = plan->profile.title,
                            .term = term ? term->profile.code : QString(),
                            .state = planState(*plan, snapshot.day()),
                            .persons = 0,
                            .entries = 0};
        std::set<CadreId> persons;
        for (const NominationRecord& nomination : plan->nominations) {
            const NominationStep* step =
                stepOn(snapshot, nomination, planDay(*plan, snapshot.day()));
            if (step && isInPlan(step->status)) {
                ++summary.entries;
                persons.insert(nomination.cadre);
            }
        }
        summary.persons = static_cast<int>(persons.size());
        summaries.push_back(std::move(summary));
    }
    std::ranges::sort(summaries, {}, [](const PlanSummary& summary) {
        return std::make_tuple(summary.state == PlanState::NotOpened, summary.term, summary.code);
    });
    return summaries;
}

PlanContents
planContents(const Snapshot& snapshot, PlanId plan, PlanGrouping grouping, PlanPosts posts)
{
    const PlanRecord* record = snapshot.derived().plan(plan);
    if (!record || planState(*record, snapshot.day()) == PlanState::NotOpened) {
        return {snapshot.day(), {}, posts};
    }
    const Snapshot view = snapshot.onDay(planDay(*record, snapshot.day()));
    PlanContents contents{view.day(), {}, posts};
    PostGathering gathering(view, *record, grouping);
    gathering.addEntries();
    if (posts == PlanPosts::Open) {
        gathering.addOpen();
    }
    for (auto& [place, post] : gathering.take()) {
        if (contents.units.empty() || contents.units.back().unit != place.group) {
            contents.units.push_back({place.group, groupName(view, place.group), 0, {}});
        }
        arrange(post);
        addSearchTexts(post, contents.units.back().name);
        contents.units.back().posts.push_back(std::move(post));
    }
    numberGroups(contents);
    return contents;
}

} // namespace kecan
