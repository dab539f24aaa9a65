#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace kecan::print {

class ReportLayout;

/// The pages of @p layout as a PDF: fonts embedded, text searchable, metadata set.
/// @error Bug when Qt cannot paint
Result<QByteArray> pdfBytes(const ReportLayout& layout);

/// Writes the PDF to @p device, which is open for writing. @error Io
Status writePdf(const ReportLayout& layout, QIODevice& device);

/// Writes the PDF to @p fileName; a file that stood there is replaced only by a whole new one.
/// @error Io
Status writePdf(const ReportLayout& layout, const QString& fileName);

} // namespace kecan::print
