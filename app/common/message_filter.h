#pragma once

#include <QString>

namespace kecan {

/// True for the two messages of Qt that only say that the machine has no desktop: no folder for
/// the session's files, and windows that are not drawn on a screen.
bool isPlatformNoise(const QString& message);

/// From now on messages of Qt go to standard error as usual, but for the platform noise. Called
/// before the application object is made, which is already noisy.
void dropPlatformNoise();

} // namespace kecan
