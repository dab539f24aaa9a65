#include "app/cli/rule_answers.h"

#include "app/cli/answer_parts.h"
#include "core/rules/finding.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace kecan::cli {

namespace {

QJsonObject textJson(const LocalText& text)
{
    return {{key("vi"), text.vietnamese}, {key("en"), text.english}};
}

template <class Value>
QStringList codes(const std::vector<Value>& values)
{
    QStringList codes;
    for (const Value value : values) {
        codes.append(code(value));
    }
    return codes;
}

bool isOf(const RuleParameter& limit, std::optional<Day> day)
{
    return !day || limit.source.span.contains(*day);
}

QJsonObject limitJson(const Rule& rule, const RuleParameter& limit)
{
    QJsonObject json = sourceJson(limit.source);
    json.insert(key("limit"), limit.value);
    json.insert(key("limit_text"), measureText(rule.unit, limit.value, RuleLanguage::Vietnamese));
    json.insert(key("severity"), code(limit.severity));
    json.insert(key("levels"), QJsonArray::fromStringList(codes(limit.scope.levels)));
    json.insert(key("roles"), QJsonArray::fromStringList(codes(limit.scope.roles)));
    json.insert(key("branches"), QJsonArray::fromStringList(codes(limit.scope.branches)));
    json.insert(key("sex"), limit.scope.sex ? QJsonValue(code(*limit.scope.sex)) : QJsonValue());
    return json;
}

/// Whom a limit applies to, "head deputy, department"; empty for all.
QString scopeText(const RuleScope& scope)
{
    QStringList parts;
    for (const QStringList& words :
         {codes(scope.roles), codes(scope.levels), codes(scope.branches)}) {
        if (!words.isEmpty()) {
            parts.append(words.join(u' '));
        }
    }
    if (scope.sex) {
        parts.append(code(*scope.sex));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QJsonObject sourceJson(const RegulationRef& source)
{
    const bool isOfAllTimes = source.span.from() == Day(0);
    return {{key("regulation"), source.number},
            {key("article"), source.article},
            {key("from"), isOfAllTimes ? QJsonValue() : dayValue(source.span.from())},
            {key("until"), dayValue(source.span.until())},
            {key("confidence"), code(source.confidence)}};
}

QJsonObject ruleJson(const Rule& rule, std::optional<Day> day)
{
    QJsonArray limits;
    for (const RuleParameter& limit : rule.parameters) {
        if (isOf(limit, day)) {
            limits.append(limitJson(rule, limit));
        }
    }
    return {{key("rule"), rule.id},
            {key("subject"), code(rule.subject)},
            {key("compare"), code(rule.comparison)},
            {key("unit"), code(rule.unit)},
            {key("title"), textJson(rule.title)},
            {key("finding"), textJson(rule.finding)},
            {key("limits"), limits}};
}

QStringList ruleLines(const Rule& rule, std::optional<Day> day)
{
    QStringList lines{
        QStringLiteral("%1  %2 (%3)").arg(rule.id, rule.title.english, rule.title.vietnamese)};
    for (const RuleParameter& limit : rule.parameters) {
        if (!isOf(limit, day)) {
            continue;
        }
        const QString until = limit.source.span.until().iso();
        const QString scope = scopeText(limit.scope);
        lines.append(QStringLiteral("  %1 - %2  %3  %4 %5  %6%7")
                         .arg(limit.source.span.from().iso(),
                              until.isEmpty() ? QStringLiteral("...") : until,
                              code(limit.severity),
                              code(rule.comparison),
                              measureText(rule.unit, limit.value, RuleLanguage::English),
                              sourceText(limit.source, RuleLanguage::English),
                              scope.isEmpty() ? QString() : QStringLiteral("  for ") + scope));
    }
    return lines;
}

bool isInForce(const Rule& rule, Day day)
{
    return std::ranges::any_of(rule.parameters, [day](const RuleParameter& limit) {
        return limit.source.span.contains(day);
    });
}

} // namespace kecan::cli
