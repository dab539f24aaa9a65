#include "tests/architecture/text_rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kecan::architecture {

namespace {

bool isVietnameseLetter(QChar c)
{
    const bool isLatinBeyondAscii =
        (c >= QChar(0x00c0) && c <= QChar(0x01b0)) || (c >= QChar(0x1ea0) && c <= QChar(0x1ef9));
    return isLatinBeyondAscii && c.isLetter();
}

/// Whether @p text has a Vietnamese syllable; none is longer than "nghiêng", so a row of letters to
/// try a font with is not taken for one.
bool hasVietnameseWord(const QString& text)
{
    constexpr qsizetype kLongest = 7;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype until = from;
        while (until < text.size() && text[until].isLetter())
            ++until;
        const QStringView word = QStringView(text).mid(from, until - from);
        if (word.size() <= kLongest && std::any_of(word.begin(), word.end(), isVietnameseLetter))
            return true;
        from = until + 1;
    }
    return false;
}

/// Whether the third argument of the call whose bracket opens at @p bracket is a lambda.
bool thirdArgumentIsLambda(const QString& text, qsizetype bracket)
{
    int depth = 0;
    int argument = 0;
    bool isAtStart = true;
    for (qsizetype at = bracket + 1; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isSpace())
            continue;
        if (isAtStart && argument == 2)
            return c == u'[';
        isAtStart = false;
        if (c == u'(' || c == u'{' || c == u'[')
            ++depth;
        if (c == u')' || c == u'}' || c == u']')
            --depth;
        if (depth < 0)
            return false;
        if (c == u',' && depth == 0) {
            ++argument;
            isAtStart = true;
        }
    }
    return false;
}

} // namespace

std::vector<Breach> vietnameseTexts(const SourceFile& file)
{
    std::vector<Breach> breaches;
    for (const Literal& literal : stringLiterals(file.text)) {
        QString text = literal.text;
        text.remove(u"Kế Cận"_s).remove(u"Tiếng &Việt"_s).remove(u"Tiếng Việt"_s);
        if (hasVietnameseWord(text))
            breaches.push_back(
                {file.path,
                 literal.line,
                 u"\"%1\": write it in English and translate it"_s.arg(literal.text)});
    }
    return breaches;
}

std::vector<Breach> sqlTexts(const SourceFile& file)
{
    static const QRegularExpression kStatement(
        u"\\b(SELECT\\s.*\\bFROM|INSERT\\s+INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|"
        "(CREATE|DROP|ALTER)\\s+(TABLE|INDEX|TRIGGER|VIEW)|PRAGMA\\s+\\w+|VACUUM\\s+INTO|"
        "BEGIN\\s+IMMEDIATE)\\b"_s,
        QRegularExpression::DotMatchesEverythingOption);
    std::vector<Breach> breaches;
    for (const Literal& literal : stringLiterals(file.text)) {
        if (kStatement.match(literal.text).hasMatch())
            breaches.push_back(
                {file.path, literal.line, u"SQL outside core/storage: %1"_s.arg(literal.text)});
    }
    return breaches;
}

std::vector<Breach> connectionsWithoutContext(const SourceFile& file)
{
    static const QRegularExpression kConnect(u"\\bconnect\\s*\\("_s);
    std::vector<Breach> breaches;
    const QString text = withoutComments(file.text);
    auto found = kConnect.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch call = found.next();
        if (thirdArgumentIsLambda(text, call.capturedEnd() - 1))
            breaches.push_back({file.path,
                                lineOf(text, call.capturedStart()),
                                u"connect() to a lambda needs a context object"_s});
    }
    return breaches;
}

} // namespace kecan::architecture
