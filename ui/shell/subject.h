#pragma once

#include "core/model/ids.h"

#include <variant>

namespace kecan::ui {

/// Something a page can show: what the palette finds, what a name in a list leads to.
using Subject = std::variant<CadreId, UnitId, PositionId, PlanId, DocumentId, EventId>;

} // namespace kecan::ui
