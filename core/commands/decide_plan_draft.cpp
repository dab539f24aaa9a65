#include "core/commands/plan_parts.h"
#include "core/planning/plan_fold.h"

#include <algorithm>
#include <utility>

namespace kecan {

namespace {

struct EnactTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanDraftCommands)
};

/// Events of one draft in the order they are recorded.
class Enactment
{
public:
    Enactment(const DecisionScope& scope, const EnactPlanDraft& command)
        : m_scope(scope)
        , m_command(command)
        , m_day(command.on.earliest())
        , m_fold(foldPlan(scope.derived(), command.draft, m_day))
        , m_next(scope.history().nextNomination())
    {
    }

    Result<Events> run()
    {
        KECAN_CHECK(begin());
        KECAN_CHECK(checkProblems());
        for (const DraftEntry& entry : m_fold.entries) {
            KECAN_CHECK(m_opened ? change(entry) : enter(entry));
        }
        KECAN_CHECK(holdConferences());
        m_events.insert(m_events.end(), m_withdrawals.begin(), m_withdrawals.end());
        if (m_command.approval) {
            KECAN_CHECK(approve(*m_command.approval));
        }
        if (m_events.empty()) {
            return DecisionScope::conflict(
                EnactTexts::tr("The draft changes nothing in the plan %1.")
                    .arg(m_fold.profile.code));
        }
        return std::move(m_events);
    }

private:
    [[nodiscard]] Status checkProblems() const
    {
        if (m_fold.problems.empty() || m_command.despiteProblems) {
            return {};
        }
        const auto others = static_cast<int>(m_fold.problems.size()) - 1;
        const QString first = m_fold.problems.front().message;
        return DecisionScope::conflict(
            others == 0 ? EnactTexts::tr("The draft no longer fits the office: %1").arg(first)
                        : EnactTexts::tr(
                              "The draft no longer fits the office: %1 (and %n more)", "", others)
                              .arg(first));
    }

    /// The plan the events are of.
    Status begin()
    {
        const PlanDraft& draft = m_command.draft;
        if (draft.start == PlanStart::New) {
            return open();
        }
        if (!draft.base) {
            return DecisionScope::invalid(EnactTexts::tr("The draft does not say its plan."));
        }
        KECAN_TRY(const PlanRecord* base, m_scope.plan(*draft.base));
        KECAN_CHECK(checkPlanOpen(*base, m_day));
        const bool isApproved = base->approvedOn <= m_day;
        if (draft.start == PlanStart::Review) {
            if (!isApproved) {
                return DecisionScope::conflict(
                    EnactTexts::tr(
                        "The plan %1 is not approved yet; only an approved plan is reviewed.")
                        .arg(base->profile.code));
            }
            m_fold.profile.reviewOf = base->id;
            return open();
        }
        // An approval of a later day would be of the entries as they were.
        if (!base->approvedOn.isEndless()) {
            return DecisionScope::conflict(
                EnactTexts::tr("The plan %1 was approved on %2; changes need a review now.")
                    .arg(base->profile.code, base->approvedOn.text()));
        }
        m_opened = base;
        m_plan = base->id;
        return {};
    }

    Status open()
    {
        KECAN_TRY(Event opened, planOpening(m_scope, m_fold.profile, m_command.on));
        m_plan = opened.plan;
        m_events.push_back(std::move(opened));
        return {};
    }

    Status enter(const DraftEntry& entry)
    {
        const NominationId id(m_next++);
        m_events.push_back(
            nominationAdded(*m_plan, id, entry.cadre, entry.position, entry.detail, m_command.on));
        if (entry.takenOut) {
            withdraw(id, entry);
        } else {
            ++m_proposals;
        }
        return {};
    }

    /// @p entry of the opened plan as the draft has it, or a new one.
    Status change(const DraftEntry& entry)
    {
        const NominationRecord* recorded = entry.base ? m_opened->find(*entry.base) : nullptr;
        if (!recorded) {
            return enter(entry);
        }
        if (recorded->steps.back().on > m_day) {
            return DecisionScope::conflict(
                EnactTexts::tr("The plan %1 has a record of %2; it cannot be changed before.")
                    .arg(m_opened->profile.code, recorded->steps.back().on.text()));
        }
        if (entry.takenOut) {
            withdraw(recorded->id, entry);
            return {};
        }
        ++m_proposals;
        if (!(recorded->detail == entry.detail) || recorded->position != entry.position) {
            correct(recorded->steps.front().event, entry);
        }
        return {};
    }

    /// What the draft says of the steps of the procedure; those the opened plan has are corrected
    /// or taken back where it says otherwise.
    Status holdConferences()
    {
        for (const DraftConference& held : m_fold.conferences) {
            if (m_command.approval && m_command.approval->on.earliest() < held.on) {
                return DecisionScope::conflict(
                    EnactTexts::tr("Step %1 of the procedure was held on %2; the plan cannot be "
                                   "approved before.")
                        .arg(held.detail.step)
                        .arg(held.on.text()));
            }
            if (held.recorded && m_scope.history().event(*held.recorded).effectiveOn == held.on &&
                *m_scope.history().event(*held.recorded).body<ConferenceDetail>() == held.detail) {
                continue;
            }
            if (held.recorded) {
                takeBack(*held.recorded);
            }
            Event event = eventOf(EventKind::ConferenceRecorded, PartialDate::fromDay(held.on));
            event.plan = m_plan;
            event.setBody(held.detail);
            m_events.push_back(std::move(event));
        }
        for (const ConferenceRecord& recorded :
             m_opened ? m_opened->conferences : std::vector<ConferenceRecord>()) {
            if (!m_fold.conference(recorded.detail.step)) {
                takeBack(recorded.event);
            }
        }
        return {};
    }

    void takeBack(EventId id)
    {
        Event retracted = eventOf(EventKind::Retracted,
                                  PartialDate::fromDay(m_scope.history().event(id).effectiveOn));
        retracted.setBody(
            RetractionDetail{{}, id, EnactTexts::tr("Changed in the draft before the approval")});
        m_events.push_back(std::move(retracted));
    }

    /// The proposal recorded as @p id gives way to what the draft says of it.
    void correct(EventId id, const DraftEntry& entry)
    {
        Event replacement = m_scope.history().event(id);
        takeBack(id);
        replacement.id = {};
        replacement.batch = {};
        replacement.position = entry.position;
        replacement.setBody(entry.detail);
        m_events.push_back(std::move(replacement));
    }

    void withdraw(NominationId id, const DraftEntry& entry)
    {
        Event event =
            eventOf(EventKind::NominationWithdrawn,
                    m_command.on,
                    m_command.approval ? m_command.approval->document : MaybeDocumentId());
        event.plan = m_plan;
        event.nomination = id;
        event.cadre = entry.cadre;
        event.position = entry.position;
        event.setBody(*entry.takenOut);
        m_withdrawals.push_back(std::move(event));
    }

    Status approve(const PlanApproval& approval)
    {
        const Day day = approval.on.earliest();
        KECAN_CHECK(m_scope.checkDocument(approval.document));
        if (day < m_day) {
            return DecisionScope::invalid(
                EnactTexts::tr("A plan cannot be approved before it is opened."));
        }
        if (m_proposals == 0) {
            return DecisionScope::conflict(
                EnactTexts::tr("The plan %1 has no entry waiting for approval.")
                    .arg(m_fold.profile.code));
        }
        Event approved = eventOf(EventKind::PlanApproved, approval.on, approval.document);
        approved.plan = m_plan;
        m_events.push_back(std::move(approved));
        const PlanRecord* reviewed = m_scope.derived().plan(m_fold.profile.reviewOf);
        if (reviewed && reviewed->closedOn.isEndless()) {
            KECAN_CHECK(mayClosePlan(*reviewed, day));
            Event closed = eventOf(EventKind::PlanClosed, approval.on, approval.document);
            closed.plan = reviewed->id;
            m_events.push_back(std::move(closed));
        }
        return {};
    }

    const DecisionScope& m_scope;
    const EnactPlanDraft& m_command;
    Day m_day;
    FoldedPlan m_fold;
    std::int64_t m_next; ///< key of the next entry
    const PlanRecord* m_opened = nullptr;
    MaybePlanId m_plan;
    int m_proposals = 0; ///< entries that stand
    Events m_events;
    Events m_withdrawals;
};

} // namespace

Result<Events> decidePart(const DecisionScope& scope, const EnactPlanDraft& command)
{
    return Enactment(scope, command).run();
}

} // namespace kecan
