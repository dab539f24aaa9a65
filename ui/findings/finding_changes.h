#pragma once

#include "core/history/history.h"
#include "core/model/ids.h"

#include <QCoreApplication>
#include <QStringList>

namespace kecan::ui {

class ViewContext;

/// What an act would make of the answers of the rules, in words for a dialog.
class FindingChanges final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::FindingChanges)

public:
    /// About the posts and plans of a person on @p day, a line for each rule whose answer is
    /// another one after the act than now; @p after is the history with the act. A store is open.
    static QStringList
    linesOf(const ViewContext& context, const History& after, CadreId cadre, Day day);
};

} // namespace kecan::ui
