#pragma once

#include "core/base/result.h"
#include "core/history/derived_history.h"
#include "core/history/vote_lines.h"
#include "core/planning/plan_draft.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace kecan {

/// An entry of a draft as its steps have left it.
struct DraftEntry
{
    NominationId id;        ///< stays through undo; no record has it but one of an opened plan
    MaybeNominationId base; ///< the entry of the plan started from; none when the draft added it
    CadreId cadre;
    PositionId position;
    MaybePositionId movedFrom; ///< the post in the plan started from, when it is another
    NominationDetail detail;
    std::optional<WithdrawalDetail> takenOut;

    [[nodiscard]] EntryKey key() const { return {cadre, position}; }
    bool operator==(const DraftEntry&) const = default;
};

/// A step of the procedure of a draft as it was held.
struct DraftConference
{
    Day on;
    ConferenceDetail detail;
    MaybeEventId recorded; ///< in the opened plan; none when only the draft has it

    bool operator==(const DraftConference&) const = default;
};

/// Something of a draft that no longer fits the office.
struct DraftProblem
{
    std::optional<std::size_t> step; ///< place of the step left out; nothing when no step is
    MaybeCadreId cadre;
    MaybePositionId position;
    QString message; ///< a sentence

    bool operator==(const DraftProblem&) const = default;
};

/// A draft as a plan.
struct FoldedPlan
{
    PlanProfile profile;
    std::vector<DraftEntry> entries;          ///< by id; those taken out too
    std::vector<CadreId> held;                ///< the holding area, in order of arrival
    std::vector<DraftConference> conferences; ///< by step, one each
    std::vector<DraftProblem> problems;

    /// The entry in the plan; nothing when taken out or not there.
    [[nodiscard]] const DraftEntry* find(const EntryKey& key) const;
    /// What was recorded of a step of the procedure; nothing when it was not held.
    [[nodiscard]] const DraftConference* conference(int step) const;
    bool operator==(const FoldedPlan&) const = default;
};

/// The steps of @p draft that count, one after the other upon the plan it started from as that is
/// on @p day. Never fails: a step that no longer fits is left out and named among the problems.
/// People of a post stand in places 1 to n once a draft has touched it; a new plan or a review is
/// so from the beginning. @cost a few milliseconds for 1 500 entries
FoldedPlan foldPlan(const DerivedHistory& derived, const PlanDraft& draft, Day day);

/// Folds a draft step by step; part of foldPlan() and makeStep().
class PlanFold
{
public:
    /// @p derived outlives it.
    PlanFold(const DerivedHistory& derived, const PlanDraft& draft, Day day);

    /// Does all of @p step or nothing. @error NotFound, Conflict, Validation
    Status take(const PlanStep& step);
    /// As take(); a step refused is a problem.
    void takeOrNote(const PlanStep& step, std::size_t place);
    [[nodiscard]] FoldedPlan finish() &&;

private:
    struct KeyHash
    {
        std::size_t operator()(const EntryKey& key) const noexcept
        {
            constexpr std::size_t kOdd = 0x9e3779b97f4a7c15ULL;
            return std::hash<CadreId>()(key.cadre) * kOdd ^ std::hash<PositionId>()(key.position);
        }
    };
    using Lane = std::vector<std::size_t>; ///< places in m_entries, in order of rank
    using Places = std::unordered_map<EntryKey, std::size_t, KeyHash>;
    /// Everything a step may change.
    struct State
    {
        PlanProfile profile;
        std::vector<DraftEntry> entries;
        std::vector<bool> gone; ///< by entry: added and taken out again
        std::unordered_map<PositionId, Lane> lanes;
        Places inPlan;
        Places takenOut;
        std::vector<CadreId> held;
        std::vector<DraftConference> conferences; ///< by step
        std::int64_t nextId = 1;
    };

    void begin(const PlanRecord& base);
    void beginWith(const PlanRecord& base, const NominationRecord& entry, std::int64_t id);
    void noteBase(const PlanRecord& base);
    void noteEnded(const PlanRecord& base);
    void orderLane(Lane& lane) const;

    Status apply(const AddEntry& edit);
    Status apply(const MoveEntry& edit);
    Status apply(const RankEntry& edit);
    Status apply(const TakeOutEntry& edit);
    Status apply(const PutBackEntry& edit);
    Status apply(const DescribeEntry& edit);
    Status apply(const HoldCadre& edit);
    Status apply(const ReleaseCadre& edit);
    Status apply(const CopyEntry& edit);
    Status apply(const SetPlanProfile& edit);
    Status apply(const RecordConference& edit);
    Status apply(const DropConference& edit);

    [[nodiscard]] Status checkTime(const RecordConference& edit) const;
    /// @error Conflict when the step after the one at @p place was held because that was complete
    [[nodiscard]] Status
    checkNothingFollows(std::vector<DraftConference>::const_iterator place) const;
    [[nodiscard]] Status checkTallied(const ConferenceDetail& detail) const;
    [[nodiscard]] Status checkNewKey(const EntryKey& key) const;
    [[nodiscard]] Result<std::size_t> placeOf(const EntryKey& key) const;
    Status enter(const EntryKey& key, int place, const NominationDetail& detail);
    Status restore(std::size_t index, int place);
    /// Makes an entry that is at its own post again what it was there: carried over, with its
    /// votes.
    void bringBack(DraftEntry& entry) const;
    void insert(std::size_t index, int place);
    void leaveLane(std::size_t index);
    void renumber(const Lane& lane);
    void release(CadreId cadre);
    [[nodiscard]] QString nameOf(CadreId cadre) const;
    [[nodiscard]] QString postOf(PositionId position) const;

    const DerivedHistory& m_derived;
    const PlanDraft& m_draft;
    Day m_day;
    State m_state;
    VoteLines m_baseVotes; ///< of the plan reviewed
    std::vector<DraftProblem> m_problems;
};

} // namespace kecan
