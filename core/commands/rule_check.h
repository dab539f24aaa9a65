#pragma once

#include "core/commands/decide_parts.h"
#include "core/history/rule_table.h"

namespace kecan {

/// What an event of discipline, retirement, exception or own limit must say by itself; says nothing
/// of other kinds. @error Validation, NotFound
Status checkRuleBody(const DecisionScope& scope, const Event& event);

/// No two own limits of a rule may apply to the same case on the same day. @error Conflict
Status checkOwnLimits(const RuleTable& rules);

} // namespace kecan
