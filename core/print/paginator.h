#pragma once

#include "core/base/result.h"
#include "core/print/page_head.h"
#include "core/print/page_tail.h"
#include "core/print/table_layout.h"

#include <QCoreApplication>

#include <vector>

namespace kecan::print {

/// Puts a head, a table and a tail on pages. Rows are whole; a row higher than a page is the one
/// exception, it goes on by lines. Group rows stay with the row they announce, sums with the row
/// they add to, and the tail takes the last rows along.
class Paginator final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::print::Paginator)

public:
    /// The parts must outlive the paginator.
    Paginator(const PageSetup& setup,
              const PageHead& head,
              const TableLayout& table,
              const PageTail& tail);

    /// @error Validation when a part that cannot be split is higher than the page.
    Result<std::vector<PrintedPage>> paginate();

private:
    /// Rows [first, end) that stay on one page.
    struct Bundle
    {
        std::size_t first = 0;
        std::size_t end = 0;
        double height = 0;
    };

    [[nodiscard]] std::vector<Bundle> bundles() const;
    [[nodiscard]] double roomOfTablePage() const;
    [[nodiscard]] Status checkFits() const;

    void newPage();
    void openTable();
    void closeTable();
    void closeColumns();
    void makeRoom(double height);
    void placeBundle(const Bundle& bundle, double tailHeight);
    void placeRow(const TableLayout::Row& row, quint32 firstLine, quint32 lineCount);
    void placeTallRow(const TableLayout::Row& row);
    void placeTail();

    const PageHead& m_head;
    const TableLayout& m_table;
    const PageTail& m_tail;
    double m_left = 0;
    double m_top = 0;
    double m_bottom = 0;

    std::vector<PrintedPage> m_pages;
    double m_y = 0;
    bool m_tableOpen = false;
    double m_tableTop = 0;                   ///< of the rows on this page
    std::optional<double> m_columnsTop = {}; ///< where the lines between the columns began
};

} // namespace kecan::print
