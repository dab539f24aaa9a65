#pragma once

#include "core/history/history.h"

#include <QCoreApplication>
#include <QString>

namespace kecan::ui {

/// Words for what in the history cannot be right, in the present language.
class AnomalyTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::AnomalyTexts)

public:
    /// How many the derivation met; cheap enough to ask after every act.
    static int count(const DerivedHistory& derived);
    /// Everything there is to check, a paragraph each, as simple HTML. @cost a look at every
    /// holding
    static QString listOf(const History& history);

private:
    static QString of(Anomaly::Kind kind);
};

} // namespace kecan::ui
