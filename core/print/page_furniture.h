#pragma once

#include "core/print/page_content.h"
#include "core/reports/report_document.h"

#include <vector>

namespace kecan::print {

/// Adds what stands in the margins, once it is known how many pages there are: page numbers and
/// the footer under its rule.
void addPageFurniture(std::vector<PrintedPage>& pages,
                      const ReportDocument& document,
                      Typesetter& typesetter);

} // namespace kecan::print
