#pragma once

#include "core/base/result.h"
#include "ui/main_window.h"

namespace kecan {

/// Writes a picture of every page of @p window, and of the preview, to @p folder: light and dark,
/// in the sizes of a small and a large screen. The window shows the demonstration data. @error Io
Status renderGallery(ui::MainWindow& window, ui::Theme& theme, const QString& folder);

} // namespace kecan
