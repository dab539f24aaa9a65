#pragma once

#include "core/history/history.h"

namespace kecan::bench {

/// The people an office needs for the plan below. @see inventedHistory()
inline constexpr int kPlannedOffice = 3000;
/// Entries of the plan, for 400 posts.
inline constexpr int kPlanEntries = 1500;
/// When it is opened and approved.
const Day kPlanDay = Day::fromDate(QDate(2015, 6, 15));

/// The entry with this number, from 0.
CadreId plannedCadre(int entry);
PositionId plannedPost(int entry);

/// Records the plan 1, "QH", with all its entries, opened and approved on kPlanDay.
void appendPlan(History& history);

} // namespace kecan::bench
