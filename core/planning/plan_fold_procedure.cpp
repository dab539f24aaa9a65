#include "core/base/text_normal.h"
#include "core/planning/plan_fold.h"
#include "core/planning/procedure_check.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kecan {

namespace {

struct FoldProcedureTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanFold)
};

int stepOf(const DraftConference& conference)
{
    return conference.detail.step;
}

void normalize(ConferenceDetail& detail)
{
    for (QString* text : {&detail.procedure,
                          &detail.name,
                          &detail.place,
                          &detail.chair,
                          &detail.secretary,
                          &detail.teller,
                          &detail.earlyReason,
                          &detail.note}) {
        *text = normalizedText(*text);
    }
}

} // namespace

Status PlanFold::apply(const RecordConference& edit)
{
    RecordConference held = edit;
    normalize(held.detail);
    KECAN_CHECK(checkConference(m_derived, held.detail));
    KECAN_CHECK(checkTime(held));
    KECAN_CHECK(checkTallied(held.detail));
    std::vector<DraftConference>& all = m_state.conferences;
    const auto place = std::ranges::lower_bound(all, held.detail.step, {}, stepOf);
    if (place != all.end() && place->detail.step == held.detail.step) {
        if (!held.detail.isComplete()) {
            KECAN_CHECK(checkNothingFollows(place));
        }
        place->on = held.on;
        place->detail = std::move(held.detail);
    } else {
        all.insert(place, {held.on, std::move(held.detail), {}});
    }
    return {};
}

Status PlanFold::apply(const DropConference& edit)
{
    std::vector<DraftConference>& all = m_state.conferences;
    const auto place = std::ranges::find(all, edit.step, stepOf);
    if (place == all.end()) {
        return Error{
            ErrorCode::NotFound,
            FoldProcedureTexts::tr("Step %1 of the procedure was not recorded.").arg(edit.step)};
    }
    KECAN_CHECK(checkNothingFollows(place));
    all.erase(place);
    return {};
}

Status PlanFold::checkNothingFollows(std::vector<DraftConference>::const_iterator place) const
{
    const auto next = std::next(place);
    if (next != m_state.conferences.end() && next->detail.step == place->detail.step + 1 &&
        next->detail.earlyReason.isEmpty()) {
        return Error{ErrorCode::Conflict,
                     FoldProcedureTexts::tr("Step %1 was held after step %2; drop it first.")
                         .arg(next->detail.step)
                         .arg(place->detail.step)};
    }
    return {};
}

Status PlanFold::checkTime(const RecordConference& edit) const
{
    const int step = edit.detail.step;
    bool isFormerComplete = step == 1;
    for (const DraftConference& other : m_state.conferences) {
        const int otherStep = other.detail.step;
        if ((otherStep < step && edit.on < other.on) || (step < otherStep && other.on < edit.on)) {
            return Error{ErrorCode::Validation,
                         FoldProcedureTexts::tr("Step %1 (%2) cannot be before step %3 (%4).")
                             .arg(std::max(step, otherStep))
                             .arg((step < otherStep ? other.on : edit.on).text())
                             .arg(std::min(step, otherStep))
                             .arg((step < otherStep ? edit.on : other.on).text())};
        }
        isFormerComplete = isFormerComplete || (otherStep == step - 1 && other.detail.isComplete());
    }
    if (!isFormerComplete && edit.detail.earlyReason.isEmpty()) {
        return Error{
            ErrorCode::Conflict,
            FoldProcedureTexts::tr("Step %1 opens when step %2 is complete; held before, it "
                                   "needs a reason.")
                .arg(step)
                .arg(step - 1)};
    }
    return {};
}

Status PlanFold::checkTallied(const ConferenceDetail& detail) const
{
    for (const VoteTally& tally : detail.tallies) {
        const EntryKey key{tally.cadre, tally.position};
        // Who was voted on and taken out for it stays in the record of that vote.
        const bool wasVotedOn =
            std::ranges::any_of(m_state.conferences, [&](const DraftConference& other) {
                return other.detail.find(tally.cadre, tally.position) != nullptr;
            });
        if (!wasVotedOn && !m_state.inPlan.contains(key) && !m_state.takenOut.contains(key)) {
            return Error{ErrorCode::Validation,
                         FoldProcedureTexts::tr("%1 does not stand in the plan for “%2”.")
                             .arg(nameOf(tally.cadre), postOf(tally.position))};
        }
    }
    return {};
}

} // namespace kecan
