#pragma once

#include "core/rules/rule.h"

#include <cstdint>

namespace kecan {

/// @p part in hundredths of @p whole, rounded against who is judged, so that comparing the rounded
/// number with a whole limit gives the exact answer. @p whole must be positive.
constexpr int hundredthsOf(int part, int whole, Comparison comparison)
{
    const std::int64_t hundredths = std::int64_t{part} * 100;
    const std::int64_t roundUp = comparison == Comparison::AtMost ? whole - 1 : 0;
    return static_cast<int>((hundredths + roundUp) / whole);
}

} // namespace kecan
