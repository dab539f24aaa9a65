#pragma once

#include <QString>

namespace kecan {

/// @p number in Roman figures, as groups of a list are numbered; outside 1–3999, where there are
/// none, in Arabic ones.
QString romanNumeral(int number);

/// Share of @p part in @p whole as printed on paper: "26,7%", one decimal, half rounded up.
/// "0%" when there is no whole. Neither may be negative.
QString percentText(int part, int whole);

} // namespace kecan
