#pragma once

#include "core/rules/candidate_rules.h"
#include "tests/support/history_builder.h"

#include <functional>
#include <memory>
#include <vector>

namespace kecan::test {

/// One case of one rule, and what the rule must say of it.
struct RuleScenario
{
    QString name;
    QString rule;
    Outcome outcome;
    std::optional<int> measured;
    QString changesOn; ///< ISO; empty when the answer does not change
    std::function<Findings(const std::shared_ptr<const RuleBook>&)> judge;
};

/// The facts of a person that rules ask for.
struct PersonSpec
{
    Sex sex = Sex::Male;
    QString birth = QStringLiteral("1980-01-01");
    ProfessionalLevel professional = ProfessionalLevel::None;
    TheoryLevel theory = TheoryLevel::None;
    QString ethnicity = {};
};

/// Records @p spec of @p cadre, as of 02/01/2000.
void describe(HistoryBuilder& office, QStringView cadre, const PersonSpec& spec);

/// The finding of @p rule, if it applied. More than one ends the program.
std::optional<Finding> findingOf(const Findings& findings, QStringView rule);

std::vector<RuleScenario> candidateScenarios();
std::vector<RuleScenario> congressScenarios();
std::vector<RuleScenario> disciplineScenarios();
std::vector<RuleScenario> examScenarios();
std::vector<RuleScenario> holdingScenarios();
std::vector<RuleScenario> planScenarios();
std::vector<RuleScenario> unitScenarios();

} // namespace kecan::test
