#pragma once

#include "core/history/derived_history.h"

#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace kecan {

/// The office on one day: an immutable view over a DerivedHistory, which it keeps alive. Cheap to
/// make; the grouping by post is made when first asked for. @thread any
class Snapshot
{
public:
    Snapshot(std::shared_ptr<const DerivedHistory> derived, Day day);
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

    [[nodiscard]] Day day() const { return m_day; }
    /// The same history on another day.
    [[nodiscard]] Snapshot onDay(Day day) const { return {m_derived, day}; }
    [[nodiscard]] const DerivedHistory& derived() const { return *m_derived; }

    /// Profile that day; nothing when not yet known.
    [[nodiscard]] const CadreProfile* cadre(MaybeCadreId id) const;
    [[nodiscard]] const UnitProfile* unit(MaybeUnitId id) const;
    [[nodiscard]] const PositionProfile* position(MaybePositionId id) const;

    /// Every holding of that day, away postings included.
    [[nodiscard]] std::span<const Tenure* const> tenures() const { return m_tenures; }
    /// Holders of a post that day, in order of seniority in it; away postings outside not included.
    [[nodiscard]] std::span<const Tenure* const> holders(PositionId id) const;
    /// Holdings of one person that day.
    [[nodiscard]] std::vector<const Tenure*> tenuresOf(CadreId id) const;
    /// Units that exist that day: the top ones, or those directly below @p parent, in their order.
    [[nodiscard]] std::vector<UnitId> childUnits(MaybeUnitId parent) const;
    /// Posts of a unit that exist that day, head first.
    [[nodiscard]] std::vector<PositionId> positionsOf(UnitId unit) const;
    /// @p unit and all below it, in tree order.
    [[nodiscard]] std::vector<UnitId> subtree(UnitId unit) const;

    /// The main post of a person that day: the state post of the highest level, else any other.
    [[nodiscard]] const Tenure* mainTenure(CadreId id) const;
    /// It as papers print it, "Phó Vụ trưởng, Vụ Tổ chức - Điều lệ"; empty when there is none.
    [[nodiscard]] QString presentPostText(CadreId id) const;
    /// What it says of the unit; empty for a unit that goes without saying.
    [[nodiscard]] QString postUnitText(MaybeUnitId unit) const;
    /// "Vụ Tổ chức - Điều lệ", with the parent for a phòng: "Phòng Tổng hợp, Văn phòng".
    [[nodiscard]] QString unitPathText(UnitId id) const;

private:
    struct Grouping;
    const Grouping& grouping() const;
    void groupHolders(Grouping& groups) const;
    void groupStructure(Grouping& groups) const;

    std::shared_ptr<const DerivedHistory> m_derived;
    Day m_day;
    std::vector<const Tenure*> m_tenures;
    mutable std::once_flag m_groupOnce;
    mutable std::unique_ptr<Grouping> m_grouping;
};

/// Which of several posts is a person's main one: that of the highest rank, the first held of
/// equals.
std::int64_t mainPostRank(const PositionProfile& post);

/// Seats of a post on a day. Nothing is vacant or too many before the seats are decided.
struct SeatCount
{
    int seats = kSeatsUndecided;
    int held = 0;   ///< every capacity but away postings; acting and in charge included
    int acting = 0; ///< of them acting or in charge
    [[nodiscard]] bool decided() const { return seats != kSeatsUndecided; }
    [[nodiscard]] int vacant() const { return held < seats ? seats - held : 0; }
    [[nodiscard]] int over() const { return decided() && held > seats ? held - seats : 0; }
};
SeatCount seatCount(const Snapshot& snapshot, PositionId position);

} // namespace kecan
