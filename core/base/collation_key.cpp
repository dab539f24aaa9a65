#include "core/base/code_points.h"
#include "core/base/text_normal.h"
#include "core/base/vietnamese_letters.h"

#include <QVarLengthArray>

#include <array>
#include <string_view>
#include <utility>

namespace kecan {

namespace {

constexpr qsizetype kUsualLength = 192;

// Bytes of a key. Each level ends with kEndOfLevel, lower than every weight: so a shorter text
// comes first, and a key needs no separator before the next one.
constexpr char8_t kEndOfLevel = 0x01;
constexpr unsigned char kFirstToneWeight = 0x02;
constexpr unsigned char kFirstMarkWeight = 0x10;
constexpr unsigned char kBlankWeight = 0x02;
constexpr unsigned char kFirstLetterWeight = 0x60;
constexpr unsigned char kOtherWeight = 0xF0;

/// Weights of ASCII signs and digits in the order of CLDR root; 0 for the rest.
constexpr auto kAsciiWeights = [] {
    constexpr std::string_view kOrder = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";
    static_assert(kBlankWeight + kOrder.size() <= kFirstLetterWeight);
    std::array<unsigned char, 128> weights = {};
    for (std::size_t at = 0; at < kOrder.size(); ++at) {
        weights[static_cast<unsigned char>(kOrder[at])] =
            static_cast<unsigned char>(kBlankWeight + at);
    }
    return weights;
}();

/// Writes the keys of texts one behind the other.
class KeyWriter
{
public:
    void addText(QStringView text)
    {
        m_tones.clear();
        m_cases.clear();
        m_caseByte = kNoCases;
        m_nextCase = kFirstCase;
        m_blankPending = false;
        m_textBegin = m_key.size();
        m_syllableTone = kNoSyllable;
        addUnits(text);
        endLevels();
    }
    [[nodiscard]] QByteArray key() const
    {
        return QByteArray(reinterpret_cast<const char*>(m_key.data()), m_key.size());
    }

private:
    static constexpr qsizetype kNoSyllable = -1;
    static constexpr unsigned kNoCases = 0x80;
    static constexpr unsigned kFirstCase = 0x40;

    /// char8_t, because stores through char make the compiler read all members again.
    using Bytes = QVarLengthArray<char8_t, kUsualLength>;

    static constexpr char8_t byte(unsigned value) { return static_cast<char8_t>(value); }
    static constexpr char8_t toneByte(Tone tone)
    {
        return byte(kFirstToneWeight + static_cast<unsigned>(tone));
    }

    void addUnits(QStringView text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const char16_t c = text[at].unicode();
            if (const LetterForm form = letterForm(c); form.rank != 0) {
                at += addLetter(form, text, at + 1);
            } else if (c == u' ') {
                addBlank();
                ++at;
            } else if (c < kAsciiWeights.size()) {
                addAscii(c);
                ++at;
            } else if (isCombiningMark(c)) {
                addMark(c);
                ++at;
            } else {
                const CodePoint codePoint = codePointAt(text, at);
                addOther(codePoint.value);
                at += codePoint.length;
            }
        }
    }

    /// Adds @p form and the marks at @p next that belong to it; returns the units taken.
    qsizetype addLetter(LetterForm form, QStringView text, qsizetype next)
    {
        qsizetype length = 1;
        if (next < text.size() && isCombiningMark(text[next].unicode())) {
            const ReadLetter marked = withMarks({form, 1}, text, next);
            form = marked.form;
            length = marked.length;
        }
        beginSyllable();
        addPrimary(kFirstLetterWeight + form.rank);
        addCase(form.isUpper);
        addTone(form.tone);
        return length;
    }

    void addPrimary(unsigned weight)
    {
        if (m_blankPending) {
            m_key.append(byte(kBlankWeight));
            m_blankPending = false;
        }
        m_key.append(byte(weight));
    }

    void beginSyllable()
    {
        if (m_syllableTone == kNoSyllable) {
            m_syllableTone = m_tones.size();
            m_tones.append(toneByte(Tone::Level));
        }
    }

    /// Moves the tone out of its place to the syllable as a whole.
    void addTone(Tone tone)
    {
        if (tone == Tone::Level) {
            return;
        }
        char8_t& known = m_tones[m_syllableTone];
        if (known == toneByte(Tone::Level)) {
            known = toneByte(tone);
        } else {
            m_tones.append(byte(kFirstMarkWeight + static_cast<unsigned>(tone)));
        }
    }

    /// A mark foreign to Vietnamese decides after the tone of its syllable.
    void addMark(char16_t mark)
    {
        if (m_syllableTone == kNoSyllable) {
            return;
        }
        if (const Tone tone = toneOfMark(mark); tone != Tone::Level) {
            addTone(tone);
        } else {
            constexpr unsigned kFirstMark = 0x0300;
            m_tones.append(byte(kFirstMarkWeight + (mark - kFirstMark)));
        }
    }

    /// Seven letters to the byte.
    void addCase(bool isUpper)
    {
        m_caseByte |= isUpper ? m_nextCase : 0U;
        m_nextCase >>= 1U;
        if (m_nextCase == 0) {
            m_cases.append(byte(m_caseByte));
            m_caseByte = kNoCases;
            m_nextCase = kFirstCase;
        }
    }

    void addBlank()
    {
        m_syllableTone = kNoSyllable;
        m_blankPending = m_key.size() > m_textBegin;
    }

    void addAscii(char16_t c)
    {
        if (QChar::isSpace(c)) {
            addBlank();
        } else if (const unsigned char weight = kAsciiWeights[c]; weight != 0) {
            m_syllableTone = kNoSyllable;
            addPrimary(weight);
        }
    }

    void addOther(char32_t c)
    {
        if (QChar::isSpace(c)) {
            addBlank();
        } else if (isInvisible(c)) {
            return;
        } else if (const char32_t plain = plainPunctuation(c); plain != c) {
            addAscii(static_cast<char16_t>(plain));
        } else if (QChar::decompositionTag(c) == QChar::Canonical) {
            addUnits(QChar::decomposition(c));
        } else {
            addForeign(c);
        }
    }

    /// Another script: after all Latin letters, by number.
    void addForeign(char32_t c)
    {
        const char32_t lower = QChar::toLower(c);
        if (QChar::isLetter(c)) {
            beginSyllable();
            addCase(lower != c);
        } else {
            m_syllableTone = kNoSyllable;
        }
        addPrimary(kOtherWeight);
        for (const unsigned shift : {14U, 7U, 0U}) {
            m_key.append(byte(0x80U | ((lower >> shift) & 0x7FU)));
        }
    }

    void endLevels()
    {
        m_key.append(kEndOfLevel);
        for (const char8_t tone : std::as_const(m_tones)) {
            m_key.append(tone);
        }
        m_key.append(kEndOfLevel);
        for (const char8_t cases : std::as_const(m_cases)) {
            m_key.append(cases);
        }
        m_key.append(byte(m_caseByte));
        m_key.append(kEndOfLevel);
    }

    Bytes m_key;
    Bytes m_tones;
    Bytes m_cases;
    unsigned m_caseByte = kNoCases;
    unsigned m_nextCase = kFirstCase;
    qsizetype m_textBegin = 0;
    qsizetype m_syllableTone = kNoSyllable; ///< its place in m_tones
    bool m_blankPending = false;
};

} // namespace

QByteArray collationKey(QStringView text)
{
    return joinedCollationKey({text});
}

QByteArray joinedCollationKey(std::initializer_list<QStringView> texts)
{
    KeyWriter writer;
    for (const QStringView text : texts) {
        writer.addText(text);
    }
    return writer.key();
}

} // namespace kecan
