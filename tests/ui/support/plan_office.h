#pragma once

#include "core/history/history.h"
#include "core/reports/plan_contents.h"
#include "tests/ui/support/memory_store.h"

#include <memory>

namespace kecan::test {

/// A small invented office of 2012 with a plan for its deputies and heads, approved on 28/11/2012:
/// Vụ Tổ chức - Điều lệ (head held, one of two deputies vacant) and Văn phòng with a phòng. Nguyễn
/// Văn Hòa and Nguyễn Văn Hoà stand in the plan, Lò Thị Mây (Thái, young) twice, Trần Quốc Đạt was
/// appointed on 01/12/2012, Hoàng Văn Út was taken out on 10/12/2012. A second plan opens in 2013,
/// the first is closed on 01/07/2014.
/// @error as the commands
Result<std::unique_ptr<MemoryStore>> planOffice();

/// Its plan on 31/12/2012 as a board shows it, with a post that waits for a name and one with many.
PlanContents boardContents(const History& office);

} // namespace kecan::test
