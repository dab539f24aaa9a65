#pragma once

#include "core/model/unit.h"

#include <QCoreApplication>
#include <QString>

namespace kecan::ui {

/// Words about discipline in the present language.
class DisciplineTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::DisciplineTexts)

public:
    /// By whose rules somebody was disciplined: "Party discipline".
    static QString of(Branch branch);
};

} // namespace kecan::ui
