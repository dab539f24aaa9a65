#pragma once

#include <QStringView>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace kecan {

/// Tones of Vietnamese in the order of the dictionary: ngang huyền hỏi ngã sắc nặng.
enum class Tone : std::uint8_t
{
    Level,
    Grave,
    Hook,
    Tilde,
    Acute,
    DotBelow,
};

/// The primary letters in the order of CLDR "vi", with f j w z of names from elsewhere.
inline constexpr std::u16string_view kLetters = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
/// kLetters without any mark, for searching.
inline constexpr std::string_view kPlainLetters = "aaabcddeefghijklmnooopqrstuuvwxyz";
static_assert(kLetters.size() == kPlainLetters.size());

/// Place of a letter in kLetters counted from 1; 0 for what is no such letter.
using LetterRank = std::uint8_t;

/// What one UTF-16 unit says as a Vietnamese letter.
struct LetterForm
{
    LetterRank rank = 0;
    Tone tone = Tone::Level;
    bool isUpper = false;
};

namespace detail {

/// The vowels with the six tones each. These literals are NFC, one unit a letter.
inline constexpr std::array<std::u16string_view, 12> kLowerVowels = {
    u"aàảãáạ",
    u"ăằẳẵắặ",
    u"âầẩẫấậ",
    u"eèẻẽéẹ",
    u"êềểễếệ",
    u"iìỉĩíị",
    u"oòỏõóọ",
    u"ôồổỗốộ",
    u"ơờởỡớợ",
    u"uùủũúụ",
    u"ưừửữứự",
    u"yỳỷỹýỵ",
};
inline constexpr std::array<std::u16string_view, 12> kUpperVowels = {
    u"AÀẢÃÁẠ",
    u"ĂẰẲẴẮẶ",
    u"ÂẦẨẪẤẬ",
    u"EÈẺẼÉẸ",
    u"ÊỀỂỄẾỆ",
    u"IÌỈĨÍỊ",
    u"OÒỎÕÓỌ",
    u"ÔỒỔỖỐỘ",
    u"ƠỜỞỠỚỢ",
    u"UÙỦŨÚỤ",
    u"ƯỪỬỮỨỰ",
    u"YỲỶỸÝỴ",
};
inline constexpr std::size_t kToneCount = 6;

constexpr LetterRank rankIn(std::u16string_view letters, char16_t letter)
{
    const std::size_t at = letters.find(letter);
    return at == std::u16string_view::npos ? LetterRank(0) : static_cast<LetterRank>(at + 1);
}

/// All letters live in two short stretches of Unicode; two tables cover them without searching.
class LetterTable
{
public:
    constexpr LetterTable()
    {
        for (char16_t c = u'a'; c <= u'z'; ++c) {
            put(c, {rankIn(kLetters, c), Tone::Level, false});
            put(static_cast<char16_t>(c - u'a' + u'A'), {rankIn(kLetters, c), Tone::Level, true});
        }
        const LetterRank dStroke = rankIn(kLetters, u'đ');
        put(u'đ', {dStroke, Tone::Level, false});
        put(u'Đ', {dStroke, Tone::Level, true});
        // Eth, which looks like đ as a capital and is often typed for it.
        put(u'\u00F0', {dStroke, Tone::Level, false});
        put(u'\u00D0', {dStroke, Tone::Level, true});
        for (std::size_t row = 0; row < kLowerVowels.size(); ++row) {
            const LetterRank rank = rankIn(kLetters, kLowerVowels[row][0]);
            for (std::size_t tone = 0; tone < kToneCount; ++tone) {
                put(kLowerVowels[row][tone], {rank, static_cast<Tone>(tone), false});
                put(kUpperVowels[row][tone], {rank, static_cast<Tone>(tone), true});
            }
        }
    }

    [[nodiscard]] constexpr LetterForm at(char16_t c) const
    {
        if (c < kLowSize) {
            return m_low[c];
        }
        return c >= kHighFirst && c < kHighFirst + kHighSize ? m_high[c - kHighFirst]
                                                             : LetterForm();
    }

private:
    static constexpr std::size_t kLowSize = 0x1B1;
    static constexpr std::size_t kHighFirst = 0x1EA0;
    static constexpr std::size_t kHighSize = 0x5A;

    constexpr void put(char16_t c, LetterForm form)
    {
        if (c < kLowSize) {
            m_low[c] = form;
        } else {
            m_high[c - kHighFirst] = form;
        }
    }

    std::array<LetterForm, kLowSize> m_low = {};
    std::array<LetterForm, kHighSize> m_high = {};
};

inline constexpr LetterTable kLetterTable;

} // namespace detail

/// The form of @p c; rank 0 when it is neither a Latin base letter nor a Vietnamese one.
constexpr LetterForm letterForm(char16_t c)
{
    return detail::kLetterTable.at(c);
}

/// The letter of @p rank in lower case and without tone; @p rank must not be 0.
constexpr char16_t letterOf(LetterRank rank)
{
    return kLetters[rank - 1U];
}

/// The letter of @p rank without any mark; @p rank must not be 0.
constexpr char16_t plainLetterOf(LetterRank rank)
{
    return static_cast<unsigned char>(kPlainLetters[rank - 1U]);
}

constexpr bool isCombiningMark(char16_t c)
{
    return c >= 0x0300 && c <= 0x036F;
}

/// The tone a combining mark stands for; Level when it is no tone mark.
constexpr Tone toneOfMark(char16_t mark)
{
    switch (mark) {
    case 0x0300:
    case 0x0340:
        return Tone::Grave;
    case 0x0309:
        return Tone::Hook;
    case 0x0303:
        return Tone::Tilde;
    case 0x0301:
    case 0x0341:
        return Tone::Acute;
    case 0x0323:
        return Tone::DotBelow;
    default:
        return Tone::Level;
    }
}

/// One letter together with the marks that follow it.
struct ReadLetter
{
    LetterForm form;
    /// Units of text it takes; 0 when there is no letter.
    qsizetype length = 0;
};

/// @p letter, which ends before @p at, with the marks that make it another Vietnamese letter.
ReadLetter withMarks(ReadLetter letter, QStringView text, qsizetype at);

/// Reads the letter at @p at, composed, decomposed or half of each (ê + U+0301, é + U+0302). Stops
/// before a mark that makes no Vietnamese letter.
inline ReadLetter readLetter(QStringView text, qsizetype at)
{
    const LetterForm form = letterForm(text[at].unicode());
    if (form.rank == 0) {
        return {};
    }
    const qsizetype next = at + 1;
    const bool isWhole = next == text.size() || !isCombiningMark(text[next].unicode());
    return isWhole ? ReadLetter{form, 1} : withMarks({form, 1}, text, next);
}

/// The lower-case vowel of @p rank with @p tone. @p rank must be a vowel's.
char16_t vowelWithTone(LetterRank rank, Tone tone);

/// Where the tone of a written syllable belongs, in the placement most people use: hòa, thúy, hoàn,
/// quý, giá, gìn, khuya. Negative when @p letters are not one Vietnamese syllable.
qsizetype tonePlace(std::span<const LetterRank> letters);

} // namespace kecan
