#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <initializer_list>
#include <vector>

namespace kecan {

/// NFC, without control and invisible characters, with runs of blanks (also no-break ones, tabs and
/// line ends) as one and none at either end. Every text that enters the program goes through this.
/// U+00AD stays: in TCVN3 text it is the letter ư and must remain to be recognised.
QString normalizedText(QStringView text);

/// Search form: NFC or NFD input, marks dropped, đ Đ ð Ð → d, lower case, blanks collapsed, curly
/// apostrophes and long dashes as ' and -. "Nguyễn Đức Hoà" → "nguyen duc hoa".
QString searchFold(QStringView text);

/// Form in which every placement of a tone within its syllable is the same word and case does not
/// matter, marks kept: "Hoà" and "Hòa", "THUỶ" and "thủy", also the slips "qúy" and "quý" give one
/// text. Otherwise like searchFold(). For duplicates and exact ranking.
QString toneFold(QStringView text);

/// Collation key in the order of CLDR "vi": letters a ă â b c d đ e ê … y primary; tones ngang
/// huyền hỏi ngã sắc nặng secondary, one a syllable, so every placement is equal; lower before
/// upper case tertiary. Blanks count as in normalizedText(). Compare keys as bytes.
QByteArray collationKey(QStringView text);

/// The collation keys of @p texts in one: texts are compared one after the other, each on all its
/// levels before the next.
QByteArray joinedCollationKey(std::initializer_list<QStringView> texts);

/// True when @p folded (a searchFold() text) has, for each word of @p queryWords, a word beginning
/// with it, each of its words used once, in any order. Words begin after a blank or a punctuation
/// mark; empty query words ask for nothing. @cost length of @p folded × number of words, no
/// allocation
bool matchesWords(const QString& folded, const QStringList& queryWords);

/// The words of @p folded as matchesWords() compares them: from every place where a word or a mark
/// between words begins, up to the next blank. "h'hen nie" → "h'hen", "hen", "nie".
std::vector<QStringView> wordsIn(QStringView folded);

} // namespace kecan
