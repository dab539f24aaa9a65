#pragma once

#include "core/history/event.h"

namespace kecan::exchange {

/// An invented office of @p cadres people with about eight events each, fifteen to a unit, as one
/// act; the same seed gives the same events. For benchmarks.
Batch syntheticBatch(int cadres, unsigned seed);

} // namespace kecan::exchange
