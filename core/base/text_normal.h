#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace kecan {

/// NFC, without control characters, with runs of blanks (also no-break ones) as one and none at
/// either end. Every text that enters the program goes through this.
QString normalizedText(QStringView text);

/// Search form: NFC or NFD input, marks dropped, đ Đ ð Ð → d, lower case, blanks collapsed.
/// "Nguyễn Đức Hoà" → "nguyen duc hoa".
QString searchFold(QStringView text);

/// Form in which old and new placement of a tone are the same word and case does not matter, marks
/// kept: "Hoà" and "Hòa", "THUỶ" and "thủy" give one text. For duplicates and exact ranking.
QString toneFold(QStringView text);

/// Collation key in the order of CLDR "vi": letters a ă â b c d đ e ê … y primary; tones ngang
/// huyền hỏi ngã sắc nặng secondary (old and new placement equal); lower before upper case tertiary.
/// Compare keys as bytes.
QByteArray collationKey(QStringView text);

/// True when @p folded (a searchFold() text) has, for each word of @p queryWords, a word beginning
/// with it, each of its words used once, in any order.
bool matchesWords(const QString& folded, const QStringList& queryWords);

} // namespace kecan
