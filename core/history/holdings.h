#pragma once

#include "core/history/tenure.h"

#include <span>
#include <vector>

namespace kecan {

/// @p tenures of one person as an officer counts them: a reappointment or extension goes on with
/// the holding it renews. The last begun comes first.
std::vector<Tenure> holdingsOf(std::span<const Tenure> tenures);

} // namespace kecan
