#include "core/print/paginator.h"

#include <algorithm>

namespace kecan::print {

namespace {

/// A table page with a single row and the signature looks forgotten; the tail takes more if it can.
constexpr std::size_t kBundlesWithTail = 3;

bool keepsWithNext(RowKind kind)
{
    return kind == RowKind::Group || kind == RowKind::SubGroup;
}

} // namespace

Paginator::Paginator(const PageSetup& setup,
                     const PageHead& head,
                     const TableLayout& table,
                     const PageTail& tail)
    : m_head(head)
    , m_table(table)
    , m_tail(tail)
    , m_left(unitsFromMm(setup.margins.left))
    , m_top(unitsFromMm(setup.margins.top))
    , m_bottom(unitsFromMm(setup.heightMm() - setup.margins.bottom))
{
}

Result<std::vector<PrintedPage>> Paginator::paginate()
{
    KECAN_CHECK(checkFits());
    newPage();
    m_pages.back().content.append(m_head.content, m_left, m_y);
    m_y += m_head.height;

    const std::vector<Bundle> all = bundles();
    const double tailHeight = m_tail.height();
    for (const Bundle& bundle : all) {
        placeBundle(bundle, &bundle == &all.back() ? tailHeight : 0);
    }
    if (all.empty()) {
        makeRoom(tailHeight);
    }
    closeTable();
    placeTail();
    return std::move(m_pages);
}

Status Paginator::checkFits() const
{
    const double page = m_bottom - m_top;
    // Without room for three lines the rows would trickle down the pages.
    constexpr quint32 kFewestLines = 3;
    if (roomOfTablePage() < m_table.linesHeight(kFewestLines)) {
        return Error{ErrorCode::Validation,
                     tr("The heading of the table leaves no room for rows: choose larger paper or "
                        "smaller margins.")};
    }
    if (m_head.height > page) {
        return Error{ErrorCode::Validation,
                     tr("The title does not fit on one page: shorten it, or choose larger paper or "
                        "smaller margins.")};
    }
    if (m_tail.signatures.height > page) {
        return Error{ErrorCode::Validation,
                     tr("The signatures and recipients do not fit on one page: shorten them, or "
                        "choose larger paper or smaller margins.")};
    }
    return {};
}

double Paginator::roomOfTablePage() const
{
    return m_bottom - m_top - m_table.heading().height;
}

std::vector<Paginator::Bundle> Paginator::bundles() const
{
    const std::vector<TableLayout::Row>& rows = m_table.rows();
    std::vector<Bundle> all;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool goesOn =
            i > 0 && (keepsWithNext(rows[i - 1].kind) || rows[i].kind == RowKind::Sum);
        if (!goesOn) {
            all.push_back({.first = i, .end = i});
        }
        all.back().end = i + 1;
        all.back().height += m_table.rowHeight(rows[i]);
    }
    const double room = roomOfTablePage() - m_tail.height();
    const std::size_t wanted = m_tail.height() > 0 ? kBundlesWithTail : 1;
    for (std::size_t n = 1; n < wanted && all.size() > 1; ++n) {
        Bundle& before = all[all.size() - 2];
        const double together = before.height + all.back().height;
        // The first rows stay under the title; it must not stand on a page alone.
        const bool leavesTitleAlone = all.size() == 2 && together > room - m_head.height;
        if (together > room || leavesTitleAlone) {
            break;
        }
        before.end = all.back().end;
        before.height += all.back().height;
        all.pop_back();
    }
    return all;
}

void Paginator::newPage()
{
    closeTable();
    m_pages.emplace_back();
    m_y = m_top;
}

void Paginator::openTable()
{
    m_pages.back().headingTop = m_y;
    m_y += m_table.heading().height;
    m_tableTop = m_y;
    m_tableOpen = true;
    m_pages.back().content.grid.push_back(
        {m_table.edges().front(), m_y, m_table.edges().back(), m_y});
}

void Paginator::closeColumns()
{
    if (!m_columnsTop) {
        return;
    }
    const std::vector<double>& edges = m_table.edges();
    for (std::size_t i = 1; i + 1 < edges.size(); ++i) {
        m_pages.back().content.grid.push_back({edges[i], *m_columnsTop, edges[i], m_y});
    }
    m_columnsTop.reset();
}

void Paginator::closeTable()
{
    if (!m_tableOpen) {
        return;
    }
    closeColumns();
    for (const double x : {m_table.edges().front(), m_table.edges().back()}) {
        m_pages.back().content.grid.push_back({x, m_tableTop, x, m_y});
    }
    m_tableOpen = false;
}

/// Goes on a new page unless @p height, and the heading before it, fit on this one.
void Paginator::makeRoom(double height)
{
    const double heading = m_tableOpen ? 0 : m_table.heading().height;
    if (m_y + heading + height > m_bottom && m_y > m_top) {
        newPage();
    }
    if (!m_tableOpen) {
        openTable();
    }
}

void Paginator::placeBundle(const Bundle& bundle, double tailHeight)
{
    const double room = roomOfTablePage();
    const double roomHere = m_bottom - m_y - m_table.heading().height;
    const bool isUnderTitle = bundle.first == 0 && m_head.height > 0 && bundle.height <= roomHere;
    const bool withTail = bundle.height + tailHeight <= (isUnderTitle ? roomHere : room);
    const bool together = bundle.height <= room;
    if (together) {
        makeRoom(withTail ? bundle.height + tailHeight : bundle.height);
    }
    for (std::size_t i = bundle.first; i < bundle.end; ++i) {
        const TableLayout::Row& row = m_table.rows()[i];
        const double height = m_table.rowHeight(row);
        if (height > room) {
            placeTallRow(row);
            continue;
        }
        if (!together) {
            makeRoom(height);
        }
        placeRow(row, 0, row.lineCount);
    }
}

void Paginator::placeTallRow(const TableLayout::Row& row)
{
    constexpr quint32 kFewestLines = 3;
    for (quint32 line = 0; line < row.lineCount;) {
        const quint32 left = row.lineCount - line;
        makeRoom(m_table.linesHeight(std::min(left, kFewestLines)));
        const quint32 count = std::min(left, m_table.linesWithin(m_bottom - m_y));
        placeRow(row, line, count);
        line += count;
    }
}

void Paginator::placeRow(const TableLayout::Row& row, quint32 firstLine, quint32 lineCount)
{
    if (keepsWithNext(row.kind)) {
        closeColumns();
    } else if (!m_columnsTop) {
        m_columnsTop = m_y;
    }
    PageContent& content = m_pages.back().content;
    m_table.drawTexts(content, row, m_y, firstLine, lineCount);
    m_y += m_table.linesHeight(lineCount);
    content.grid.push_back({m_table.edges().front(), m_y, m_table.edges().back(), m_y});
}

void Paginator::placeTail()
{
    if (m_y + m_tail.height() > m_bottom && m_tail.height() <= m_bottom - m_top) {
        newPage();
    }
    m_y += m_tail.totals.empty() ? 0 : kTotalsGap;
    for (const TextBlock& line : m_tail.totals) {
        if (m_y + line.height > m_bottom && m_y > m_top) {
            newPage();
        }
        m_pages.back().content.append(line.content, m_left, m_y);
        m_y += line.height;
    }
    if (m_tail.signatures.isEmpty()) {
        return;
    }
    m_y += kSignaturesGap;
    if (m_y + m_tail.signatures.height > m_bottom) {
        newPage();
    }
    m_pages.back().content.append(m_tail.signatures.content, m_left, m_y);
}

} // namespace kecan::print
