#include "core/history/derive.h"
#include "core/history/event_order.h"

#include <algorithm>
#include <unordered_map>

namespace kecan {

namespace {

class PlanWalk
{
public:
    explicit PlanWalk(PlanRecord& out)
        : m_out(out)
    {
    }

    void take(const Event& event)
    {
        switch (event.kind) {
        case EventKind::NominationAdded:
            add(event);
            break;
        case EventKind::PlanApproved:
            if (m_out.approvedOn.isEndless()) {
                m_out.approvedOn = event.effectiveOn;
                m_out.approvedBy = event.document;
            }
            moveAll(NominationStatus::Proposed, NominationStatus::Approved, event);
            break;
        case EventKind::NominationWithdrawn: {
            const auto* withdrawal = event.body<WithdrawalDetail>();
            step(event,
                 NominationStatus::Withdrawn,
                 withdrawal ? withdrawal->reason : WithdrawalReason::Other);
            break;
        }
        case EventKind::NominationFulfilled:
            step(event, NominationStatus::Appointed, WithdrawalReason::None);
            break;
        case EventKind::ConferenceRecorded:
            hold(event);
            break;
        case EventKind::PlanClosed:
            m_out.closedOn = event.effectiveOn;
            moveAll(NominationStatus::Approved, NominationStatus::Expired, event);
            moveAll(NominationStatus::Proposed, NominationStatus::NotApproved, event);
            break;
        default:
            break;
        }
    }

private:
    void add(const Event& event)
    {
        const auto* detail = event.body<NominationDetail>();
        if (!detail || !event.nomination || !event.cadre || !event.position) {
            return;
        }
        NominationRecord record{*event.nomination, *event.cadre, *event.position, *detail, {}};
        record.steps.push_back({event.effectiveOn,
                                NominationStatus::Proposed,
                                WithdrawalReason::None,
                                *event.id,
                                event.document});
        m_index.insert_or_assign(record.id, m_out.nominations.size());
        m_out.nominations.push_back(std::move(record));
    }

    void hold(const Event& event)
    {
        const auto* detail = event.body<ConferenceDetail>();
        if (!detail) {
            return;
        }
        std::vector<ConferenceRecord>& held = m_out.conferences;
        const auto stepOf = [](const ConferenceRecord& record) { return record.detail.step; };
        const auto place = std::ranges::lower_bound(held, detail->step, {}, stepOf);
        ConferenceRecord record{event.effectiveOn, *detail, *event.id};
        if (place == held.end() || place->detail.step != detail->step) {
            held.insert(place, std::move(record));
        } else if (place->event < record.event) {
            *place = std::move(record);
        }
    }

    void step(const Event& event, NominationStatus status, WithdrawalReason reason)
    {
        const auto found = event.nomination ? m_index.find(*event.nomination) : m_index.end();
        if (found == m_index.end()) {
            m_out.anomalies.push_back({Anomaly::Kind::UnknownPlanEntry, *event.id});
            return;
        }
        m_out.nominations[found->second].steps.push_back(
            {event.effectiveOn, status, reason, *event.id, event.document});
    }

    void moveAll(NominationStatus from, NominationStatus to, const Event& event)
    {
        for (NominationRecord& record : m_out.nominations) {
            if (record.steps.back().status == from) {
                record.steps.push_back(
                    {event.effectiveOn, to, WithdrawalReason::None, *event.id, event.document});
            }
        }
    }

    PlanRecord& m_out;
    std::unordered_map<NominationId, std::size_t> m_index;
};

} // namespace

std::shared_ptr<const PlanRecord> derivePlan(std::vector<const Event*> events)
{
    std::sort(events.begin(), events.end(), [](const Event* a, const Event* b) {
        return takesEffectBefore(*a, *b);
    });
    const auto opened = std::find_if(events.begin(), events.end(), [](const Event* event) {
        return event->kind == EventKind::PlanOpened && event->plan && event->body<PlanProfile>();
    });
    if (opened == events.end()) {
        return nullptr;
    }
    auto plan = std::make_shared<PlanRecord>(PlanRecord{*(*opened)->plan,
                                                        *(*opened)->body<PlanProfile>(),
                                                        (*opened)->effectiveOn,
                                                        Day::endless(),
                                                        Day::endless(),
                                                        {},
                                                        {},
                                                        {},
                                                        {}});
    PlanWalk walk(*plan);
    for (const Event* event : events) {
        walk.take(*event);
    }
    std::sort(plan->nominations.begin(),
              plan->nominations.end(),
              [](const NominationRecord& a, const NominationRecord& b) { return a.id < b.id; });
    return plan;
}

} // namespace kecan
