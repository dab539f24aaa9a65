#include "core/exchange/xlsx_styles.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace kecan::exchange {

namespace {

/// Brackets hold colours, conditions and languages, but "[h]" is a field: hours beyond a day.
QString elapsedLetters(QStringView bracketed)
{
    const QString text = bracketed.toString().toLower();
    const bool elapsed =
        std::ranges::all_of(text, [](QChar c) { return c == u'h' || c == u'm' || c == u's'; });
    return elapsed ? text : QString();
}

/// Whatever a format says literally is removed, so that only its field letters remain.
QString fieldLetters(QStringView code)
{
    QString letters;
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (quoted) {
            quoted = c != u'"';
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'[') {
            const qsizetype end = std::max(code.indexOf(u']', i), i);
            letters += elapsedLetters(code.mid(i + 1, end - i - 1));
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

QString readFontName(XmlPart& part)
{
    QString name;
    while (part.next() && !part.atEnd(u"font")) {
        if (part.atStart(u"name")) {
            name = part.attribute(QStringLiteral("val"));
        }
    }
    return name;
}

/// The formats and their fonts as numbers, before they are joined.
struct StyleReader
{
    QSet<int> dateFormats;
    XlsxStyles styles;

    void readFormat(const XmlPart& part)
    {
        const QString code = part.attribute(QStringLiteral("formatCode"));
        const int id = part.attribute(QStringLiteral("numFmtId")).toInt();
        if (isDateFormatCode(code)) {
            dateFormats.insert(id);
        }
    }

    void readCellStyle(const XmlPart& part)
    {
        const int format = part.attribute(QStringLiteral("numFmtId")).toInt();
        bool hasFont = false;
        const int font = part.attribute(QStringLiteral("fontId")).toInt(&hasFont);
        const bool known = hasFont && font >= 0 && font < styles.fonts.size();
        styles.cells.push_back(
            {.isDate = dateFormats.contains(format) || isBuiltinDateFormat(format),
             .font = known ? font : -1});
    }
};

} // namespace

CellStyle XlsxStyles::cell(int index) const
{
    const bool known = index >= 0 && std::cmp_less(index, cells.size());
    return known ? cells[static_cast<std::size_t>(index)] : CellStyle{};
}

bool isDateFormatCode(QStringView code)
{
    const QString letters = fieldLetters(code);
    const QString firstSection = letters.section(u';', 0, 0);
    if (firstSection == u"general" || firstSection == u"standard") {
        return false;
    }
    if (firstSection.contains(u'd') || firstSection.contains(u'y')) {
        return true;
    }
    // With hours or seconds beside it, m means minutes.
    return firstSection.contains(u'm') && !firstSection.contains(u'h') &&
           !firstSection.contains(u's');
}

bool isBuiltinDateFormat(int id)
{
    constexpr std::array<std::pair<int, int>, 4> kRanges{{{14, 22}, {27, 36}, {45, 47}, {50, 58}}};
    return std::ranges::any_of(
        kRanges, [id](const auto& range) { return range.first <= id && id <= range.second; });
}

Result<XlsxStyles> readStyles(XmlPart& part)
{
    StyleReader reader;
    bool inFonts = false;
    bool inCellStyles = false;
    while (part.next()) {
        if (part.name() == u"fonts") {
            inFonts = part.isStart();
        } else if (part.name() == u"cellXfs") {
            inCellStyles = part.isStart();
        } else if (part.atStart(u"numFmt")) {
            reader.readFormat(part);
        } else if (inFonts && part.atStart(u"font")) {
            reader.styles.fonts.append(readFontName(part));
        } else if (inCellStyles && part.atStart(u"xf")) {
            reader.readCellStyle(part);
        }
    }
    KECAN_CHECK(part.status());
    return reader.styles;
}

} // namespace kecan::exchange
