#include "core/print/line_breaking.h"

#include <algorithm>

namespace kecan::print {

namespace {

/// Longest word that is never broken: a date has 10 characters, the longest syllable 7.
constexpr qsizetype kLongestWholeWord = 14;

bool isBreak(QChar character)
{
    return character == u' ' || character == u'\n';
}

bool joinsBefore(QChar character)
{
    return character.isMark() || character.isLowSurrogate();
}

LineSpan span(qsizetype start, qsizetype end, double width)
{
    return {.start = static_cast<quint32>(start),
            .length = static_cast<quint32>(end - start),
            .width = static_cast<float>(width)};
}

/// The line that begins at @p start, and where the next one begins.
struct BrokenLine
{
    LineSpan line;
    qsizetype next = 0;
};

BrokenLine lineFrom(QStringView text, qsizetype start, Typeface& face, double width)
{
    double sum = 0;
    qsizetype blank = -1;
    double widthAtBlank = 0;
    for (qsizetype i = start; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character == u'\n') {
            return {span(start, i, sum), i + 1};
        }
        if (character == u' ') {
            blank = i;
            widthAtBlank = sum;
        }
        const double advance = face.advance(character);
        if (sum + advance > width && character != u' ') {
            if (blank >= 0) {
                return {span(start, blank, widthAtBlank), blank + 1};
            }
            if (i > start && !joinsBefore(character)) {
                return {span(start, i, sum), i};
            }
        }
        sum += advance;
    }
    return {span(start, text.size(), sum), text.size() + 1};
}

} // namespace

void appendLines(std::vector<LineSpan>& lines, QStringView text, Typeface& face, double width)
{
    if (text.isEmpty()) {
        return;
    }
    for (qsizetype start = 0; start <= text.size();) {
        const BrokenLine broken = lineFrom(text, start, face, width);
        lines.push_back(broken.line);
        start = broken.next;
    }
}

double widestWord(QStringView text, Typeface& face)
{
    double widest = 0;
    double word = 0;
    qsizetype letters = 0;
    for (const QChar character : text) {
        if (isBreak(character)) {
            word = 0;
            letters = 0;
            continue;
        }
        if (++letters <= kLongestWholeWord) {
            word += face.advance(character);
            widest = std::max(widest, word);
        }
    }
    return widest;
}

double widestLine(QStringView text, Typeface& face)
{
    double widest = 0;
    double line = 0;
    for (const QChar character : text) {
        line = character == u'\n' ? 0 : line + face.advance(character);
        widest = std::max(widest, line);
    }
    return widest;
}

} // namespace kecan::print
