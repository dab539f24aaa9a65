#pragma once

#include "core/rules/rule_book.h"
#include "core/rules/rule_json.h"

#include <QCoreApplication>

#include <vector>

namespace kecan {

/// A book of rules while its files are read: takes them one by one, then holds the whole together.
/// Part of RuleLoader.
class RuleReading
{
    Q_DECLARE_TR_FUNCTIONS(kecan::RuleReading)

public:
    /// Reads what stands in one file. @error Format
    Status add(const RuleJson& root);
    /// The book, when its parts fit together. @error Format
    Result<RuleBook> finish();

private:
    Status addRegulation(const RuleJson& json);
    Status addRule(const RuleJson& json);
    Status addSchedule(const RuleJson& json);
    Status addCongress(const RuleJson& json);
    [[nodiscard]] Result<RuleParameter> parameter(const RuleJson& json, RuleUnit unit) const;

    Status resolveReplaced();
    [[nodiscard]] Status checkRules() const;
    [[nodiscard]] Status checkParameters(const Rule& rule, const RuleJson& json) const;
    [[nodiscard]] Status checkSource(const RegulationRef& source, const RuleJson& json) const;
    [[nodiscard]] Status checkSchedules() const;
    [[nodiscard]] Status checkCongresses() const;

    RuleBook m_book;
    // Where the parts stand, by their place in the book:
    std::vector<RuleJson> m_regulations;
    std::vector<RuleJson> m_rules;
    std::vector<RuleJson> m_schedules;
    std::vector<RuleJson> m_congresses;
};

} // namespace kecan
