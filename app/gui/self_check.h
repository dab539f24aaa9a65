#pragma once

#include <QStringList>

namespace kecan {

/// What this computer lacks to run the program well; nothing when all is there.
QStringList selfCheck();

} // namespace kecan
