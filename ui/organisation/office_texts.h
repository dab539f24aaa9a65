#pragma once

#include "core/base/day.h"
#include "core/model/unit.h"

#include <QCoreApplication>
#include <QString>

namespace kecan::ui {

struct OfficeRow;

/// Words of the organisation page in the present language.
class OfficeTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::OfficeTexts)

public:
    static QString of(Branch branch);
    static QString of(UnitKind kind);
    /// "until 01/04/2005", "from 01/01/2013"; empty for what is of the day.
    static QString lifeNote(const OfficeRow& row, Day day);
};

} // namespace kecan::ui
