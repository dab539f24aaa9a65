#include "core/rules/finding.h"

#include <algorithm>

namespace kecan {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class List>
QString listText(int value, RuleLanguage language)
{
    const auto entry = static_cast<List>(value);
    return language == RuleLanguage::Vietnamese ? paperText(entry) : code(entry);
}

QString ageText(int months, RuleLanguage language)
{
    constexpr int kMonthsOfAYear = 12;
    const int rest = months % kMonthsOfAYear;
    const bool isVietnamese = language == RuleLanguage::Vietnamese;
    QString text = (isVietnamese ? u"%1 tuổi"_s : u"%1 years"_s).arg(months / kMonthsOfAYear);
    if (rest > 0) {
        text += (isVietnamese ? u" %1 tháng"_s
                 : rest == 1  ? u" %1 month"_s
                              : u" %1 months"_s)
                    .arg(rest);
    }
    return text;
}

} // namespace

QString findingKey(const QString& ruleId, const FindingSubject& subject)
{
    QString key = ruleId;
    const auto add = [&key](QChar kind, std::int64_t id) {
        if (id != 0) {
            key += u'/' + QString(kind) + QString::number(id);
        }
    };
    add(u'c', subject.cadre.stored());
    add(u'p', subject.position.stored());
    // A post remains the same when it goes over to another unit.
    add(u'u', subject.position ? 0 : subject.unit.stored());
    add(u'q', subject.plan.stored());
    return key;
}

QString findingKey(const Finding& finding)
{
    return findingKey(finding.ruleId, finding.subject);
}

bool isOpen(const Finding& finding)
{
    return finding.outcome == Outcome::Broken && !(finding.accepted && finding.accepted->holds);
}

void take(Findings& findings, std::optional<Finding> finding)
{
    if (finding) {
        findings.push_back(*std::move(finding));
    }
}

void setChangeOfGrowing(Finding& finding, Day start)
{
    const bool isMet = finding.outcome == Outcome::Met;
    finding.basis = start;
    switch (finding.comparison) {
    case Comparison::AtLeast:
        if (finding.outcome == Outcome::Broken) {
            finding.changesOn = start.plusMonths(finding.limit);
        }
        break;
    case Comparison::AtMost:
        if (isMet) {
            finding.changesOn = start.plusMonths(finding.limit + 1);
        }
        break;
    case Comparison::Under:
        if (isMet) {
            finding.changesOn = start.plusMonths(finding.limit);
        }
        break;
    }
}

QString measureText(RuleUnit unit, int value, RuleLanguage language)
{
    switch (unit) {
    case RuleUnit::ProfessionalLevel:
        return listText<ProfessionalLevel>(value, language);
    case RuleUnit::TheoryLevel:
        return listText<TheoryLevel>(value, language);
    case RuleUnit::Rating:
        return listText<Rating>(value, language);
    case RuleUnit::Coefficient: {
        const QString text = QString::number(value / 100.0, 'f', value % 10 == 0 ? 1 : 2);
        return language == RuleLanguage::Vietnamese ? QString(text).replace(u'.', u',') : text;
    }
    case RuleUnit::Age:
        return ageText(value, language);
    default:
        return QString::number(value);
    }
}

QString findingText(const Rule& rule, const Finding& finding, RuleLanguage language)
{
    if (!finding.measured) {
        return {};
    }
    QString text =
        language == RuleLanguage::Vietnamese ? rule.finding.vietnamese : rule.finding.english;
    const bool isTime = finding.unit == RuleUnit::Months || finding.unit == RuleUnit::Days;
    // Of a time that is over nothing is left.
    const int measured = isTime ? std::max(*finding.measured, 0) : *finding.measured;
    text.replace(u"{measured}"_s, measureText(finding.unit, measured, language));
    text.replace(u"{limit}"_s, measureText(finding.unit, finding.limit, language));
    return text;
}

QString changeText(const Finding& finding, RuleLanguage language)
{
    if (!finding.changesOn) {
        return {};
    }
    const bool isVietnamese = language == RuleLanguage::Vietnamese;
    if (finding.outcome == Outcome::Met) {
        const QString last = finding.changesOn->plusDays(-1).text();
        return (isVietnamese ? u"đủ điều kiện đến %1"_s : u"met until %1"_s).arg(last);
    }
    return (isVietnamese ? u"đủ điều kiện từ %1"_s : u"met from %1"_s)
        .arg(finding.changesOn->text());
}

QString sourceText(const RegulationRef& source, RuleLanguage language)
{
    const bool isVietnamese = language == RuleLanguage::Vietnamese;
    QString text = source.number;
    if (!source.article.isEmpty()) {
        text += (isVietnamese ? u", Điều %1"_s : u", art. %1"_s).arg(source.article);
    }
    if (source.confidence == Confidence::Memory || source.confidence == Confidence::Unsure) {
        text += isVietnamese ? u" (cần đối chiếu văn bản)"_s : u" (to be compared with the text)"_s;
    }
    return text;
}

} // namespace kecan
