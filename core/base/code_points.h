#pragma once

#include <QChar>
#include <QStringView>

namespace kecan {

/// Characters that show nothing and only make equal texts differ.
inline bool isInvisible(char32_t c)
{
    constexpr char32_t kTcvn3LetterU = 0x00AD;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control ||
           (category == QChar::Other_Format && c != kTcvn3LetterU);
}

/// The typewriter form of what word processors put for an apostrophe and a hyphen.
constexpr char32_t plainPunctuation(char32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return U'\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return U'-';
    default:
        return c;
    }
}

struct CodePoint
{
    char32_t value;
    qsizetype length;
};

inline CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(c, text[at + 1]), 2};
    }
    return {c.unicode(), 1};
}

} // namespace kecan
