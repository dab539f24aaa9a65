#pragma once

#include "tests/architecture/source_text.h"

#include <QString>

#include <functional>
#include <vector>

namespace kecan::architecture {

/// Tells the Qt module of a header written without it: "QWidget" gives "QtWidgets"; empty when it
/// is no header of Qt.
using ModuleOf = std::function<QString(const QString& header)>;

/// The layer a file belongs to: "model" for core/model/ids.h, "ui" for all of ui/; empty for a file
/// outside app, core and ui.
QString layerOf(const QString& path);

/// Every include of @p file that its layer may not have: layers that stand above or beside it, Qt
/// modules it does not link, C and system headers, other people's libraries, and includes of ours
/// not written from the root. @source docs/architecture.md, "Layers"
std::vector<Breach> includeBreaches(const SourceFile& file, const ModuleOf& moduleOf);

} // namespace kecan::architecture
