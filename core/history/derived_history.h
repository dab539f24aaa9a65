#pragma once

#include "core/history/cadre_entries.h"
#include "core/history/event.h"
#include "core/history/rule_table.h"
#include "core/history/tenure.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace kecan {

/// What is derived of one person, tenures aside.
struct CadreRecord
{
    CadreId id;
    std::optional<Uid> uid;
    std::vector<ProfileVersion> versions;     ///< by day; never empty
    std::vector<EvaluationEntry> evaluations; ///< by year, the last recorded wins
    std::vector<GradeExamEntry> gradeExams;   ///< by day
    std::vector<DisciplineEntry> disciplines; ///< by first day
    std::vector<RetirementEntry> retirements; ///< by day of decision
    Day departedOn = Day::endless();
    MaybeEventId departedBy;

    /// Profile on a day; the first one on days before it, for careers older than our record.
    [[nodiscard]] const CadreProfile& on(Day day) const;
    /// The last retirement decided by @p day; nothing when it goes by age.
    [[nodiscard]] const RetirementEntry* retirementOn(Day day) const;
    bool operator==(const CadreRecord&) const = default;
};

/// Something in the history that cannot be right; the derivation goes on regardless.
struct Anomaly
{
    enum class Kind
    {
        CloseWithoutHolding,
        DuplicateOpening,
        UnknownCadre,
        UnknownPosition,
        UnknownUnit,
        UnknownPlanEntry,
        OutsidePositionLife,
        UnitCycle,
        OutsideUnitLife, ///< a post, or a unit below, on days its unit does not exist
    };
    Kind kind;
    EventId event;

    bool operator==(const Anomaly&) const = default;
};

/// Derived facts of the cadres with id / kSize equal: structure-of-arrays, so that a day is a scan
/// of two integer columns. Immutable; an act replaces only the partitions it touches.
struct CadrePartition
{
    static constexpr std::int64_t kSize = 64;

    std::vector<CadreRecord> cadres; ///< by id
    // Tenures by (cadre, from, openedBy):
    std::vector<std::int32_t> from;
    std::vector<std::int32_t> until;
    std::vector<Tenure> tenures;
    std::vector<Anomaly> anomalies;

    [[nodiscard]] const CadreRecord* find(CadreId id) const;
    [[nodiscard]] std::span<const Tenure> tenuresOf(CadreId id) const;
    bool operator==(const CadrePartition&) const = default;
};

template <class Profile>
struct Version
{
    Day from;
    Profile profile;
    EventId event;

    bool operator==(const Version&) const = default;
};

/// A unit through its life.
struct UnitRecord
{
    UnitId id;
    std::optional<Uid> uid;
    Day establishedOn;
    Day endedOn = Day::endless();
    MaybeEventId endedBy;
    std::vector<Version<UnitProfile>> versions;

    [[nodiscard]] const UnitProfile* on(Day day) const; ///< nothing outside its life
    bool operator==(const UnitRecord&) const = default;
};

/// A post through its life.
struct PositionRecord
{
    PositionId id;
    std::optional<Uid> uid;
    Day establishedOn;
    Day endedOn = Day::endless();
    std::vector<Version<PositionProfile>> versions;

    [[nodiscard]] const PositionProfile* on(Day day) const; ///< nothing outside its life
    bool operator==(const PositionRecord&) const = default;
};

/// One arrow of a reorganisation: from a unit to its successor.
struct UnitLineage
{
    EventKind kind;
    Day on;
    UnitId predecessor;
    UnitId successor;
    EventId event;

    bool operator==(const UnitLineage&) const = default;
};

struct TermRecord
{
    TermId id;
    TermProfile profile;
    Day closedOn; ///< the planned end, or earlier when closed

    bool operator==(const TermRecord&) const = default;
};

struct DocumentRecord
{
    DocumentId id;
    DecisionDocument document;

    bool operator==(const DocumentRecord&) const = default;
};

/// Units, posts, terms and decisions; records stand at index id - 1, empty where an id is not live.
struct StructureTable
{
    std::vector<std::optional<UnitRecord>> units;
    std::vector<std::optional<PositionRecord>> positions;
    std::vector<std::optional<TermRecord>> terms;
    std::vector<std::optional<DocumentRecord>> documents;
    std::vector<UnitLineage> lineage;
    std::vector<Anomaly> anomalies;

    [[nodiscard]] const UnitRecord* unit(MaybeUnitId id) const;
    [[nodiscard]] const PositionRecord* position(MaybePositionId id) const;
    [[nodiscard]] const TermRecord* term(MaybeTermId id) const;
    [[nodiscard]] const DecisionDocument* document(MaybeDocumentId id) const;
    bool operator==(const StructureTable&) const = default;
};

/// A step in the life of a plan entry.
struct NominationStep
{
    Day on;
    NominationStatus status;
    WithdrawalReason reason = WithdrawalReason::None;
    EventId event;
    MaybeDocumentId document = {}; ///< the decision it rests on

    bool operator==(const NominationStep&) const = default;
};

/// An entry of a plan: one cadre for one post.
struct NominationRecord
{
    NominationId id;
    CadreId cadre;
    PositionId position;
    NominationDetail detail;
    std::vector<NominationStep> steps; ///< by day; the first is Proposed

    /// Status on a day; nothing before it was proposed.
    [[nodiscard]] const NominationStep* on(Day day) const;
    bool operator==(const NominationRecord&) const = default;
};

/// A step of the procedure of a plan as it was held.
struct ConferenceRecord
{
    Day on;
    ConferenceDetail detail;
    EventId event;

    bool operator==(const ConferenceRecord&) const = default;
};

/// A plan with all entries it ever had.
struct PlanRecord
{
    PlanId id;
    PlanProfile profile;
    Day openedOn;
    Day approvedOn = Day::endless();
    Day closedOn = Day::endless();
    MaybeDocumentId approvedBy;
    std::vector<NominationRecord> nominations; ///< by id
    std::vector<ConferenceRecord> conferences; ///< by step, one each; the last recorded wins
    std::vector<Anomaly> anomalies;

    [[nodiscard]] const NominationRecord* find(NominationId nomination) const;
    bool operator==(const PlanRecord&) const = default;
};

/// Everything that follows from a set of live events, for all days at once. Immutable and shared;
/// an act makes a new one that shares every untouched part with the old.
struct DerivedHistory
{
    std::vector<std::shared_ptr<const CadrePartition>> partitions; ///< index = id / kSize
    std::shared_ptr<const StructureTable> structure;
    std::map<PlanId, std::shared_ptr<const PlanRecord>> plans;
    std::shared_ptr<const RuleTable> rules = std::make_shared<const RuleTable>();

    [[nodiscard]] const CadrePartition* partitionOf(MaybeCadreId id) const;
    [[nodiscard]] const CadreRecord* cadre(MaybeCadreId id) const;
    /// Every holding the person ever had, by first day.
    [[nodiscard]] std::span<const Tenure> tenuresOf(CadreId id) const;
    [[nodiscard]] const PlanRecord* plan(MaybePlanId id) const;
};

/// Whether the person serves on @p day: from the first of @p tenures, which are all of the
/// person's, until the departure. A record alone says nothing of it where there are holdings: it
/// may begin with a career elsewhere.
bool isServing(const CadreRecord& record, std::span<const Tenure> tenures, Day day);

/// Equal in every derived fact.
bool sameDerived(const DerivedHistory& a, const DerivedHistory& b);

} // namespace kecan
