#include "core/planning/plan_fold.h"

#include "core/planning/plan_scope.h"
#include "core/rules/plan_membership.h"

#include <QCoreApplication>

#include <algorithm>

namespace kecan {

namespace {

struct FoldTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanFold)
};

/// First key of an entry that no plan has.
std::int64_t firstFreeEntry(const DerivedHistory& derived)
{
    std::int64_t last = 0;
    for (const auto& [id, plan] : derived.plans) {
        if (!plan->nominations.empty()) {
            last = std::max(last, plan->nominations.back().id.value());
        }
    }
    return last + 1;
}

} // namespace

const DraftEntry* FoldedPlan::find(const EntryKey& key) const
{
    const auto found = std::ranges::find_if(
        entries, [&](const DraftEntry& entry) { return !entry.takenOut && entry.key() == key; });
    return found != entries.end() ? &*found : nullptr;
}

const DraftConference* FoldedPlan::conference(int step) const
{
    const auto found = std::ranges::find_if(
        conferences, [step](const DraftConference& one) { return one.detail.step == step; });
    return found != conferences.end() ? &*found : nullptr;
}

FoldedPlan foldPlan(const DerivedHistory& derived, const PlanDraft& draft, Day day)
{
    PlanFold fold(derived, draft, day);
    for (std::size_t i = 0; i < draft.applied; ++i) {
        fold.takeOrNote(draft.steps[i], i);
    }
    return std::move(fold).finish();
}

PlanFold::PlanFold(const DerivedHistory& derived, const PlanDraft& draft, Day day)
    : m_derived(derived)
    , m_draft(draft)
    , m_day(day)
    , m_state{.profile = draft.profile,
              .entries = {},
              .gone = {},
              .lanes = {},
              .inPlan = {},
              .takenOut = {},
              .held = {},
              .conferences = {},
              .nextId = firstFreeEntry(derived)}
{
    if (draft.start == PlanStart::New) {
        return;
    }
    if (const PlanRecord* base = derived.plan(draft.base)) {
        noteBase(*base);
        begin(*base);
        noteEnded(*base);
    } else {
        m_problems.push_back(
            {.step = {},
             .cadre = {},
             .position = {},
             .message = FoldTexts::tr("The plan this draft began with is no longer recorded.")});
    }
}

void PlanFold::begin(const PlanRecord& base)
{
    const bool isReview = m_draft.start == PlanStart::Review;
    const Day day = base.closedOn <= m_day ? base.closedOn.plusDays(-1) : m_day;
    const std::int64_t first = m_state.nextId;
    if (isReview) {
        m_baseVotes = VoteLines(base.conferences, m_day);
    } else {
        for (const ConferenceRecord& held : base.conferences) {
            m_state.conferences.push_back({held.on, held.detail, held.event});
        }
    }
    for (std::size_t i = 0; i < base.nominations.size(); ++i) {
        const NominationRecord& entry = base.nominations[i];
        const NominationStep* step = entry.on(day);
        const bool counts = step && (isReview ? step->status == NominationStatus::Approved
                                              : isNominee(step->status));
        if (counts) {
            beginWith(
                base, entry, isReview ? first + static_cast<std::int64_t>(i) : entry.id.value());
        }
    }
    if (isReview) {
        m_state.nextId += static_cast<std::int64_t>(base.nominations.size());
    } else {
        m_state.profile = base.profile;
    }
    for (auto& [position, lane] : m_state.lanes) {
        orderLane(lane);
        if (isReview) {
            renumber(lane);
        }
    }
}

void PlanFold::beginWith(const PlanRecord& base, const NominationRecord& entry, std::int64_t id)
{
    DraftEntry drafted{.id = NominationId(id),
                       .base = entry.id,
                       .cadre = entry.cadre,
                       .position = entry.position,
                       .movedFrom = {},
                       .detail = entry.detail,
                       .takenOut = {}};
    if (m_draft.start == PlanStart::Review) {
        drafted.detail.origin = NominationOrigin::CarriedOver;
        drafted.detail.votes = m_baseVotes.of(entry.cadre, entry.position, entry.detail.votes);
    }
    const std::size_t index = m_state.entries.size();
    if (!m_state.inPlan.emplace(drafted.key(), index).second) {
        m_problems.push_back(
            {.step = {},
             .cadre = entry.cadre,
             .position = entry.position,
             .message = FoldTexts::tr("%1 stands twice for “%2” in the plan %3.")
                            .arg(nameOf(entry.cadre), postOf(entry.position), base.profile.code)});
    }
    m_state.lanes[entry.position].push_back(index);
    m_state.entries.push_back(std::move(drafted));
    m_state.gone.push_back(false);
}

void PlanFold::noteBase(const PlanRecord& base)
{
    const auto note = [this](const QString& message) {
        m_problems.push_back({.step = {}, .cadre = {}, .position = {}, .message = message});
    };
    if (base.closedOn <= m_day) {
        note(FoldTexts::tr("The plan %1 was closed on %2.")
                 .arg(base.profile.code, base.closedOn.text()));
    } else if (m_draft.start == PlanStart::Opened && base.approvedOn <= m_day) {
        note(FoldTexts::tr("The plan %1 was approved on %2; changes need a review now.")
                 .arg(base.profile.code, base.approvedOn.text()));
    }
}

void PlanFold::noteEnded(const PlanRecord& base)
{
    const auto counts = [this](NominationStatus status) {
        return m_draft.start == PlanStart::Review ? status == NominationStatus::Approved
                                                  : isNominee(status);
    };
    for (const NominationRecord& entry : base.nominations) {
        const NominationStep* then = entry.on(m_draft.startedOn);
        const NominationStep* now = entry.on(m_day);
        if (!then || !now || !counts(then->status) || m_day < m_draft.startedOn) {
            continue;
        }
        const bool isAppointed = now->status == NominationStatus::Appointed;
        if (isAppointed || now->status == NominationStatus::Withdrawn) {
            const QString message =
                isAppointed
                    ? FoldTexts::tr("%1 was appointed to “%2” on %3 and is no longer in the plan.")
                    : FoldTexts::tr("%1 was taken out of the plan for “%2” on %3.");
            m_problems.push_back(
                {.step = {},
                 .cadre = entry.cadre,
                 .position = entry.position,
                 .message =
                     message.arg(nameOf(entry.cadre), postOf(entry.position), now->on.text())});
        }
    }
}

void PlanFold::orderLane(Lane& lane) const
{
    const auto nameKey = [this](CadreId cadre) {
        const CadreRecord* record = m_derived.cadre(cadre);
        return record ? record->on(m_day).name.sortKey() : QByteArray();
    };
    std::ranges::stable_sort(lane, [&](std::size_t a, std::size_t b) {
        const DraftEntry& one = m_state.entries[a];
        const DraftEntry& other = m_state.entries[b];
        if (one.detail.rank != other.detail.rank) {
            return one.detail.rank < other.detail.rank;
        }
        return nameKey(one.cadre) < nameKey(other.cadre);
    });
}

Status PlanFold::take(const PlanStep& step)
{
    const auto applyOne = [this](const PlanEdit& edit) {
        return std::visit([this](const auto& part) { return apply(part); }, edit);
    };
    // An edit refused changes nothing by itself.
    if (step.edits.size() == 1) {
        return applyOne(step.edits.front());
    }
    State before = m_state;
    for (const PlanEdit& edit : step.edits) {
        if (Status done = applyOne(edit); !done) {
            m_state = std::move(before);
            return done;
        }
    }
    return {};
}

void PlanFold::takeOrNote(const PlanStep& step, std::size_t place)
{
    if (const Status done = take(step); !done) {
        m_problems.push_back(
            {.step = place,
             .cadre = {},
             .position = {},
             .message = FoldTexts::tr("“%1” was left out: %2")
                            .arg(stepText(m_derived, step), done.error().message)});
    }
}

FoldedPlan PlanFold::finish() &&
{
    FoldedPlan plan{.profile = std::move(m_state.profile),
                    .entries = {},
                    .held = std::move(m_state.held),
                    .conferences = std::move(m_state.conferences),
                    .problems = std::move(m_problems)};
    plan.entries.reserve(m_state.entries.size());
    for (std::size_t i = 0; i < m_state.entries.size(); ++i) {
        if (!m_state.gone[i]) {
            plan.entries.push_back(std::move(m_state.entries[i]));
        }
    }
    std::ranges::sort(plan.entries, {}, &DraftEntry::id);
    return plan;
}

QString PlanFold::nameOf(CadreId cadre) const
{
    return nomineeText(m_derived, cadre);
}

QString PlanFold::postOf(PositionId position) const
{
    return plannedPostText(m_derived, position);
}

} // namespace kecan
