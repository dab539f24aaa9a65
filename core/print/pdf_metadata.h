#pragma once

#include "core/reports/report_document.h"

#include <QByteArray>

namespace kecan::print {

/// The properties of a PDF as an XMP packet, for QPdfWriter::setDocumentXmpMetadata().
QByteArray xmpPacket(const ReportMetadata& metadata);

/// @p pdf, as QPdfWriter wrote it, with author, subject and keywords added to its document
/// information as well, where most readers look for them and QPdfWriter has no call to set them.
/// Appended as an incremental update, so no byte of @p pdf moves; a PDF of another make is left as
/// it is.
/// @source ISO 32000-1, 7.5.6 and 14.3.3
QByteArray withDocumentInfo(const QByteArray& pdf, const ReportMetadata& metadata);

} // namespace kecan::print
