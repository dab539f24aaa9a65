#include "ui/rules/rule_texts.h"

#include "core/model/cadre_texts.h"
#include "core/model/post_texts.h"
#include "ui/findings/finding_texts.h"
#include "ui/organisation/office_texts.h"

#include <QStringList>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Texts, class Value>
QString listed(const std::vector<Value>& values)
{
    QStringList words;
    for (const Value value : values) {
        words << Texts::of(value);
    }
    return words.join(u", "_s);
}

/// "09/1961"
QString monthText(Day day)
{
    return day.date().toString(u"MM/yyyy"_s);
}

/// The version that applied to the same people before @p parameter.
const RuleParameter* versionBefore(const Rule& rule, const RuleParameter& parameter)
{
    const RuleParameter* before = nullptr;
    for (const RuleParameter& other : rule.parameters) {
        if (other.scope == parameter.scope &&
            other.source.span.from() < parameter.source.span.from() &&
            (!before || before->source.span.from() < other.source.span.from())) {
            before = &other;
        }
    }
    return before;
}

} // namespace

QString RuleTexts::of(RuleSubject subject)
{
    switch (subject) {
    case RuleSubject::Candidate:
        return tr("A person for a post");
    case RuleSubject::Holding:
        return tr("A post held");
    case RuleSubject::Post:
        return tr("A post of a plan");
    case RuleSubject::Cadre:
        return tr("A person");
    case RuleSubject::List:
        return tr("A plan as a whole");
    case RuleSubject::Unit:
        return tr("A unit");
    }
    return {};
}

QString RuleTexts::of(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return FindingTexts::of(FindingState::Hint);
    case Severity::Warning:
        return FindingTexts::of(FindingState::Warning);
    case Severity::Error:
        return tr("Condition");
    }
    return {};
}

QString RuleTexts::of(RegulationKind kind)
{
    switch (kind) {
    case RegulationKind::Resolution:
        return tr("Resolution");
    case RegulationKind::Conclusion:
        return tr("Conclusion");
    case RegulationKind::Directive:
        return tr("Directive");
    case RegulationKind::Rule:
        return tr("Regulation");
    case RegulationKind::Decision:
        return tr("Decision");
    case RegulationKind::Guidance:
        return tr("Guidance");
    case RegulationKind::Law:
        return tr("Law");
    case RegulationKind::Decree:
        return tr("Decree");
    case RegulationKind::Office:
        return tr("Recorded by the office");
    }
    return {};
}

QString RuleTexts::scope(const RuleScope& scope)
{
    QStringList disciplines;
    for (const DisciplineForm form : scope.disciplines) {
        disciplines << paperText(form).toLower();
    }
    QStringList parts{disciplines.join(u", "_s),
                      listed<PostTexts>(scope.roles),
                      listed<PostTexts>(scope.levels),
                      listed<OfficeTexts>(scope.branches),
                      scope.sex ? CadreTexts::of(*scope.sex) : QString()};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString RuleTexts::limit(const Rule& rule, const RuleParameter& parameter)
{
    return FindingTexts::limit(rule.comparison, rule.unit, parameter.value);
}

QString RuleTexts::births(const RetirementAge& age)
{
    const QString from = age.born.from() == Day(0) ? QString() : monthText(age.born.from());
    const QString to = age.born.isOpen() ? QString() : monthText(age.born.until().plusDays(-1));
    const bool isMale = age.sex == Sex::Male;
    if (from.isEmpty() && to.isEmpty()) {
        return isMale ? tr("Men, whenever born") : tr("Women, whenever born");
    }
    if (from.isEmpty()) {
        return (isMale ? tr("Men born up to %1") : tr("Women born up to %1")).arg(to);
    }
    if (to.isEmpty()) {
        return (isMale ? tr("Men born from %1 on") : tr("Women born from %1 on")).arg(from);
    }
    return (isMale ? tr("Men born %1 to %2") : tr("Women born %1 to %2")).arg(from, to);
}

QString RuleTexts::birthYears(const RetirementAge& age)
{
    if (age.born.from() == Day(0) || age.born.isOpen()) {
        return {};
    }
    QStringList years;
    const int last = age.born.until().plusDays(-1).date().year();
    for (int year = age.born.from().date().year(); year <= last; ++year) {
        years << QString::number(year);
    }
    return years.join(u' ');
}

QString RuleTexts::retiring(const RetirementAge& age)
{
    const auto retires = [&age](Day born) { return monthText(born.plusMonths(age.months)); };
    const bool isFromEver = age.born.from() == Day(0);
    if (isFromEver && age.born.isOpen()) {
        return {};
    }
    if (isFromEver) {
        return tr("retire up to %1").arg(retires(age.born.until().plusMonths(-1)));
    }
    if (age.born.isOpen()) {
        return tr("retire from %1 on").arg(retires(age.born.from()));
    }
    return tr("retire %1 to %2")
        .arg(retires(age.born.from()), retires(age.born.until().plusMonths(-1)));
}

QString RuleTexts::certainty(const RuleParameter& parameter)
{
    return parameter.record ? tr("set by the office itself")
                            : FindingTexts::of(parameter.source.confidence);
}

std::vector<SheetSection> RuleTexts::sheetOf(const Rule& rule, Day day)
{
    std::vector<const RuleParameter*> versions;
    for (const RuleParameter& parameter : rule.parameters) {
        versions.push_back(&parameter);
    }
    std::ranges::stable_sort(versions, [](const RuleParameter* a, const RuleParameter* b) {
        return b->source.span.from() < a->source.span.from();
    });
    std::vector<SheetSection> sections;
    for (const RuleParameter* version : versions) {
        const bool isPast = !version->source.span.contains(day);
        const QString period = FindingTexts::period(version->source.span);
        const RuleParameter* before = versionBefore(rule, *version);
        QString value = limit(rule, *version);
        if (before && before->value != version->value) {
            value += tr(" (before: %1)").arg(limit(rule, *before));
        }
        SheetSection section{period, {{tr("Limit"), value, {}, isPast}}};
        const auto add = [&](const QString& caption, const QString& text) {
            if (!text.isEmpty()) {
                section.lines.push_back({caption, text, {}, isPast});
            }
        };
        add(tr("For"), scope(version->scope));
        add(tr("Gravity"), of(version->severity));
        add(tr("Source"), sourceText(version->source, ruleLanguage()));
        add(tr("Certainty"), certainty(*version));
        sections.push_back(std::move(section));
    }
    return sections;
}

std::vector<SheetSection> RuleTexts::sheetOf(const RetirementSchedule& schedule,
                                             const RetirementAge& age)
{
    SheetSection section;
    section.lines.push_back({tr("Age"), measureText(RuleUnit::Age, age.months, ruleLanguage())});
    if (const QString when = retiring(age); !when.isEmpty()) {
        section.lines.push_back({tr("Retirement"), when});
    }
    section.lines.push_back({tr("Day"),
                             tr("the last day of the month in which the age is reached; "
                                "the pension begins on the next day")});
    section.lines.push_back({tr("Source"), sourceText(schedule.source, ruleLanguage())});
    section.lines.push_back({tr("In force"), FindingTexts::days(schedule.source.span)});
    return {section};
}

std::vector<SheetSection>
RuleTexts::sheetOf(const RuleBook& book, const Regulation& regulation, Day day)
{
    SheetSection facts;
    const auto add = [&facts](const QString& caption, const QString& text) {
        if (!text.isEmpty()) {
            facts.lines.push_back({caption, text});
        }
    };
    add(tr("Kind"), of(regulation.kind));
    add(tr("Issued by"), regulation.issuer);
    add(tr("Signed"), regulation.date ? regulation.date->text() : QString());
    const Day from = regulation.inForceFrom.value_or(Day(0));
    if (const auto span = DateSpan::make(from, regulation.inForceUntil)) {
        add(tr("In force"), FindingTexts::days(*span));
    }
    add(tr("Replaced by"), regulation.replacedBy);
    QStringList replaced;
    for (const Regulation& other : book.regulations) {
        if (other.replacedBy == regulation.number) {
            replaced << other.number;
        }
    }
    add(tr("Replaces"), replaced.join(u", "_s));
    add(tr("Certainty"), FindingTexts::of(regulation.confidence));
    SheetSection limits{tr("Rules from it"), {}};
    for (const Rule& rule : book.rules) {
        for (const RuleParameter& parameter : rule.parameters) {
            if (parameter.source.number == regulation.number) {
                const QString whom = scope(parameter.scope);
                limits.lines.push_back({inLanguage(rule.title),
                                        whom.isEmpty()
                                            ? limit(rule, parameter)
                                            : u"%1 (%2)"_s.arg(limit(rule, parameter), whom),
                                        {},
                                        !parameter.source.span.contains(day)});
            }
        }
    }
    SheetSection ages{tr("Retirement ages"), {}};
    for (const RetirementSchedule& schedule : book.retirement) {
        if (schedule.source.number != regulation.number) {
            continue;
        }
        for (const RetirementAge& age : schedule.ages) {
            ages.lines.push_back({births(age),
                                  measureText(RuleUnit::Age, age.months, ruleLanguage()),
                                  {},
                                  !schedule.source.span.contains(day)});
        }
    }
    std::vector<SheetSection> sections{facts, std::move(limits), std::move(ages)};
    std::erase_if(sections, [](const SheetSection& section) { return section.lines.empty(); });
    return sections;
}

} // namespace kecan::ui
