#include "core/rules/rule_reading.h"

namespace kecan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// First day of everything that has no beginning in the files.
constexpr Day kEver = Day(0);

constexpr int kMonthsInYear = 12;

Result<LocalText> localText(const RuleJson& json)
{
    KECAN_CHECK(json.hasOnly({u"vi"_s, u"en"_s}));
    KECAN_TRY(const RuleJson vietnamese, json.member(u"vi"_s));
    KECAN_TRY(const RuleJson english, json.member(u"en"_s));
    LocalText text;
    KECAN_TRY(text.vietnamese, vietnamese.text());
    KECAN_TRY(text.english, english.text());
    return text;
}

Result<QString> text(const RuleJson& json, const QString& name)
{
    KECAN_TRY(const RuleJson value, json.member(name));
    return value.text();
}

template <class Value>
Result<Value>
word(const RuleJson& json, const QString& name, std::optional<Value> (*parse)(QStringView))
{
    KECAN_TRY(const RuleJson value, json.member(name));
    return value.word(parse);
}

/// The words of a list that may be missing.
template <class Value>
Result<std::vector<Value>>
words(const RuleJson& json, const QString& name, std::optional<Value> (*parse)(QStringView))
{
    std::vector<Value> values;
    if (const std::optional<RuleJson> list = json.optionalMember(name)) {
        KECAN_TRY(const std::vector<RuleJson> items, list->list());
        for (const RuleJson& item : items) {
            KECAN_TRY(const Value value, item.word(parse));
            values.push_back(value);
        }
    }
    return values;
}

Result<Day> dayOr(const RuleJson& json, const QString& name, Day fallback)
{
    const std::optional<RuleJson> value = json.optionalMember(name);
    return value ? value->day() : Result<Day>(fallback);
}

Result<std::optional<Day>> optionalDay(const RuleJson& json, const QString& name)
{
    const std::optional<RuleJson> value = json.optionalMember(name);
    if (!value) {
        return std::optional<Day>();
    }
    return value->day().map([](Day day) { return std::optional<Day>(day); });
}

Result<int> limitOf(const RuleJson& json, RuleUnit unit)
{
    const auto number = [](auto value) { return static_cast<int>(value); };
    switch (unit) {
    case RuleUnit::ProfessionalLevel:
        return json.word(&parseCode<ProfessionalLevel>).map(number);
    case RuleUnit::TheoryLevel:
        return json.word(&parseCode<TheoryLevel>).map(number);
    case RuleUnit::Rating:
        return json.word(&parseCode<Rating>).map(number);
    default:
        return json.number();
    }
}

Result<RuleScope> scopeOf(const RuleJson& json)
{
    RuleScope scope;
    KECAN_TRY(scope.levels, words(json, u"levels"_s, &parsePositionLevel));
    KECAN_TRY(scope.roles, words(json, u"roles"_s, &parsePositionRole));
    KECAN_TRY(scope.branches, words(json, u"branches"_s, &parseBranch));
    if (const std::optional<RuleJson> sex = json.optionalMember(u"sex"_s)) {
        KECAN_TRY(scope.sex, sex->word(&parseCode<Sex>));
    }
    KECAN_TRY(scope.disciplines, words(json, u"disciplines"_s, &parseCode<DisciplineForm>));
    return scope;
}

Result<RetirementAge> retirementAge(const RuleJson& json)
{
    KECAN_CHECK(json.hasOnly({u"sex"_s, u"bornFrom"_s, u"bornTo"_s, u"years"_s, u"months"_s}));
    KECAN_TRY(const Sex sex, word(json, u"sex"_s, &parseCode<Sex>));
    KECAN_TRY(const RuleJson years, json.member(u"years"_s));
    KECAN_TRY(const int wholeYears, years.number());
    KECAN_TRY(const RuleJson months, json.member(u"months"_s));
    KECAN_TRY(const int moreMonths, months.number());
    Day from = kEver;
    if (const std::optional<RuleJson> first = json.optionalMember(u"bornFrom"_s)) {
        KECAN_TRY(from, first->month());
    }
    Day until = Day::endless();
    if (const std::optional<RuleJson> last = json.optionalMember(u"bornTo"_s)) {
        KECAN_TRY(const Day month, last->month());
        until = month.plusMonths(1);
    }
    const std::optional<DateSpan> born = DateSpan::make(from, until);
    if (!born) {
        return json.error(RuleJson::tr("the span ends before it begins"));
    }
    return RetirementAge{sex, *born, wholeYears * kMonthsInYear + moreMonths};
}

} // namespace

Status RuleReading::add(const RuleJson& root)
{
    using Add = Status (RuleReading::*)(const RuleJson&);
    const std::vector<std::pair<QString, Add>> parts{
        {u"regulations"_s, &RuleReading::addRegulation},
        {u"rules"_s, &RuleReading::addRule},
        {u"retirement"_s, &RuleReading::addSchedule},
        {u"congresses"_s, &RuleReading::addCongress},
    };
    QStringList names;
    for (const auto& [name, addPart] : parts) {
        names.append(name);
        const std::optional<RuleJson> part = root.optionalMember(name);
        if (!part) {
            continue;
        }
        KECAN_TRY(const std::vector<RuleJson> items, part->list());
        for (const RuleJson& item : items) {
            KECAN_CHECK((this->*addPart)(item));
        }
    }
    return root.hasOnly(names);
}

Status RuleReading::addRegulation(const RuleJson& json)
{
    KECAN_CHECK(json.hasOnly({u"number"_s,
                              u"kind"_s,
                              u"issuer"_s,
                              u"date"_s,
                              u"from"_s,
                              u"until"_s,
                              u"title"_s,
                              u"replaces"_s,
                              u"confidence"_s}));
    Regulation regulation;
    KECAN_TRY(regulation.number, text(json, u"number"_s));
    KECAN_TRY(regulation.kind, word(json, u"kind"_s, &parseRegulationKind));
    KECAN_TRY(regulation.issuer, text(json, u"issuer"_s));
    KECAN_TRY(regulation.date, optionalDay(json, u"date"_s));
    KECAN_TRY(regulation.inForceFrom, optionalDay(json, u"from"_s));
    KECAN_TRY(regulation.inForceUntil, dayOr(json, u"until"_s, Day::endless()));
    KECAN_TRY(const RuleJson title, json.member(u"title"_s));
    KECAN_TRY(regulation.title, localText(title));
    KECAN_TRY(regulation.confidence, word(json, u"confidence"_s, &parseConfidence));
    if (regulation.inForceUntil <= regulation.inForceFrom.value_or(kEver)) {
        return json.error(tr("the span ends before it begins"));
    }
    if (m_book.regulation(regulation.number)) {
        return json.error(tr("\"%1\" is there twice").arg(regulation.number));
    }
    m_book.regulations.push_back(std::move(regulation));
    m_regulations.push_back(json);
    return {};
}

Status RuleReading::addRule(const RuleJson& json)
{
    KECAN_CHECK(json.hasOnly({u"id"_s,
                              u"subject"_s,
                              u"compare"_s,
                              u"unit"_s,
                              u"title"_s,
                              u"finding"_s,
                              u"parameters"_s}));
    Rule rule;
    KECAN_TRY(rule.id, text(json, u"id"_s));
    KECAN_TRY(rule.subject, word(json, u"subject"_s, &parseRuleSubject));
    KECAN_TRY(rule.comparison, word(json, u"compare"_s, &parseComparison));
    KECAN_TRY(rule.unit, word(json, u"unit"_s, &parseRuleUnit));
    KECAN_TRY(const RuleJson title, json.member(u"title"_s));
    KECAN_TRY(rule.title, localText(title));
    KECAN_TRY(const RuleJson finding, json.member(u"finding"_s));
    KECAN_TRY(rule.finding, localText(finding));
    KECAN_TRY(const RuleJson list, json.member(u"parameters"_s));
    KECAN_TRY(const std::vector<RuleJson> items, list.list());
    if (items.empty()) {
        return list.error(tr("a rule needs a limit"));
    }
    for (const RuleJson& item : items) {
        KECAN_TRY(RuleParameter limit, parameter(item, rule.unit));
        rule.parameters.push_back(std::move(limit));
    }
    if (m_book.rule(rule.id)) {
        return json.error(tr("\"%1\" is there twice").arg(rule.id));
    }
    m_book.rules.push_back(std::move(rule));
    m_rules.push_back(json);
    return {};
}

Result<RuleParameter> RuleReading::parameter(const RuleJson& json, RuleUnit unit) const
{
    KECAN_CHECK(json.hasOnly({u"value"_s,
                              u"severity"_s,
                              u"levels"_s,
                              u"roles"_s,
                              u"branches"_s,
                              u"sex"_s,
                              u"disciplines"_s,
                              u"from"_s,
                              u"until"_s,
                              u"regulation"_s,
                              u"article"_s,
                              u"confidence"_s}));
    KECAN_TRY(const RuleJson value, json.member(u"value"_s));
    KECAN_TRY(const int limit, limitOf(value, unit));
    KECAN_TRY(const Severity severity, word(json, u"severity"_s, &parseSeverity));
    KECAN_TRY(RuleScope scope, scopeOf(json));
    KECAN_TRY(const RuleJson fromValue, json.member(u"from"_s));
    KECAN_TRY(const Day from, fromValue.day());
    KECAN_TRY(const Day until, dayOr(json, u"until"_s, Day::endless()));
    KECAN_TRY(const QString number, text(json, u"regulation"_s));
    KECAN_TRY(const Confidence confidence, word(json, u"confidence"_s, &parseConfidence));
    QString article;
    if (const std::optional<RuleJson> known = json.optionalMember(u"article"_s)) {
        KECAN_TRY(article, known->text());
    }
    const std::optional<DateSpan> span = DateSpan::make(from, until);
    if (!span) {
        return json.error(tr("the span ends before it begins"));
    }
    if (confidence == Confidence::Unsure && severity == Severity::Error) {
        return json.error(tr("an unsure limit is a warning at most"));
    }
    return RuleParameter{.value = limit,
                         .severity = severity,
                         .scope = std::move(scope),
                         .source = {number, article, *span, confidence}};
}

Status RuleReading::addSchedule(const RuleJson& json)
{
    KECAN_CHECK(json.hasOnly({u"regulation"_s, u"from"_s, u"until"_s, u"ages"_s}));
    KECAN_TRY(const QString number, text(json, u"regulation"_s));
    KECAN_TRY(const Day from, dayOr(json, u"from"_s, kEver));
    KECAN_TRY(const Day until, dayOr(json, u"until"_s, Day::endless()));
    const std::optional<DateSpan> span = DateSpan::make(from, until);
    if (!span) {
        return json.error(tr("the span ends before it begins"));
    }
    RetirementSchedule schedule{.source = {.number = number, .article = {}, .span = *span},
                                .ages = {}};
    KECAN_TRY(const RuleJson list, json.member(u"ages"_s));
    KECAN_TRY(const std::vector<RuleJson> items, list.list());
    for (const RuleJson& item : items) {
        KECAN_TRY(const RetirementAge age, retirementAge(item));
        schedule.ages.push_back(age);
    }
    m_book.retirement.push_back(std::move(schedule));
    m_schedules.push_back(json);
    return {};
}

Status RuleReading::addCongress(const RuleJson& json)
{
    KECAN_CHECK(json.hasOnly({u"code"_s, u"regulation"_s, u"countingMonths"_s}));
    CongressDates congress;
    KECAN_TRY(congress.code, text(json, u"code"_s));
    KECAN_TRY(congress.regulation, text(json, u"regulation"_s));
    KECAN_TRY(const RuleJson months, json.member(u"countingMonths"_s));
    KECAN_TRY(const std::vector<RuleJson> bodies, months.members());
    for (const RuleJson& body : bodies) {
        KECAN_TRY(const Day month, body.month());
        congress.countingMonths.emplace(body.name(), month);
    }
    m_book.congresses.push_back(std::move(congress));
    m_congresses.push_back(json);
    return {};
}

} // namespace kecan
