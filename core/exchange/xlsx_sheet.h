#pragma once

#include "core/base/result.h"
#include "core/exchange/raw_table.h"
#include "core/exchange/xlsx_styles.h"
#include "core/exchange/xml_part.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace kecan::exchange {

/// What all sheets of a workbook share.
struct WorkbookContext
{
    std::vector<QString> strings;
    XlsxStyles styles;
    bool startsIn1904 = false; ///< date system of old Macintosh workbooks
    std::int64_t maxCells = 0;
    std::int64_t cellsBefore = 0; ///< read from earlier sheets
};

/// Day of a serial number in the 1900 or 1904 date system, the time of day dropped; nothing for
/// numbers that are no day there, such as the 29/02/1900 that never was.
std::optional<Day> dayOfSerial(double serial, bool startsIn1904);

/// The cells and merged ranges of one worksheet part; name and fonts are set by the caller.
/// @error Format when damaged or with more cells than allowed.
Result<RawTable> readSheet(XmlPart& part, const WorkbookContext& context);

} // namespace kecan::exchange
