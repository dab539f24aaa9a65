#include "app/cli/rule_answers.h"

#include "app/cli/answer_parts.h"

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
    json.insert(key("disciplines"), QJsonArray::fromStringList(codes(limit.scope.disciplines)));
    return json;
}

/// Whom a limit applies to, "head deputy, department"; empty for all.
QString scopeText(const RuleScope& scope)
{
    QStringList parts;
    for (const QStringList& words : {codes(scope.roles),
                                     codes(scope.levels),
                                     codes(scope.branches),
                                     codes(scope.disciplines)}) {
        if (!words.isEmpty()) {
            parts.append(words.join(u' '));
        }
    }
    if (scope.sex) {
        parts.append(code(*scope.sex));
    }
    return parts.join(QStringLiteral(", "));
}

/// Codes of what a finding is about; empty where it is not about one.
struct SubjectCodes
{
    QString cadre;
    QString position;
    QString unit;
    QString plan;
};

SubjectCodes codesOf(const Snapshot& snapshot, const FindingSubject& subject)
{
    SubjectCodes codes;
    if (const CadreProfile* cadre = subject.cadre ? snapshot.cadre(*subject.cadre) : nullptr) {
        codes.cadre = cadre->code;
    }
    if (const PositionProfile* post = snapshot.position(subject.position)) {
        codes.position = post->code;
    }
    if (const UnitProfile* unit = snapshot.unit(subject.unit)) {
        codes.unit = unit->code;
    }
    if (const PlanRecord* plan = snapshot.derived().plan(subject.plan)) {
        codes.plan = plan->profile.code;
    }
    return codes;
}

QJsonValue codeValue(const QString& code)
{
    return code.isEmpty() ? QJsonValue() : QJsonValue(code);
}

QJsonValue numberValue(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

/// What a broken rule means; of another, what it asks.
QString sentence(const Rule* rule, const Finding& finding, RuleLanguage language)
{
    if (!rule) {
        return {};
    }
    if (finding.outcome == Outcome::Broken) {
        return findingText(*rule, finding, language);
    }
    return language == RuleLanguage::Vietnamese ? rule->title.vietnamese : rule->title.english;
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

QJsonObject findingJson(const RuleBook& book, const Snapshot& snapshot, const Finding& finding)
{
    const Rule* rule = book.rule(finding.ruleId);
    const SubjectCodes codes = codesOf(snapshot, finding.subject);
    QJsonObject json = sourceJson(finding.source);
    json.insert(key("rule"), finding.ruleId);
    json.insert(key("outcome"), code(finding.outcome));
    json.insert(key("severity"), code(finding.severity));
    json.insert(key("cadre"), codeValue(codes.cadre));
    json.insert(key("position"), codeValue(codes.position));
    json.insert(key("unit"), codeValue(codes.unit));
    json.insert(key("plan"), codeValue(codes.plan));
    json.insert(key("compare"), code(finding.comparison));
    json.insert(key("counted_in"), code(finding.unit));
    json.insert(key("measured"), numberValue(finding.measured));
    json.insert(key("entries"), numberValue(finding.entries));
    json.insert(key("limit"), finding.limit);
    json.insert(key("limit_text"),
                measureText(finding.unit, finding.limit, RuleLanguage::Vietnamese));
    json.insert(key("changes_on"),
                finding.changesOn ? QJsonValue(finding.changesOn->iso()) : QJsonValue());
    json.insert(key("change"), changeText(finding, RuleLanguage::Vietnamese));
    json.insert(key("accepted"), finding.accepted && finding.accepted->holds);
    json.insert(key("sentence"), sentence(rule, finding, RuleLanguage::Vietnamese));
    json.insert(key("sentence_en"), sentence(rule, finding, RuleLanguage::English));
    return json;
}

QString findingLine(const RuleBook& book, const Snapshot& snapshot, const Finding& finding)
{
    const SubjectCodes codes = codesOf(snapshot, finding.subject);
    QStringList subject{codes.plan, codes.cadre, codes.position, codes.unit};
    subject.removeAll(QString());
    const QString state = finding.outcome != Outcome::Broken            ? code(finding.outcome)
                          : finding.accepted && finding.accepted->holds ? QStringLiteral("accepted")
                                                                        : code(finding.severity);
    QStringList parts{state,
                      finding.ruleId,
                      subject.join(u' '),
                      sentence(book.rule(finding.ruleId), finding, RuleLanguage::Vietnamese),
                      sourceText(finding.source, RuleLanguage::Vietnamese),
                      changeText(finding, RuleLanguage::Vietnamese)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

} // namespace kecan::cli
