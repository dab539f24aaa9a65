#include "ui/table/table_model.h"

namespace kecan::ui {

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return heading(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnSpec(section).isRight ? Qt::AlignRight | Qt::AlignVCenter
                                                               : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace kecan::ui
