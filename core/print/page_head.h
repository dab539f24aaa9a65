#pragma once

#include "core/print/page_content.h"
#include "core/reports/report_document.h"

namespace kecan::print {

/// Head of the first page, @p width wide: header blocks, secrecy mark and title, drawn relative to
/// the top left corner of the text area.
struct PageHead
{
    PageContent content;
    double height = 0;
};

PageHead setPageHead(const ReportDocument& document, double width, Typesetter& typesetter);

} // namespace kecan::print
