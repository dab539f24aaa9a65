#pragma once

#include "core/base/result.h"
#include "core/exchange/xml_part.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace kecan::exchange {

/// What matters of a cell style: whether its numbers are dates, and its font.
struct CellStyle
{
    bool isDate = false;
    int font = -1; ///< index into XlsxStyles::fonts

    bool operator==(const CellStyle&) const = default;
};

struct XlsxStyles
{
    std::vector<CellStyle> cells; ///< by the s="…" of a cell
    QStringList fonts;

    /// A plain style when there is none of this number.
    [[nodiscard]] CellStyle cell(int index) const;
};

/// True when a custom number format shows a calendar date: it has d, m or y outside quotes,
/// brackets and escapes, and is not only a time of day.
bool isDateFormatCode(QStringView code);

/// True for the built-in formats that show a date. @source ECMA-376 part 1, 18.8.30
bool isBuiltinDateFormat(int id);

/// @error Format when damaged.
Result<XlsxStyles> readStyles(XmlPart& part);

} // namespace kecan::exchange
