#include "core/history/vote_lines.h"

namespace kecan {

VoteLines::VoteLines(const std::vector<ConferenceRecord>& conferences, Day day)
{
    for (const ConferenceRecord& conference : conferences) {
        if (day < conference.on || !conference.detail.isComplete()) {
            continue;
        }
        for (const VoteTally& tally : conference.detail.tallies) {
            m_lines.insert_or_assign({tally.cadre, tally.position},
                                     voteLine(conference.detail, tally));
        }
    }
}

QString VoteLines::of(CadreId cadre, PositionId position, const QString& typed) const
{
    const auto found = m_lines.find({cadre, position});
    return found != m_lines.end() ? found->second : typed;
}

} // namespace kecan
