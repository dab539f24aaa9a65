#pragma once

#include "core/history/event.h"

#include <cstdint>
#include <optional>

namespace kecan {

/// First and last number of a code list as it is stored; every number between is used.
template <class List>
struct ListRange;

// clang-format off
template <> struct ListRange<DatePrecision> { static constexpr auto kFirst = DatePrecision::Day, kLast = DatePrecision::Year; };
template <> struct ListRange<Capacity> { static constexpr auto kFirst = Capacity::None, kLast = Capacity::FieldPosting; };
template <> struct ListRange<Sex> { static constexpr auto kFirst = Sex::Male, kLast = Sex::Female; };
template <> struct ListRange<ProfessionalLevel> { static constexpr auto kFirst = ProfessionalLevel::None, kLast = ProfessionalLevel::DoctorOfScience; };
template <> struct ListRange<TheoryLevel> { static constexpr auto kFirst = TheoryLevel::None, kLast = TheoryLevel::Bachelor; };
template <> struct ListRange<StateManagementLevel> { static constexpr auto kFirst = StateManagementLevel::None, kLast = StateManagementLevel::SeniorSpecialist; };
template <> struct ListRange<Grade> { static constexpr auto kFirst = Grade::None, kLast = Grade::SeniorSpecialist; };
template <> struct ListRange<Rating> { static constexpr auto kFirst = Rating::NotCompleted, kLast = Rating::Excellent; };
template <> struct ListRange<Secrecy> { static constexpr auto kFirst = Secrecy::None, kLast = Secrecy::Ultimate; };
template <> struct ListRange<Branch> { static constexpr auto kFirst = Branch::State, kLast = Branch::MassOrganisation; };
template <> struct ListRange<UnitKind> { static constexpr auto kFirst = UnitKind::Commission, kLast = UnitKind::Other; };
template <> struct ListRange<PositionLevel> { static constexpr auto kFirst = PositionLevel::Staff, kLast = PositionLevel::Committee; };
template <> struct ListRange<PositionRole> { static constexpr auto kFirst = PositionRole::Head, kLast = PositionRole::Staff; };
template <> struct ListRange<Readiness> { static constexpr auto kFirst = Readiness::Unknown, kLast = Readiness::LongTerm; };
template <> struct ListRange<NominationOrigin> { static constexpr auto kFirst = NominationOrigin::New, kLast = NominationOrigin::CarriedOver; };
template <> struct ListRange<WithdrawalReason> { static constexpr auto kFirst = WithdrawalReason::None, kLast = WithdrawalReason::Other; };
template <> struct ListRange<VoteBasis> { static constexpr auto kFirst = VoteBasis::Summoned, kLast = VoteBasis::Valid; };
template <> struct ListRange<AtThreshold> { static constexpr auto kFirst = AtThreshold::HeadDecides, kLast = AtThreshold::Chosen; };
template <> struct ListRange<NobodyAbove> { static constexpr auto kFirst = NobodyAbove::NobodyChosen, kLast = NobodyAbove::TopTwoGoOn; };
template <> struct ListRange<DisciplineForm> { static constexpr auto kFirst = DisciplineForm::Reprimand, kLast = DisciplineForm::Expulsion; };
template <> struct ListRange<RetirementChange> { static constexpr auto kFirst = RetirementChange::Extension, kLast = RetirementChange::Early; };
template <> struct ListRange<Outcome> { static constexpr auto kFirst = Outcome::Met, kLast = Outcome::Unknown; };
template <> struct ListRange<Severity> { static constexpr auto kFirst = Severity::Hint, kLast = Severity::Error; };
// clang-format on

/// The value stored as @p number; nothing when the list has no such number.
template <class List>
constexpr std::optional<List> fromStoredNumber(std::int64_t number)
{
    const bool isListed = number >= static_cast<std::int64_t>(ListRange<List>::kFirst) &&
                          number <= static_cast<std::int64_t>(ListRange<List>::kLast);
    return isListed ? std::optional<List>(static_cast<List>(number)) : std::nullopt;
}

} // namespace kecan
