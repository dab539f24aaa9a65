#pragma once

#include "core/base/day.h"

#include <QString>

namespace kecan {

/// The date of the place-and-date line of an official paper: "ngày 05 tháng 02 năm 2026",
/// "ngày 12 tháng 3 năm 2012". Days below 10 and the months 1 and 2 get a 0 so that nothing can be
/// written in front of them. Empty for endless().
/// @source HD 36-HD/VPTW (03/4/2018); HD 05-HD/VPTW (27/5/2026)
QString paperDateLine(Day day);

} // namespace kecan
