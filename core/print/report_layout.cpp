#include "core/print/report_layout.h"

#include "core/print/page_furniture.h"
#include "core/print/page_head.h"
#include "core/print/page_painter.h"
#include "core/print/page_tail.h"
#include "core/print/paginator.h"
#include "core/print/table_layout.h"

#include <QPainter>

#include <utility>

namespace kecan::print {

struct ReportLayout::Pages
{
    PageSetup setup;
    ReportMetadata metadata;
    QString fontWarning;
    Typesetter typesetter;
    PageContent heading = {};
    std::vector<PrintedPage> pages = {};
    double tableTextSize = 0;
};

ReportLayout::ReportLayout(std::shared_ptr<const Pages> pages)
    : m_pages(std::move(pages))
{
}

Result<ReportLayout> ReportLayout::make(const ReportDocument& document, const PaperFont& font)
{
    const PageSetup& setup = document.page;
    const double width = unitsFromMm(setup.widthMm() - setup.margins.left - setup.margins.right);
    const double height = unitsFromMm(setup.heightMm() - setup.margins.top - setup.margins.bottom);
    if (document.table.columns.empty()) {
        return Error{ErrorCode::Validation, tr("The list has no columns: choose at least one.")};
    }
    if (width <= 0 || height <= 0) {
        return Error{ErrorCode::Validation,
                     tr("The margins leave no room on the page: make them smaller.")};
    }
    auto pages =
        std::make_shared<Pages>(Pages{.setup = setup,
                                      .metadata = document.metadata,
                                      .fontWarning = font.warning(),
                                      .typesetter = {.faces = TypefaceSet(font.family())}});
    Typesetter& typesetter = pages->typesetter;
    KECAN_TRY(const TableLayout table, TableLayout::make(document.table, setup, typesetter));
    const PageHead head = setPageHead(document, width, typesetter);
    const PageTail tail = setPageTail(document, width, typesetter);
    KECAN_TRY(pages->pages, Paginator(setup, head, table, tail).paginate());
    addPageFurniture(pages->pages, document, typesetter);
    pages->heading = table.heading().content;
    pages->tableTextSize = table.textSize();
    return ReportLayout(std::move(pages));
}

int ReportLayout::pageCount() const
{
    return static_cast<int>(m_pages->pages.size());
}

QSizeF ReportLayout::pageSizeMm() const
{
    return {m_pages->setup.widthMm(), m_pages->setup.heightMm()};
}

const PageSetup& ReportLayout::pageSetup() const
{
    return m_pages->setup;
}

const ReportMetadata& ReportLayout::metadata() const
{
    return m_pages->metadata;
}

double ReportLayout::tableTextSize() const
{
    return m_pages->tableTextSize;
}

QString ReportLayout::fontWarning() const
{
    return m_pages->fontWarning;
}

void ReportLayout::paintPage(QPainter& painter, int page) const
{
    if (page < 0 || page >= pageCount()) {
        return;
    }
    const PrintedPage& printed = m_pages->pages[static_cast<std::size_t>(page)];
    painter.save();
    painter.scale(1 / kUnitsPerPoint, 1 / kUnitsPerPoint);
    PagePainter pen(painter, m_pages->typesetter);
    pen.draw(printed.content, 0);
    if (printed.headingTop) {
        pen.draw(m_pages->heading, *printed.headingTop);
    }
    painter.restore();
}

} // namespace kecan::print
