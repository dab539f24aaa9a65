#pragma once

#include "core/history/derived_history.h"

#include <vector>

namespace kecan {

/// One person found.
struct SearchHit
{
    CadreId cadre;
    bool exact; ///< the marks typed are the person's own, tone placement aside
};

/// People whose name has the words of @p query in any order, each as the beginning of a word;
/// đ = d, tone placement and case do not matter, typed marks rank exact matches first; also by
/// initials ("nvh") and by the beginning of the code. Ordered exact first, then by name.
/// @cost scans every cadre
std::vector<SearchHit> searchCadres(const DerivedHistory& derived, const QString& query);

} // namespace kecan
