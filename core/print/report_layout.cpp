#include "core/print/report_layout.h"

#include "core/print/page_furniture.h"
#include "core/print/page_head.h"
#include "core/print/page_painter.h"
#include "core/print/page_tail.h"
#include "core/print/paginator.h"
#include "core/print/table_layout.h"

#include <QPainter>

#include <optional>
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
    : m_papers({std::move(pages)})
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

Result<ReportLayout> ReportLayout::make(const std::vector<ReportDocument>& documents,
                                        const PaperFont& font)
{
    std::optional<ReportLayout> all;
    for (const ReportDocument& document : documents) {
        KECAN_TRY(ReportLayout layout, make(document, font));
        if (all) {
            all->m_papers.push_back(std::move(layout.m_papers.front()));
        } else {
            all = std::move(layout);
        }
    }
    if (!all) {
        return Error{ErrorCode::Validation, tr("There is nothing to print.")};
    }
    return *std::move(all);
}

int ReportLayout::pageCount() const
{
    std::size_t count = 0;
    for (const auto& paper : m_papers) {
        count += paper->pages.size();
    }
    return static_cast<int>(count);
}

QSizeF ReportLayout::pageSizeMm() const
{
    return {first().setup.widthMm(), first().setup.heightMm()};
}

const PageSetup& ReportLayout::pageSetup() const
{
    return first().setup;
}

const ReportMetadata& ReportLayout::metadata() const
{
    return first().metadata;
}

double ReportLayout::tableTextSize() const
{
    return first().tableTextSize;
}

QString ReportLayout::fontWarning() const
{
    return first().fontWarning;
}

void ReportLayout::paintPage(QPainter& painter, int page) const
{
    if (page < 0) {
        return;
    }
    auto index = static_cast<std::size_t>(page);
    const Pages* paper = nullptr;
    for (const auto& one : m_papers) {
        if (index < one->pages.size()) {
            paper = one.get();
            break;
        }
        index -= one->pages.size();
    }
    if (!paper) {
        return;
    }
    const PrintedPage& printed = paper->pages[index];
    painter.save();
    painter.scale(1 / kUnitsPerPoint, 1 / kUnitsPerPoint);
    PagePainter pen(painter, paper->typesetter);
    pen.draw(printed.content, 0);
    if (printed.headingTop) {
        pen.draw(paper->heading, *printed.headingTop);
    }
    painter.restore();
}

} // namespace kecan::print
