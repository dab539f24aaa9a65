#pragma once

#include "core/exchange/import_report.h"
#include "core/exchange/raw_table.h"
#include "core/rules/rule_book.h"

#include <memory>

// Lists of what rules ask for, as commands upon a history; nothing is recorded. Rows that cannot be
// taken are problems of severity Error; what is recorded already is left as it is.

namespace kecan::exchange {

/// Disciplines: mã cán bộ (or họ và tên with ngày sinh), hình thức, Đảng hay chính quyền, ngày, hết
/// hiệu lực (the first day after), lý do, số quyết định. A decision that is not in the store is
/// registered. @error Format when it is no such list
Result<ImportPlan> planDisciplineImport(const History& history, const RawTable& table);

/// Exceptions ("trường hợp đặc biệt"): rule, whom or what it is about (codes of cadre, post, unit,
/// plan), ngày, cấp có thẩm quyền, lý do, số quyết định. Each accepts what the rules found on its
/// day; one that finds nothing broken is an error. @p shipped are the rules that come with the
/// program. @error Format when it is no such list
Result<ImportPlan> planExceptionImport(const History& history,
                                       const RawTable& table,
                                       const std::shared_ptr<const RuleBook>& shipped);

} // namespace kecan::exchange
