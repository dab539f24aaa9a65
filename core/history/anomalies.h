#pragma once

#include "core/history/history.h"

#include <QString>

#include <vector>

namespace kecan {

/// Everything in the live history that cannot be right, by event: what the derivation met, and what
/// only shows across its parts (a holding of a post that does not exist that day, units below
/// themselves). @cost scans every tenure and version
std::vector<Anomaly> findAnomalies(const History& history);

/// Holdings of posts that do not exist on all their days.
std::vector<Anomaly> tenureAnomalies(const CadrePartition& partition,
                                     const StructureTable& structure);
/// What is wrong between units, and between posts and their units, with what the derivation met.
std::vector<Anomaly> structureAnomalies(const StructureTable& structure);

/// The kind as a stable English word, "close-without-holding".
QString code(Anomaly::Kind kind);

} // namespace kecan
