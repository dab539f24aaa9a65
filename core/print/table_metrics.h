#pragma once

#include "core/print/typeface.h"

namespace kecan::print {

/// Room between the text of a cell and its lines. @unit layout units
inline constexpr double kCellPaddingX = unitsFromPoints(2.5);
inline constexpr double kCellPaddingY = unitsFromPoints(2);

/// Size of the row of column numbers under a heading of @p textSize. @unit pt
constexpr double numberRowSize(double textSize)
{
    constexpr double kSmallest = 7;
    return textSize - 1 > kSmallest ? textSize - 1 : kSmallest;
}

} // namespace kecan::print
