#pragma once

#include "core/print/page_content.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

#include <vector>

namespace kecan::print {

/// Draws page contents, in layout units, on any paint device. Lives for one page.
class PagePainter final
{
public:
    PagePainter(QPainter& painter, const Typesetter& typesetter);

    /// Draws @p content moved down by @p dy.
    void draw(const PageContent& content, double dy);

private:
    void drawRun(const TextRun& run, double dy);
    void drawLines(const std::vector<QLineF>& lines, double dy, double penWidth);
    /// False when a character of @p text needs more than its own glyph.
    bool collectGlyphs(const Typeface& face, QStringView text);
    const QRawFont& rawFont(quint16 face);

    QPainter& m_painter;
    const Typesetter& m_typesetter;
    std::vector<QRawFont> m_rawFonts; ///< by face; a raw font belongs to the thread that paints
    std::vector<quint32> m_glyphs;
    std::vector<QPointF> m_positions;
    QGlyphRun m_run;
};

} // namespace kecan::print
