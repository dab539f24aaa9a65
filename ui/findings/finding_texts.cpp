#include "ui/findings/finding_texts.h"

#include "core/history/record_names.h"

#include <QLocale>
#include <QStringList>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

FindingState stateOf(const Finding& finding)
{
    switch (finding.outcome) {
    case Outcome::Met:
        return FindingState::Met;
    case Outcome::Unknown:
        return FindingState::Unknown;
    case Outcome::Broken:
        break;
    }
    switch (finding.severity) {
    case Severity::Error:
        return FindingState::Error;
    case Severity::Warning:
        return FindingState::Warning;
    case Severity::Hint:
        return FindingState::Hint;
    }
    return FindingState::Warning;
}

RuleLanguage ruleLanguage()
{
    return QLocale().language() == QLocale::Vietnamese ? RuleLanguage::Vietnamese
                                                       : RuleLanguage::English;
}

QString inLanguage(const LocalText& text)
{
    return ruleLanguage() == RuleLanguage::Vietnamese ? text.vietnamese : text.english;
}

QString FindingTexts::of(FindingState state)
{
    switch (state) {
    case FindingState::Error:
        return tr("Not met");
    case FindingState::Warning:
        return tr("Warning");
    case FindingState::Hint:
        return tr("Note");
    case FindingState::Unknown:
        return tr("Not known");
    case FindingState::Met:
        return tr("Met");
    }
    return {};
}

QString FindingTexts::state(const Finding& finding)
{
    const QString word = of(stateOf(finding));
    return finding.accepted ? u"%1, %2"_s.arg(word, acceptance(finding)) : word;
}

QString FindingTexts::acceptance(const Finding& finding)
{
    if (!finding.accepted) {
        return {};
    }
    return finding.accepted->holds ? tr("accepted") : tr("open again");
}

QString FindingTexts::exception(const DerivedHistory& derived, const Finding& finding)
{
    const ExceptionRecord* record =
        finding.accepted ? derived.rules->exception(finding.accepted->exception) : nullptr;
    if (!record) {
        return {};
    }
    const DecisionDocument* document = derived.structure->document(record->document);
    QStringList parts{record->detail.decidedBy,
                      !document                    ? QString()
                      : document->number.isEmpty() ? document->summary
                                                   : document->number,
                      record->decidedOn.text(),
                      tr("reason: %1").arg(record->detail.reason)};
    parts.removeAll(QString());
    return u"%1: %2"_s.arg(acceptance(finding), parts.join(u", "_s));
}

QString FindingTexts::icon(FindingState state)
{
    switch (state) {
    case FindingState::Error:
        return u"error"_s;
    case FindingState::Warning:
        return u"warning"_s;
    case FindingState::Hint:
        return u"info"_s;
    case FindingState::Unknown:
        return u"help"_s;
    case FindingState::Met:
        return u"success"_s;
    }
    return {};
}

QString FindingTexts::of(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Verified:
        return tr("compared with the text");
    case Confidence::SecondHand:
        return tr("as restated elsewhere");
    case Confidence::Memory:
        return tr("to be compared with the text");
    case Confidence::Unsure:
        return tr("unsure, to be compared with the text");
    }
    return {};
}

QString FindingTexts::sentence(const Rule* rule, const Finding& finding)
{
    if (!finding.measured) {
        return tr("Not enough is recorded to say.");
    }
    if (!rule) {
        return {};
    }
    // A sentence without numbers says only what breaking the rule means.
    const bool isNumbered = rule->finding.vietnamese.contains(u"{measured}"_s);
    return finding.outcome == Outcome::Met && !isNumbered
               ? tr("As the rule asks.")
               : findingText(*rule, finding, ruleLanguage());
}

QString FindingTexts::measured(const Finding& finding)
{
    return finding.measured ? amount(finding.unit, *finding.measured) : QString();
}

QString FindingTexts::limit(Comparison comparison, RuleUnit unit, int value)
{
    const QString number = amount(unit, value);
    switch (comparison) {
    case Comparison::AtLeast:
        return tr("at least %1").arg(number);
    case Comparison::AtMost:
        return tr("at most %1").arg(number);
    case Comparison::Under:
        return tr("under %1").arg(number);
    }
    return {};
}

QString FindingTexts::change(const Finding& finding)
{
    return changeText(finding, ruleLanguage());
}

QString FindingTexts::period(const DateSpan& span)
{
    if (span.from() == Day(0)) {
        return span.isOpen() ? tr("at all times")
                             : tr("in force until %1").arg(span.until().plusDays(-1).text());
    }
    return span.isOpen()
               ? tr("in force since %1").arg(span.from().text())
               : tr("in force %1 to %2").arg(span.from().text(), span.until().plusDays(-1).text());
}

QString FindingTexts::days(const DateSpan& span)
{
    const QString from = span.from() == Day(0) ? u"…"_s : span.from().text();
    const QString until = span.isOpen() ? u"…"_s : span.until().plusDays(-1).text();
    return u"%1 – %2"_s.arg(from, until);
}

QString FindingTexts::remedy(const Finding& finding)
{
    if (finding.outcome == Outcome::Unknown) {
        return tr("record what the rule asks for");
    }
    if (finding.changesOn) {
        return change(finding);
    }
    const bool isShort = finding.comparison == Comparison::AtLeast;
    const QString gap =
        finding.measured ? amount(finding.unit == RuleUnit::Age ? RuleUnit::Months : finding.unit,
                                  qAbs(finding.limit - *finding.measured))
                         : QString();
    switch (finding.unit) {
    case RuleUnit::ProfessionalLevel:
    case RuleUnit::TheoryLevel:
        return tr("qualify: %1").arg(amount(finding.unit, finding.limit));
    case RuleUnit::Rating:
        return tr("three years rated %1 or better").arg(amount(finding.unit, finding.limit));
    case RuleUnit::Steps:
        return tr("a higher post than the one held");
    case RuleUnit::Entries:
        return tr("be approved in the plan for this post or an equal or higher one");
    case RuleUnit::Months:
    case RuleUnit::Age:
        // Service left only shrinks, and years lived only grow.
        return isShort ? tr("short by %1; time does not help: only an exception by whoever is "
                            "competent")
                             .arg(gap)
                       : tr("over by %1; time does not help: only an exception by whoever is "
                            "competent")
                             .arg(gap);
    default:
        return isShort ? tr("short by %1").arg(gap) : tr("over by %1").arg(gap);
    }
}

QString FindingTexts::about(const Snapshot& office,
                            const FindingSubject& subject,
                            const std::optional<Subject>& home)
{
    const DerivedHistory& derived = office.derived();
    const Day day = office.day();
    const auto isHome = [&home](const auto& id) { return id && home == Subject(*id); };
    QStringList parts;
    if (subject.cadre && !isHome(subject.cadre)) {
        parts << personName(derived, subject.cadre, day);
    }
    if (subject.position) {
        // Below its own unit a post goes without it.
        parts << (isHome(subject.unit) ? postTitle(derived, subject.position, day)
                                       : postName(derived, subject.position, day));
    } else if (subject.unit && !subject.cadre && !isHome(subject.unit) && !subject.plan) {
        parts << unitName(derived, subject.unit, day);
    }
    if (const PlanRecord* plan = derived.plan(subject.plan)) {
        if (!subject.cadre && !subject.position) {
            parts << tr("the whole list");
        }
        if (!isHome(subject.plan)) {
            parts << tr("plan %1").arg(plan->profile.code);
        }
    } else if (parts.isEmpty() && isHome(subject.unit)) {
        parts << tr("the unit");
    }
    return parts.join(u" · "_s);
}

QString FindingTexts::amount(RuleUnit unit, int value)
{
    switch (unit) {
    case RuleUnit::Months:
        return tr("%n month(s)", nullptr, value);
    case RuleUnit::Days:
        return tr("%n day(s)", nullptr, value);
    case RuleUnit::Persons:
        return tr("%n person(s)", nullptr, value);
    case RuleUnit::Posts:
        return tr("%n post(s)", nullptr, value);
    case RuleUnit::Entries:
        return tr("%n plan entry(s)", nullptr, value);
    case RuleUnit::Terms:
        return tr("%n term(s)", nullptr, value);
    case RuleUnit::Percent:
        return u"%1 %"_s.arg(value);
    case RuleUnit::Bands:
        return tr("%n age band(s)", nullptr, value);
    case RuleUnit::Steps:
        return value > 0    ? tr("a higher post")
               : value == 0 ? tr("an equal post")
                            : tr("a lower post");
    case RuleUnit::Coefficient:
    case RuleUnit::ProfessionalLevel:
    case RuleUnit::TheoryLevel:
    case RuleUnit::Rating:
    case RuleUnit::Age:
        break;
    }
    return measureText(unit, value, ruleLanguage());
}

} // namespace kecan::ui
