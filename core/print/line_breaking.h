#pragma once

#include "core/print/typeface.h"

#include <QStringView>

#include <vector>

namespace kecan::print {

/// A part of a text that stands on one line, without the blank it was broken at.
struct LineSpan
{
    quint32 start = 0;
    quint32 length = 0;
    float width = 0; ///< @unit layout units

    bool operator==(const LineSpan&) const = default;
};

/// Appends the lines of @p text in @p face, none wider than @p width, to @p lines: broken at
/// blanks, at line feeds, and within a word only when the word alone is too wide. An empty text has
/// none.
void appendLines(std::vector<LineSpan>& lines, QStringView text, Typeface& face, double width);

/// Widest part of @p text that will not be broken. Words longer than any real one (numbers of
/// documents, addresses run together) do not count in full. @unit layout units
double widestWord(QStringView text, Typeface& face);

/// Widest of the lines @p text has of its own. @unit layout units
double widestLine(QStringView text, Typeface& face);

} // namespace kecan::print
