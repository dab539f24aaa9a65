#include "core/base/vietnamese_letters.h"

#include <algorithm>

namespace kecan {

namespace {

constexpr LetterRank rankOf(char16_t letter)
{
    return detail::rankIn(kLetters, letter);
}

constexpr bool isVowel(LetterRank rank)
{
    constexpr std::u16string_view kVowels = u"aăâeêioôơuưy";
    return rank != 0 && kVowels.find(letterOf(rank)) != std::u16string_view::npos;
}

/// A vowel with a shape of its own (ă â ê ô ơ ư) always takes the tone.
constexpr bool isShapedVowel(LetterRank rank)
{
    return isVowel(rank) && letterOf(rank) != plainLetterOf(rank);
}

/// The letter that @p rank becomes under a breve, circumflex or horn; 0 when there is none.
constexpr LetterRank withShape(LetterRank rank, char16_t mark)
{
    constexpr char16_t kCircumflex = 0x0302;
    constexpr char16_t kBreve = 0x0306;
    constexpr char16_t kHorn = 0x031B;
    switch (letterOf(rank)) {
    case u'a':
        return mark == kBreve ? rankOf(u'ă') : mark == kCircumflex ? rankOf(u'â') : LetterRank(0);
    case u'e':
        return mark == kCircumflex ? rankOf(u'ê') : LetterRank(0);
    case u'o':
        return mark == kCircumflex ? rankOf(u'ô') : mark == kHorn ? rankOf(u'ơ') : LetterRank(0);
    case u'u':
        return mark == kHorn ? rankOf(u'ư') : LetterRank(0);
    default:
        return 0;
    }
}

/// Letters of the initial consonant, with the u of "qu" and the i of "gi" where they belong to it.
std::size_t initialLength(std::span<const LetterRank> letters)
{
    std::size_t length = 0;
    while (length < letters.size() && !isVowel(letters[length])) {
        ++length;
    }
    if (length == 1 && letters.size() > 2 && isVowel(letters[2])) {
        const bool isQu = letters[0] == rankOf(u'q') && letters[1] == rankOf(u'u');
        const bool isGi = letters[0] == rankOf(u'g') && letters[1] == rankOf(u'i');
        return isQu || isGi ? 2 : length;
    }
    return length;
}

} // namespace

ReadLetter withMarks(ReadLetter letter, QStringView text, qsizetype at)
{
    for (; at < text.size(); ++at) {
        const char16_t mark = text[at].unicode();
        if (!isCombiningMark(mark)) {
            break;
        }
        const Tone tone = toneOfMark(mark);
        if (tone != Tone::Level) {
            if (letter.form.tone != Tone::Level) {
                break;
            }
            letter.form.tone = tone;
        } else if (const LetterRank shaped = withShape(letter.form.rank, mark); shaped != 0) {
            letter.form.rank = shaped;
        } else {
            break;
        }
        ++letter.length;
    }
    return letter;
}

char16_t vowelWithTone(LetterRank rank, Tone tone)
{
    const auto row = std::ranges::find_if(detail::kLowerVowels, [rank](std::u16string_view vowel) {
        return vowel[0] == letterOf(rank);
    });
    Q_ASSERT(row != detail::kLowerVowels.end());
    return (*row)[static_cast<std::size_t>(tone)];
}

qsizetype tonePlace(std::span<const LetterRank> letters)
{
    constexpr qsizetype kNowhere = -1;
    constexpr std::size_t kLongestNucleus = 3;
    const std::size_t first = initialLength(letters);
    std::size_t end = first;
    while (end < letters.size() && isVowel(letters[end])) {
        ++end;
    }
    const std::size_t count = end - first;
    const bool isOneSyllable =
        std::none_of(letters.begin() + static_cast<std::ptrdiff_t>(end), letters.end(), isVowel);
    if (count == 0 || count > kLongestNucleus || !isOneSyllable) {
        return kNowhere;
    }
    for (std::size_t at = end; at > first; --at) {
        if (isShapedVowel(letters[at - 1])) {
            return static_cast<qsizetype>(at - 1);
        }
    }
    const bool isClosed = end < letters.size();
    const bool onSecond = count == kLongestNucleus || (count == 2 && isClosed);
    return static_cast<qsizetype>(onSecond ? first + 1 : first);
}

} // namespace kecan
