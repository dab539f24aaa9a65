#pragma once

#include "core/rules/rule_book.h"
#include "ui/records/sheet_view.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace kecan::ui {

/// Rules and regulations in the words of a page, in the present language.
class RuleTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::RuleTexts)

public:
    static QString of(RuleSubject subject);
    static QString of(Severity severity);
    static QString of(RegulationKind kind);
    /// Whom a limit applies to, "heads, deputies; men"; empty for everybody.
    static QString scope(const RuleScope& scope);
    /// "at least 60 months"
    static QString limit(const Rule& rule, const RuleParameter& parameter);

    /// Whose age of retirement it is: "Men born 01/1961 to 09/1961".
    static QString births(const RetirementAge& age);
    /// Every year of birth in it, to be found by; empty for an open span.
    static QString birthYears(const RetirementAge& age);
    /// When they retire: "retire 04/2021 to 12/2021".
    static QString retiring(const RetirementAge& age);

    /// How sure we are of a limit, or that the office has set it itself.
    static QString certainty(const RuleParameter& parameter);

    /// Every version of a rule there ever was, the last one first, each with what it changed.
    static std::vector<SheetSection> sheetOf(const Rule& rule, Day day);
    /// When those of @p age retire, by which regulation.
    static std::vector<SheetSection> sheetOf(const RetirementSchedule& schedule,
                                             const RetirementAge& age);
    /// A regulation with what it says: the limits and ages that come from it.
    static std::vector<SheetSection>
    sheetOf(const RuleBook& book, const Regulation& regulation, Day day);
};

} // namespace kecan::ui
