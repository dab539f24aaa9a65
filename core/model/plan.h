#pragma once

#include "core/base/date_span.h"
#include "core/model/code_lists.h"
#include "core/model/ids.h"
#include "core/model/position.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace kecan {

/// Term of a body (nhiệm kỳ), "2016-2021"; both ends are known from the start.
struct TermProfile
{
    QString code; ///< unique
    QString name;
    DateSpan span; ///< until = first day of the next term

    bool operator==(const TermProfile&) const = default;
};

/// Readiness of a nominee for the planned post.
enum class Readiness : std::uint8_t
{
    Unknown = 0,
    Now = 1,      ///< could be appointed today
    Soon = 2,     ///< after the present training or rotation
    LongTerm = 3, ///< for the later terms
};

/// How an entry came into this plan.
enum class NominationOrigin : std::uint8_t
{
    New = 1,         ///< bổ sung mới
    CarriedOver = 2, ///< chuyển tiếp from the plan this one reviews
};

/// Status of a plan entry; it only moves forward.
enum class NominationStatus : std::uint8_t
{
    Proposed = 1,    ///< dự kiến
    Approved = 2,    ///< trong quy hoạch
    Appointed = 3,   ///< đã bổ nhiệm
    Withdrawn = 4,   ///< đưa ra khỏi quy hoạch
    NotApproved = 5, ///< không được duyệt
    Expired = 6,     ///< hết nhiệm kỳ, or replaced by a review
};

/// Coded reason of a removal from the plan. @source rules §1.7
enum class WithdrawalReason : std::uint8_t
{
    None = 0,
    OverAge = 1,
    Discipline = 2,
    PoliticalStandard = 3,
    Transferred = 4, ///< chuyển công tác
    Retired = 5,
    Rating = 6, ///< không hoàn thành nhiệm vụ
    LowVote = 7,
    OwnRequest = 8,
    Reorganisation = 9, ///< do sắp xếp tổ chức
    Deceased = 10,
    Other = 11,
};

/// A plan (quy hoạch): a term times a scope.
struct PlanProfile
{
    QString code; ///< unique
    QString title; ///< "cán bộ quy hoạch các chức danh lãnh đạo, quản lý cấp vụ, cấp phòng"
    MaybeTermId term;
    MaybeUnitId unit;     ///< scope: this unit and all below it
    MaybePlanId reviewOf; ///< the plan this one reviews (rà soát, bổ sung)
    Branch branch = Branch::State;
    Secrecy secrecy = Secrecy::Secret;

    bool operator==(const PlanProfile&) const = default;
};

/// Body of NominationAdded; plan, cadre and position stand in the event itself.
struct NominationDetail
{
    int rank = 1; ///< order among the nominees of the post
    Readiness readiness = Readiness::Unknown;
    NominationOrigin origin = NominationOrigin::New;
    QString votes; ///< result of the introduction vote, "32/35 phiếu, đạt 91,4%"
    QString note;

    bool operator==(const NominationDetail&) const = default;
};

/// Body of NominationWithdrawn.
struct WithdrawalDetail
{
    WithdrawalReason reason = WithdrawalReason::Other;
    QString note;

    bool operator==(const WithdrawalDetail&) const = default;
};

QString code(Readiness value);
QString code(NominationOrigin value);
QString code(NominationStatus value);
QString code(WithdrawalReason value);
std::optional<Readiness> parseReadiness(QStringView text);
std::optional<NominationOrigin> parseNominationOrigin(QStringView text);
std::optional<WithdrawalReason> parseWithdrawalReason(QStringView text);
/// Vietnamese words as printed.
QString paperText(NominationOrigin value);
QString paperText(WithdrawalReason value);
/// The figures of a vote line without its words, for narrow columns: "32/35 phiếu, đạt 91,4%" →
/// "32/35 (91,4%)". A line of another form stays as it is.
QString votesInShort(QString votes);

} // namespace kecan
