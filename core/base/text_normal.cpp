#include "core/base/text_normal.h"

#include "core/base/code_points.h"
#include "core/base/vietnamese_letters.h"

#include <QVarLengthArray>

#include <algorithm>
#include <span>

namespace kecan {

namespace {

constexpr qsizetype kUsualLength = 96;

constexpr bool isPrintableAscii(char16_t c)
{
    return c > 0x20 && c < 0x7F;
}

/// Collects a text, with one blank for a run of blanks and none at either end.
class TextCollector
{
public:
    void addBlank() { m_blankPending = !m_units.isEmpty(); }
    void add(char16_t c)
    {
        if (m_blankPending) {
            m_units.append(u' ');
            m_blankPending = false;
        }
        m_units.append(c);
    }
    void add(QStringView text)
    {
        for (const QChar c : text) {
            add(c.unicode());
        }
    }
    [[nodiscard]] QString text() const
    {
        return QStringView(m_units.data(), m_units.size()).toString();
    }

private:
    QVarLengthArray<char16_t, kUsualLength> m_units;
    bool m_blankPending = false;
};

/// True for nearly every text that comes back from the store: nothing to do, and found out without
/// asking Unicode tables.
bool isPlainlyNormal(QStringView text)
{
    bool afterBlank = true;
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        if (c == u' ') {
            if (afterBlank) {
                return false;
            }
            afterBlank = true;
        } else if (isPrintableAscii(c) || letterForm(c).rank != 0) {
            afterBlank = false;
        } else {
            return false;
        }
    }
    return text.isEmpty() || !afterBlank;
}

/// Folds a code point that is neither ASCII nor a Vietnamese letter.
void addFolded(TextCollector& folded, char32_t c)
{
    if (QChar::isSpace(c)) {
        folded.addBlank();
        return;
    }
    if (isInvisible(c)) {
        return;
    }
    const char32_t plain = plainPunctuation(c);
    const QString parts =
        QString::fromUcs4(&plain, 1).toLower().normalized(QString::NormalizationForm_D);
    for (const QChar part : parts) {
        if (part.category() != QChar::Mark_NonSpacing) {
            folded.add(part.unicode());
        }
    }
}

} // namespace

QString normalizedText(QStringView text)
{
    if (isPlainlyNormal(text)) {
        return text.toString();
    }
    TextCollector collected;
    for (qsizetype at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        if (QChar::isSpace(c.value)) {
            collected.addBlank();
        } else if (!isInvisible(c.value)) {
            collected.add(text.sliced(at, c.length));
        }
        at += c.length;
    }
    return collected.text().normalized(QString::NormalizationForm_C);
}

QString searchFold(QStringView text)
{
    TextCollector folded;
    for (qsizetype at = 0; at < text.size();) {
        const char16_t c = text[at].unicode();
        qsizetype length = 1;
        if (const LetterRank rank = letterForm(c).rank; rank != 0) {
            folded.add(plainLetterOf(rank));
        } else if (c == u' ') {
            folded.addBlank();
        } else if (isPrintableAscii(c)) {
            folded.add(c);
        } else if (!isCombiningMark(c)) {
            const CodePoint codePoint = codePointAt(text, at);
            addFolded(folded, codePoint.value);
            length = codePoint.length;
        }
        at += length;
    }
    return folded.text();
}

namespace {

/// The letters of one word while its tone is looked for.
struct Syllable
{
    QVarLengthArray<LetterRank, 16> letters;
    Tone tone = Tone::Level;
    int toneCount = 0;
};

/// The letters of @p word; none when something else stands among them.
Syllable readSyllable(QStringView word)
{
    Syllable syllable;
    for (qsizetype at = 0; at < word.size();) {
        const ReadLetter letter = readLetter(word, at);
        if (letter.length == 0) {
            return {};
        }
        syllable.letters.append(letter.form.rank);
        if (letter.form.tone != Tone::Level) {
            syllable.tone = letter.form.tone;
            ++syllable.toneCount;
        }
        at += letter.length;
    }
    return syllable;
}

/// Appends @p word in lower case, with its tone where it belongs if it is a Vietnamese syllable.
void addToneFolded(TextCollector& folded, QStringView word)
{
    const Syllable syllable = readSyllable(word);
    const std::span<const LetterRank> letters(syllable.letters.data(),
                                              static_cast<std::size_t>(syllable.letters.size()));
    const qsizetype place = syllable.toneCount <= 1 ? tonePlace(letters) : -1;
    if (place < 0) {
        for (const QChar c : word.toString().toLower()) {
            folded.add(c == QChar(u'\u00F0') ? u'đ' : c.unicode());
        }
        return;
    }
    for (qsizetype at = 0; at < syllable.letters.size(); ++at) {
        const LetterRank rank = syllable.letters[at];
        folded.add(at == place ? vowelWithTone(rank, syllable.tone) : letterOf(rank));
    }
}

} // namespace

QString toneFold(QStringView text)
{
    const QString normal = normalizedText(text);
    const QStringView view(normal);
    TextCollector folded;
    for (qsizetype at = 0; at < view.size();) {
        const qsizetype begin = at;
        while (at < view.size() && (view[at].isLetter() || isCombiningMark(view[at].unicode()))) {
            ++at;
        }
        if (at > begin) {
            addToneFolded(folded, view.sliced(begin, at - begin));
            continue;
        }
        const CodePoint c = codePointAt(view, at);
        if (c.value == U' ') {
            folded.addBlank();
        } else {
            const char32_t plain = plainPunctuation(c.value);
            folded.add(QString::fromUcs4(&plain, 1).toLower());
        }
        at += c.length;
    }
    return folded.text();
}

namespace {

bool isWordUnit(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80) {
        return letterForm(unit).rank != 0 || (unit >= u'0' && unit <= u'9');
    }
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// Whether a word or a mark begins at @p at, and not in the middle of a word.
bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !isWordUnit(text[at - 1]);
}

/// Whether at least @p wanted words of @p text begin with @p prefix.
bool hasWordsBeginning(QStringView text, QStringView prefix, qsizetype wanted)
{
    const QChar first = prefix[0];
    const qsizetype last = text.size() - prefix.size();
    for (qsizetype at = 0; at <= last; ++at) {
        if (text[at] == first && beginsWord(text, at) && text.sliced(at, prefix.size()) == prefix &&
            --wanted <= 0) {
            return true;
        }
    }
    return false;
}

} // namespace

bool matchesWords(const QString& folded, const QStringList& queryWords)
{
    // Words that match one query word match all its prefixes too, and two query words of which
    // neither begins the other never share one. So an assignment exists exactly when every query
    // word finds as many words as there are query words beginning with it.
    for (const QString& word : queryWords) {
        if (word.isEmpty()) {
            continue;
        }
        const auto wanted =
            std::count_if(queryWords.begin(), queryWords.end(), [&word](const QString& other) {
                return other.startsWith(word);
            });
        if (!hasWordsBeginning(folded, word, wanted)) {
            return false;
        }
    }
    return true;
}

std::vector<QStringView> wordsIn(QStringView folded)
{
    std::vector<QStringView> words;
    for (qsizetype at = 0; at < folded.size(); ++at) {
        if (folded[at] != u' ' && beginsWord(folded, at)) {
            const qsizetype blank = folded.indexOf(u' ', at);
            words.push_back(folded.sliced(at, (blank < 0 ? folded.size() : blank) - at));
        }
    }
    return words;
}

} // namespace kecan
