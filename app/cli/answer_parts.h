#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/workspace/workspace.h"

#include <QJsonValue>

#include <functional>

// What the commands that answer questions have in common.

namespace kecan::cli {

/// The key of a JSON object.
QString key(const char* name);

/// A day as ISO; null when it is endless.
QJsonValue dayValue(Day day);

/// Opens the store read-only and gives @p answer the office on the day asked for.
ExitCode withSnapshot(const Arguments& arguments,
                      const std::function<ExitCode(const Workspace&, const Snapshot&)>& answer);

/// Says that there is no @p what.
ExitCode notFound(const QString& what);

} // namespace kecan::cli
