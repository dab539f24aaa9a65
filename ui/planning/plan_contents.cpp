#include "ui/planning/plan_contents.h"

#include "core/base/age.h"
#include "core/base/text_normal.h"
#include "core/model/capacity.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The profile of a post on the day, or the last it had before it was abolished.
const PositionProfile* profileOf(const Snapshot& snapshot, PositionId position)
{
    if (const PositionProfile* profile = snapshot.position(position)) {
        return profile;
    }
    const PositionRecord* record = snapshot.derived().structure->position(position);
    return record && !record->versions.empty() ? &record->versions.back().profile : nullptr;
}

QString unitName(const Snapshot& snapshot, MaybeUnitId unit)
{
    if (!unit) {
        return {};
    }
    if (snapshot.unit(unit)) {
        return snapshot.unitPathText(*unit);
    }
    const UnitRecord* record = snapshot.derived().structure->unit(unit);
    return record && !record->versions.empty() ? record->versions.back().profile.name : QString();
}

QString qualificationCodes(const CadreProfile& profile)
{
    QStringList codes;
    for (const QString& text : {paperText(profile.professionalLevel, true),
                                paperText(profile.theoryLevel, true),
                                paperText(profile.stateManagementLevel, true)}) {
        if (!text.isEmpty()) {
            codes.append(text);
        }
    }
    return codes.join(u" · "_s);
}

QString decisionText(const History& history, const Snapshot& snapshot, EventId event)
{
    const DecisionDocument* document =
        snapshot.derived().structure->document(history.event(event).document);
    if (!document) {
        return {};
    }
    return document->signedOn ? document->number + u", "_s + document->signedOn->text()
                              : document->number;
}

/// The profile on the day, or the first one: a person may be planned before his record begins.
const CadreProfile* profileOf(const Snapshot& snapshot, CadreId cadre)
{
    if (const CadreProfile* profile = snapshot.cadre(cadre)) {
        return profile;
    }
    const CadreRecord* record = snapshot.derived().cadre(cadre);
    return record && !record->versions.empty() ? &record->versions.front().profile : nullptr;
}

/// The day whose states count: that of the snapshot, or the last one before the plan was closed.
Day stateDay(const PlanRecord& plan, Day day)
{
    return plan.closedOn <= day ? plan.closedOn.plusDays(-1) : day;
}

std::optional<PlanEntry> entryOf(const History& history,
                                 const Snapshot& snapshot,
                                 const NominationRecord& record,
                                 Day states)
{
    const NominationStep* step = record.on(states);
    const CadreProfile* profile = profileOf(snapshot, record.cadre);
    if (!step || !profile) {
        return std::nullopt;
    }
    PlanEntry entry{.nomination = record.id,
                    .cadre = record.cadre,
                    .name = profile->name.full(),
                    .cadreCode = profile->code,
                    .birth = profile->birth ? profile->birth->text() : QString(),
                    .ageMonths = std::nullopt,
                    .sex = profile->sex,
                    .ethnicity = profile->ethnicity,
                    .minority = isEthnicMinority(*profile),
                    .presentPost = snapshot.presentPostText(record.cadre),
                    .qualifications = qualificationCodes(*profile),
                    .number = 0,
                    .detail = record.detail,
                    .step = *step,
                    .decision = decisionText(history, snapshot, step->event),
                    .sortKey = profile->name.sortKey(),
                    .searchText = {}};
    if (profile->birth) {
        entry.ageMonths = ageInCompletedMonths(*profile->birth, snapshot.day());
    }
    entry.searchText = searchFold(entry.name + u' ' + entry.cadreCode + u' ' +
                                  profile->name.initials() + u' ' + entry.presentPost);
    return entry;
}

PlanPost postOf(const Snapshot& snapshot, PositionId position, const PositionProfile& profile)
{
    PlanPost post{.position = position,
                  .title = profile.title,
                  .seats = seatCount(snapshot, position),
                  .abolishedOn = Day::endless(),
                  .holders = {},
                  .entries = {},
                  .candidates = 0};
    const PositionRecord* record = snapshot.derived().structure->position(position);
    if (record && record->endedOn <= snapshot.day()) {
        post.abolishedOn = record->endedOn;
    }
    for (const Tenure* tenure : snapshot.holders(position)) {
        if (const CadreProfile* holder = snapshot.cadre(tenure->cadre)) {
            post.holders.push_back({tenure->cadre,
                                    holder->name.full(),
                                    tenure->capacity == Capacity::Full
                                        ? QString()
                                        : titleWithCapacity(profile.title, tenure->capacity)});
        }
    }
    return post;
}

/// Entries in the order of the list, those in the plan numbered.
void arrange(PlanPost& post)
{
    std::ranges::sort(post.entries, {}, [](const PlanEntry& entry) {
        return std::make_tuple(
            !isInPlan(entry.step.status), entry.detail.rank, entry.sortKey, entry.nomination);
    });
    for (PlanEntry& entry : post.entries) {
        if (isInPlan(entry.step.status)) {
            entry.number = ++post.candidates;
        }
    }
}

/// Place of every unit of the day in the tree.
std::map<UnitId, std::size_t> unitOrder(const Snapshot& snapshot)
{
    std::map<UnitId, std::size_t> order;
    for (const UnitId top : snapshot.childUnits({})) {
        for (const UnitId unit : snapshot.subtree(top)) {
            order.emplace(unit, order.size());
        }
    }
    return order;
}

struct PostPlace
{
    std::size_t unitRank; ///< units no longer there come last
    MaybeUnitId unit;
    int order;
    PositionId position;

    bool operator<(const PostPlace& other) const
    {
        return std::tie(unitRank, unit, order, position) <
               std::tie(other.unitRank, other.unit, other.order, other.position);
    }
};

} // namespace

bool isInPlan(NominationStatus status)
{
    return status == NominationStatus::Proposed || status == NominationStatus::Approved;
}

PlanState planState(const PlanRecord& plan, Day day)
{
    return day < plan.openedOn      ? PlanState::NotOpened
           : plan.closedOn <= day   ? PlanState::Closed
           : plan.approvedOn <= day ? PlanState::Approved
                                    : PlanState::Drafting;
}

std::vector<PlanSummary> planSummaries(const Snapshot& snapshot)
{
    std::vector<PlanSummary> summaries;
    for (const auto& [id, plan] : snapshot.derived().plans) {
        const TermRecord* term = snapshot.derived().structure->term(plan->profile.term);
        PlanSummary summary{.plan = id,
                            .code = plan->profile.code,
                            .title = plan->profile.title,
                            .term = term ? term->profile.code : QString(),
                            .state = planState(*plan, snapshot.day()),
                            .persons = 0,
                            .entries = 0};
        std::set<CadreId> persons;
        for (const NominationRecord& nomination : plan->nominations) {
            const NominationStep* step = nomination.on(stateDay(*plan, snapshot.day()));
            if (step && isInPlan(step->status)) {
                ++summary.entries;
                persons.insert(nomination.cadre);
            }
        }
        summary.persons = static_cast<int>(persons.size());
        summaries.push_back(std::move(summary));
    }
    std::ranges::sort(summaries, {}, [](const PlanSummary& summary) {
        return std::make_tuple(summary.state == PlanState::NotOpened, summary.term, summary.code);
    });
    return summaries;
}

PlanContents planContents(const History& history, const Snapshot& snapshot, PlanId plan)
{
    const PlanRecord* record = snapshot.derived().plan(plan);
    if (!record || planState(*record, snapshot.day()) == PlanState::NotOpened) {
        return {};
    }
    const std::map<UnitId, std::size_t> order = unitOrder(snapshot);
    std::map<PostPlace, PlanPost> posts;
    for (const NominationRecord& nomination : record->nominations) {
        const PositionProfile* profile = profileOf(snapshot, nomination.position);
        std::optional<PlanEntry> entry =
            entryOf(history, snapshot, nomination, stateDay(*record, snapshot.day()));
        if (!profile || !entry) {
            continue;
        }
        const auto rank = profile->unit ? order.find(*profile->unit) : order.end();
        const PostPlace place{rank == order.end() ? order.size() : rank->second,
                              profile->unit,
                              profile->order,
                              nomination.position};
        auto found = posts.find(place);
        if (found == posts.end()) {
            found = posts.emplace(place, postOf(snapshot, nomination.position, *profile)).first;
        }
        found->second.entries.push_back(*std::move(entry));
    }

    PlanContents contents;
    for (auto& [place, post] : posts) {
        if (contents.units.empty() || contents.units.back().unit != place.unit) {
            contents.units.push_back({place.unit, unitName(snapshot, place.unit), {}});
        }
        arrange(post);
        const QString where = u' ' + searchFold(post.title + u' ' + contents.units.back().name);
        for (PlanEntry& entry : post.entries) {
            entry.searchText += where;
        }
        contents.units.back().posts.push_back(std::move(post));
    }
    return contents;
}

QString romanNumber(int number)
{
    static constexpr std::array<std::pair<int, const char*>, 13> kParts{{{1000, "M"},
                                                                         {900, "CM"},
                                                                         {500, "D"},
                                                                         {400, "CD"},
                                                                         {100, "C"},
                                                                         {90, "XC"},
                                                                         {50, "L"},
                                                                         {40, "XL"},
                                                                         {10, "X"},
                                                                         {9, "IX"},
                                                                         {5, "V"},
                                                                         {4, "IV"},
                                                                         {1, "I"}}};
    QString text;
    for (const auto& [value, letters] : kParts) {
        for (; number >= value; number -= value) {
            text += QLatin1StringView(letters);
        }
    }
    return text;
}

} // namespace kecan::ui
