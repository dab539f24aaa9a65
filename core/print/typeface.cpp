#include "core/print/typeface.h"

#include <QFontMetricsF>
#include <QRawFont>

#include <utility>

namespace kecan::print {

namespace {

constexpr std::size_t kCommonCodes = 0x2100;

QFont paperFont(const QString& family, const TypeStyle& style)
{
    QFont font(family);
    font.setPixelSize(qRound(unitsFromPoints(style.size)));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setKerning(false);
    // Hinted widths would depend on the device, and the preview would break lines elsewhere.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool standsAlone(QChar character)
{
    return !character.isSurrogate() && !character.isMark() &&
           character.direction() != QChar::DirR && character.direction() != QChar::DirAL;
}

} // namespace

Typeface::Typeface(const QString& family, TypeStyle style)
    : m_style(style)
    , m_font(paperFont(family, style))
    , m_common(kCommonCodes)
{
    const QFontMetricsF metrics(m_font);
    m_ascent = metrics.ascent();
    m_lineHeight = metrics.lineSpacing();
}

double Typeface::width(QStringView text)
{
    double sum = 0;
    for (const QChar character : text) {
        sum += advance(character);
    }
    return sum;
}

double Typeface::advance(QChar character)
{
    const std::size_t code = character.unicode();
    Glyph& entry = code < kCommonCodes ? m_common[code] : m_rare[character];
    if (!entry.known) {
        entry = measured(character);
    }
    return static_cast<double>(entry.advance);
}

Typeface::Glyph Typeface::glyph(QChar character) const
{
    const std::size_t code = character.unicode();
    return code < kCommonCodes ? m_common[code] : m_rare.value(character);
}

Typeface::Glyph Typeface::measured(QChar character) const
{
    if (character.isLowSurrogate() || character.isMark()) {
        return {.known = true};
    }
    if (character.isHighSurrogate()) {
        return {.advance = static_cast<float>(m_font.pixelSize()), .known = true};
    }
    // Not kept: a raw font belongs to one thread, a layout may be made in one and shown in another.
    const QRawFont raw = QRawFont::fromFont(m_font);
    if (standsAlone(character) && raw.supportsCharacter(character)) {
        const QList<quint32> indexes = raw.glyphIndexesForString(QString(character));
        const QList<QPointF> advances = raw.advancesForGlyphIndexes(indexes);
        if (indexes.size() == 1 && advances.size() == 1) {
            return {.index = indexes.front(),
                    .advance = static_cast<float>(advances.front().x()),
                    .known = true};
        }
    }
    return {.advance = static_cast<float>(QFontMetricsF(m_font).horizontalAdvance(character)),
            .known = true};
}

TypefaceSet::TypefaceSet(QString family)
    : m_family(std::move(family))
{
}

quint16 TypefaceSet::indexOf(const TypeStyle& style)
{
    quint16 index = 0;
    for (const Typeface& face : m_faces) {
        if (face.style() == style) {
            return index;
        }
        ++index;
    }
    m_faces.emplace_back(m_family, style);
    return index;
}

} // namespace kecan::print
