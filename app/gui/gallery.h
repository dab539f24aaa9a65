#pragma once

#include "core/base/result.h"
#include "ui/main_window.h"

#include <QString>

namespace kecan::ui {
class Theme;
}

namespace kecan {

/// Writes a picture of every page of @p window and of the preview to @p folder, light and dark, at
/// 1366×768 and 1920×1080: "planning-light-1366x768.png". The day is 31/12/2012, so that the same
/// data give the same pictures. @error Io
Status renderGallery(ui::MainWindow& window, ui::Theme& theme, const QString& folder);

} // namespace kecan
