#pragma once

#include "core/commands/plan_commands.h"
#include "core/commands/rule_commands.h"
#include "core/history/event.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

// Commands: what an officer wants done, as values. A command names every id it acts on and every
// day; decide() turns it into events or says why not.

namespace kecan {

/// Registers a decision so that acts can rest on it.
struct RegisterDocument
{
    DecisionDocument document;
};

struct RegisterCadre
{
    CadreProfile profile;
    PartialDate on;              ///< from when the profile holds; earlier days show it too
    std::optional<Uid> uid = {}; ///< given only when copied from elsewhere
};
/// New values of some fields from a day on.
struct ChangeProfile
{
    CadreId cadre;
    CadreChange change;
    PartialDate on;
    MaybeDocumentId document = {};
};
struct RecordEvaluation
{
    CadreId cadre;
    int year;
    Rating rating;
};

struct RecordGradeExam
{
    CadreId cadre;
    Grade target;
    QString exam;
    PartialDate on;
};

struct EstablishUnit
{
    UnitProfile unit;
    PartialDate on;
    MaybeDocumentId document = {};
};
struct RenameUnit
{
    UnitId unit;
    QString name;
    QString shortName;
    PartialDate on;
    MaybeDocumentId document = {};
};
struct MoveUnit
{
    UnitId unit;
    MaybeUnitId parent;
    PartialDate on;
    MaybeDocumentId document = {};
};
/// Sáp nhập: the units end, @c into goes on. Posts and holders are moved by commands of their own
/// before; a unit whose posts are still held cannot end.
struct MergeUnits
{
    std::vector<UnitId> units;
    UnitId into;
    PartialDate on;
    MaybeDocumentId document = {};
};
/// Hợp nhất: the units end, a new one takes their place.
struct ConsolidateUnits
{
    std::vector<UnitId> units;
    UnitProfile successor;
    PartialDate on;
    MaybeDocumentId document = {};
};
/// Chia: the unit ends, new ones take its place.
struct SplitUnit
{
    UnitId unit;
    std::vector<UnitProfile> successors;
    PartialDate on;
    MaybeDocumentId document = {};
};
/// Tách: a new unit leaves the old one, which goes on.
struct SeparateUnit
{
    UnitId unit;
    UnitProfile successor;
    PartialDate on;
    MaybeDocumentId document = {};
};
/// Giải thể.
struct DissolveUnit
{
    UnitId unit;
    PartialDate on;
    MaybeDocumentId document = {};
};

struct EstablishPosition
{
    PositionProfile position;
    PartialDate on;
    MaybeDocumentId document = {};
};
struct ChangePosition
{
    PositionId position;
    PositionChange change;
    PartialDate on;
    MaybeDocumentId document = {};
};
struct AbolishPosition
{
    PositionId position;
    PartialDate on;
    MaybeDocumentId document = {};
};

struct OpenTerm
{
    TermProfile term;
};
struct CloseTerm
{
    TermId term;
    PartialDate on;
};

/// Begins or continues a holding: any kind of opensTenure(). The plan entry of the person for that
/// post becomes "đã bổ nhiệm" with a full appointment, election or designation.
struct BeginTenure
{
    EventKind kind;
    CadreId cadre;
    MaybePositionId position; ///< none only for away postings outside
    Capacity capacity;
    PartialDate on;
    Day plannedEnd = Day::endless();
    MaybeDocumentId document = {};
    TenureDetail detail = {};
    /// Posts left on the same day; when not given, those of postsLeftBy().
    std::optional<std::vector<PositionId>> leaving = {};
    /// First day no longer held, for a holding long over that is recorded with its end.
    std::optional<PartialDate> endedOn = {};
};
/// Ends one holding: any kind of closesTenure().
struct EndTenure
{
    EventKind kind;
    CadreId cadre;
    MaybePositionId position; ///< none ends the away posting outside
    PartialDate on;
    MaybeDocumentId document = {};
    TenureDetail detail = {};
};
/// The person leaves the agency: any kind of isDeparture(). Every holding ends; entries in plans
/// in force are taken out with the matching reason.
struct RecordDeparture
{
    EventKind kind;
    CadreId cadre;
    PartialDate on;
    MaybeDocumentId document = {};
    TenureDetail detail = {};
};

/// Our record was wrong: forget a batch.
struct RetractBatch
{
    BatchId batch;
    QString reason;
};
/// Our record was wrong: forget one event.
struct RetractEvent
{
    EventId event;
    QString reason;
};
/// Our record was wrong: the event is forgotten and @c replacement stands for it (same kind and
/// person or thing).
struct CorrectEvent
{
    EventId event;
    Event replacement;
    QString reason;
};
/// The authority took its decision back: what rests on it ends on that day.
struct RevokeDecision
{
    DocumentId decision;
    PartialDate on;
    MaybeDocumentId document = {}; ///< the decision that revokes
};

using Command = std::variant<RegisterDocument,
                             RegisterCadre,
                             ChangeProfile,
                             RecordEvaluation,
                             RecordGradeExam,
                             EstablishUnit,
                             RenameUnit,
                             MoveUnit,
                             MergeUnits,
                             ConsolidateUnits,
                             SplitUnit,
                             SeparateUnit,
                             DissolveUnit,
                             EstablishPosition,
                             ChangePosition,
                             AbolishPosition,
                             OpenTerm,
                             CloseTerm,
                             BeginTenure,
                             EndTenure,
                             RecordDeparture,
                             OpenPlan,
                             StartReview,
                             Nominate,
                             WithdrawNomination,
                             ApprovePlan,
                             ClosePlan,
                             EnactPlanDraft,
                             RetractBatch,
                             RetractEvent,
                             CorrectEvent,
                             RevokeDecision,
                             RecordDiscipline,
                             DecideRetirement,
                             AcceptFinding,
                             SetOwnLimit>;

/// Stable English name of an act, "begin-tenure", stored with its batch.
QString commandName(const Command& command);
/// All names commandName() can give.
QStringList allCommandNames();

} // namespace kecan
