#pragma once

#include "core/reports/report_document.h"

namespace kecan::print {

/// A planning list of the official form with @p people invented cadres in units with long names;
/// the same list for the same number.
ReportDocument samplePlanningList(int people, PaperSize paper = PaperSize::A4);

} // namespace kecan::print
