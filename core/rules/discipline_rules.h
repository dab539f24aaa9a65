#pragma once

#include "core/history/snapshot.h"
#include "core/rules/rule_set.h"

#include <optional>

namespace kecan {

// What the rules say of the discipline of a person known on the day of a snapshot; of several, the
// one that keeps the person longest. Nothing when the person was never disciplined.

/// Completed months since the discipline, against those to wait for a higher post.
std::optional<Finding> disciplineWait(const Snapshot& snapshot,
                                      const RuleSet& rules,
                                      const RuleCase& ruleCase,
                                      const FindingSubject& subject,
                                      Day countedOn);

/// Months, begun ones too, until its period is over; who is planned must have none left. Unknown
/// when the end of the period is not recorded.
std::optional<Finding> disciplineInForce(const Snapshot& snapshot,
                                         const RuleSet& rules,
                                         const RuleCase& ruleCase,
                                         const FindingSubject& subject,
                                         Day countedOn);

} // namespace kecan
