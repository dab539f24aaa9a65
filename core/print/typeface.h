#pragma once

#include <QFont>
#include <QHash>
#include <QString>
#include <QStringView>

#include <deque>
#include <vector>

namespace kecan::print {

/// Layout works in these: fine enough that a font of whole units has any half-point size, and equal
/// to the resolution the PDF is written in.
inline constexpr double kUnitsPerPoint = 20;
inline constexpr double kPointsPerInch = 72;
inline constexpr double kMmPerInch = 25.4;

constexpr double unitsFromPoints(double points)
{
    return points * kUnitsPerPoint;
}

constexpr double unitsFromMm(double mm)
{
    return mm / kMmPerInch * kPointsPerInch * kUnitsPerPoint;
}

struct TypeStyle
{
    double size = 12; ///< @unit pt
    bool bold = false;
    bool italic = false;

    bool operator==(const TypeStyle&) const = default;
};

/// One font at one size with its widths. Vietnamese in NFC is one glyph per letter and officers'
/// papers are set without kerning, so a text is as wide as the sum of its letters, and it is drawn
/// from its glyphs without shaping it again. What has no glyph of its own is left to Qt.
class Typeface final
{
public:
    struct Glyph
    {
        quint32 index = 0; ///< 0: the font has none, or the character joins its neighbour
        float advance = 0; ///< @unit layout units
        bool known = false;
    };

    Typeface(const QString& family, TypeStyle style);

    /// Width without line breaks. @unit layout units. Remembers the glyphs it meets for glyph().
    double width(QStringView text);
    /// Likewise of one character.
    double advance(QChar character);

    /// What width() or advance() found; index 0 for characters they have not met.
    [[nodiscard]] Glyph glyph(QChar character) const;

    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] const TypeStyle& style() const { return m_style; }
    [[nodiscard]] double ascent() const { return m_ascent; }
    /// From one base line to the next. @unit layout units
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }

private:
    [[nodiscard]] Glyph measured(QChar character) const;

    TypeStyle m_style;
    QFont m_font;
    double m_ascent = 0;
    double m_lineHeight = 0;
    std::vector<Glyph> m_common; ///< by code, up to the letters and signs of Vietnamese papers
    QHash<QChar, Glyph> m_rare;
};

/// The typefaces of one document, each made once; an index stays valid.
class TypefaceSet final
{
public:
    explicit TypefaceSet(QString family);

    /// Index of the typeface of @p style.
    quint16 indexOf(const TypeStyle& style);

    Typeface& operator[](quint16 index) { return m_faces[index]; }
    const Typeface& operator[](quint16 index) const { return m_faces[index]; }
    [[nodiscard]] std::size_t size() const { return m_faces.size(); }

private:
    QString m_family;
    std::deque<Typeface> m_faces;
};

} // namespace kecan::print
