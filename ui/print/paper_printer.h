#pragma once

#include "core/base/result.h"
#include "core/print/report_layout.h"

class QWidget;

namespace kecan::ui {

/// Asks for a printer and prints the pages chosen there, exactly as previewed. False when the user
/// thought better of it. @p name stands in the queue of the printer. @error Io
Result<bool> printOnPaper(const print::ReportLayout& layout, const QString& name, QWidget* parent);

} // namespace kecan::ui
