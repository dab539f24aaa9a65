#pragma once

#include "core/history/history.h"
#include "core/history/snapshot.h"
#include "core/model/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace kecan::ui {

/// How far a plan is on a day.
enum class PlanState
{
    NotOpened,
    Drafting, ///< opened, not yet approved
    Approved,
    Closed, ///< replaced by its review, or its term ended
};

/// One cadre in a plan for one post, as a list shows him on the day.
struct PlanEntry
{
    NominationId nomination;
    CadreId cadre;
    QString name = {};
    QString cadreCode = {};
    QString birth = {};                ///< as printed, "05/1970"
    std::optional<int> ageMonths = {}; ///< @unit completed months
    std::optional<Sex> sex = {};
    QString ethnicity = {};
    bool minority = false;
    QString presentPost = {};
    QString qualifications = {}; ///< short codes, "ThS; CC; CVC"
    int number = 0;              ///< among those in the plan for the post; 0 for the others
    NominationDetail detail = {};
    NominationStep step;   ///< its state on the day
    QString decision = {}; ///< that the state rests on; empty when none is recorded
    QByteArray sortKey = {};
    QString searchText = {}; ///< folded
};

/// Proposed or approved: counts in the plan.
bool isInPlan(NominationStatus status);

/// Somebody who holds the planned post on the day.
struct PostHolder
{
    CadreId cadre;
    QString name;
    QString capacity; ///< title with the capacity, where it is not the plain one
};

/// A post of a plan with everybody ever entered for it.
struct PlanPost
{
    PositionId position;
    QString title;
    SeatCount seats;
    Day abolishedOn = Day::endless(); ///< endless while the post stands
    std::vector<PostHolder> holders;
    std::vector<PlanEntry> entries; ///< those in the plan first, by rank and name
    int candidates = 0;             ///< entries in the plan
};

/// A unit with its planned posts, head first.
struct PlanUnit
{
    MaybeUnitId unit;
    QString name;
    std::vector<PlanPost> posts;
};

/// A plan as it was on a day, in the order of the official list.
struct PlanContents
{
    std::vector<PlanUnit> units;
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
/// Every plan of the store, also those of later days, by term and code.
std::vector<PlanSummary> planSummaries(const Snapshot& snapshot);
/// Nothing in it when @p plan is not in the store or not yet opened. A plan closed by then shows
/// what it held at its end, as its paper does.
PlanContents planContents(const History& history, const Snapshot& snapshot, PlanId plan);

/// "IV" for 4; numbers of the groups of a list, from 1.
QString romanNumber(int number);

} // namespace kecan::ui
