#pragma once

#include <QString>

#include <cstdint>

namespace kecan {

/// @p number in Roman figures, as groups of a list are numbered; outside 1–3999, where there are
/// none, in Arabic ones.
QString romanNumeral(int number);

/// @p part / @p whole in tenths, half rounded up: 16 for 8 of 5. @p whole must be positive, @p part
/// not negative.
int roundedTenths(std::int64_t part, std::int64_t whole);

/// @p part of @p whole in tenths of a percent, half rounded up; 0 when there is no whole. Neither
/// may be negative.
int shareInTenths(int part, int whole);

/// @p tenths as printed on paper: "1,6" for 16.
QString decimalText(int tenths);

/// Share of @p part in @p whole as printed on paper: "26,7%", one decimal, half rounded up.
/// "0%" when there is no whole. Neither may be negative.
QString percentText(int part, int whole);

} // namespace kecan
