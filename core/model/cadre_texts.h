#pragma once

#include "core/model/cadre.h"

#include <QCoreApplication>
#include <QString>

namespace kecan {

/// Words for the facts of a person's record, in the present language; levels and grades are as
/// papers call them.
class CadreTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::CadreTexts)

public:
    /// "Birth date".
    static QString of(CadreField field);
    static QString of(Sex sex);
    /// What @p profile says in one field, unabbreviated; empty for what is not recorded.
    static QString value(const CadreProfile& profile, CadreField field);
};

} // namespace kecan
