#include "core/planning/plan_comparison.h"

#include "core/planning/plan_edit.h"
#include "core/rules/plan_membership.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace kecan {

namespace {

/// An entry with its last step that counts.
struct Standing
{
    const NominationRecord* entry;
    const NominationStep* step;
};

/// Of every person and post of @p plan the last standing; @p isCounted says which entries count.
template <class Counts>
std::map<EntryKey, Standing> standings(const PlanRecord& plan, Day day, const Counts& isCounted)
{
    const Day state = plan.closedOn <= day ? plan.closedOn.plusDays(-1) : day;
    std::map<EntryKey, Standing> found;
    for (const NominationRecord& entry : plan.nominations) {
        const NominationStep* step = entry.on(state);
        if (!step || !isCounted(entry, *step)) {
            continue;
        }
        const EntryKey key{entry.cadre, entry.position};
        const auto [place, isNew] = found.emplace(key, Standing{&entry, step});
        if (!isNew && !isNominee(place->second.step->status)) {
            place->second = {&entry, step};
        }
    }
    return found;
}

/// Where somebody stands among the nominees of a post: those taken out meanwhile leave no gap, or
/// everybody below would seem to have been ranked anew. Who is no nominee keeps the place recorded.
std::map<EntryKey, int> placesOf(const std::map<EntryKey, Standing>& standings)
{
    std::map<PositionId, std::vector<std::pair<int, EntryKey>>> nominees;
    std::map<EntryKey, int> places;
    for (const auto& [key, standing] : standings) {
        places[key] = standing.entry->detail.rank;
        if (isNominee(standing.step->status)) {
            nominees[key.position].emplace_back(standing.entry->detail.rank, key);
        }
    }
    for (auto& [position, ranked] : nominees) {
        std::ranges::sort(ranked);
        int place = 0;
        for (const auto& [rank, key] : ranked) {
            places[key] = ++place;
        }
    }
    return places;
}

class Comparing
{
public:
    Comparing(const PlanRecord& before, const PlanRecord& after, Day day)
        : m_before(standings(before,
                             day,
                             [&](const NominationRecord& entry, const NominationStep&) {
                                 return before.approvedOn > day || wasApproved(entry, day);
                             }))
        , m_after(standings(after,
                            day,
                            [](const NominationRecord&, const NominationStep& step) {
                                return isNominee(step.status);
                            }))
        , m_out(standings(after,
                          day,
                          [](const NominationRecord&, const NominationStep& step) {
                              return step.status == NominationStatus::Withdrawn ||
                                     step.status == NominationStatus::Appointed;
                          }))
        , m_placesBefore(placesOf(m_before))
        , m_placesAfter(placesOf(m_after))
    {
    }

    PlanComparison compare()
    {
        noteArrivals();
        for (const auto& [key, standing] : m_before) {
            note(differenceOf(key, standing));
        }
        for (const auto& [key, standing] : m_after) {
            if (!m_before.contains(key) && !m_taken.contains(key)) {
                note({.change = PlanChange::Added,
                      .cadre = key.cadre,
                      .position = key.position,
                      .movedTo = {},
                      .rankAfter = m_placesAfter.at(key),
                      .before = {},
                      .after = standing.entry->id});
            }
        }
        return finish();
    }

private:
    static bool wasApproved(const NominationRecord& entry, Day day)
    {
        return std::ranges::any_of(entry.steps, [day](const NominationStep& step) {
            return step.on <= day && step.status == NominationStatus::Approved;
        });
    }

    /// Posts of the later plan people are new in, lowest key first.
    void noteArrivals()
    {
        for (const auto& [key, standing] : m_after) {
            if (!m_before.contains(key)) {
                m_arrivals[key.cadre].push_back(key.position);
            }
        }
    }

    PlanDifference differenceOf(const EntryKey& key, const Standing& before)
    {
        PlanDifference difference{.change = PlanChange::Removed,
                                  .cadre = key.cadre,
                                  .position = key.position,
                                  .movedTo = {},
                                  .rankBefore = m_placesBefore.at(key),
                                  .before = before.entry->id,
                                  .after = {}};
        if (const auto kept = m_after.find(key); kept != m_after.end()) {
            difference.rankAfter = m_placesAfter.at(key);
            difference.after = kept->second.entry->id;
            difference.change = difference.rankAfter == difference.rankBefore
                                    ? PlanChange::Kept
                                    : PlanChange::Reranked;
            return difference;
        }
        if (const auto out = m_out.find(key); out != m_out.end()) {
            difference.after = out->second.entry->id;
            end(difference, *out->second.step);
        } else if (!isNominee(before.step->status)) {
            end(difference, *before.step);
        } else if (const auto arrival = m_arrivals.find(key.cadre);
                   arrival != m_arrivals.end() && !arrival->second.empty()) {
            const EntryKey to{key.cadre, arrival->second.front()};
            arrival->second.erase(arrival->second.begin());
            m_taken.insert(to);
            difference.change = PlanChange::Moved;
            difference.movedTo = to.position;
            difference.rankAfter = m_placesAfter.at(to);
            difference.after = m_after.at(to).entry->id;
        }
        return difference;
    }

    static void end(PlanDifference& difference, const NominationStep& step)
    {
        difference.change = step.status == NominationStatus::Appointed ? PlanChange::Appointed
                                                                       : PlanChange::Removed;
        difference.reason = step.reason;
    }

    void note(const PlanDifference& difference)
    {
        m_posts[difference.position].push_back(difference);
    }

    PlanComparison finish()
    {
        PlanComparison comparison;
        comparison.before = static_cast<int>(m_before.size());
        comparison.after = static_cast<int>(m_after.size());
        for (auto& [position, differences] : m_posts) {
            std::ranges::stable_sort(differences, {}, [](const PlanDifference& difference) {
                return std::pair(difference.rankBefore == 0,
                                 difference.rankBefore == 0 ? difference.rankAfter
                                                            : difference.rankBefore);
            });
            PostComparison done{position, std::move(differences), {}};
            for (const PlanDifference& difference : done.differences) {
                ++done.counts[static_cast<std::size_t>(difference.change)];
                ++comparison.counts[static_cast<std::size_t>(difference.change)];
            }
            comparison.posts.push_back(std::move(done));
        }
        return comparison;
    }

    std::map<EntryKey, Standing> m_before;
    std::map<EntryKey, Standing> m_after;
    std::map<EntryKey, Standing> m_out; ///< of the later plan, no longer in it
    std::map<EntryKey, int> m_placesBefore;
    std::map<EntryKey, int> m_placesAfter;
    std::map<CadreId, std::vector<PositionId>> m_arrivals;
    std::set<EntryKey> m_taken; ///< arrivals that are moves
    std::map<PositionId, std::vector<PlanDifference>> m_posts;
};

} // namespace

PlanComparison comparePlans(const PlanRecord& before, const PlanRecord& after, Day day)
{
    return Comparing(before, after, day).compare();
}

} // namespace kecan
