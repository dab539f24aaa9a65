#pragma once

#include "core/base/result.h"
#include "core/exchange/xml_part.h"

#include <QString>

#include <vector>

namespace kecan::exchange {

/// Text of the present <si> or <is> element, up to its end: plain or rich runs joined, phonetic
/// hints left out, "_x000D_" escapes resolved, NFC.
QString readRichText(XmlPart& part);

/// @p text with the "_xHHHH_" escapes of the format resolved, in NFC.
QString decodedCellText(const QString& text);

/// All texts of the shared string table, by index. @error Format when damaged, or more than
/// @p maxCount.
Result<std::vector<QString>> readSharedStrings(XmlPart& part, std::int64_t maxCount);

/// The table holds more than may be read. Code Format.
Error tooManyCellsError(std::int64_t maxCells);

} // namespace kecan::exchange
