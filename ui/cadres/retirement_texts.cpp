#include "ui/cadres/retirement_texts.h"

#include "core/rules/finding.h"
#include "core/rules/rule.h"
#include "ui/findings/finding_texts.h"

#include <QStringList>

namespace kecan::ui {

namespace {

constexpr int kMonthsOfAYear = 12;

} // namespace

QString RetirementTexts::span(int months)
{
    if (months < 1) {
        return tr("less than a month");
    }
    QStringList parts;
    if (const int years = months / kMonthsOfAYear; years > 0) {
        parts << tr("%n year(s)", nullptr, years);
    }
    if (const int rest = months % kMonthsOfAYear; rest > 0) {
        parts << tr("%n month(s)", nullptr, rest);
    }
    return parts.join(u' ');
}

QString RetirementTexts::basis(const Retirement& retirement)
{
    if (retirement.record) {
        return retirement.source.number.isEmpty() ? tr("a decision without a number")
                                                  : tr("decision %1").arg(retirement.source.number);
    }
    return tr("the age of %1, %2")
        .arg(measureText(RuleUnit::Age, retirement.ageMonths, ruleLanguage()),
             sourceText(retirement.source, ruleLanguage()));
}

QString RetirementTexts::left(const Retirement& retirement, Day day)
{
    return day > retirement.retiresOn ? tr("past on %1").arg(day.text())
                                      : span(remainingMonths(retirement, day));
}

} // namespace kecan::ui
