#include "core/planning/plan_copy.h"

#include "core/planning/plan_scope.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace kecan {

namespace {

struct CopyTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanCopy)
};

/// Entries in the plan on the day, by post and rank.
std::vector<const NominationRecord*> entriesInOrder(const PlanRecord& plan, Day day)
{
    const Day state = plan.closedOn <= day ? plan.closedOn.plusDays(-1) : day;
    std::vector<const NominationRecord*> entries;
    for (const NominationRecord& entry : plan.nominations) {
        const NominationStep* step = entry.on(state);
        if (step && (step->status == NominationStatus::Proposed ||
                     step->status == NominationStatus::Approved)) {
            entries.push_back(&entry);
        }
    }
    std::ranges::sort(entries, {}, [](const NominationRecord* entry) {
        return std::tuple(entry->position, entry->detail.rank, entry->id);
    });
    return entries;
}

} // namespace

Result<PlanCopy> copyOf(const DerivedHistory& derived, const PlanDraft& draft, PlanId plan, Day day)
{
    const PlanRecord* record = derived.plan(plan);
    if (!record) {
        return Error{ErrorCode::NotFound, CopyTexts::tr("This plan is not in the store.")};
    }
    if (day < record->openedOn) {
        return Error{ErrorCode::Conflict,
                     CopyTexts::tr("The plan %1 was opened only on %2.")
                         .arg(record->profile.code, record->openedOn.text())};
    }
    const FoldedPlan fold = foldPlan(derived, draft, day);
    std::vector<EntryKey> present;
    for (const DraftEntry& entry : fold.entries) {
        if (!entry.takenOut) {
            present.push_back(entry.key());
        }
    }
    std::ranges::sort(present);
    PlanCopy copy;
    for (const NominationRecord* entry : entriesInOrder(*record, day)) {
        const EntryKey key{entry->cadre, entry->position};
        if (std::ranges::binary_search(present, key)) {
            copy.duplicates.push_back(key);
            continue;
        }
        const Status person = checkNominee(derived, key.cadre, day);
        const Status post = checkPlannedPost(derived, fold.profile, key.position, day);
        if (!person || !post) {
            copy.refused.push_back({.step = {},
                                    .cadre = key.cadre,
                                    .position = key.position,
                                    .message = (person ? post : person).error().message});
            continue;
        }
        copy.step.edits.push_back(CopyEntry{key, plan, entry->detail.readiness});
    }
    return copy;
}

} // namespace kecan
