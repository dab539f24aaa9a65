#pragma once

#include "core/history/snapshot.h"
#include "core/rules/finding.h"
#include "core/rules/rule_book.h"

#include <QJsonObject>

// Rules, limits and findings as the console answers them; the keys are those of docs/cli.md.

namespace kecan::cli {

/// The name, article, span and confidence of a source.
QJsonObject sourceJson(const RegulationRef& source);

/// @p rule with its limits in force on @p day; with all of them when no day is given.
QJsonObject ruleJson(const Rule& rule, std::optional<Day> day);
/// The same in lines, the rule first.
QStringList ruleLines(const Rule& rule, std::optional<Day> day);

/// Whether a limit of @p rule is in force on @p day.
bool isInForce(const Rule& rule, Day day);

/// @p finding with the codes of what it is about on the day of @p snapshot.
QJsonObject findingJson(const RuleBook& book, const Snapshot& snapshot, const Finding& finding);
/// The same in a line.
QString findingLine(const RuleBook& book, const Snapshot& snapshot, const Finding& finding);

} // namespace kecan::cli
