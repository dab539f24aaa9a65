#pragma once

#include "core/rules/candidate_rules.h"
#include "core/rules/kept_days.h"
#include "ui/findings/finding_model.h"

namespace kecan::ui {

class ViewContext;

// What the rules say, on the day of view, for the pages to show.

/// Every rule there is, with the limits the office has set itself while a store is open.
std::shared_ptr<const RuleBook> ruleBook(const ViewContext& context);

/// Of a plan, a unit with its holders, or everything a person holds and is planned for. Without an
/// office while no store is open; nothing found for other subjects.
JudgedOffice judge(const ViewContext& context, const Subject& subject);

/// Of a plan of @p office, which need not be that of the store: a draft stands in it as a plan.
JudgedOffice
judgePlan(const ViewContext& context, std::shared_ptr<const Snapshot> office, PlanId plan);

/// Of one person for one post, kept rules too; facts and rules are those of the counting day.
JudgedOffice judge(const ViewContext& context, const CandidateQuestion& question);

/// The days nearest to the counting day on which nothing is broken.
KeptDays keptDays(const ViewContext& context, const CandidateQuestion& question);

} // namespace kecan::ui
