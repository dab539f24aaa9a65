#pragma once

#include "core/history/derived_history.h"
#include "core/rules/rule_book.h"

#include <memory>

namespace kecan {

/// @p shipped with the limits the office has set: each stands first in its rule, so that it goes
/// before the shipped ones where both apply, and its document is among the regulations. Limits of
/// rules not in the book are left out. Without own limits, @p shipped itself.
std::shared_ptr<const RuleBook> withOwnRules(const DerivedHistory& derived,
                                             std::shared_ptr<const RuleBook> shipped);

} // namespace kecan
