#include "core/history/holdings.h"

#include <algorithm>

namespace kecan {

std::vector<Tenure> holdingsOf(std::span<const Tenure> tenures)
{
    std::vector<Tenure> holdings;
    for (const Tenure& tenure : tenures) {
        const auto same = std::ranges::find_if(holdings, [&](const Tenure& other) {
            return other.position == tenure.position && other.capacity == tenure.capacity &&
                   other.heldSince == tenure.heldSince && tenure.position;
        });
        if (same == holdings.end()) {
            holdings.push_back(tenure);
        } else {
            same->until = std::max(same->until, tenure.until);
            same->plannedEnd = tenure.plannedEnd;
        }
    }
    std::ranges::reverse(holdings);
    return holdings;
}

} // namespace kecan
