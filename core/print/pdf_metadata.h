#pragma once

#include "core/reports/report_document.h"

#include <QByteArray>

namespace kecan::print {

/// The properties of a PDF as an XMP packet; what QPdfWriter has no call for goes here.
QByteArray xmpPacket(const ReportMetadata& metadata);

} // namespace kecan::print
