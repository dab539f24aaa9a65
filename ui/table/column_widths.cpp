#include "ui/table/column_widths.h"

#include <algorithm>

namespace kecan::ui {

std::vector<int> fillingWidths(std::span<const ColumnNeed> columns, int room)
{
    std::vector<int> widths;
    int elastic = 0;
    for (const ColumnNeed& column : columns) {
        widths.push_back(column.width);
        room -= column.width;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int more = std::clamp(columns[i].heading - widths[i], 0, std::max(room, 0));
        widths[i] += more;
        room -= more;
        elastic += columns[i].isElastic ? widths[i] : 0;
    }
    for (std::size_t i = 0; room > 0 && i < columns.size(); ++i) {
        if (columns[i].isElastic) {
            // Of what is left each takes its share; the last one what rounding left.
            const int more = static_cast<int>(static_cast<long long>(room) * widths[i] / elastic);
            elastic -= widths[i];
            widths[i] += more;
            room -= more;
        }
    }
    return widths;
}

} // namespace kecan::ui
