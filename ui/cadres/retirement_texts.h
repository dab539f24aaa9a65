#pragma once

#include "core/rules/retirement.h"

#include <QCoreApplication>
#include <QString>

namespace kecan::ui {

/// Words about when a person retires, in the present language.
class RetirementTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::RetirementTexts)

public:
    /// "2 years 3 months"; "less than a month" for none.
    static QString span(int months);
    /// What the day rests on: "at the age of 60 years 3 months, NĐ 135/2020/NĐ-CP", or the
    /// decision.
    static QString basis(const Retirement& retirement);
    /// What is left on @p day: "2 years 3 months", or that it is past.
    static QString left(const Retirement& retirement, Day day);
};

} // namespace kecan::ui
