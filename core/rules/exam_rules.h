#pragma once

#include "core/history/snapshot.h"
#include "core/rules/rule_set.h"

namespace kecan {

/// What the rules say of the last grade exam a person sat for by the day of @p snapshot: by the
/// rules of the day of the exam and the facts of the day before, and whether exams were still held
/// by those of the day of the snapshot. Empty when the person sat for none.
Findings
checkLastExam(const Snapshot& snapshot, const std::shared_ptr<const RuleBook>& book, CadreId cadre);

} // namespace kecan
