#include "core/print/page_painter.h"

namespace kecan::print {

namespace {

constexpr double kGridWidth = unitsFromPoints(0.5);
constexpr double kRuleWidth = unitsFromPoints(0.75);

} // namespace

PagePainter::PagePainter(QPainter& painter, const Typesetter& typesetter)
    : m_painter(painter)
    , m_typesetter(typesetter)
    , m_rawFonts(typesetter.faces.size())
{
    // Lines along the pixels stay sharp; letters are smoothed.
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setRenderHint(QPainter::TextAntialiasing, true);
}

void PagePainter::draw(const PageContent& content, double dy)
{
    m_painter.setPen(QPen(Qt::black));
    for (const TextRun& run : content.runs) {
        drawRun(run, dy);
    }
    drawLines(content.grid, dy, kGridWidth);
    drawLines(content.rules, dy, kRuleWidth);
}

void PagePainter::drawLines(const std::vector<QLineF>& lines, double dy, double penWidth)
{
    if (lines.empty()) {
        return;
    }
    m_painter.setPen(QPen(Qt::black, penWidth, Qt::SolidLine, Qt::SquareCap));
    m_painter.translate(0, dy);
    m_painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    m_painter.translate(0, -dy);
}

void PagePainter::drawRun(const TextRun& run, double dy)
{
    const QString& whole = m_typesetter.texts[run.text];
    const QStringView text = QStringView(whole).mid(static_cast<qsizetype>(run.start),
                                                    static_cast<qsizetype>(run.length));
    const Typeface& face = m_typesetter.faces[run.face];
    const QPointF place(static_cast<double>(run.x), static_cast<double>(run.y) + dy);
    if (!collectGlyphs(face, text)) {
        m_painter.setFont(face.font());
        m_painter.drawText(place, text.toString());
        return;
    }
    m_run.setRawFont(rawFont(run.face));
    m_run.setRawData(m_glyphs.data(), m_positions.data(), static_cast<int>(m_glyphs.size()));
    m_painter.drawGlyphRun(place, m_run);
}

bool PagePainter::collectGlyphs(const Typeface& face, QStringView text)
{
    m_glyphs.clear();
    m_positions.clear();
    double x = 0;
    for (const QChar character : text) {
        const Typeface::Glyph glyph = face.glyph(character);
        if (glyph.index == 0) {
            return false;
        }
        m_glyphs.push_back(glyph.index);
        m_positions.emplace_back(x, 0);
        x += static_cast<double>(glyph.advance);
    }
    return true;
}

const QRawFont& PagePainter::rawFont(quint16 face)
{
    QRawFont& raw = m_rawFonts[face];
    if (!raw.isValid()) {
        raw = QRawFont::fromFont(m_typesetter.faces[face].font());
    }
    return raw;
}

} // namespace kecan::print
