#pragma once

#include "core/history/rule_table.h"
#include "core/rules/finding.h"

namespace kecan {

/// What is recorded of @p finding when it is accepted.
ExceptionDetail
exceptionOf(const Finding& finding, const QString& decidedBy, const QString& reason);

/// The last exception recorded for what @p finding is the answer to, of those that accept it if any
/// does; nothing when there is none.
const ExceptionRecord* exceptionFor(const RuleTable& rules, const Finding& finding);

/// Whether @p exception was made for these facts, by this limit of this source. The calendar alone
/// changes no facts: of a time, not what was measured counts but from when.
bool accepts(const ExceptionDetail& exception, const Finding& finding);

} // namespace kecan
