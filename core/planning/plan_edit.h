#pragma once

#include "core/base/day.h"
#include "core/model/ids.h"
#include "core/model/plan.h"
#include "core/model/procedure.h"

#include <QString>

#include <compare>
#include <variant>
#include <vector>

// What can be done to a plan draft, as values. Places count from 1 among the people of a post; 0
// stands for the last one.

namespace kecan {

/// An entry of a draft by what it is: nobody stands in a plan twice for the same post. It names the
/// same entry when the plan below the draft has moved on.
struct EntryKey
{
    CadreId cadre;
    PositionId position;

    auto operator<=>(const EntryKey&) const = default;
};

/// Enters somebody; who was taken out of that post is put back, who waits in the holding area
/// leaves it.
struct AddEntry
{
    EntryKey entry;
    int place = 0;

    bool operator==(const AddEntry&) const = default;
};

/// Another post, and a place in it.
struct MoveEntry
{
    EntryKey entry;
    PositionId to;
    int place = 0;

    bool operator==(const MoveEntry&) const = default;
};

/// Another place in the same post.
struct RankEntry
{
    EntryKey entry;
    int place = 0;

    bool operator==(const RankEntry&) const = default;
};

/// Takes somebody out. An entry the draft itself has added is gone and needs no reason; one of the
/// plan it started from stays on record with it.
struct TakeOutEntry
{
    EntryKey entry;
    WithdrawalDetail detail = {.reason = WithdrawalReason::None, .note = {}};

    bool operator==(const TakeOutEntry&) const = default;
};

/// Takes a removal back; the entry becomes the last of its post.
struct PutBackEntry
{
    EntryKey entry;

    bool operator==(const PutBackEntry&) const = default;
};

/// All that is said of an entry beside its place and origin.
struct DescribeEntry
{
    EntryKey entry;
    Readiness readiness = Readiness::Unknown;
    QString votes;
    QString note;

    bool operator==(const DescribeEntry&) const = default;
};

/// Puts somebody into the holding area: thought of, but for no post yet.
struct HoldCadre
{
    CadreId cadre;

    bool operator==(const HoldCadre&) const = default;
};

/// Takes somebody out of the holding area.
struct ReleaseCadre
{
    CadreId cadre;

    bool operator==(const ReleaseCadre&) const = default;
};

/// Enters somebody as he stands in another plan; see copyOf().
struct CopyEntry
{
    EntryKey entry;
    PlanId from;
    Readiness readiness = Readiness::Unknown;

    bool operator==(const CopyEntry&) const = default;
};

/// Another code, title, term, scope or secrecy of a plan not opened yet.
struct SetPlanProfile
{
    PlanProfile profile;

    bool operator==(const SetPlanProfile&) const = default;
};

/// A step of the procedure as it was held, instead of what was recorded of that step before.
struct RecordConference
{
    Day on;
    ConferenceDetail detail;

    bool operator==(const RecordConference&) const = default;
};

/// Forgets what was recorded of a step of the procedure.
struct DropConference
{
    int step = 1;

    bool operator==(const DropConference&) const = default;
};

using PlanEdit = std::variant<AddEntry,
                              MoveEntry,
                              RankEntry,
                              TakeOutEntry,
                              PutBackEntry,
                              DescribeEntry,
                              HoldCadre,
                              ReleaseCadre,
                              CopyEntry,
                              SetPlanProfile,
                              RecordConference,
                              DropConference>;

/// Done and undone together: several cards dragged at once are one step.
struct PlanStep
{
    std::vector<PlanEdit> edits; ///< at least one

    bool operator==(const PlanStep&) const = default;
};

/// Stable English name, "take-out", as a draft is stored.
QString editName(const PlanEdit& edit);
/// All names editName() can give, in the order of the alternatives.
QStringList allEditNames();

} // namespace kecan
