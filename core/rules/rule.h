#pragma once

#include "core/model/rule_facts.h"
#include "core/rules/regulation.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace kecan {

/// What a rule is asked about.
enum class RuleSubject : std::uint8_t
{
    Candidate = 1, ///< one person for one post
    Holding = 2,   ///< one person in one post
    Post = 3,      ///< one post of a plan
    Cadre = 4,     ///< one person in a plan, or at a grade exam
    List = 5,      ///< a whole plan
    Unit = 6,
};

enum class Comparison : std::uint8_t
{
    AtLeast = 1,
    AtMost = 2,
    Under = 3, ///< reaching the limit breaks the rule
};

/// What the numbers of a rule count.
enum class RuleUnit : std::uint8_t
{
    Months = 1,
    Days = 2,
    Persons = 3,
    Posts = 4,
    Entries = 5, ///< of plans, or of what is recorded
    Terms = 6,
    Percent = 7,
    Coefficient = 8, ///< hundredths of nominees per seat: 150 is "1,5"
    Bands = 9,       ///< of age
    Steps = 10,      ///< of the ladder of posts: 1 higher, 0 equal, -1 lower
    ProfessionalLevel = 11,
    TheoryLevel = 12,
    Rating = 13,
    Age = 14, ///< completed months, said in years and months
};

/// What is known of the case a rule is asked about; what is not known matches every scope but one
/// that asks for it.
struct RuleCase
{
    std::optional<PositionLevel> level = {};
    std::optional<PositionRole> role = {};
    std::optional<Branch> branch = {};
    std::optional<Sex> sex = {};
    std::optional<DisciplineForm> discipline = {};
};

/// The limit of a rule from one source, for one scope and span.
struct RuleParameter
{
    int value = 0;
    Severity severity = Severity::Warning;
    RuleScope scope;
    RegulationRef source;
    MaybeEventId record = {}; ///< of an own limit of the office; none for those shipped

    bool operator==(const RuleParameter&) const = default;
};

/// A rule with its limits through time. @invariant for one case and day there is at most one of
/// those shipped and at most one of the office's own, which stand first and go before them.
struct Rule
{
    QString id; ///< stable, "plan.full-term"
    RuleSubject subject = RuleSubject::Candidate;
    Comparison comparison = Comparison::AtLeast;
    RuleUnit unit = RuleUnit::Months;
    LocalText title;
    LocalText finding; ///< what breaking it means, with {measured} and {limit}
    std::vector<RuleParameter> parameters;

    bool operator==(const Rule&) const = default;
};

bool applies(const RuleScope& scope, const RuleCase& ruleCase);
/// Whether some case is in both.
bool intersects(const RuleScope& a, const RuleScope& b);
bool isMet(Comparison comparison, int measured, int limit);

/// Whether a number can be a limit, or a measure, of @p unit at all.
bool isPossible(RuleUnit unit, int value);

QString code(RuleSubject value);
QString code(Comparison value);
QString code(RuleUnit value);
std::optional<RuleSubject> parseRuleSubject(QStringView text);
std::optional<Comparison> parseComparison(QStringView text);
std::optional<RuleUnit> parseRuleUnit(QStringView text);

} // namespace kecan
