#pragma once

#include "core/history/snapshot.h"
#include "core/model/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kecan {

/// How far a plan is on a day.
enum class PlanState
{
    NotOpened,
    Drafting, ///< opened, not yet approved
    Approved,
    Closed, ///< replaced by its review, or its term ended
};

/// Which units head the groups of a list.
enum class PlanGrouping
{
    Department, ///< the vụ and its equals, with the posts of their phòng: the official list
    Unit,       ///< every unit with its own posts
};

/// Which posts stand in the contents of a plan.
enum class PlanPosts
{
    Entered, ///< somebody was ever entered for: the official list
    Open,    ///< also those of its scope, levels and roles that wait for a name: for thinking
};

/// What has become of an entry in the plan.
enum class PlanStanding
{
    Proposed,    ///< dự kiến
    Kept,        ///< approved, carried over from the plan this one reviews
    Added,       ///< approved, new
    Appointed,   ///< now holds the post
    Removed,     ///< đưa ra khỏi quy hoạch
    NotApproved, ///< không được duyệt
    Expired,     ///< hết nhiệm kỳ
};
inline constexpr int kPlanStandingCount = 7;

/// One cadre entered for one post, as he and the entry are on the day.
struct PlanEntry
{
    NominationId nomination;
    CadreId cadre;
    CadreProfile profile;
    std::optional<int> ageMonths = {}; ///< @unit completed months
    QString presentPost = {};
    std::vector<EvaluationEntry> ratings = {}; ///< of the years over by then; three at most
    QStringList plannedPosts = {}; ///< titles of all posts the plan has him for, highest first
    int number = 0;                ///< among those in the plan for the post; 0 for the others
    NominationDetail detail = {};
    NominationStep step;     ///< its state on the day
    QString decision = {};   ///< that the state rests on; empty when none is recorded
    QString searchText = {}; ///< folded: name, code, present and planned post

    [[nodiscard]] PlanStanding standing() const;
};

/// What has become of an entry of @p origin that is at @p status.
PlanStanding standingOf(NominationStatus status, NominationOrigin origin);

/// Proposed or approved: counts in the plan.
bool isInPlan(NominationStatus status);

/// Somebody who holds the planned post on the day.
struct PostHolder
{
    CadreId cadre;
    QString name;
    QString capacity;                ///< title with the capacity, where it is not the plain one
    Day termEndsOn = Day::endless(); ///< of the appointment, as far as it was recorded
};

/// A post of a plan with everybody ever entered for it.
struct PlanPost
{
    PositionId position;
    QString title; ///< "Trưởng phòng Tổng hợp" for a post of a phòng among those of its vụ
    int number = 0; ///< in its unit; 0 when nobody is in the plan for it
    SeatCount seats;
    Day abolishedOn = Day::endless(); ///< endless while the post stands
    std::vector<PostHolder> holders;
    std::vector<PlanEntry> entries; ///< those in the plan first, by rank and name
    int candidates = 0;             ///< entries in the plan

    /// Nobody has said how many seats the post has.
    [[nodiscard]] bool hasUndecidedSeats() const
    {
        return abolishedOn.isEndless() && !seats.decided();
    }
};

/// A group of a list: a unit with its planned posts, head first.
struct PlanUnit
{
    MaybeUnitId unit;
    QString name;
    int number = 0; ///< of the group; 0 when nobody is in the plan for it
    std::vector<PlanPost> posts;
};

/// A plan as it was on a day, in the order of the official list. What the window shows and what
/// goes to paper are both made of this, so that neither can say other than the other.
struct PlanContents
{
    /// All of it is as of this day: the one asked for, or the last of a closed plan.
    Day day = Day::endless();
    std::vector<PlanUnit> units;
    PlanPosts posts = PlanPosts::Entered;
};

/// A plan as a picker shows it.
struct PlanSummary
{
    PlanId plan;
    QString code;
    QString title;
    QString term; ///< "2016-2021"; empty when the plan has none
    PlanState state = PlanState::NotOpened;
    int persons = 0; ///< in the plan on the day
    int entries = 0; ///< in the plan on the day
};

PlanState planState(const PlanRecord& plan, Day day);
/// The day whose facts count of a plan looked at on @p day: that day, or the last one before the
/// plan was closed.
Day planDay(const PlanRecord& plan, Day day);
/// The step of an entry on the day of @p snapshot; nothing when it has none yet, or names somebody
/// or something that was never recorded.
const NominationStep* shownStep(const Snapshot& snapshot, const NominationRecord& entry);
/// Posts of the scope of @p plan like those somebody was entered for, in the order of the units;
/// of a plan without an entry all that lead, as who plans has to begin somewhere.
std::vector<PositionId> openPosts(const Snapshot& snapshot, const PlanRecord& plan);
/// Every plan of the store, also those of later days, by term and code.
std::vector<PlanSummary> planSummaries(const Snapshot& snapshot);
/// Nothing in it when @p plan is not in the store or not yet opened. A plan closed by then shows
/// what it held at its end, people and posts as they were then.
PlanContents planContents(const Snapshot& snapshot,
                          PlanId plan,
                          PlanGrouping grouping = PlanGrouping::Department,
                          PlanPosts posts = PlanPosts::Entered);

} // namespace kecan
