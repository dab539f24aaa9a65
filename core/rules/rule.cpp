#include "core/rules/rule.h"

#include "core/model/word_list.h"

#include <algorithm>
#include <array>

namespace kecan {

namespace {

constexpr std::array kConfidences{
    Word<Confidence>{Confidence::Verified, u"verified"},
    Word<Confidence>{Confidence::SecondHand, u"second-hand"},
    Word<Confidence>{Confidence::Memory, u"memory"},
    Word<Confidence>{Confidence::Unsure, u"unsure"},
};

constexpr std::array kRegulationKinds{
    Word<RegulationKind>{RegulationKind::Resolution, u"resolution"},
    Word<RegulationKind>{RegulationKind::Conclusion, u"conclusion"},
    Word<RegulationKind>{RegulationKind::Directive, u"directive"},
    Word<RegulationKind>{RegulationKind::Rule, u"rule"},
    Word<RegulationKind>{RegulationKind::Decision, u"decision"},
    Word<RegulationKind>{RegulationKind::Guidance, u"guidance"},
    Word<RegulationKind>{RegulationKind::Law, u"law"},
    Word<RegulationKind>{RegulationKind::Decree, u"decree"},
    Word<RegulationKind>{RegulationKind::Office, u"office"},
};

constexpr std::array kSubjects{
    Word<RuleSubject>{RuleSubject::Candidate, u"candidate"},
    Word<RuleSubject>{RuleSubject::Holding, u"holding"},
    Word<RuleSubject>{RuleSubject::Post, u"post"},
    Word<RuleSubject>{RuleSubject::Cadre, u"cadre"},
    Word<RuleSubject>{RuleSubject::List, u"list"},
    Word<RuleSubject>{RuleSubject::Unit, u"unit"},
};

constexpr std::array kComparisons{
    Word<Comparison>{Comparison::AtLeast, u"at-least"},
    Word<Comparison>{Comparison::AtMost, u"at-most"},
    Word<Comparison>{Comparison::Under, u"under"},
};

constexpr std::array kUnits{
    Word<RuleUnit>{RuleUnit::Months, u"months"},
    Word<RuleUnit>{RuleUnit::Days, u"days"},
    Word<RuleUnit>{RuleUnit::Persons, u"persons"},
    Word<RuleUnit>{RuleUnit::Posts, u"posts"},
    Word<RuleUnit>{RuleUnit::Entries, u"entries"},
    Word<RuleUnit>{RuleUnit::Terms, u"terms"},
    Word<RuleUnit>{RuleUnit::Percent, u"percent"},
    Word<RuleUnit>{RuleUnit::Coefficient, u"coefficient"},
    Word<RuleUnit>{RuleUnit::Bands, u"bands"},
    Word<RuleUnit>{RuleUnit::Steps, u"steps"},
    Word<RuleUnit>{RuleUnit::ProfessionalLevel, u"professional-level"},
    Word<RuleUnit>{RuleUnit::TheoryLevel, u"theory-level"},
    Word<RuleUnit>{RuleUnit::Rating, u"rating"},
    Word<RuleUnit>{RuleUnit::Age, u"age"},
};

template <class Value>
bool admits(const std::vector<Value>& wanted, std::optional<Value> value)
{
    return wanted.empty() ||
           (value && std::find(wanted.begin(), wanted.end(), *value) != wanted.end());
}

template <class Value>
bool meet(const std::vector<Value>& a, const std::vector<Value>& b)
{
    return a.empty() || b.empty() || std::any_of(a.begin(), a.end(), [&b](Value value) {
               return std::find(b.begin(), b.end(), value) != b.end();
           });
}

} // namespace

bool applies(const RuleScope& scope, const RuleCase& ruleCase)
{
    return admits(scope.levels, ruleCase.level) && admits(scope.roles, ruleCase.role) &&
           admits(scope.branches, ruleCase.branch) &&
           admits(scope.disciplines, ruleCase.discipline) &&
           (!scope.sex || scope.sex == ruleCase.sex);
}

bool intersects(const RuleScope& a, const RuleScope& b)
{
    return meet(a.levels, b.levels) && meet(a.roles, b.roles) && meet(a.branches, b.branches) &&
           meet(a.disciplines, b.disciplines) && (!a.sex || !b.sex || a.sex == b.sex);
}

bool isMet(Comparison comparison, int measured, int limit)
{
    switch (comparison) {
    case Comparison::AtLeast:
        return measured >= limit;
    case Comparison::AtMost:
        return measured <= limit;
    case Comparison::Under:
        return measured < limit;
    }
    return false;
}

bool isPossible(RuleUnit unit, int value)
{
    constexpr int kLongestMonths = 12 * 100;
    constexpr int kLongestDays = 366 * 100;
    constexpr int kMost = 1000;
    constexpr int kLadder = 20;
    const auto within = [value](int lowest, int highest) {
        return lowest <= value && value <= highest;
    };
    switch (unit) {
    case RuleUnit::Months:
    case RuleUnit::Age:
        return within(0, kLongestMonths);
    case RuleUnit::Days:
        return within(0, kLongestDays);
    case RuleUnit::Persons:
    case RuleUnit::Posts:
    case RuleUnit::Entries:
    case RuleUnit::Terms:
        return within(0, kMost);
    case RuleUnit::Percent:
        return within(0, 100);
    case RuleUnit::Coefficient:
        return within(0, 100 * kMost);
    case RuleUnit::Bands:
        return within(1, 3);
    case RuleUnit::Steps:
        return within(-kLadder, kLadder);
    case RuleUnit::ProfessionalLevel:
        return within(1, static_cast<int>(ProfessionalLevel::DoctorOfScience));
    case RuleUnit::TheoryLevel:
        return within(1, static_cast<int>(TheoryLevel::Bachelor));
    case RuleUnit::Rating:
        return within(1, static_cast<int>(Rating::Excellent));
    }
    return false;
}

QString code(Confidence value)
{
    return wordOf<Confidence>(kConfidences, value);
}
QString code(RegulationKind value)
{
    return wordOf<RegulationKind>(kRegulationKinds, value);
}
QString code(RuleSubject value)
{
    return wordOf<RuleSubject>(kSubjects, value);
}
QString code(Comparison value)
{
    return wordOf<Comparison>(kComparisons, value);
}
QString code(RuleUnit value)
{
    return wordOf<RuleUnit>(kUnits, value);
}

std::optional<Confidence> parseConfidence(QStringView text)
{
    return valueOf<Confidence>(kConfidences, text);
}

std::optional<RegulationKind> parseRegulationKind(QStringView text)
{
    return valueOf<RegulationKind>(kRegulationKinds, text);
}

std::optional<RuleSubject> parseRuleSubject(QStringView text)
{
    return valueOf<RuleSubject>(kSubjects, text);
}

std::optional<Comparison> parseComparison(QStringView text)
{
    return valueOf<Comparison>(kComparisons, text);
}

std::optional<RuleUnit> parseRuleUnit(QStringView text)
{
    return valueOf<RuleUnit>(kUnits, text);
}

} // namespace kecan
