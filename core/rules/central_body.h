#pragma once

#include "core/history/snapshot.h"

namespace kecan {

// Where an office stands, which no field says: told by the names of its units and titles.

/// Whether @p unit belongs to a body of the centre: the unit or one above it is called "… Trung
/// ương", is a ministry, or serves the National Assembly, the President or the Government; where
/// their names say neither that nor a province or district, those of the other top units do.
bool isOfCentralBody(const Snapshot& snapshot, MaybeUnitId unit);

/// Whether @p post is one of a provincial committee (tỉnh ủy, thành ủy), by its title or its unit.
bool isOfProvincialCommittee(const Snapshot& snapshot, const PositionProfile& post);

} // namespace kecan
