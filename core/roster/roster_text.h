#pragma once

#include "core/roster/roster_column.h"
#include "core/roster/row_set.h"

#include <QString>

namespace kecan {

class RosterTable;

/// Heading of a column, short enough to stand above it.
QString rosterHeading(RosterColumn column);
/// What a cell shows; empty for what is not recorded. @p row must be known.
QString rosterText(const RosterTable& table, RosterRow row, RosterColumn column);

} // namespace kecan
