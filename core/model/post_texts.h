#pragma once

#include "core/model/capacity.h"
#include "core/model/position.h"

#include <QCoreApplication>
#include <QString>

namespace kecan {

/// Words for what a post is and how it is held, in the present language; papers have their own.
class PostTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PostTexts)

public:
    static QString of(PositionLevel level);
    static QString of(PositionRole role);
    /// Empty for None.
    static QString of(Capacity capacity);
};

} // namespace kecan
