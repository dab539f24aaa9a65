#pragma once

#include "core/base/result.h"
#include "core/exchange/import_report.h"
#include "core/exchange/raw_table.h"

namespace kecan::exchange {

/// Turns a list of posts with their seats (đơn vị, chức danh, chỉ tiêu) into commands upon
/// @p history, with effect from @p on; nothing is recorded. Posts that have these seats already are
/// left as they are. Rows that cannot be taken are problems of severity Error.
/// @error Format when it is no such list
Result<ImportPlan> planSeatImport(const History& history, const RawTable& table, Day on);

} // namespace kecan::exchange
