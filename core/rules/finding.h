#pragma once

#include "core/rules/rule.h"

#include <optional>

namespace kecan {

/// The exception ("trường hợp đặc biệt") recorded for a finding, see RuleTable.
struct Acceptance
{
    EventId exception;
    /// False when the facts, the limit or its source are no longer those accepted: the finding is
    /// open again.
    bool holds = true;

    bool operator==(const Acceptance&) const = default;
};

/// The answer of one rule, kept or broken. It is no error: whoever decides may accept it.
struct Finding
{
    QString ruleId;
    Outcome outcome = Outcome::Unknown;
    Severity severity = Severity::Warning;
    FindingSubject subject;
    Comparison comparison = Comparison::AtLeast;
    RuleUnit unit = RuleUnit::Months;
    std::optional<int> measured = {}; ///< nothing when unknown; shares of a list count persons
    std::optional<int> entries = {};  ///< such a share counting entries of the list
    int limit = 0;
    RegulationRef source;
    /// First day on which the facts give another answer by this limit; a later regulation may
    /// change it sooner.
    std::optional<Day> changesOn = {};
    /// Of a time, the day it is measured from or up to; what was measured goes on with the
    /// calendar, this changes only with the facts.
    std::optional<Day> basis = {};
    std::optional<Acceptance> accepted = {};

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

/// What a finding is the answer to, whatever the answer: the same rule asked about the same subject
/// has the same key for ever, within one store.
QString findingKey(const QString& ruleId, const FindingSubject& subject);
QString findingKey(const Finding& finding);
/// Broken, and no exception that holds accepts it.
bool isOpen(const Finding& finding);

/// Takes what a rule said, if it applied.
void take(Findings& findings, std::optional<Finding> finding);

/// Sets basis and day of change, where the completed months since @p start were measured.
void setChangeOfGrowing(Finding& finding, Day start);

enum class RuleLanguage
{
    Vietnamese,
    English,
};

/// A number of a rule in words: "60", "1,5", "Đại học".
QString measureText(RuleUnit unit, int value, RuleLanguage language);
/// The sentence on a broken rule: "Còn 59 tháng công tác, cần ít nhất 60 tháng". Empty when it was
/// not measured.
QString findingText(const Rule& rule, const Finding& finding, RuleLanguage language);
/// "đủ điều kiện đến 30/06/2019", "đủ điều kiện từ 01/03/2014"; empty when the facts give no day.
QString changeText(const Finding& finding, RuleLanguage language);
/// "QĐ 98-QĐ/TW, Điều 3.4"; "HD 22-HD/BTCTW (cần đối chiếu văn bản)" where we have it from memory.
QString sourceText(const RegulationRef& source, RuleLanguage language);

} // namespace kecan
