#pragma once

#include "core/base/result.h"
#include "core/print/paper_font.h"
#include "core/reports/report_document.h"

#include <QCoreApplication>
#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace kecan::print {

/// The pages of a document, laid out once: the preview, the printer and the PDF draw the same ones,
/// so what the preview shows is what prints. A cheap handle on immutable pages.
/// @thread make() and paintPage() in any thread of a program with a QGuiApplication
class ReportLayout final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::print::ReportLayout)

public:
    /// Lays @p document out in @p font.
    /// @error Validation when the page is too small for the columns or for a part that is not
    /// split; Bug when a row has another number of cells than the table has columns.
    static Result<ReportLayout> make(const ReportDocument& document,
                                     const PaperFont& font = PaperFont::choose());

    /// Lays out several papers that go out together, one after the other: ballots. Paper and
    /// properties of the file are those of the first; each begins on a page of its own and is
    /// numbered apart.
    /// @error as make(); Validation when there is none
    static Result<ReportLayout> make(const std::vector<ReportDocument>& documents,
                                     const PaperFont& font = PaperFont::choose());

    [[nodiscard]] int pageCount() const;
    /// Paper as it lies before the reader. @unit mm
    [[nodiscard]] QSizeF pageSizeMm() const;
    [[nodiscard]] const PageSetup& pageSetup() const;
    [[nodiscard]] const ReportMetadata& metadata() const;
    /// Size the text of the table came out in; smaller than wished when the columns are many. @unit
    /// pt
    [[nodiscard]] double tableTextSize() const;
    /// What the font cannot print; empty when all is well.
    [[nodiscard]] QString fontWarning() const;

    /// Draws @p page (from 0) with its top left corner at the origin of @p painter, whose unit is
    /// to be the point: scale by device dots per point before.
    void paintPage(QPainter& painter, int page) const;

private:
    struct Pages;

    explicit ReportLayout(std::shared_ptr<const Pages> pages);
    [[nodiscard]] const Pages& first() const { return *m_papers.front(); }

    std::vector<std::shared_ptr<const Pages>> m_papers; ///< never empty
};

} // namespace kecan::print
