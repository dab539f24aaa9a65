#pragma once

#include "core/history/event_kind.h"

#include <QCoreApplication>
#include <QString>

namespace kecan::ui {

/// Words for what happened and what was done, in the present language.
class ActTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::ActTexts)

public:
    /// "Appointed".
    static QString of(EventKind kind);
    /// "Take up a post" for the stored name of an act, "begin-tenure"; the name itself when it is
    /// none of ours.
    static QString ofCommand(const QString& name);
};

} // namespace kecan::ui
