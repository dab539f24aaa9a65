#include "core/print/text_block.h"

#include <algorithm>

namespace kecan::print {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double kRuleDrop = unitsFromPoints(5.5);
constexpr double kRuleHeight = unitsFromPoints(4);
constexpr double kUnderlineDrop = unitsFromPoints(2);

TypeStyle styleOf(const ReportLine& line)
{
    return {.size = line.size, .bold = line.bold, .italic = line.italic};
}

/// Grows a block line by line.
class BlockSetter
{
public:
    BlockSetter(double width, TextAlign align, Typesetter& typesetter)
        : m_width(width)
        , m_align(align)
        , m_typesetter(typesetter)
    {
        m_block.left = width;
    }

    void add(const ReportLine& line)
    {
        setText(line.text, styleOf(line), line.underline);
        if (line.rule == LineRule::Full) {
            const double y = m_lastBaseline + kRuleDrop;
            m_block.content.rules.push_back({m_lastLeft, y, m_lastLeft + m_lastWidth, y});
            m_block.height += kRuleHeight;
        } else if (line.rule == LineRule::Dashes) {
            setText(u"-----"_s, {.size = line.size}, false);
        }
    }

    TextBlock take() { return std::move(m_block); }

private:
    void setText(const QString& text, const TypeStyle& style, bool underline)
    {
        const quint32 index = m_typesetter.add(text);
        const quint16 faceIndex = m_typesetter.faces.indexOf(style);
        Typeface& face = m_typesetter.faces[faceIndex];
        std::vector<LineSpan> spans;
        appendLines(spans, m_typesetter.texts[index], face, m_width);
        for (const LineSpan& span : spans) {
            m_lastWidth = static_cast<double>(span.width);
            m_lastLeft = alignedLeft(m_align, m_lastWidth, m_width);
            m_lastBaseline = m_block.height + face.ascent();
            if (m_block.isEmpty()) {
                m_block.firstBaseline = m_lastBaseline;
            }
            m_block.left = std::min(m_block.left, m_lastLeft);
            m_block.right = std::max(m_block.right, m_lastLeft + m_lastWidth);
            m_block.content.runs.push_back({.text = index,
                                            .start = span.start,
                                            .length = span.length,
                                            .x = static_cast<float>(m_lastLeft),
                                            .y = static_cast<float>(m_lastBaseline),
                                            .face = faceIndex});
            m_block.height += face.lineHeight();
            if (underline) {
                const double y = m_lastBaseline + kUnderlineDrop;
                m_block.content.rules.push_back({m_lastLeft, y, m_lastLeft + m_lastWidth, y});
            }
        }
    }

    double m_width;
    TextAlign m_align;
    Typesetter& m_typesetter;
    TextBlock m_block;
    double m_lastLeft = 0;
    double m_lastWidth = 0;
    double m_lastBaseline = 0;
};

} // namespace

double alignedLeft(TextAlign align, double textWidth, double width)
{
    switch (align) {
    case TextAlign::Left:
        return 0;
    case TextAlign::Centre:
        return (width - textWidth) / 2;
    case TextAlign::Right:
        return width - textWidth;
    }
    return 0;
}

TextBlock setLines(const std::vector<ReportLine>& lines,
                   double width,
                   TextAlign align,
                   Typesetter& typesetter)
{
    BlockSetter setter(width, align, typesetter);
    for (const ReportLine& line : lines) {
        setter.add(line);
    }
    return setter.take();
}

double naturalWidth(const std::vector<ReportLine>& lines, Typesetter& typesetter)
{
    double widest = 0;
    for (const ReportLine& line : lines) {
        Typeface& face = typesetter.faces[typesetter.faces.indexOf(styleOf(line))];
        widest = std::max(widest, widestLine(line.text, face));
    }
    return widest;
}

} // namespace kecan::print
