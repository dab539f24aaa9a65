#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace kecan {

/// Kinds of events (biến động). Numbers are stored: never renumber, only append within a block.
enum class EventKind : std::uint8_t
{
    // The person
    CadreRegistered = 1,
    ProfileChanged = 2,
    EvaluationRecorded = 3,
    GradeExamSat = 4,       ///< dự thi nâng ngạch
    DisciplineRecorded = 5, ///< kỷ luật
    RetirementDecided = 6, ///< kéo dài, hoặc nghỉ hưu trước tuổi: another day than by age

    // Units and posts
    UnitEstablished = 20,
    UnitRenamed = 21,
    UnitMoved = 22,
    UnitMerged = 23,        ///< sáp nhập: into one that exists; the unit ends
    UnitsConsolidated = 24, ///< hợp nhất: with others into a new one; the unit ends
    UnitSplit = 25,         ///< chia: into new ones; the unit ends
    UnitSeparated = 26,     ///< tách: a new one leaves it; the unit remains
    UnitDissolved = 27,
    PositionEstablished = 30,
    PositionChanged = 31,
    PositionAbolished = 32,

    // Terms of bodies
    TermOpened = 40,
    TermClosed = 41, ///< earlier than its end

    // A holding begins or goes on
    Appointed = 50,
    Reappointed = 51,
    TenureExtended = 52,
    Elected = 53,
    Designated = 54,
    Ratified = 55,
    ActingAssigned = 56, ///< giao quyền
    InChargeAssigned = 57,
    Transferred = 58, ///< điều động within
    Received = 59,    ///< tiếp nhận from another agency
    Rotated = 60,     ///< luân chuyển
    Seconded = 61,
    FieldPosted = 62, ///< đi thực tế
    Recruited = 63,   ///< tuyển dụng

    // A holding ends
    Relieved = 80,
    Resigned = 81,
    Dismissed = 82,
    Removed = 83,
    LeftPost = 84, ///< thôi giữ chức vụ, also because of another appointment
    TermCompleted = 85,
    PostingEnded = 86, ///< back from secondment or field posting

    // The person leaves: every holding ends
    TransferredOut = 100,
    ElectedOut = 101, ///< elected to a post outside
    Retired = 102,
    Deceased = 103,

    // Planning
    PlanOpened = 120,
    NominationAdded = 121,
    PlanApproved = 122,
    NominationWithdrawn = 123,
    NominationFulfilled = 124, ///< đã bổ nhiệm to the planned post
    PlanClosed = 125,          ///< replaced by its review, or the term ended
    ConferenceRecorded = 126,  ///< a step of the procedure of a plan was held

    // Papers
    DocumentRegistered = 140,

    // Corrections of our record
    Retracted = 160,
    DecisionRevoked = 161, ///< an act of the authority, not a typing mistake

    // Rules and what they find
    FindingAccepted = 180, ///< trường hợp đặc biệt
    OwnLimitSet = 181,     ///< a limit the office itself has set
};

/// Stable English word, "unit-established", for JSON and CSV.
QString code(EventKind kind);
std::optional<EventKind> parseEventKind(QStringView text);
/// Every kind, in numeric order.
std::span<const EventKind> allEventKinds();

constexpr bool isInBlock(EventKind kind, int first, int last)
{
    return static_cast<int>(kind) >= first && static_cast<int>(kind) <= last;
}
/// Begins a holding, or continues one (Reappointed, TenureExtended).
constexpr bool opensTenure(EventKind kind)
{
    return isInBlock(kind, 50, 79);
}
/// Continues the open holding with a new planned end.
constexpr bool continuesTenure(EventKind kind)
{
    return kind == EventKind::Reappointed || kind == EventKind::TenureExtended;
}
/// Ends one holding.
constexpr bool closesTenure(EventKind kind)
{
    return isInBlock(kind, 80, 99);
}
/// Ends every holding of the person.
constexpr bool isDeparture(EventKind kind)
{
    return isInBlock(kind, 100, 119);
}
constexpr bool isCadreKind(EventKind kind)
{
    return isInBlock(kind, 1, 19) || isInBlock(kind, 50, 119);
}
constexpr bool isStructureKind(EventKind kind)
{
    return isInBlock(kind, 20, 49) || kind == EventKind::DocumentRegistered;
}
constexpr bool isPlanningKind(EventKind kind)
{
    return isInBlock(kind, 120, 139);
}
constexpr bool isRuleKind(EventKind kind)
{
    return isInBlock(kind, 180, 199);
}

/// Order within one day: structure opens, changes of it, releases, appointments, structure closes,
/// planning. So a transfer recorded in any order comes out right, and so does a founding corrected
/// after the changes of its day.
int phaseOf(EventKind kind);

} // namespace kecan
