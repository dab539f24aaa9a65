#pragma once

#include "core/base/result.h"
#include "core/commands/batch_draft.h"

#include <QString>

namespace kecan::exchange {

/// Reads a folder of CSV files (format: resources/demo/README.md) as commands, in order of their
/// days, upon @p history. The demonstration data come in this way.
/// @error Format (which file and row), or as decide() with file and row in front
Result<BatchDraft> readDataFolder(const QString& folder, const History& history);

} // namespace kecan::exchange
