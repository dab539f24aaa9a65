#pragma once

#include "core/history/event.h"

#include <tuple>

namespace kecan {

/// Order in which events take effect: day, phase within the day, then order of recording.
inline bool takesEffectBefore(const Event& a, const Event& b)
{
    return std::make_tuple(a.effectiveOn, phaseOf(a.kind), a.id) <
           std::make_tuple(b.effectiveOn, phaseOf(b.kind), b.id);
}

} // namespace kecan
