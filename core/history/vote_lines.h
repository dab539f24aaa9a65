#pragma once

#include "core/history/derived_history.h"

#include <QString>

#include <map>
#include <utility>

namespace kecan {

/// The result of the vote on each entry of a plan, as shown and printed: that of the last
/// conference held and counted by then with a tally for it, otherwise what was typed with the
/// entry.
class VoteLines
{
public:
    VoteLines() = default;
    /// On @p day; @p conferences by step.
    VoteLines(const std::vector<ConferenceRecord>& conferences, Day day);

    /// "32/35 phiếu, đạt 91,4%"; @p typed where no conference voted on it.
    [[nodiscard]] QString of(CadreId cadre, PositionId position, const QString& typed) const;

private:
    std::map<std::pair<CadreId, PositionId>, QString> m_lines;
};

} // namespace kecan
