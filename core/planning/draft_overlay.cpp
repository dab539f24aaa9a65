#include "core/planning/draft_overlay.h"

#include <algorithm>
#include <utility>

namespace kecan {

namespace {

NominationStep drafted(Day on, NominationStatus status, WithdrawalReason reason)
{
    return {.on = on, .status = status, .reason = reason, .event = kDraftedStep, .document = {}};
}

/// @p entry as a plan records it; @p recorded is the same in the opened plan, if it is in there.
NominationRecord
recordOf(const DraftEntry& entry, const NominationRecord* recorded, Day openedOn, Day day)
{
    NominationRecord record{.id = entry.id,
                            .cadre = entry.cadre,
                            .position = entry.position,
                            .detail = entry.detail,
                            .steps = {}};
    if (recorded) {
        record.steps = recorded->steps;
    } else {
        record.steps.push_back(
            drafted(openedOn, NominationStatus::Proposed, WithdrawalReason::None));
    }
    if (entry.takenOut) {
        record.steps.push_back(drafted(
            recorded ? day : openedOn, NominationStatus::Withdrawn, entry.takenOut->reason));
    }
    return record;
}

std::vector<ConferenceRecord> conferencesOf(const FoldedPlan& fold)
{
    std::vector<ConferenceRecord> records;
    for (const DraftConference& held : fold.conferences) {
        records.push_back({held.on, held.detail, held.recorded ? *held.recorded : kDraftedStep});
    }
    return records;
}

/// @p fold as a plan of its own.
PlanRecord newRecord(PlanId id, const FoldedPlan& fold, Day openedOn, Day day)
{
    PlanRecord plan{.id = id,
                    .profile = fold.profile,
                    .openedOn = openedOn,
                    .approvedBy = {},
                    .nominations = {},
                    .conferences = conferencesOf(fold),
                    .anomalies = {}};
    plan.nominations.reserve(fold.entries.size());
    for (const DraftEntry& entry : fold.entries) {
        plan.nominations.push_back(recordOf(entry, nullptr, openedOn, day));
    }
    return plan;
}

/// @p opened with the changes of @p fold.
PlanRecord changedRecord(const PlanRecord& opened, const FoldedPlan& fold, Day day)
{
    PlanRecord plan = opened;
    plan.conferences = conferencesOf(fold);
    for (const DraftEntry& entry : fold.entries) {
        const NominationRecord* recorded = entry.base ? opened.find(*entry.base) : nullptr;
        NominationRecord record = recordOf(entry, recorded, day, day);
        const auto place =
            std::ranges::lower_bound(plan.nominations, record.id, {}, &NominationRecord::id);
        if (recorded) {
            *place = std::move(record);
        } else {
            plan.nominations.insert(place, std::move(record));
        }
    }
    return plan;
}

} // namespace

DraftOverlay overlayOf(const DerivedHistory& derived, const PlanDraft& draft, Day day)
{
    FoldedPlan fold = foldPlan(derived, draft, day);
    const PlanRecord* opened =
        draft.start == PlanStart::Opened ? derived.plan(draft.base) : nullptr;
    const PlanId id =
        opened ? opened->id
               : PlanId(derived.plans.empty() ? std::int64_t{1}
                                              : derived.plans.rbegin()->first.value() + 1);
    auto with = std::make_shared<DerivedHistory>(derived);
    with->plans.insert_or_assign(
        id,
        std::make_shared<const PlanRecord>(
            opened ? changedRecord(*opened, fold, day)
                   : newRecord(id, fold, std::min(draft.startedOn, day), day)));
    return {.derived = std::move(with), .day = day, .plan = id, .fold = std::move(fold)};
}

} // namespace kecan
