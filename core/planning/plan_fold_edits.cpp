#include "core/base/text_normal.h"
#include "core/history/timeline.h"
#include "core/planning/plan_fold.h"
#include "core/planning/plan_scope.h"

#include <QCoreApplication>

#include <algorithm>

namespace kecan {

namespace {

struct EditTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanFold)
};

Error invalid(const QString& message)
{
    return {ErrorCode::Validation, message};
}

Error conflict(const QString& message)
{
    return {ErrorCode::Conflict, message};
}

Status checkPlace(int place)
{
    if (place < 0) {
        return invalid(EditTexts::tr("The order of a nominee begins at 1."));
    }
    return {};
}

} // namespace

Status PlanFold::apply(const AddEntry& edit)
{
    KECAN_CHECK(checkPlace(edit.place));
    KECAN_CHECK(checkNewKey(edit.entry));
    const auto out = m_state.takenOut.find(edit.entry);
    return out != m_state.takenOut.end() ? restore(out->second, edit.place)
                                         : enter(edit.entry, edit.place, {});
}

Status PlanFold::apply(const CopyEntry& edit)
{
    KECAN_CHECK(checkNewKey(edit.entry));
    NominationDetail detail;
    detail.readiness = edit.readiness;
    return enter(edit.entry, 0, detail);
}

Status PlanFold::apply(const MoveEntry& edit)
{
    KECAN_CHECK(checkPlace(edit.place));
    KECAN_TRY(const std::size_t index, placeOf(edit.entry));
    if (edit.to == edit.entry.position) {
        return apply(RankEntry{edit.entry, edit.place});
    }
    KECAN_CHECK(checkNewKey({edit.entry.cadre, edit.to}));
    leaveLane(index);
    DraftEntry& entry = m_state.entries[index];
    const PositionId origin = entry.movedFrom ? *entry.movedFrom : entry.position;
    entry.position = edit.to;
    // Votes stay where they were cast.
    entry.detail.votes.clear();
    if (entry.base && origin == edit.to) {
        bringBack(entry);
    } else if (entry.base) {
        entry.movedFrom = origin;
        if (m_draft.start == PlanStart::Review) {
            entry.detail.origin = NominationOrigin::New;
        }
    }
    insert(index, edit.place);
    return {};
}

Status PlanFold::apply(const RankEntry& edit)
{
    KECAN_CHECK(checkPlace(edit.place));
    KECAN_TRY(const std::size_t index, placeOf(edit.entry));
    leaveLane(index);
    insert(index, edit.place);
    return {};
}

Status PlanFold::apply(const TakeOutEntry& edit)
{
    KECAN_TRY(const std::size_t index, placeOf(edit.entry));
    const bool isRecorded = m_state.entries[index].base.has();
    if (isRecorded && edit.detail.reason == WithdrawalReason::None) {
        return invalid(EditTexts::tr("A removal needs its reason."));
    }
    leaveLane(index);
    DraftEntry& entry = m_state.entries[index];
    if (!isRecorded) {
        m_state.gone[index] = true;
        return {};
    }
    entry.takenOut = WithdrawalDetail{edit.detail.reason, normalizedText(edit.detail.note)};
    if (entry.movedFrom) {
        // It is out of the plan it was in, which is for its own post.
        entry.position = *entry.movedFrom;
        bringBack(entry);
    }
    m_state.takenOut.insert_or_assign(entry.key(), index);
    return {};
}

Status PlanFold::apply(const PutBackEntry& edit)
{
    const auto out = m_state.takenOut.find(edit.entry);
    if (out == m_state.takenOut.end()) {
        return conflict(EditTexts::tr("%1 was not taken out of the plan for “%2”.")
                            .arg(nameOf(edit.entry.cadre), postOf(edit.entry.position)));
    }
    KECAN_CHECK(checkNewKey(edit.entry));
    return restore(out->second, 0);
}

Status PlanFold::apply(const DescribeEntry& edit)
{
    KECAN_TRY(const std::size_t index, placeOf(edit.entry));
    NominationDetail& detail = m_state.entries[index].detail;
    detail.readiness = edit.readiness;
    detail.votes = normalizedText(edit.votes);
    detail.note = normalizedText(edit.note);
    return {};
}

Status PlanFold::apply(const HoldCadre& edit)
{
    KECAN_CHECK(checkNominee(m_derived, edit.cadre, m_day));
    if (std::ranges::find(m_state.held, edit.cadre) != m_state.held.end()) {
        return conflict(
            EditTexts::tr("%1 is in the holding area already.").arg(nameOf(edit.cadre)));
    }
    m_state.held.push_back(edit.cadre);
    return {};
}

Status PlanFold::apply(const ReleaseCadre& edit)
{
    if (std::ranges::find(m_state.held, edit.cadre) == m_state.held.end()) {
        return conflict(EditTexts::tr("%1 is not in the holding area.").arg(nameOf(edit.cadre)));
    }
    release(edit.cadre);
    return {};
}

Status PlanFold::apply(const SetPlanProfile& edit)
{
    if (m_draft.start == PlanStart::Opened) {
        return conflict(
            EditTexts::tr("The plan %1 is opened; its code, title and scope stay as they are.")
                .arg(m_state.profile.code));
    }
    PlanProfile profile = edit.profile;
    profile.code = normalizedText(profile.code);
    profile.title = normalizedText(profile.title);
    profile.reviewOf = m_state.profile.reviewOf;
    if (profile.code.isEmpty() || profile.title.isEmpty()) {
        return invalid(EditTexts::tr("A plan needs a code and a title."));
    }
    if (findPlan(m_derived, profile.code)) {
        return conflict(EditTexts::tr("The plan code %1 is taken.").arg(profile.code));
    }
    if (!m_derived.structure->term(profile.term)) {
        return invalid(EditTexts::tr("The plan %1 needs the term it is for.").arg(profile.code));
    }
    for (const auto& [key, index] : m_state.inPlan) {
        KECAN_CHECK(checkPlannedPost(m_derived, profile, key.position, m_day));
    }
    m_state.profile = std::move(profile);
    return {};
}

void PlanFold::bringBack(DraftEntry& entry) const
{
    entry.movedFrom = {};
    if (m_draft.start == PlanStart::Review) {
        entry.detail.origin = NominationOrigin::CarriedOver;
    }
    const PlanRecord* base = m_derived.plan(m_draft.base);
    const NominationRecord* record = base ? base->find(*entry.base) : nullptr;
    if (record) {
        entry.detail.votes = m_baseVotes.of(record->cadre, record->position, record->detail.votes);
    }
}

Status PlanFold::checkNewKey(const EntryKey& key) const
{
    KECAN_CHECK(checkNominee(m_derived, key.cadre, m_day));
    KECAN_CHECK(checkPlannedPost(m_derived, m_state.profile, key.position, m_day));
    if (m_state.inPlan.contains(key)) {
        return conflict(EditTexts::tr("%1 is in the plan %2 for this post already.")
                            .arg(nameOf(key.cadre), m_state.profile.code));
    }
    return {};
}

Result<std::size_t> PlanFold::placeOf(const EntryKey& key) const
{
    const auto found = m_state.inPlan.find(key);
    if (found == m_state.inPlan.end()) {
        return Error{ErrorCode::NotFound,
                     EditTexts::tr("%1 is not in the plan for “%2”.")
                         .arg(nameOf(key.cadre), postOf(key.position))};
    }
    return found->second;
}

Status PlanFold::enter(const EntryKey& key, int place, const NominationDetail& detail)
{
    const std::size_t index = m_state.entries.size();
    m_state.entries.push_back({.id = NominationId(m_state.nextId++),
                               .base = {},
                               .cadre = key.cadre,
                               .position = key.position,
                               .movedFrom = {},
                               .detail = detail,
                               .takenOut = {}});
    m_state.gone.push_back(false);
    insert(index, place);
    release(key.cadre);
    return {};
}

Status PlanFold::restore(std::size_t index, int place)
{
    DraftEntry& entry = m_state.entries[index];
    m_state.takenOut.erase(entry.key());
    entry.takenOut.reset();
    insert(index, place);
    release(entry.cadre);
    return {};
}

void PlanFold::insert(std::size_t index, int place)
{
    const DraftEntry& entry = m_state.entries[index];
    m_state.inPlan.insert_or_assign(entry.key(), index);
    Lane& lane = m_state.lanes[entry.position];
    const auto last = static_cast<std::ptrdiff_t>(lane.size());
    const std::ptrdiff_t before = place == 0 ? last : std::min<std::ptrdiff_t>(place - 1, last);
    lane.insert(lane.begin() + before, index);
    renumber(lane);
}

void PlanFold::leaveLane(std::size_t index)
{
    const DraftEntry& entry = m_state.entries[index];
    m_state.inPlan.erase(entry.key());
    Lane& lane = m_state.lanes[entry.position];
    std::erase(lane, index);
    renumber(lane);
}

void PlanFold::renumber(const Lane& lane)
{
    for (std::size_t i = 0; i < lane.size(); ++i) {
        m_state.entries[lane[i]].detail.rank = static_cast<int>(i) + 1;
    }
}

void PlanFold::release(CadreId cadre)
{
    std::erase(m_state.held, cadre);
}

} // namespace kecan
