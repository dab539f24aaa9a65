#pragma once

#include "core/model/ids.h"

#include <QMimeData>

#include <memory>
#include <optional>
#include <vector>

namespace kecan::ui {

/// People on their way to a lane of the board: entries of the plan shown, or people of the office.
struct BoardDrag
{
    std::vector<NominationId> entries;
    std::vector<CadreId> persons; ///< with @c entries, theirs

    [[nodiscard]] bool isEmpty() const { return entries.empty() && persons.empty(); }
    bool operator==(const BoardDrag&) const = default;
};

/// Within this program; nothing another program could read, as names are secret.
std::unique_ptr<QMimeData> mimeOf(const BoardDrag& drag);
/// Nothing when @p mime is of something else.
std::optional<BoardDrag> boardDragOf(const QMimeData* mime);

} // namespace kecan::ui
